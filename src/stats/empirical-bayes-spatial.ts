import { checkSameLength } from './check-same-length.js';
import { commonRate, shrunk } from './common-rate.js';
import { ratesOfAreas } from './rates-of-areas.js';
import type { SpatialWeights } from './spatial-weights.js';

/**
 * As {@link empiricalBayes}, but each rate is drawn towards that of its surroundings: the area and its neighbours, however
 * much these weigh. An area without neighbours keeps its own rate.
 *
 * @param events - Cases, by area.
 * @param population - Those among whom they are counted, by area.
 * @param options - `per`: the rate is per so many, 1 if absent.
 * @returns One rate per area. NaN where events or population are NaN and where nobody lives; such areas say nothing about
 * their neighbours.
 * @throws `invalid` for lists of different length, and for a negative or infinite count.
 * @see R. J. Marshall (1991), as for {@link empiricalBayes}; docs/methods/empirical-bayes.md.
 * @example
 * ```ts
 * empiricalBayesSpatial([0, 30, 5], [20, 500, 50], spatialWeights([[1], [0], []]))[0] > 0 // => true
 * empiricalBayesSpatial([0, 30, 5], [20, 500, 50], spatialWeights([[1], [0], []]))[2] // => 0.1
 * ```
 */
export function empiricalBayesSpatial(
  events: ArrayLike<number>,
  population: ArrayLike<number>,
  { offsets, neighbours }: SpatialWeights,
  { per = 1 }: { readonly per?: number } = {},
): Float64Array {
  checkSameLength('population', population, offsets.length - 1);
  const { rates, present } = ratesOfAreas(events, population);
  const smoothed = new Float64Array(rates.length).fill(NaN);
  for (const area of present) {
    const surroundings = [area];
    for (let at = offsets[area]!; at < offsets[area + 1]!; at++) {
      const neighbour = neighbours[at]!;
      if (!Number.isNaN(rates[neighbour]!)) surroundings.push(neighbour);
    }
    const common = commonRate(surroundings, rates, events, population);
    smoothed[area] = per * shrunk(rates[area]!, population[area]!, common);
  }
  return smoothed;
}
