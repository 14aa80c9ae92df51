import { Bounds, type Term } from './bounds.js';
import type { KnownDimension, KnownStatistic, KnownSum } from './knowledge.js';
import type { PublishedPeriod } from './published-counts.js';
import type { PublishedSelection } from './published-files.js';
import { selectionParts } from './selection-algebra.js';

interface Statistic {
  readonly id: string;
  readonly known: KnownStatistic;
  readonly selections: readonly PublishedSelection[];
}

/**
 * What is known of a statistic, with the sums that no published figure of the period speaks against. Definitions change
 * and sources are rounded: who attacks believes in an equation only where it holds in everything that is shown. Where a
 * sum does not hold, its parts may still be no more than the whole together, or each alone.
 */
export function believedSums(statistic: Statistic, areas: number, period: PublishedPeriod): KnownStatistic {
  const { known } = statistic;
  const holds = (dimension: KnownDimension, sum: KnownSum): boolean => {
    const others = known.dimensions.map((each) => ({ ...each, sums: each === dimension ? [sum] : each.sums }));
    return fitsShown({ ...statistic, known: { ...known, dimensions: others } }, areas, period);
  };
  const dimensions = known.dimensions.map((dimension) => ({
    ...dimension,
    sums: dimension.sums.flatMap((sum) => {
      const weaker = sum.parts.map((part) => ({ total: sum.total, parts: [part], complete: false, doubtful: true }));
      if (holds(dimension, sum)) return [sum];
      const open = { ...sum, complete: false, doubtful: true };
      return holds(dimension, open) ? [open] : weaker.filter((each) => holds(dimension, each));
    }),
  }));
  return { ...known, dimensions };
}

/** True when whole, non-negative counts exist in every area that agree with what is shown there. */
function fitsShown({ id, known, selections }: Statistic, areas: number, period: PublishedPeriod): boolean {
  const { combinations, parts, sums } = selectionParts(selections, known);
  for (let area = 0; area < areas; area++) {
    const bounds = new Bounds();
    const unknowns = combinations.map(() => bounds.unknown(0));
    const terms = (members: readonly number[]): Term[] => members.map((member) => [unknowns[member] as number, 1]);
    for (const [total, members] of sums) bounds.equation([[unknowns[total] as number, -1], ...terms(members)]);
    parts.forEach((members, selection) => {
      const { value } = period.countAt({ statistic: id, selection }, area);
      if (value !== undefined) bounds.equation(terms(members), -value);
    });
    bounds.propagate();
    if (bounds.contradictory) return false;
  }
  return true;
}
