import type { Block } from './block.js';
import { COUNT_STATE, COUNT_TRAIT, type CountSystem, CountSystemDraft, type SelectionCounts } from './count-system.js';
import type { FrequencyRule } from '../model/statistic.js';
import { stricterRule } from './frequency-rule.js';
import { integers } from './int-list.js';
import type { RequestLayout } from './request-layout.js';
import type { SelectionLayout } from './selection-layout.js';
import { NOWHERE, type SumLayout } from './sum-layout.js';
import { maskIndex, type TableLayout } from './table-layout.js';
import { MASK } from './request.js';
import { addTable } from './table-counts.js';

/** A selection's counts in a block: for every area, period by period. */
interface PlacedSelection {
  readonly layout: SelectionLayout;
  readonly times: readonly number[];
  readonly counts: Int32Array;
}

/** The system of all counts of a block: cells, sums of cells that are published, remainders and complements. */
export function buildSystem(request: RequestLayout, block: Block): CountSystem {
  const draft = new CountSystemDraft();
  const startOf = new Map(
    block.tables.map((part) => [part.table, addTable(draft, request.tables[part.table] as TableLayout, part)]),
  );
  const placed = placeSelections(draft, request, block, startOf);
  const published = request.published.map((layout) => placed(layout));
  const selections = published.flatMap((selection, at) => (selection ? [selectionCounts(request, selection, at)] : []));
  for (const { selection, counts, maskAt } of selections) {
    const always = request.published[selection]?.always;
    counts.forEach((count, i) => {
      draft.mark(count, COUNT_TRAIT.publishable);
      if (always?.[maskAt[i] as number] === 1 && draft.states[count] === COUNT_STATE.number)
        draft.mark(count, COUNT_TRAIT.always);
    });
  }
  const released = request.released.map((layout) => placed(layout));
  request.released.forEach(({ mask }, at) => markReleased(draft, request, released[at], mask));
  for (const sum of request.sums) addSums(draft, request, sum, placed);
  markOutOfSight(draft, request, block);
  return draft.build(selections);
}

type Placer = (layout: SelectionLayout) => PlacedSelection | undefined;

// selections that add up the same cells share their counts
function placeSelections(
  draft: CountSystemDraft,
  request: RequestLayout,
  block: Block,
  startOf: ReadonlyMap<number, number>,
): Placer {
  const byKey = new Map<string, Int32Array>();
  return (layout) => {
    const part = block.tables.find(({ table }) => table === layout.table);
    const table = request.tables[layout.table] as TableLayout;
    const start = startOf.get(layout.table);
    if (!part || start === undefined) return undefined;
    const counts = byKey.get(layout.key) ?? placeCounts(draft, table, layout, part.times, start);
    byKey.set(layout.key, counts);
    return { layout, times: part.times, counts };
  };
}

function placeCounts(
  draft: CountSystemDraft,
  table: TableLayout,
  layout: SelectionLayout,
  times: readonly number[],
  start: number,
): Int32Array {
  const areas = table.areas.categories;
  const firstCell = (position: number): number =>
    start + Math.floor(position / areas.length) * table.cellsPerPeriod + (position % areas.length) * table.areaStride;
  const size = areas.length * times.length;
  if (layout.distances.length === 1 && layout.factors[0] === 1)
    return integers(size, (at) => firstCell(at) + (layout.distances[0] as number));
  const sums = draft.reserve(size, (at) => ({
    kind: 'selection',
    selection: layout.id,
    area: areas[at % areas.length]?.code ?? '',
    period: table.times.categories[times[Math.floor(at / areas.length)] as number]?.code ?? '',
  }));
  return integers(size, (at) => {
    addSelectedSum(draft, table, layout, sums + at, firstCell(at));
    return sums + at;
  });
}

function addSelectedSum(
  draft: CountSystemDraft,
  { ownRule }: TableLayout,
  { distances, factors }: SelectionLayout,
  sum: number,
  cell: number,
): void {
  const { values, states, relations } = draft;
  let value = 0;
  let state: number = COUNT_STATE.absent;
  distances.forEach((distance, i) => {
    const count = cell + distance;
    const of = states[count] as number;
    if (of === COUNT_STATE.absent) return;
    state = state === COUNT_STATE.absent ? of : graver(state, of);
    value += (values[count] as number) * (factors[i] as number);
    relations.add(count, -(factors[i] as number));
  });
  draft.put(sum, value, state, ownRule);
  if (state === COUNT_STATE.absent) return;
  relations.add(sum, 1);
  relations.end();
}

// where selections leave out areas, what is published is all that is seen
function markOutOfSight(draft: CountSystemDraft, { published, released }: RequestLayout, block: Block): void {
  const leavesOut = block.tables.some(({ table }) => {
    const shown = [...published, ...released].filter((selection) => selection.table === table);
    return shown[0]?.isShown.some((_, area) => shown.every(({ isShown }) => isShown[area] === 0));
  });
  if (!leavesOut) return;
  const seen = COUNT_TRAIT.publishable | COUNT_TRAIT.openBefore | COUNT_TRAIT.withheldBefore;
  for (let count = 0; count < draft.size; count++)
    if (((draft.traits[count] as number) & seen) === 0) draft.mark(count, COUNT_TRAIT.outOfSight);
}

