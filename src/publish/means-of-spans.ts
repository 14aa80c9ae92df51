import type { CountSum, PublishRequest, SumPeriods } from '../disclosure/request.js';
import type { Selection } from '../model/indicator.js';
import { parsePeriod } from '../model/period.js';
import { spanSums } from '../model/span-sums.js';
import type { Statistic } from '../model/statistic.js';
import { cubeOf, keyOf, type StatisticsById, termOf } from './published-selections.js';

/**
 * What the means of a year and of its months tell of each other: twelve times the one is the sum of the others. A mean that
 * is rounded so far that it is not within one of that sum tells too little to be reckoned with.
 *
 * @param known - What a reader has seen.
 */
export function meansOfSpans(
  known: readonly Selection[],
  counts: StatisticsById,
): Required<Pick<PublishRequest, 'unpublished' | 'sums'>> {
  const means = known.filter(({ statistic }) => (counts.statistics.get(statistic) as Statistic).kind === 'mean-stock');
  return {
    unpublished: means.map((each) => ({
      id: keyOf(each, counts),
      table: each.statistic,
      terms: [termOf(each, counts)],
    })),
    sums: means.flatMap((each) => {
      const id = keyOf(each, counts);
      const bySize = [...spansBySize(each, counts)];
      return bySize.map(([times, periods]): CountSum => ({
        total: id,
        parts: [id],
        factors: [times, -1],
        rest: 'none',
        periods,
      }));
    }),
  };
}

/** Spans that have all of their parts, which are all of one length, by their number. */
function spansBySize(selection: Selection, counts: StatisticsById): Map<number, SumPeriods[]> {
  const { categories } = cubeOf(selection, counts).dimension('time');
  const spans = new Map<number, SumPeriods[]>();
  for (const { total, parts, complete } of spanSums(categories.map(({ code }) => parsePeriod(code)))) {
    const isEven = new Set(parts.map((part) => parsePeriod(part).kind)).size === 1;
    if (!complete || !isEven) continue;
    spans.set(parts.length, [...(spans.get(parts.length) ?? []), { total, parts: [parts] }]);
  }
  return spans;
}
