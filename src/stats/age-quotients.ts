import { SozialraumError } from '../error.js';
import { checkCounts } from './check-counts.js';
import { populationBetween } from './population-between.js';

/** Where youth ends and old age begins, in completed years. Different sources draw them elsewhere: print them. */
export interface AgeQuotientBounds {
  /** The young are those below: 15, 18 or 20, mostly. */
  readonly youthBelow: number;
  /** The old are those from this age on: 60, 65 or 67, mostly. */
  readonly oldFrom: number;
}

/** The young and the old per 100 of those between. */
export interface AgeQuotients {
  readonly youth: number;
  readonly old: number;
  /** `youth + old`. */
  readonly total: number;
}

/**
 * Youth, old-age and total dependency quotient: how many young and old there are per 100 persons of the ages between. There is
 * no default for the bounds, since none is common to all.
 *
 * @param population Persons by completed year of age from 0 on, the last age open.
 * @returns NaN where an age is that counts in, and where nobody is between the bounds.
 * @throws SozialraumError `invalid` for a negative or infinite count and for bounds that are not whole ages in their order,
 * the upper one among the ages given.
 * @see docs/methods/age-structure.md
 * @example
 * ```ts
 * ageQuotients([10, 20, 40, 5], { youthBelow: 2, oldFrom: 3 }) // => { youth: 75, old: 12.5, total: 87.5 }
 * ageQuotients([10, 20, 0, 5], { youthBelow: 2, oldFrom: 3 }).total // => NaN
 * ```
 */
export function ageQuotients(population: ArrayLike<number>, { youthBelow, oldFrom }: AgeQuotientBounds): AgeQuotients {
  checkCounts('population', population);
  const areAges = Number.isInteger(youthBelow) && Number.isInteger(oldFrom);
  if (!areAges || !(youthBelow > 0 && youthBelow < oldFrom && oldFrom < population.length))
    throw new SozialraumError('invalid', 'age bounds', `${youthBelow}, ${oldFrom}`);
  const between = populationBetween(population, youthBelow, oldFrom);
  const per100 = (count: number): number => (between > 0 ? (100 * count) / between : NaN);
  const youth = per100(populationBetween(population, 0, youthBelow));
  const old = per100(populationBetween(population, oldFrom));
  return { youth, old, total: youth + old };
}
