import { SozialraumError } from '../error.js';
import { type BySex, checkCohorts, type CohortAssumptions, type CohortPopulation, SEXES } from './cohorts.js';

/** How {@link projectCohorts} goes on. */
export interface ProjectionOptions {
  /** Years to project. */
  readonly years: number;
  /** Whether net migration comes at the end of each year, or half at its start and half at its end. Default `end`. */
  readonly migrationTiming?: 'end' | 'half';
}

/** A population over years: entry 0 is the start, entry t the state after t years. What happened in year t is entry t - 1. */
export interface CohortProjection {
  readonly population: readonly BySex<Float64Array>[];
  readonly total: Float64Array;
  readonly births: Float64Array;
  /** Also of the newborn, in the year of birth. */
  readonly deaths: Float64Array;
  /** Net migration that took place, without what was clipped. */
  readonly netMigration: Float64Array;
  /**
   * Persons who should have left and were not there, over all years: a population below zero is set to zero. Much of it says
   * that the assumptions do not fit the population.
   */
  readonly clipped: number;
}

const SHARE_OF_BOYS = 0.513;

/**
 * Cohort-component projection by sex and age. In each year everybody survives by the share of their age and grows a year
 * older, those of the open last age stay there; women give birth by the mean of their number at the start of the year and
 * at its end (before migration at the end), the newborn are divided by sex and survive; people come and go.
 *
 * The balance holds in every year: `total[t + 1] = total[t] + births[t] - deaths[t] + netMigration[t]`. It projects what is
 * assumed, and is no forecast: compare scenarios ({@link projectScenarios}), and see how good one would have been
 * ({@link backTestProjection}). In areas below some 8,000 inhabitants chance is greater than what it shows.
 *
 * @param population The start. NaN in it makes NaN of all it flows into.
 * @param assumptions Of every year alike, or a list of one for each year whose last holds on.
 * @throws SozialraumError `invalid` for a number of years that is not whole, lists of different length, a negative or infinite
 * population or fertility, an infinite migration, or a share outside 0..1; `missing` for no assumptions.
 * @see S. H. Preston, P. Heuveline, M. Guillot: Demography (2001), chapter 6; docs/methods/projection.md.
 * @example
 * ```ts
 * projectCohorts({ female: [10, 20], male: [10, 20] }, { survival: { female: [1, 0.5], male: [1, 0.5] }, newbornSurvival: { female: 1, male: 1 }, fertility: [0, 0], netMigration: { female: [0, 3], male: [0, 0] } }, { years: 1 }).total // => Float64Array.of(60, 43)
 * ```
 */
export function projectCohorts(
  population: CohortPopulation,
  assumptions: CohortAssumptions | readonly CohortAssumptions[],
  { years, migrationTiming = 'end' }: ProjectionOptions,
): CohortProjection {
  const byYear: readonly CohortAssumptions[] = isList(assumptions) ? assumptions : [assumptions];
  if (!Number.isInteger(years) || years < 0) throw new SozialraumError('invalid', 'years', String(years));
  if (byYear.length === 0) throw new SozialraumError('missing', 'assumptions');
  checkCohorts(population, byYear);
  let state: BySex<Float64Array> = {
    female: Float64Array.from(population.female),
    male: Float64Array.from(population.male),
  };
  const states = [state];
  const flows = { births: new Float64Array(years), deaths: new Float64Array(years), net: new Float64Array(years) };
  let clipped = 0;
  for (let t = 0; t < years; t++) {
    const assumed = byYear[Math.min(t, byYear.length - 1)] as CohortAssumptions;
    const year = projectYear(state, assumed, migrationTiming);
    state = year.end;
    states.push(state);
    flows.births[t] = year.births;
    flows.deaths[t] = year.deaths;
    flows.net[t] = year.netMigration;
    clipped += year.clipped;
  }
  return {
    population: states,
    total: Float64Array.from(states, totalOf),
    births: flows.births,
    deaths: flows.deaths,
    netMigration: flows.net,
    clipped,
  };
}

interface ProjectedYear {
  readonly end: BySex<Float64Array>;
  readonly births: number;
  readonly deaths: number;
  readonly netMigration: number;
  readonly clipped: number;
}

function projectYear(before: BySex<Float64Array>, assumed: CohortAssumptions, timing: 'end' | 'half'): ProjectedYear {
  const { survival, newbornSurvival, fertility, netMigration, maleShare = SHARE_OF_BOYS } = assumed;
  const first = timing === 'half' ? migrate(before, netMigration, 0.5) : { after: before, moved: 0, clipped: 0 };
  const start = first.after;
  const aged = { female: age(start.female, survival.female), male: age(start.male, survival.male) };
  const births = aged.female.reduce(
    (sum, atEnd, i) => sum + ((fertility[i] as number) * ((start.female[i] as number) + atEnd)) / 2,
    0,
  );
  aged.female[0] = births * (1 - maleShare) * newbornSurvival.female;
  aged.male[0] = births * maleShare * newbornSurvival.male;
  const deaths = totalOf(start) + births - totalOf(aged);
  const last = migrate(aged, netMigration, timing === 'half' ? 0.5 : 1);
  return {
    end: last.after,
    births,
    deaths,
    netMigration: first.moved + last.moved,
    clipped: first.clipped + last.clipped,
  };
}

/** A year on: nobody is 0 any more, and those of the open last age stay in it. */
function age(population: Float64Array, survival: ArrayLike<number>): Float64Array {
  const oldest = population.length - 1;
  const aged = new Float64Array(population.length);
  population.forEach((persons, i) => {
    const next = Math.min(i + 1, oldest);
    aged[next] = (aged[next] as number) + persons * (survival[i] as number);
  });
  return aged;
}

interface Migration {
  readonly after: BySex<Float64Array>;
  readonly moved: number;
  readonly clipped: number;
}

function migrate(before: BySex<Float64Array>, net: CohortPopulation, part: number): Migration {
  const after = { female: before.female.slice(), male: before.male.slice() };
  let [moved, clipped] = [0, 0];
  for (const sex of SEXES) {
    after[sex].forEach((persons, i) => {
      const wanted = (net[sex][i] as number) * part;
      const left = persons + wanted;
      after[sex][i] = left < 0 ? 0 : left;
      moved += left < 0 ? -persons : wanted;
      if (left < 0) clipped -= left;
    });
  }
  return { after, moved, clipped };
}

const totalOf = ({ female, male }: BySex<Float64Array>): number =>
  female.reduce((sum, persons) => sum + persons, 0) + male.reduce((sum, persons) => sum + persons, 0);

function isList(
  assumptions: CohortAssumptions | readonly CohortAssumptions[],
): assumptions is readonly CohortAssumptions[] {
  return Array.isArray(assumptions);
}
