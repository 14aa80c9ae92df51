import { checkCounts } from './check-counts.js';
import { checkSameLength } from './check-same-length.js';
import type { FunnelPosition } from './funnel-tails.js';
import { ratioFunnelPositions } from './ratio-funnel-positions.js';

/**
 * Where the rate of each area lies in the funnel around the rate of all areas together.
 *
 * @param events By area, NaN where there is no number.
 * @param population By area. For standardised rates the events over the rate: the population that would have had so many.
 * @returns By area; `undefined` where a number is missing or nobody lives. Such an area does not count in the average either.
 * @throws SozialraumError `invalid` for lists of different length and for a negative or infinite number.
 * @see docs/methods/funnel.md
 * @example
 * ```ts
 * rateFunnelPositions([50, 55, 250, 4], [1000, 1000, 1000, NaN]) // => ['far-below', 'far-below', 'far-above', undefined]
 * ```
 */
export function rateFunnelPositions(
  events: ArrayLike<number>,
  population: ArrayLike<number>,
): (FunnelPosition | undefined)[] {
  checkSameLength('population', population, events.length);
  checkCounts('events', events);
  checkCounts('population', population);
  const isKnown = (area: number): boolean => !Number.isNaN(events[area]) && (population[area] as number) > 0;
  let [counted, people] = [0, 0];
  for (let area = 0; area < events.length; area++) {
    if (!isKnown(area)) continue;
    counted += events[area] as number;
    people += population[area] as number;
  }
  // where nothing ever happened no area differs
  if (counted === 0) return Array.from(events, (_, area) => (isKnown(area) ? 'within' : undefined));
  const average = counted / people;
  return ratioFunnelPositions(
    events,
    Float64Array.from(population, (size) => size * average),
  );
}
