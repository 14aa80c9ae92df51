import type { Knowledge } from './knowledge.js';
import type { PublishedDataset, PublishedSelection } from './published-files.js';

/**
 * Datasets with the categories that their ages stand for, as a reader finds them who knows the age groups. One whose ages
 * depend on the period becomes several, each over the periods in which the same categories are counted.
 */
export function resolveAges(dataset: PublishedDataset, knowledge: Knowledge): PublishedDataset[] {
  const { numerator, denominator, periods } = dataset;
  if (!numerator?.ages && !denominator?.ages) return [dataset];
  const alike = new Map<string, number[]>();
  const at = (period: string) => ({
    numerator: numerator && resolved(numerator, period, knowledge),
    denominator: denominator && resolved(denominator, period, knowledge),
  });
  periods.forEach((period, time) => {
    const key = JSON.stringify(at(period));
    alike.set(key, [...(alike.get(key) ?? []), time]);
  });
  return [...alike.values()].map((times) => ({
    ...dataset,
    ...at(periods[times[0] as number] as string),
    periods: times.map((time) => periods[time] as string),
    figure: (metric, area, time) => dataset.figure(metric, area, times[time] as number),
  }));
}

function resolved(
  { statistic, filter, ages = {} }: PublishedSelection,
  period: string,
  knowledge: Knowledge,
): PublishedSelection {
  const lastDay = `${period}-12-31`.slice(0, 10);
  const chosen = Object.entries(ages).map(([id, bounds]) => {
    const { from, to = Infinity } = bounds.filter(({ since = '' }) => since <= lastDay).at(-1) ?? { from: Infinity };
    const known = knowledge[statistic]?.dimensions.find((dimension) => dimension.id === id)?.categories ?? [];
    const codes = known.filter((code) => {
      const [, first, last, open] = /^(\d+)(?:-(\d+)|(\+))?$/.exec(code) ?? [];
      if (first === undefined) return false;
      return Number(first) >= from && (open ? Infinity : Number(last ?? first)) <= to;
    });
    return [id, codes] as const;
  });
  return { statistic, filter: { ...filter, ...Object.fromEntries(chosen) } };
}
