import type { Block } from './block.js';
import { COUNT_STATE, COUNT_TRAIT, type CountSystem, CountSystemDraft, type SelectionCounts } from './count-system.js';
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
  const placeOf = placer(draft, request, block);
  const selections = request.published.map((layout, selection) => {
    const { counts, maskAt } = shownCounts(request, placeOf(layout));
    counts.forEach((count, i) => {
      draft.mark(count, COUNT_TRAIT.publishable);
      if (layout.always?.[maskAt[i] as number] === 1 && draft.states[count] === COUNT_STATE.number)
        draft.mark(count, COUNT_TRAIT.always);
    });
    return { selection, counts, maskAt };
  });
  for (const layout of request.released) {
    const { counts, maskAt } = shownCounts(request, placeOf(layout));
    counts.forEach((count, i) => {
      const status = layout.mask[maskAt[i] as number];
      if (status === MASK.published) draft.mark(count, COUNT_TRAIT.openBefore);
      else if (status !== MASK.unpublished) draft.mark(count, COUNT_TRAIT.withheldBefore);
    });
  }
  for (const sum of request.sums) addSums(draft, request, sum, placeOf);
  markOutOfSight(draft, request, block);
  return draft.build(selections);
}

type Placer = (layout: SelectionLayout) => PlacedSelection | undefined;

// selections that add up the same cells share their counts
function placer(draft: CountSystemDraft, { tables }: RequestLayout, block: Block): Placer {
  const partOf = new Map(
    block.tables.map((part) => [
      part.table,
      { times: part.times, start: addTable(draft, tables[part.table] as TableLayout, part) },
    ]),
  );
  const byKey = new Map<string, Int32Array>();
  return (layout) => {
    const part = partOf.get(layout.table);
    if (!part) return undefined;
    const { times, start } = part;
    const counts =
      byKey.get(layout.key) ?? placeCounts(draft, tables[layout.table] as TableLayout, layout, times, start);
    byKey.set(layout.key, counts);
    return { layout, times, counts };
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

// the counts of the areas and periods it shows
function shownCounts(
  { tables }: RequestLayout,
  placed: PlacedSelection | undefined,
): Pick<SelectionCounts, 'counts' | 'maskAt'> {
  if (!placed) return { counts: NO_COUNTS, maskAt: NO_COUNTS };
  const { layout, times, counts } = placed;
  const table = tables[layout.table] as TableLayout;
  const areas = table.areas.categories.length;
  const timeOf = (at: number): number => times[Math.floor(at / areas)] as number;
  const shown = Int32Array.from(counts.keys()).filter(
    (at) => layout.isShown[at % areas] === 1 && layout.isShownAt[timeOf(at)] === 1,
  );
  return {
    counts: shown.map((at) => counts[at] as number),
    maskAt: shown.map((at) => maskIndex(table, at % areas, timeOf(at))),
  };
}

const NO_COUNTS = new Int32Array();

/** What the parts of a sum over selections leave over becomes a count too, and what of that is in none of the parts of an area or period. */
function addSums(draft: CountSystemDraft, { tables }: RequestLayout, sum: SumLayout, placeOf: Placer): void {
  const { terms, rest } = sum;
  const [whole = '', ...parts] = terms.map(({ id }) => id);
  const summed = terms.map(({ table }) => tables[table] as TableLayout);
  // whoever is counted in none but changed tables is kept by that
  const exact = summed.filter(({ ownRule }) => ownRule).length;
  const rule = rest === 'margin' || exact === 0 ? undefined : summed.map((table) => table.rule).reduce(stricterRule);
  const trait = rest === 'margin' ? COUNT_TRAIT.margin : exact < summed.length ? COUNT_TRAIT.outOfSight : 0;
  const subtract = (sums: readonly SumAt[]): number => {
    const rests = draft.reserve(rest === 'none' ? 0 : sums.length, (at) => {
      return { kind: 'complement', whole, parts, ...(sums[at] as SumAt).of };
    });
    sums.forEach(({ counts, factors }, at) => {
      const { left, state } = draft.leftOf(counts, factors);
      const isOther = rest === 'none' ? Math.abs(left) >= 1 : rest === 'margin' && left < 0;
      if (isOther && state === COUNT_STATE.number) return;
      const remainder = rest === 'none' ? undefined : rests + at;
      draft.relate(counts, remainder, factors);
      if (remainder === undefined) return;
      draft.put(remainder, left, state, rule);
      draft.mark(remainder, trait);
    });
    return rests;
  };
  const found = meetings(draft, tables, sum, placeOf);
  const rests = subtract(found);
  if (rest === 'units') subtract(openSums(summed, found, rests));
}

/** What is left over in an area or a period and in its parts, where all tables count some who are in none of the parts. */
function openSums(tables: readonly TableLayout[], found: readonly SumAt[], rests: number): SumAt[] {
  return (['area', 'period'] as const).flatMap((along) => {
    const open = tables.map((table) => table.open[along]).reduce(inBoth);
    if (open.size === 0) return [];
    const placeOf = new Map(found.map(({ of }, at) => [placeId(of), rests + at]));
    return found.flatMap(({ of }, at): SumAt[] => {
      const codes = open.get(of[along]) ?? [];
      const parts = codes.flatMap((code) => placeOf.get(placeId({ ...of, [along]: code })) ?? []);
      return parts.length > 0 ? [{ counts: [rests + at, ...parts], of }] : [];
    });
  });
}

type PartsOf = ReadonlyMap<string, readonly string[]>;

const inBoth = (one: PartsOf, other: PartsOf): PartsOf =>
  new Map([...one].filter(([total, parts]) => String(other.get(total)) === String(parts)));

const placeId = ({ area, period }: SumAt['of']): string => `${period} ${area}`;

/** The counts of the terms of a sum in one area and period, and how often each is taken where it is more than subtracted from the first. */
interface SumAt {
  readonly counts: readonly number[];
  readonly factors?: readonly number[] | undefined;
  readonly of: { readonly area: string; readonly period: string };
}

/** Counts of selections that meet in area and period, where all apply. */
function meetings(
  { states }: CountSystemDraft,
  tables: readonly TableLayout[],
  { terms, factors: ofTerms, meetings: periods, places }: SumLayout,
  placeOf: Placer,
): SumAt[] {
  const placed = terms.flatMap((each) => placeOf(each) ?? []);
  const first = tables[terms[1]?.table ?? NOWHERE];
  if (!first || placed.length < terms.length) return [];
  return periods.flatMap((meeting) => {
    const columns = meeting.flatMap((together, i) => {
      const { layout, times, counts } = placed[i] as PlacedSelection;
      const { length } = (tables[layout.table] as TableLayout).areas.categories;
      return together.map((time) => ({ counts, start: times.indexOf(time) * length, place: places[i] as Int32Array }));
    });
    if (columns.some(({ start }) => start < 0)) return [];
    const factors = ofTerms && meeting.flatMap((together, i) => together.map(() => ofTerms[i] as number));
    const period = first.times.categories[meeting[1]?.[0] ?? 0]?.code ?? '';
    return first.areas.categories.flatMap(({ code: area }, at) => {
      const counts = columns.map(({ counts: all, start, place }) => all[start + (place[at] as number)] as number);
      // what is nowhere has no state, and what does not apply has the last
      const apply = counts.every((count) => (states[count] as number) < COUNT_STATE.absent);
      return apply && !counts.includes(counts[0] as number, 1) ? [{ counts, factors, of: { area, period } }] : [];
    });
  });
}
