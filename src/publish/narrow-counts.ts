import type { CellReference } from '../disclosure/cell-reference.js';
import { auditRounding, type RoundedRange } from '../disclosure/perturb/audit-rounding.js';
import { type CountTable, MASK, type ReleasedSelection } from '../disclosure/request.js';
import { hasValue } from '../model/observation-status.js';
import type { AlteredStatistic } from './alter-statistics.js';
import { type BoundedSelection, joinBounds } from './bound-tables.js';
import type { Compared } from './compared-selections.js';
import { asSelections, exactCounts, type StatisticsById } from './published-selections.js';

/**
 * The unsafe counts of a changed statistic that are left in too little doubt for whoever knows by how much a published count
 * can be off. Of rounding everybody knows it; of noise nobody should. Of small-count rounding alone there are none: its sums
 * are those of the rounded counts and tell nothing beyond them; but whoever is left of one such statistic by another is
 * counted in neither.
 *
 * @param tables - The statistic and those that it is compared with.
 * @param known - What readers know of their counts.
 * @param changed - Ids of all changed statistics.
 */
export function narrowCounts(
  { statistic: { id }, method }: AlteredStatistic,
  tables: readonly CountTable[],
  known: readonly BoundedSelection[],
  compared: Compared,
  changed: { has(statistic: string): boolean },
): readonly CellReference[] {
  if (method.kind === 'small-count-rounding' && tables.length === 1) return [];
  const published = joinBounds(known);
  const tableOf = new Map([...published, ...compared.unpublished].map((each) => [each.id, each.table]));
  const isOwn = (place: CellReference): boolean => {
    if ('table' in place) return place.table === id;
    if (place.kind === 'selection') return tableOf.get(place.selection) === id;
    // of counts as they are and changed ones the former are withheld, as far as need be
    return tableOf.get(place.whole) === id && place.parts.every((each) => changed.has(tableOf.get(each) ?? ''));
  };
  return auditRounding({ tables, published, ...compared }, rangesOf(published, tables)).filter(isOwn);
}

function rangesOf(known: readonly BoundedSelection[], tables: readonly CountTable[]): RoundedRange {
  const byId = new Map(known.map((each) => [each.id, each]));
  return ({ selection, area, period }) => {
    const bounds = byId.get(selection);
    const cube = tables.find(({ id }) => id === bounds?.table)?.cube;
    const [areas, times] = [cube?.dimension('area'), cube?.dimension('time')];
    const [a, t] = [areas?.indexOf.get(area), times?.indexOf.get(period)];
    if (!bounds || a === undefined || t === undefined) return undefined;
    const at = a * (times?.categories.length ?? 0) + t;
    return [bounds.least[at] as number, bounds.greatest[at] as number];
  };
}

/**
 * What masks tell of counts: those that are open, and of those that are seen to be withheld that they are not zero where
 * zeros are shown. A zero that is not open was not released.
 */
export function boundsBehind(
  released: ReleasedSelection,
  tables: readonly CountTable[],
  counts: StatisticsById,
): BoundedSelection[] {
  const rule = tables.find(({ id }) => id === released.table)?.rule;
  return asSelections(released).map((selection) => {
    const { values, statuses } = exactCounts(selection, counts).cells();
    const isOpen = (at: number): boolean => released.mask[at] === MASK.published && hasValue(statuses[at] as number);
    const isAboveZero = (count: number, at: number): boolean =>
      count !== 0 && rule?.zeros === 'shown' && released.mask[at] !== MASK.unpublished;
    return {
      ...released,
      least: values.map((count, at) => (isOpen(at) ? count : Number(isAboveZero(count, at)))),
      greatest: values.map((count, at) => (isOpen(at) ? count : Infinity)),
    };
  });
}
