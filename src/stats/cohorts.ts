import { SozialraumError } from '../error.js';
import { checkCounts } from './check-counts.js';
import { checkSameLength } from './check-same-length.js';

/** Something by sex. */
export interface BySex<T> {
  readonly female: T;
  readonly male: T;
}

/** Persons by sex and completed year of age from 0 on, the last age open. Any steps serve that are as long as the projection's. */
export type CohortPopulation = BySex<ArrayLike<number>>;

/** What is assumed of one year. */
export interface CohortAssumptions {
  /** Share of those of an age who live a year on, by sex and age. */
  readonly survival: CohortPopulation;
  /** Share of the newborn who live at the end of the year. */
  readonly newbornSurvival: BySex<number>;
  /** Births per woman and year, by her age. */
  readonly fertility: ArrayLike<number>;
  /** Persons who come less those who go, by sex and age. */
  readonly netMigration: CohortPopulation;
  /** Share of boys among the newborn. Default 0.513. */
  readonly maleShare?: number;
}

export const SEXES = ['female', 'male'] as const;

/**
 * Misuse of a projection.
 *
 * @throws SozialraumError `invalid` for lists of different length or of fewer than two ages, a negative or infinite population
 * or fertility, an infinite migration, or a share outside 0..1.
 */
export function checkCohorts(population: CohortPopulation, assumptions: readonly CohortAssumptions[]): void {
  const ages = population.female.length;
  if (ages < 2) throw new SozialraumError('invalid', 'ages', String(ages));
  for (const sex of SEXES) {
    checkSameLength('population', population[sex], ages);
    checkCounts('population', population[sex]);
  }
  for (const assumed of assumptions) checkAssumptions(assumed, ages);
}

function checkAssumptions(assumed: CohortAssumptions, ages: number): void {
  const { survival, newbornSurvival, fertility, netMigration, maleShare = 0 } = assumed;
  checkSameLength('fertility', fertility, ages);
  checkCounts('fertility', fertility);
  checkShares('male share', [maleShare]);
  for (const sex of SEXES) {
    checkSameLength('survival', survival[sex], ages);
    checkShares('survival', survival[sex]);
    checkShares('newborn survival', [newbornSurvival[sex]]);
    checkSameLength('net migration', netMigration[sex], ages);
    const infinite = Array.from(netMigration[sex]).find((persons) => Math.abs(persons) === Infinity);
    if (infinite !== undefined) throw new SozialraumError('invalid', 'net migration', String(infinite));
  }
}

function checkShares(what: string, shares: ArrayLike<number>): void {
  checkCounts(what, shares);
  const above = Array.from(shares).find((share) => share > 1);
  if (above !== undefined) throw new SozialraumError('invalid', what, String(above));
}
