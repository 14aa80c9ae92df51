import { checkConfidence } from './check-confidence.js';
import { kendallScore } from './kendall-score.js';
import { kendallTail } from './kendall-tail.js';
import { normalCdf } from './normal-cdf.js';
import { type TrendDirection, trendDirection } from './trend-direction.js';

/** How {@link mannKendall} decides. */
export interface MannKendallOptions {
  /** Default 0.95. */
  readonly confidence?: number;
  /**
   * `normal` approximates the distribution of S, which is rough below ten values; `exact` counts all orders, and takes time that
   * grows with the fourth power of their number. Default `normal`.
   */
  readonly distribution?: 'normal' | 'exact';
}

/** A trend by ranks. */
export interface MannKendall {
  readonly direction: TrendDirection;
  /** Probability of an S at least as far from 0 if there were no trend. */
  readonly p: number;
  /** S brought 1 nearer to 0, in standard deviations. */
  readonly z: number;
  /** Pairs that rise less pairs that fall. */
  readonly s: number;
  /** Of S if there were no trend. */
  readonly variance: number;
  /** S by the number of pairs: -1 all fall, 1 all rise. */
  readonly tau: number;
}

/**
 * Mann-Kendall test: does a series rise or fall, in whatever form? It counts pairs and looks at no sizes, so that one outlier
 * moves it little. The steepness is said by {@link theilSen}.
 *
 * @param values In order of time; NaN is left out.
 * @returns All NaN, and the direction `undefined`, for fewer than two values.
 * @throws SozialraumError `invalid` for an infinite value and a confidence that is not between 0 and 1.
 * @see H. B. Mann: Nonparametric tests against trend. Econometrica 13 (1945); M. G. Kendall: Rank correlation methods
 * (1975); docs/methods/trend.md.
 * @example
 * ```ts
 * mannKendall([1, 2, 3, 4, 5]).s // => 10
 * mannKendall([1, 2, 3, 4, 5]).direction // => 'increasing'
 * mannKendall([1, 2, 3, 4, 5], { distribution: 'exact' }).p.toFixed(6) // => (2 / 120).toFixed(6)
 * mannKendall([4, 4, 4]).p // => 1
 * ```
 */
export function mannKendall(
  values: ArrayLike<number>,
  { confidence = 0.95, distribution = 'normal' }: MannKendallOptions = {},
): MannKendall {
  checkConfidence(confidence);
  const { values: known, s, variance, ties } = kendallScore(values);
  const n = known.length;
  if (n < 2) return { direction: 'undefined', p: NaN, z: NaN, s: NaN, variance: NaN, tau: NaN };
  const z = scoreZ(s, variance);
  const p = distribution === 'exact' ? kendallTail(s, ties) : 2 * normalCdf(-Math.abs(z));
  return { direction: trendDirection(s, p, confidence), p, z, s, variance, tau: s / ((n * (n - 1)) / 2) };
}

/** With the correction for continuity; 0 where all values are equal. */
export function scoreZ(s: number, variance: number): number {
  return s === 0 ? 0 : (s - Math.sign(s)) / Math.sqrt(variance);
}
