import { roundHalfUp } from '../format/number.js';
import { stateOf } from '../model/observation-status.js';
import type { AreaSeries } from './area-series.js';

/** What can be said about one line in a sentence. Indices are positions among the periods. */
export interface TrendFacts {
  /** First and last value that compare with each other: after the last break. */
  readonly first: number;
  readonly last: number;
  readonly direction: 'risen' | 'fallen' | 'unchanged';
  /** The highest and the lowest value since `first`; the latest of several equal ones. */
  readonly highest: number;
  readonly lowest: number;
  /** Observations withheld, over all periods. */
  readonly suppressed: number;
  /** Values before a break are left out of the comparison. */
  readonly sinceBreak: boolean;
}

/**
 * The facts about a line: from where to where it went, and its extremes. Values before a break in the series do not
 * compare with those after it, so only the stretch after the last break counts; a change that the decimals printed do
 * not show is none.
 *
 * @param brokenAt - Indices of periods that do not compare with the one before.
 * @param decimals - With how many decimals values are printed.
 * @returns `undefined` when there is no value at all.
 */
export function trendFacts(
  { values, statuses }: Pick<AreaSeries, 'values' | 'statuses'>,
  brokenAt: ReadonlySet<number>,
  decimals: number,
): TrendFacts | undefined {
  const last = values.findLastIndex(Number.isFinite);
  if (last < 0) return undefined;
  const start = Math.max(0, ...[...brokenAt].filter((index) => index <= last));
  const first = values.findIndex((value, i) => i >= start && Number.isFinite(value));
  let [highest, lowest] = [first, first];
  for (let i = first; i <= last; i++) {
    if ((values[i] ?? NaN) >= (values[highest] ?? NaN)) highest = i;
    if ((values[i] ?? NaN) <= (values[lowest] ?? NaN)) lowest = i;
  }
  const printed = (index: number): number => roundHalfUp(values[index] ?? NaN, decimals);
  const change = Math.sign(printed(last) - printed(first));
  return {
    first,
    last,
    direction: change > 0 ? 'risen' : change < 0 ? 'fallen' : 'unchanged',
    highest,
    lowest,
    suppressed: statuses.filter((status) => stateOf(status) === 'suppressed').length,
    sinceBreak: values.slice(0, start).some(Number.isFinite),
  };
}
