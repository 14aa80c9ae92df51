import { roundHalfUp } from '../format/number.js';
import type { PeriodValue, TrendSentenceFacts } from '../format/sentences/trend.js';
import { hasValue, stateOf } from '../model/observation-status.js';
import type { IndicatorTable } from '../model/publication.js';
import type { AreaSeries } from './area-series.js';
import { breakMarks, brokenAt } from './series-break.js';

/**
 * The facts about one line for its title and summary. Values before a break do not compare with those after it: first,
 * last and highest value are those after the last break. Of several equal highest values the latest counts. A place that
 * did not exist yet has no missing values.
 */
export function trendFacts({ indicator, periods }: IndicatorTable, series: AreaSeries): TrendSentenceFacts {
  const { area, values } = series;
  const statuses = [...series.statuses];
  const marks = breakMarks(indicator, periods);
  const broken = [...brokenAt(marks, statuses)].sort((a, b) => a - b);
  const lastAt = values.findLastIndex(Number.isFinite);
  const start = broken.findLast((index) => index <= lastAt) ?? 0;
  const firstAt = values.findIndex((value, i) => i >= start && Number.isFinite(value));
  const states = statuses.filter((status) => !hasValue(status)).map(stateOf);
  const suppressed = states.filter((state) => state === 'suppressed').length;
  const at = (index: number): PeriodValue | undefined => {
    const period = periods[index];
    return period && { period, value: values[index] ?? NaN };
  };
  const [first, last, highest] = [firstAt, lastAt, highestAt(values, start, indicator.decimals)].map(at);
  return {
    indicator,
    area: area.name,
    ...(first && { first }),
    ...(last && { last, isPast: lastAt < periods.length - 1 }),
    ...(highest && { highest }),
    breaks: broken.flatMap((index) => {
      const period = periods[index];
      const reason = marks.find((mark) => mark.index === index)?.reason;
      return period ? [{ period, ...(reason && { reason }) }] : [];
    }),
    suppressed,
    missing: states.filter((state) => state !== 'suppressed' && state !== 'not-applicable').length,
  };
}

/** Equal as printed is equal. */
function highestAt(values: Float64Array, start: number, decimals: number): number {
  let [index, highest] = [-1, -Infinity];
  for (let i = start; i < values.length; i++) {
    const value = roundHalfUp(values[i] ?? NaN, decimals);
    if (value >= highest) [index, highest] = [i, value];
  }
  return index;
}
