import { SozialraumError } from '../error.js';
import { seededRandom } from './seeded-random.js';
import { type Alternative, permutationP } from './significance.js';

/** How often numbers are dealt out anew to the areas, and from which seed. */
export interface Permutations {
  /** 0 for none; 999 is usual. */
  readonly permutations?: number;
  /** The same seed gives the same result. 1 if absent. */
  readonly seed?: number;
  /** `two-sided` if absent. */
  readonly alternative?: Alternative;
}

/** A statistic held against those of permutations. */
export interface PermutationTest {
  /** At least 1 / (permutations + 1); of a directed test at most about a half. */
  readonly p: number;
  readonly mean: number;
  readonly standardDeviation: number;
  readonly z: number;
}

/** @throws SozialraumError `invalid permutations` for what is no whole number from 0. */
export function checkPermutations(permutations: number): void {
  if (!Number.isInteger(permutations) || permutations < 0)
    throw new SozialraumError('invalid', 'permutations', String(permutations));
}

/** Deals the values out to the areas again and again, and compares the statistic of the values as they are. */
export function permutationTest(
  values: Float64Array,
  statistic: (values: Float64Array) => number,
  { permutations = 0, seed = 1, alternative = 'two-sided' }: Permutations,
): PermutationTest {
  const observed = statistic(values);
  const random = seededRandom(seed);
  const dealt = values.slice();
  const simulated = new Float64Array(permutations);
  for (let run = 0; run < permutations; run++) {
    shuffle(dealt, random);
    simulated[run] = statistic(dealt);
  }
  return Number.isNaN(observed) ? UNDEFINED : compare(observed, simulated, alternative);
}

const UNDEFINED: PermutationTest = { p: NaN, mean: NaN, standardDeviation: NaN, z: NaN };

/** In what doubt a sum is that was added up in another order. */
export const ROUNDING = 1e-12;

function compare(observed: number, simulated: Float64Array, alternative: Alternative): PermutationTest {
  const runs = simulated.length;
  const mean = simulated.reduce((sum, value) => sum + value, 0) / runs;
  const standardDeviation = Math.sqrt(simulated.reduce((sum, value) => sum + (value - mean) ** 2, 0) / runs);
  const rounding = ROUNDING * Math.max(Math.abs(observed), standardDeviation);
  const atLeast = simulated.reduce((count, value) => count + Number(value >= observed - rounding), 0);
  const atMost = simulated.reduce((count, value) => count + Number(value <= observed + rounding), 0);
  return {
    p: permutationP(atLeast, atMost, runs, alternative),
    mean,
    standardDeviation,
    z: standardDeviation > rounding ? (observed - mean) / standardDeviation : NaN,
  };
}

/** Fisher and Yates, from the end. */
function shuffle(values: Float64Array, random: () => number): void {
  for (let last = values.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const value = values[last]!;
    values[last] = values[other]!;
    values[other] = value;
  }
}
