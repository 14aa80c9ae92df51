import { commonRate, shrunk } from './common-rate.js';
import { ratesOfAreas } from './rates-of-areas.js';

/**
 * Rates drawn towards the rate of all areas, the more the smaller their population: what the rate of a small area probably
 * is, as opposed to what chance made of it this year (empirical Bayes, Marshall). Where rates differ less than chance alone
 * would make them, nothing tells the areas apart, and each has the common rate.
 *
 * @param events - Cases, by area.
 * @param population - Those among whom they are counted, by area.
 * @param options - `per`: the rate is per so many, 1 if absent.
 * @returns One rate per area, between its own and the common one. NaN where events or population are NaN and where nobody
 * lives; such areas say nothing about the others. All NaN where fewer than two areas have a rate.
 * @throws `invalid` for lists of different length, and for a negative or infinite count.
 * @see R. J. Marshall: Mapping disease and mortality rates using empirical Bayes estimators. Journal of the Royal
 * Statistical Society C 40 (1991); docs/methods/empirical-bayes.md.
 * @example
 * ```ts
 * empiricalBayes([0, 300, 900], [20, 5000, 5000], { per: 100 }).map(Math.round) // => Float64Array.of(7, 6, 18)
 * empiricalBayes([1, 0, 3], [10, 0, 30])[1] // => NaN
 * ```
 */
export function empiricalBayes(
  events: ArrayLike<number>,
  population: ArrayLike<number>,
  { per = 1 }: { readonly per?: number } = {},
): Float64Array {
  const { rates, present } = ratesOfAreas(events, population);
  const smoothed = new Float64Array(rates.length).fill(NaN);
  if (present.length < 2) return smoothed;
  const common = commonRate(present, rates, events, population);
  for (const area of present) smoothed[area] = per * shrunk(rates[area]!, population[area]!, common);
  return smoothed;
}
