import { checkSameLength } from './check-same-length.js';
import { checkCounts } from './check-counts.js';
import type { SpatialWeights } from './spatial-weights.js';

/**
 * The rate of an area together with its neighbours, however much these weigh: their events by their population. A map of it
 * shows the large features and hides the small ones.
 *
 * @param events - Cases, by area.
 * @param population - Those among whom they are counted, by area.
 * @param options - `per`: the rate is per so many, 1 if absent.
 * @returns One rate per area. NaN where events or population are NaN, and where nobody lives in all its surroundings; a
 * neighbour without numbers is left out with both.
 * @throws `invalid` for lists of different length, and for a negative or infinite count.
 * @see docs/methods/empirical-bayes.md
 * @example
 * ```ts
 * spatialRate([0, 4, 1], [0, 40, 20], spatialWeights([[1], [0, 2], [1]])) // => Float64Array.of(4 / 40, 5 / 60, 5 / 60)
 * ```
 */
export function spatialRate(
  events: ArrayLike<number>,
  population: ArrayLike<number>,
  { offsets, neighbours }: SpatialWeights,
  { per = 1 }: { readonly per?: number } = {},
): Float64Array {
  checkSameLength('events', events, offsets.length - 1);
  checkSameLength('population', population, offsets.length - 1);
  checkCounts('events', events);
  checkCounts('population', population);
  return Float64Array.from(population, (people, area) => {
    let [cases, persons] = [events[area]!, people];
    for (let at = offsets[area]!; at < offsets[area + 1]!; at++) {
      const [more, among] = [events[neighbours[at]!]!, population[neighbours[at]!]!];
      if (Number.isNaN(more) || Number.isNaN(among)) continue;
      cases += more;
      persons += among;
    }
    return persons > 0 ? (per * cases) / persons : NaN;
  });
}
