import { SozialraumError } from '../error.js';
import { checkSameLength } from './check-same-length.js';
import { gapIn, judgeTrend, lastOf, noRecentTrend, RECENT, type RecentTrend } from './recent-trend.js';

/** Of a normal interval of 95 %, in standard errors. */
const WIDTH = 3.92;

/**
 * Recent trend of any rate with intervals of 95 %: the last five years, a line weighted by what the intervals say of each
 * year's certainty, chi-squared of its slope at p < 0.002, and the same sign whichever year is left out.
 *
 * @param values By year, a year apart. Give only what came after the last break of the series.
 * @param lower Of the intervals of 95 %, by year.
 * @param upper As `lower`.
 * @returns With the slope per year; `undefined` with a reason where nothing can be told.
 * @throws SozialraumError `invalid` for lists of different length, and for an interval whose ends are infinite or in wrong order.
 * @see Public Health England: Fingertips, recent trends (2020); docs/methods/trend.md.
 * @example
 * ```ts
 * recentRateTrend([1, 2, 3, 4, 5], [0.8, 1.8, 2.8, 3.8, 4.8], [1.2, 2.2, 3.2, 4.2, 5.2]).direction // => 'increasing'
 * recentRateTrend([1, 2, 3, 4], [0, 1, 2, 3], [2, 3, 4, 5]).reason // => 'too-short'
 * ```
 */
export function recentRateTrend(
  values: ArrayLike<number>,
  lower: ArrayLike<number>,
  upper: ArrayLike<number>,
): RecentTrend {
  checkIntervals(values, lower, upper);
  const gap = gapIn(values, lower, upper);
  if (gap) return noRecentTrend(gap);
  const [last, low, high] = [lastOf(values), lastOf(lower), lastOf(upper)];
  const weights = low.map((bound, i) => (WIDTH / ((high[i] as number) - bound)) ** 2);
  if (!weights.every(Number.isFinite)) return noRecentTrend('no-interval');
  const { slope, variance } = lineThrough(last, weights, -1);
  return judgeTrend(slope ** 2 / variance, Math.sqrt(variance), (without) => lineThrough(last, weights, without).slope);
}

interface Line {
  readonly slope: number;
  /** Of the slope. */
  readonly variance: number;
}

/** Weighted least squares, without the value at a place. */
function lineThrough(values: readonly number[], weights: readonly number[], without: number): Line {
  const years = Array.from({ length: RECENT }, (_, i) => i).filter((i) => i !== without);
  const sumOf = (term: (i: number) => number): number =>
    years.reduce((sum, i) => sum + (weights[i] as number) * term(i), 0);
  const weight = sumOf(() => 1);
  const [time, level] = [sumOf((i) => i) / weight, sumOf((i) => values[i] as number) / weight];
  const variance = 1 / sumOf((i) => (i - time) ** 2);
  return { slope: sumOf((i) => (i - time) * ((values[i] as number) - level)) * variance, variance };
}

function checkIntervals(values: ArrayLike<number>, lower: ArrayLike<number>, upper: ArrayLike<number>): void {
  checkSameLength('lower', lower, values.length);
  checkSameLength('upper', upper, values.length);
  for (let i = 0; i < values.length; i++) {
    const [low, value, high] = [lower[i] as number, values[i] as number, upper[i] as number];
    const isInfinite = [low, value, high].some((one) => Math.abs(one) === Infinity);
    if (isInfinite || low > high) throw new SozialraumError('invalid', 'interval', `${low} to ${high}`);
  }
}
