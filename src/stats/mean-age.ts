import { checkCounts } from './check-counts.js';
import { populationBetween } from './population-between.js';

/**
 * Mean age of a population by single years: each is half a year older than completed. Those of the open last age count as if
 * they were in its first year, so that a last age of 85 makes a population look younger than one of 100.
 *
 * @param population Persons by completed year of age from 0 on, the last age open.
 * @returns Years; NaN where an age is, and for nobody.
 * @throws SozialraumError `invalid` for a negative or infinite count.
 * @see docs/methods/age-structure.md
 * @example
 * ```ts
 * meanAge([10, 0, 10]) // => 1.5
 * meanAge([0, 0, 0]) // => NaN
 * ```
 */
export function meanAge(population: ArrayLike<number>): number {
  checkCounts('population', population);
  let years = 0;
  for (let age = 0; age < population.length; age++) years += (population[age] as number) * (age + 0.5);
  return years / populationBetween(population, 0);
}
