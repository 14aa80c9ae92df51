import { checkConfidence } from './check-confidence.js';
import { kendallScore } from './kendall-score.js';
import { type MannKendall, scoreZ } from './mann-kendall.js';
import { normalCdf } from './normal-cdf.js';
import { normalQuantile } from './normal-quantile.js';
import { theilSen } from './theil-sen.js';
import { trendDirection } from './trend-direction.js';

/** How {@link mannKendallHamedRao} decides. */
export interface HamedRaoOptions {
  /** Of the test, and of what counts as autocorrelation. Default 0.95. */
  readonly confidence?: number;
}

/** Differences below this part of the range are rounding, and no order of ranks. */
const ROUNDING = 1e-12;

/**
 * Mann-Kendall test for a series whose years resemble the years before, as those of small areas do: the variance of S is
 * corrected by the autocorrelation of ranks, after Theil-Sen's slope was taken away. Only autocorrelations count that are
 * more than chance would bring, at all lags. Where none is, the result is that of {@link mannKendall}.
 *
 * @param values In order of time, a step apart. NaN is left out; the slope knows of the gap, the autocorrelation does not.
 * @returns All NaN, and the direction `undefined`, for fewer than three values; p and z also where the corrected variance is not
 * above 0, which strong negative autocorrelation can bring about.
 * @throws SozialraumError `invalid` for an infinite value and a confidence that is not between 0 and 1.
 * @see K. H. Hamed, A. R. Rao: A modified Mann-Kendall trend test for autocorrelated data. Journal of Hydrology 204
 * (1998); docs/methods/trend.md.
 * @example
 * ```ts
 * mannKendallHamedRao([5, 5.4, 6.2, 6.9, 7.7]).p === mannKendall([5, 5.4, 6.2, 6.9, 7.7]).p // => true
 * mannKendallHamedRao([1, 2]).p // => NaN
 * ```
 */
export function mannKendallHamedRao(
  values: ArrayLike<number>,
  { confidence = 0.95 }: HamedRaoOptions = {},
): MannKendall {
  checkConfidence(confidence);
  const { values: known, s, variance: independent } = kendallScore(values);
  const n = known.length;
  if (n < 3) return { direction: 'undefined', p: NaN, z: NaN, s: NaN, variance: NaN, tau: NaN };
  const variance = independent * correction(ranks(withoutTrend(values)), confidence);
  const isCorrected = variance > 0 || independent === 0;
  const z = isCorrected ? scoreZ(s, variance) : NaN;
  const p = 2 * normalCdf(-Math.abs(z));
  return { direction: trendDirection(s, p, confidence), p, z, s, variance, tau: s / ((n * (n - 1)) / 2) };
}

/** `n / n*`: how much more the ranks vary than independent ones. */
function correction(of: Float64Array, confidence: number): number {
  const n = of.length;
  const mean = (n + 1) / 2;
  const square = of.reduce((sum, rank) => sum + (rank - mean) ** 2, 0);
  if (square === 0) return 1;
  const bound = normalQuantile((1 + confidence) / 2) / Math.sqrt(n);
  let sum = 0;
  for (let lag = 1; lag < n - 2; lag++) {
    let product = 0;
    for (let i = lag; i < n; i++) product += ((of[i] as number) - mean) * ((of[i - lag] as number) - mean);
    const correlation = product / square;
    if (Math.abs(correlation) > bound) sum += (n - lag) * (n - lag - 1) * (n - lag - 2) * correlation;
  }
  return 1 + (2 / (n * (n - 1) * (n - 2))) * sum;
}

function withoutTrend(values: ArrayLike<number>): Float64Array {
  const { slope } = theilSen(values);
  return Float64Array.from(values, (value, time) => value - slope * time).filter((value) => !Number.isNaN(value));
}

/** From 1 on; equal values share the mean of their ranks. */
function ranks(values: Float64Array): Float64Array {
  const order = Uint32Array.from(values.keys()).sort((a, b) => (values[a] as number) - (values[b] as number));
  const at = (place: number): number => values[order[place] as number] as number;
  const least = (at(values.length - 1) - at(0)) * ROUNDING;
  const found = new Float64Array(values.length);
  for (let first = 0, next = 0; first < values.length; first = next) {
    while (next < values.length && at(next) - at(first) <= least) next++;
    for (let place = first; place < next; place++) found[order[place] as number] = (first + next + 1) / 2;
  }
  return found;
}
