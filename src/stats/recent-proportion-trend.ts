import { checkSameLength } from './check-same-length.js';
import { cochranArmitage } from './cochran-armitage.js';
import { gapIn, judgeTrend, lastOf, noRecentTrend, RECENT, type RecentTrend } from './recent-trend.js';

/**
 * Recent trend of a proportion: the last five years, a chi-squared test for trend at p < 0.002, and the same sign of the
 * line through the logits whichever year is left out. Made for series too short for {@link mannKendall}.
 *
 * @param counts Persons with the attribute, by year, a year apart. Give only what came after the last break of the series.
 * @param totals All persons, by year.
 * @returns With the slope of the logits per year; `undefined` with a reason where nothing can be told.
 * @throws SozialraumError `invalid` for lists of different length, a negative or infinite count, and a count above its total.
 * @see Public Health England: Fingertips, recent trends (2020); docs/methods/trend.md.
 * @example
 * ```ts
 * recentProportionTrend([994, 1023, 1199, 1332, 1367], [40299, 41527, 42811, 44064, 44701]).direction // => 'increasing'
 * recentProportionTrend([994, 1023, 1199], [40299, 41527, 42811]).reason // => 'too-short'
 * ```
 */
export function recentProportionTrend(counts: ArrayLike<number>, totals: ArrayLike<number>): RecentTrend {
  checkSameLength('counts', counts, totals.length);
  const { chiSquared } = cochranArmitage(lastOf(counts), lastOf(totals));
  const gap = gapIn(counts, totals);
  if (gap) return noRecentTrend(gap);
  const [x, n] = [lastOf(counts), lastOf(totals)];
  if (x.some((count, i) => count === n[i])) return noRecentTrend('everybody');
  if (x.includes(0)) return noRecentTrend('nobody');
  const logits = x.map((count, i) => Math.log(count / ((n[i] as number) - count)));
  return judgeTrend(chiSquared, NaN, (without) => slopeOf(logits, without));
}

/** Least squares, without the value at a place. */
function slopeOf(logits: readonly number[], without: number): number {
  const years = Array.from({ length: RECENT }, (_, i) => i).filter((i) => i !== without);
  const mean = (term: (i: number) => number): number => years.reduce((sum, i) => sum + term(i), 0) / years.length;
  const [time, level] = [mean((i) => i), mean((i) => logits[i] as number)];
  return mean((i) => (i - time) * ((logits[i] as number) - level)) / mean((i) => (i - time) ** 2);
}