function graver(a: number, b: number): number {
  if (a === COUNT_STATE.withheld || b === COUNT_STATE.withheld) return COUNT_STATE.withheld;
  return a === COUNT_STATE.unknown ? a : b;
}

function markReleased(
  draft: CountSystemDraft,
  request: RequestLayout,
  placed: PlacedSelection | undefined,
  mask: Uint8Array,
): void {
  if (!placed) return;
  const { counts, maskAt } = selectionCounts(request, placed, 0);
  counts.forEach((count, i) => {
    const status = mask[maskAt[i] as number];
    if (status === MASK.published) draft.mark(count, COUNT_TRAIT.openBefore);
    else if (status !== MASK.unpublished) draft.mark(count, COUNT_TRAIT.withheldBefore);
  });
}

// the counts of the areas and periods it shows
function selectionCounts(
  request: RequestLayout,
  { layout, times, counts }: PlacedSelection,
  selection: number,
): SelectionCounts {
  const table = request.tables[layout.table] as TableLayout;
  const areas = table.areas.categories.length;
  const isShown = (at: number): boolean =>
    layout.isShown[at % areas] === 1 && layout.isShownAt[times[Math.floor(at / areas)] as number] === 1;
  const shown = Int32Array.from(counts.keys()).filter(isShown);
  return {
    selection,
    counts: shown.map((at) => counts[at] as number),
    maskAt: shown.map((at) => maskIndex(table, at % areas, times[Math.floor(at / areas)] as number)),
  };
}

/** What the parts of a sum over selections leave over becomes a count too. */
function addSums(draft: CountSystemDraft, { tables }: RequestLayout, sum: SumLayout, placeOf: Placer): void {
  const { total, parts, rest } = sum;
  const found = meetings(draft, tables, sum, placeOf);
  const summed = [total, ...parts].map(({ table }) => tables[table] as TableLayout);
  const rule = ruleOfRest(summed);
  const isMargin = rest === 'margin';
  const rests =
    rest === 'none'
      ? NONE
      : draft.reserve(found.length, (at) => ({
          kind: 'complement',
          whole: total.id,
          parts: parts.map(({ id }) => id),
          area: found[at]?.area ?? '',
          period: found[at]?.period ?? '',
        }));
  const { values, states, relations } = draft;
  found.forEach(({ whole, counts }, at) => {
    const known = [whole, ...counts].every((count) => states[count] === COUNT_STATE.number);
    const left = counts.reduce((sum, count) => sum - (values[count] as number), values[whole] as number);
    if (known && (rest === 'none' ? left !== 0 : isMargin && left < 0)) return;
    if (rests !== NONE) {
      draft.put(rests + at, left, known ? COUNT_STATE.number : COUNT_STATE.unknown, isMargin ? undefined : rule);
      if (isMargin) draft.mark(rests + at, COUNT_TRAIT.margin);
      else if (summed.some(({ ownRule }) => !ownRule)) draft.mark(rests + at, COUNT_TRAIT.outOfSight);
    }
    relations.add(whole, 1);
    for (const count of counts) relations.add(count, -1);
    if (rests !== NONE) relations.add(rests + at, -1);
    relations.end();
  });
}

/** Whoever is counted in none but changed tables is kept by that. */
function ruleOfRest(tables: readonly TableLayout[]): FrequencyRule | undefined {
  return tables.some(({ ownRule }) => ownRule) ? tables.map(({ rule }) => rule).reduce(stricterRule) : undefined;
}

const NONE = -1;

interface SumAt {
  readonly whole: number;
  readonly counts: readonly number[];
  readonly area: string;
  readonly period: string;
}

/** Counts of selections that meet in area and period, where all apply. */
function meetings(
  { states }: CountSystemDraft,
  tables: readonly TableLayout[],
  { total, parts, meetings: periods, places }: SumLayout,
  placeOf: Placer,
): SumAt[] {
  const placed = [total, ...parts].flatMap((each) => placeOf(each) ?? []);
  const first = tables[parts[0]?.table ?? -1];
  if (!first || placed.length <= parts.length) return [];
  const { areas, times } = first;
  const sizes = placed.map(({ layout }) => (tables[layout.table] as TableLayout).areas.categories.length);
  return periods.flatMap((meeting) => {
    const columns = [[meeting.total], ...meeting.parts].flatMap((together, i) => {
      const { times: there, counts } = placed[i] as PlacedSelection;
      const start = (time: number): number => there.indexOf(time) * (sizes[i] as number);
      return together.map((time) => ({ counts, start: start(time), places: places[i] as Int32Array }));
    });
    if (columns.some(({ start }) => start < 0)) return [];
    const period = times.categories[meeting.parts[0]?.[0] ?? 0]?.code ?? '';
    const found: SumAt[] = [];
    areas.categories.forEach(({ code }, area) => {
      const [whole = NONE, ...counts] = columns.map(({ counts: all, start, places }) => {
        const place = places[area] as number;
        return place === NOWHERE ? NONE : (all[start + place] as number);
      });
      const apply = [whole, ...counts].every((count) => count !== NONE && states[count] !== COUNT_STATE.absent);
      if (apply && !counts.includes(whole)) found.push({ whole, counts, area: code, period });
    });
    return found;
  });
}
