import { commonRate } from './common-rate.js';
import { ratesOfAreas } from './rates-of-areas.js';

/**
 * Rates standardised so that those of small and large areas compare: how many standard deviations each lies from the common
 * rate, if the true rates vary as much as they seem to and chance adds the more the smaller the population.
 *
 * @param events - Cases, by area.
 * @param population - Those among whom they are counted, by area.
 * @returns NaN where events or population are NaN, where nobody lives, and everywhere if there are no events at all.
 * @throws `invalid` for lists of different length, and for a negative or infinite count.
 * @see R. M. Assunção, E. A. Reis: A new proposal to adjust Moran's I for population density. Statistics in Medicine 18
 * (1999); docs/methods/empirical-bayes.md.
 * @example
 * ```ts
 * assuncaoReis([1, 9], [100, 100]).map(Math.sign) // => Float64Array.of(-1, 1)
 * assuncaoReis([1, 9, 0], [100, 100, 0])[2] // => NaN
 * ```
 */
export function assuncaoReis(events: ArrayLike<number>, population: ArrayLike<number>): Float64Array {
  const { rates, present } = ratesOfAreas(events, population);
  const { mean, variance } = commonRate(present, rates, events, population);
  return rates.map((rate, area) => {
    const byChance = mean / population[area]!;
    const total = variance + byChance;
    return (rate - mean) / Math.sqrt(total > 0 ? total : byChance);
  });
}
