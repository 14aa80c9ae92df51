import { SozialraumError } from '../error.js';
import { checkCounts } from './check-counts.js';
import { checkSameLength } from './check-same-length.js';
import type { IntervalOptions } from './estimate.js';
import { twoSidedNormal } from './two-sided-normal.js';

/** How {@link lifeExpectancy} decides what can be said. */
export interface LifeExpectancyOptions extends IntervalOptions {
  /** A population of so many or fewer gives none. Default 5000. */
  readonly minimumPopulation?: number;
  /** An interval wider than so many years gives none. Default 20. */
  readonly widest?: number;
}

/** Years still to live, by the age at which an age band begins. */
export interface LifeExpectancy {
  readonly values: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/**
 * Life expectancy from an abridged period life table by Chiang's method: how long somebody of an age would live on if the
 * death rates of the period stayed.
 *
 * @param startAges The age at which each band begins, ascending, from 0; the last band is open.
 * @param deaths By age band, NaN where there is no number.
 * @param population By age band: person years, for one year the mean population.
 * @returns By age band. All NaN where a number is missing, a band is empty, has more deaths than people, or all of them are
 * `minimumPopulation` or fewer. Without deaths in the open band nobody's remaining years are known: values and lower limits are NaN
 * and no upper limit is finite.
 * @throws SozialraumError `invalid` for lists of different length, ages that do not ascend, a negative or infinite number,
 * a confidence not between one half and 1.
 * @see C. L. Chiang: The Life Table and its Applications, 1984; for the variance of the open band P. B. S. Silcocks et al.: Life
 * Expectancy as a Summary of Mortality in a Population, J Epidemiol Community Health 55 (2001), 38–43; docs/methods/life-expectancy.md
 * @example
 * ```ts
 * lifeExpectancy([0, 1, 80], [5, 300, 400], [1000, 80_000, 5000]).values[2] // => 12.5
 * ```
 */
export function lifeExpectancy(
  startAges: ArrayLike<number>,
  deaths: ArrayLike<number>,
  population: ArrayLike<number>,
  { confidence = 0.95, minimumPopulation = 5000, widest = 20 }: LifeExpectancyOptions = {},
): LifeExpectancy {
  checkBands(startAges, deaths, population);
  const z = twoSidedNormal(confidence);
  const bands = startAges.length;
  const [values, lower, upper] = [0, 1, 2].map(() => new Float64Array(bands).fill(NaN)) as [Column, Column, Column];
  if (!isSayable(deaths, population, minimumPopulation)) return { values, lower, upper };
  const table = survivors(startAges, deaths, population);
  let [years, variance] = [0, 0];
  for (let band = bands - 1; band >= 0; band--) {
    const { alive, lived, later, spread } = table[band] as Band;
    // of what those who die in this band lose, were they to live on
    const loss = band === bands - 1 ? lived : alive * (later + years / (table[band + 1] as Band).alive);
    variance += loss * loss * spread;
    years += lived;
    const value = years / alive;
    const half = (z * Math.sqrt(variance)) / alive;
    if (2 * half > widest && value < Infinity) continue;
    values[band] = value < Infinity ? value : NaN;
    lower[band] = value - half;
    upper[band] = value + half;
  }
  return { values, lower, upper };
}

type Column = Float64Array<ArrayBuffer>;

interface Band {
  /** Of one born, alive at the start of the band. */
  readonly alive: number;
  /** Years lived in the band. */
  readonly lived: number;
  /** Years that those who die in the band would have lived in it longer. */
  readonly later: number;
  /** Variance of the probability to die; in the open band the squared relative error of its death rate. */
  readonly spread: number;
}

// how far through their band those who die in it live on average: newborns die early
const survived = (age: number): number => (age === 0 ? 0.1 : 0.5);

function survivors(startAges: ArrayLike<number>, deaths: ArrayLike<number>, population: ArrayLike<number>): Band[] {
  let alive = 1;
  return Array.from(startAges, (age, band) => {
    const count = deaths[band] as number;
    const mortality = count / (population[band] as number);
    const next = startAges[band + 1];
    if (next === undefined) return { alive, lived: alive / mortality, later: 0, spread: 1 / count };
    const [width, part] = [next - age, survived(age)];
    const dying = Math.min(1, (width * mortality) / (1 + width * (1 - part) * mortality));
    const spread = count > 0 ? (dying * dying * (1 - dying)) / count : 0;
    const row = { alive, lived: width * alive * (1 - (1 - part) * dying), later: (1 - part) * width, spread };
    alive *= 1 - dying;
    return row;
  });
}

function isSayable(deaths: ArrayLike<number>, population: ArrayLike<number>, minimumPopulation: number): boolean {
  let people = 0;
  for (let band = 0; band < population.length; band++) {
    const size = population[band] as number;
    if (!(size > 0 && (deaths[band] as number) <= size)) return false;
    people += size;
  }
  return people > minimumPopulation;
}

function checkBands(startAges: ArrayLike<number>, deaths: ArrayLike<number>, population: ArrayLike<number>): void {
  checkSameLength('deaths', deaths, startAges.length);
  checkSameLength('population', population, startAges.length);
  checkCounts('deaths', deaths);
  checkCounts('population', population);
  for (let band = 0; band < startAges.length; band++) {
    const [age, before] = [startAges[band] as number, band === 0 ? -Infinity : (startAges[band - 1] as number)];
    if (!(age >= 0 && age > before && age < Infinity)) throw new SozialraumError('invalid', 'age', String(age));
  }
}
