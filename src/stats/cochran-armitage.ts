import { SozialraumError } from '../error.js';
import { checkCounts } from './check-counts.js';
import { checkSameLength } from './check-same-length.js';
import { normalCdf } from './normal-cdf.js';

/** When counts were taken. */
export interface CochranArmitageOptions {
  /** For each pair of counts its time or dose. Default 1, 2, 3, ... */
  readonly scores?: ArrayLike<number>;
}

/** A trend of proportions. */
export interface CochranArmitage {
  /** With one degree of freedom. */
  readonly chiSquared: number;
  /** Its root, below 0 where proportions fall. */
  readonly z: number;
  /** Probability of so much if all proportions were equal. */
  readonly p: number;
}

/**
 * Cochran-Armitage test: do proportions rise or fall evenly with time? Counts large denominators for more.
 *
 * @param counts Persons with the attribute, by year.
 * @param totals All persons, by year. A year of which one is NaN, or in which nobody is, is left out.
 * @returns All NaN where nobody has the attribute, or everybody, and for fewer than two years.
 * @throws SozialraumError `invalid` for lists of different length, a negative or infinite count, a count above its total, and
 * a score that is no number.
 * @see P. Armitage: Tests for linear trends in proportions and frequencies. Biometrics 11 (1955); docs/methods/trend.md.
 * @example
 * ```ts
 * cochranArmitage([1, 2, 3], [10, 10, 10]).chiSquared.toFixed(4) // => '1.2500'
 * cochranArmitage([0, 0, 0], [10, 10, 10]).p // => NaN
 * ```
 */
export function cochranArmitage(
  counts: ArrayLike<number>,
  totals: ArrayLike<number>,
  { scores }: CochranArmitageOptions = {},
): CochranArmitage {
  checkSameLength('counts', counts, totals.length);
  checkCounts('count', counts);
  checkCounts('total', totals);
  if (scores) checkSameLength('scores', scores, counts.length);
  const years = Array.from(counts, (x, i) => yearOf(x, totals[i] as number, scores ? (scores[i] as number) : i + 1));
  const known = years.filter(({ x, n }) => !Number.isNaN(x) && n > 0);
  const sumOf = (term: (year: Year) => number): number => known.reduce((sum, year) => sum + term(year), 0);
  const [allX, allN] = [sumOf(({ x }) => x), sumOf(({ n }) => n)];
  const share = allX / allN;
  const mean = sumOf(({ n, score }) => n * score) / allN;
  const slope = sumOf(({ x, n, score }) => (x - n * share) * (score - mean));
  const variance = share * (1 - share) * sumOf(({ n, score }) => n * (score - mean) ** 2);
  const z = variance > 0 ? slope / Math.sqrt(variance) : NaN;
  return { chiSquared: z * z, z, p: 2 * normalCdf(-Math.abs(z)) };
}

interface Year {
  readonly x: number;
  readonly n: number;
  readonly score: number;
}

function yearOf(x: number, n: number, score: number): Year {
  if (x > n) throw new SozialraumError('invalid', 'count', `${x} of ${n}`);
  if (!Number.isFinite(score)) throw new SozialraumError('invalid', 'score', String(score));
  return { x, n, score };
}
