import { checkCounts } from './check-counts.js';
import { populationBetween } from './population-between.js';

/**
 * Median age of a population by single years: half are younger, half older. Within the year of age in which the half is
 * reached, birthdays are taken as spread evenly; where it is reached at the end of a year of age, that end is the median.
 *
 * @param population Persons by completed year of age from 0 on, the last age open.
 * @returns Years; NaN where an age is, and for nobody.
 * @throws SozialraumError `invalid` for a negative or infinite count.
 * @see docs/methods/age-structure.md
 * @example
 * ```ts
 * medianAge([10, 20, 10]) // => 1.5
 * medianAge([10, 0, 10]) // => 1
 * medianAge([]) // => NaN
 * ```
 */
export function medianAge(population: ArrayLike<number>): number {
  checkCounts('population', population);
  const half = populationBetween(population, 0) / 2;
  if (!(half > 0)) return NaN;
  let [younger, age] = [0, 0];
  while (younger + (population[age] as number) < half) younger += population[age++] as number;
  return age + (half - younger) / (population[age] as number);
}
