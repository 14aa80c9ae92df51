import { checkCounts } from './check-counts.js';
import { checkSameLength } from './check-same-length.js';
import type { FunnelPosition } from './funnel-tails.js';
import { rateFunnelPositions } from './rate-funnel-positions.js';

/**
 * Where the directly standardised rate of each area lies in the funnel around the average rate. Each area counts with the
 * population that would have had its events at its rate.
 *
 * @param events By area, NaN where there is no number.
 * @param rates Standardised rates by area.
 * @param options - `minimumEvents`: fewer give no position. Default 10.
 * @returns By area; `undefined` where a number is missing, and for fewer events than `minimumEvents`.
 * @throws SozialraumError `invalid` for lists of different length and for a negative or infinite number.
 * @see docs/methods/funnel.md
 * @example
 * ```ts
 * standardisedFunnelPositions([50, 55, 250, 9], [0.05, 0.055, 0.25, 0.01]) // => ['far-below', 'far-below', 'far-above', undefined]
 * ```
 */
export function standardisedFunnelPositions(
  events: ArrayLike<number>,
  rates: ArrayLike<number>,
  { minimumEvents = 10 }: { readonly minimumEvents?: number } = {},
): (FunnelPosition | undefined)[] {
  checkSameLength('rates', rates, events.length);
  checkCounts('events', events);
  checkCounts('rates', rates);
  const population = Float64Array.from(events, (count, area) => {
    const rate = rates[area] as number;
    return rate > 0 ? count / rate : NaN;
  });
  return rateFunnelPositions(events, population).map((position, area) =>
    (events[area] as number) >= minimumEvents ? position : undefined,
  );
}
