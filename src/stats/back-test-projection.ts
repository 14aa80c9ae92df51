import { SozialraumError } from '../error.js';
import { checkCohorts, type CohortAssumptions, type CohortPopulation, SEXES } from './cohorts.js';
import { projectCohorts, type ProjectionOptions } from './project-cohorts.js';

/** How far a projection was off, by years ahead: entry 0 is one year ahead. */
export interface ProjectionErrors {
  /** Projected total less the known one. */
  readonly total: Float64Array;
  /** The same per 100 of the known total. */
  readonly totalPercent: Float64Array;
  /** Persons that are projected in a wrong age or sex, per 100 of the known total: `Σ |projected - known|`. */
  readonly agePercent: Float64Array;
  /** `agePercent` if everybody had been left as in the first year. A projection that is not below it was not worth its while. */
  readonly unchangedPercent: Float64Array;
}

/**
 * Measures a projection against years that are known by now: starts from the first, projects to the last and compares in
 * between. The assumptions must be those one could have made in the first year; with what was learned later it is no test.
 *
 * @param known Two or more populations, a year apart. NaN in one makes NaN of the errors of its year.
 * @param assumptions As of {@link projectCohorts}.
 * @throws SozialraumError `missing` for fewer than two known years, else as {@link projectCohorts} does.
 * @see S. K. Smith, J. Tayman, D. A. Swanson: A practitioner's guide to state and local population projections (2013),
 * chapter 13; docs/methods/projection.md.
 */
export function backTestProjection(
  known: readonly CohortPopulation[],
  assumptions: CohortAssumptions | readonly CohortAssumptions[],
  { migrationTiming = 'end' }: Pick<ProjectionOptions, 'migrationTiming'> = {},
): ProjectionErrors {
  const [start, ...later] = known;
  if (!start || later.length === 0) throw new SozialraumError('missing', 'known years', String(known.length));
  const { population } = projectCohorts(start, assumptions, { years: later.length, migrationTiming });
  for (const year of later) {
    checkCohorts(year, []);
    if (year.female.length !== start.female.length)
      throw new SozialraumError('invalid', 'population', `${year.female.length} for ${start.female.length}`);
  }
  const projected = population.slice(1);
  const totals = Float64Array.from(later, totalOf);
  const total = totals.map((persons, t) => totalOf(projected[t] as CohortPopulation) - persons);
  const per100 = (persons: number, t: number): number => {
    const all = totals[t] as number;
    return all > 0 ? (100 * persons) / all : NaN;
  };
  return {
    total,
    totalPercent: total.map(per100),
    agePercent: totals.map((_, t) =>
      per100(misplaced(projected[t] as CohortPopulation, later[t] as CohortPopulation), t),
    ),
    unchangedPercent: totals.map((_, t) => per100(misplaced(start, later[t] as CohortPopulation), t)),
  };
}

function misplaced(projected: CohortPopulation, known: CohortPopulation): number {
  let sum = 0;
  for (const sex of SEXES)
    for (let age = 0; age < known[sex].length; age++)
      sum += Math.abs((projected[sex][age] as number) - (known[sex][age] as number));
  return sum;
}

function totalOf(population: CohortPopulation): number {
  let sum = 0;
  for (const sex of SEXES) for (let age = 0; age < population[sex].length; age++) sum += population[sex][age] as number;
  return sum;
}
