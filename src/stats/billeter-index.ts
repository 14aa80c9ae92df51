import { SozialraumError } from '../error.js';
import { checkCounts } from './check-counts.js';
import { populationBetween } from './population-between.js';

const CHILDREN_BELOW = 15;
const GRANDPARENTS_FROM = 50;

/**
 * Billeter's J: children below 15 less persons of 50 and over, by those between, who may become parents. Above 0 a young
 * population that will grow by itself, below 0 an old one.
 *
 * @param population Persons by completed year of age from 0 on, the last age open.
 * @returns NaN where an age is, and where nobody is between 15 and 50.
 * @throws SozialraumError `invalid` for a negative or infinite count, and for ages that do not reach 50.
 * @see E. P. Billeter: Eine Maßzahl zur Beurteilung der Altersverteilung einer Bevölkerung. Schweizerische Zeitschrift
 * für Volkswirtschaft und Statistik 90 (1954); docs/methods/age-structure.md.
 * @example
 * ```ts
 * billeterIndex(new Array(60).fill(1)) // => (15 - 10) / 35
 * ```
 */
export function billeterIndex(population: ArrayLike<number>): number {
  checkCounts('population', population);
  if (population.length <= GRANDPARENTS_FROM) throw new SozialraumError('invalid', 'ages', String(population.length));
  const children = populationBetween(population, 0, CHILDREN_BELOW);
  const parents = populationBetween(population, CHILDREN_BELOW, GRANDPARENTS_FROM);
  return parents > 0 ? (children - populationBetween(population, GRANDPARENTS_FROM)) / parents : NaN;
}
