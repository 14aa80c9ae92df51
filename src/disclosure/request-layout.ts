import { SozialraumError } from '../error.js';
import { type Cube, stridesOf } from '../model/cube.js';
import type { CategorySum, Dimension } from '../model/dimension.js';
import { type DimensionRole, mayAdd } from '../model/measure.js';
import type { FrequencyRule } from '../model/statistic.js';
import { integers } from './int-list.js';
import type {
  CountSelection,
  CountSum,
  CountTable,
  Masks,
  PublishRequest,
  SelectionTerm,
  SumPeriods,
} from './request.js';

/** One axis of a table within one period: the sums along it that hold, and the distance between its neighbours. */
export interface AxisLayout {
  readonly dimension: Dimension;
  readonly stride: number;
  readonly sums: readonly CategorySum[];
}

/** A table with its cells read out and its axes but time measured. */
export interface TableLayout {
  readonly id: string;
  readonly rule: FrequencyRule;
  readonly areas: Dimension;
  readonly times: Dimension;
  readonly areaStride: number;
  readonly timeBeforeArea: boolean;
  /** The axes but time, in the order of the cube. */
  readonly axes: readonly AxisLayout[];
  readonly timeSums: readonly CategorySum[];
  readonly cellsPerPeriod: number;
  /** Offset in the cube of each cell of the first period, and the distance between periods. */
  readonly offsets: Int32Array;
  readonly timeStride: number;
  readonly values: Float64Array;
  readonly statuses: Uint16Array;
}

/** A selection as distances from a cell of its area and period, each taken `factors` times. */
export interface SelectionLayout {
  readonly id: string;
  readonly table: number;
  /** Equal for selections that add up the same cells. */
  readonly key: string;
  readonly distances: readonly number[];
  readonly factors: readonly number[];
  /** 1 for every area whose counts are published, in the order of the table. */
  readonly isShown: Uint8Array;
  /** 1 for every period of which counts are published, in the order of the table. */
  readonly isShownAt: Uint8Array;
}

/** A selection to be published, and what is wished for its cells. */
export interface PublishedLayout extends SelectionLayout {
  /** 1 for cells that are published come what may. */
  readonly always: Uint8Array | undefined;
  /** The mask to keep to. */
  readonly pattern: Uint8Array | undefined;
}

/** A sum over selections, of different tables perhaps. */
export interface SumLayout {
  readonly total: SelectionLayout;
  readonly parts: readonly SelectionLayout[];
  readonly complete: boolean;
  readonly meetings: readonly PeriodMeeting[];
  /** For the total and each part where the areas of the first part are among its own, {@link NOWHERE} where they are not. */
  readonly places: readonly Int32Array[];
}

/** The position of what is not there. */
export const NOWHERE = -1;

/** The position of a period of the total, and for each part those of the periods that are added up. */
export interface PeriodMeeting {
  readonly total: number;
  readonly parts: readonly (readonly number[])[];
}

/** A request with every name resolved to a position. */
export interface RequestLayout {
  readonly tables: readonly TableLayout[];
  readonly published: readonly PublishedLayout[];
  readonly released: readonly (SelectionLayout & { readonly mask: Uint8Array })[];
  readonly unpublished: readonly SelectionLayout[];
  readonly sums: readonly SumLayout[];
  /** Per published selection its place among the preferred ones, or their number. */
  readonly preference: readonly number[];
  readonly weights: 'value' | 'equal';
}

/**
 * Resolves the names of a request.
 *
 * @throws SozialraumError `unknown` for a table, dimension, category, area, period or selection that is not there; `duplicate` for an
 * id, or a part of a sum, that occurs twice; `missing` for a table without area or time, a dimension that a term does not name and a
 * selection without terms; `conflict` for a second area or time dimension; `invalid` for a minimum below 1 and a mask
 * of another length.
 */
export function layOut(request: PublishRequest): RequestLayout {
  const tables = request.tables.map(tableLayout);
  const tableAt = positions('table', tables);
  const selection = (given: CountSelection): SelectionLayout => {
    const table = tableAt(given.table);
    return selectionLayout(given, table, tables[table] as TableLayout);
  };
  const wish = (masks: Masks | undefined, id: string, table: number): Uint8Array | undefined => {
    const mask = masks?.get(id);
    if (mask) assertMask(id, mask, tables[table] as TableLayout);
    return mask;
  };
  const published = request.published.map((given) => {
    const layout = selection(given);
    const { id, table } = layout;
    return {
      ...layout,
      always: wish(request.alwaysPublished, id, table),
      pattern: wish(request.pattern, id, table),
    };
  });
  const released = (request.released ?? []).map((given) => {
    const layout = selection(given);
    assertMask(given.id, given.mask, tables[layout.table] as TableLayout);
    return { ...layout, mask: given.mask };
  });
  const publishedAt = positions('selection', published);
  const preferred = (request.preferred ?? []).map(publishedAt);
  const unpublished = (request.unpublished ?? []).map(selection);
  // what is published now comes before what was released under the same id
  const named = new Map([...unpublished, ...released, ...published].map((each) => [each.id, each]));
  const selectionAt = (id: string): SelectionLayout => named.get(id) ?? (published[publishedAt(id)] as SelectionLayout);
  const sum = ({ total, parts, complete, periods }: CountSum): SumLayout => {
    const layouts = { total: selectionAt(total), parts: parts.map(selectionAt) };
    return { ...layouts, complete, meetings: meetingsOf(layouts, periods, tables), places: placesOf(layouts, tables) };
  };
  return {
    tables,
    published,
    released,
    unpublished,
    sums: (request.sums ?? []).map(sum),
    preference: published.map((_, at) => (preferred.includes(at) ? preferred.indexOf(at) : preferred.length)),
    weights: request.weights ?? 'value',
  };
}

/** Where all of them have a period that is shown, or compared. */
function meetingsOf(
  { total, parts }: Pick<SumLayout, 'total' | 'parts'>,
  periods: CountSum['periods'],
  tables: readonly TableLayout[],
): PeriodMeeting[] {
  const timesOf = ({ table }: SelectionLayout): Dimension => (tables[table] as TableLayout).times;
  const same = (): SumPeriods[] =>
    timesOf(total).categories.map(({ code }) => ({ total: code, parts: parts.map(() => [code]) }));
  return (periods ?? same()).flatMap((meeting) => {
    const at = timesOf(total).indexOf.get(meeting.total) ?? -1;
    const inParts = parts.map((part, i) =>
      (meeting.parts[i] ?? []).map((code) => timesOf(part).indexOf.get(code) ?? -1),
    );
    const isThere = ({ isShownAt }: SelectionLayout, time: number): boolean => isShownAt[time] === 1;
    const holds = isThere(total, at) && parts.every((part, i) => inParts[i]?.every((time) => isThere(part, time)));
    return holds ? [{ total: at, parts: inParts }] : [];
  });
}

function placesOf({ total, parts }: Pick<SumLayout, 'total' | 'parts'>, tables: readonly TableLayout[]): Int32Array[] {
  const areasOf = ({ table }: SelectionLayout): Dimension => (tables[table] as TableLayout).areas;
  const [first] = parts;
  const areas = first ? areasOf(first).categories : [];
  return [total, ...parts].map((selection) => {
    const { indexOf } = areasOf(selection);
    return Int32Array.from(areas, ({ code }) => indexOf.get(code) ?? NOWHERE);
  });
}

/** The number of cells of a mask. */
export function maskLength(table: TableLayout): number {
  return table.areas.categories.length * table.times.categories.length;
}

/** Where an area and a period are in a mask. */
export function maskIndex(table: TableLayout, area: number, time: number): number {
  return table.timeBeforeArea
    ? time * table.areas.categories.length + area
    : area * table.times.categories.length + time;
}

/** The area and the period of a cell of a mask. */
export function maskCodes(table: TableLayout, index: number): { readonly area: string; readonly period: string } {
  const [areas, times] = [table.areas.categories, table.times.categories];
  const [area, time] = table.timeBeforeArea
    ? [index % areas.length, Math.floor(index / areas.length)]
    : [Math.floor(index / times.length), index % times.length];
  return { area: areas[area]?.code ?? '', period: times[time]?.code ?? '' };
}

/** @throws SozialraumError `invalid` when a mask has not one cell for every area and period. */
export function assertMask(id: string, mask: Uint8Array, table: TableLayout): void {
  if (mask.length !== maskLength(table))
    throw new SozialraumError('invalid', `mask of ${id}`, `${mask.length} cells, not ${maskLength(table)}`);
}

function positions(what: string, items: readonly { readonly id: string }[]): (id: string) => number {
  const at = new Map<string, number>();
  for (const { id } of items) {
    if (at.has(id)) throw new SozialraumError('duplicate', what, id);
    at.set(id, at.size);
  }
  return (id) => {
    const position = at.get(id);
    if (position === undefined) throw new SozialraumError('unknown', what, id);
    return position;
  };
}

function tableLayout({ id, cube, kind, rule }: CountTable): TableLayout {
  if (!Number.isInteger(rule.minimum) || rule.minimum < 1)
    throw new SozialraumError('invalid', `minimum of table ${id}`, String(rule.minimum));
  const areaAxis = onlyAxis(id, cube, 'area');
  const timeAxis = onlyAxis(id, cube, 'time');
  const inPeriod = cube.dimensions.filter((_, axis) => axis !== timeAxis);
  const strides = stridesOf(inPeriod);
  const holding = (d: Dimension): readonly CategorySum[] => (mayAdd(kind, d.role) ? distinctParts(d) : []);
  const times = cube.dimensions[timeAxis] as Dimension;
  const areas = cube.dimensions[areaAxis] as Dimension;
  return {
    id,
    rule,
    areas,
    times,
    areaStride: strides[inPeriod.indexOf(areas)] as number,
    timeBeforeArea: timeAxis < areaAxis,
    axes: inPeriod.map((d, axis) => ({ dimension: d, stride: strides[axis] as number, sums: holding(d) })),
    timeSums: holding(times),
    cellsPerPeriod: cube.size / times.categories.length,
    offsets: offsetsWithout(cube, timeAxis),
    timeStride: stridesOf(cube.dimensions)[timeAxis] as number,
    ...cube.cells(),
  };
}

function distinctParts({ id, categories, sums }: Dimension): readonly CategorySum[] {
  for (const { total, parts } of sums)
    if (new Set(parts).size < parts.length)
      throw new SozialraumError('duplicate', `part of ${id}`, categories[total]?.code);
  return sums;
}

function onlyAxis(id: string, cube: Cube, role: DimensionRole): number {
  const axis = cube.dimensions.findIndex((d) => d.role === role);
  if (axis < 0) throw new SozialraumError('missing', `${role} dimension of table`, id);
  if (cube.dimensions.some((d, other) => d.role === role && other !== axis))
    throw new SozialraumError('conflict', `${role} dimensions of table`, id);
  return axis;
}

function offsetsWithout(cube: Cube, axis: number): Int32Array {
  const length = cube.dimensions[axis]?.categories.length ?? 1;
  const stride = stridesOf(cube.dimensions)[axis] as number;
  return integers(cube.size / length, (cell) => {
    const below = cell % stride;
    return (cell - below) * length + below;
  });
}

function selectionLayout(
  { id, terms, areas, times }: CountSelection,
  table: number,
  layout: TableLayout,
): SelectionLayout {
  if (terms.length === 0) throw new SozialraumError('missing', 'terms of selection', id);
  const factorAt = new Map<number, number>();
  for (const term of terms)
    for (const distance of distancesOf(term, layout)) factorAt.set(distance, (factorAt.get(distance) ?? 0) + 1);
  const distances = [...factorAt.keys()].sort((a, b) => a - b);
  const factors = distances.map((distance) => factorAt.get(distance) as number);
  const key = `${table}:${distances.join()}:${factors.join()}`;
  const [isShown, isShownAt] = [shown(areas, layout.areas), shown(times, layout.times)];
  return { id, table, distances, factors, key, isShown, isShownAt };
}

function shown(codes: readonly string[] | undefined, along: Dimension): Uint8Array {
  const isShown = new Uint8Array(along.categories.length).fill(codes ? 0 : 1);
  for (const code of codes ?? []) isShown[positionOf(along, code)] = 1;
  return isShown;
}

function distancesOf(term: SelectionTerm, { id, axes }: TableLayout): number[] {
  const others = axes.filter(({ dimension }) => dimension.role === 'category');
  for (const named of Object.keys(term))
    if (!others.some(({ dimension }) => dimension.id === named))
      throw new SozialraumError('unknown', `dimension of table ${id}`, named);
  return others.reduce<number[]>(
    (sums, { dimension, stride }) => {
      const codes = term[dimension.id];
      if (!codes || codes.length === 0) throw new SozialraumError('missing', `categories of table ${id}`, dimension.id);
      const steps = codes.map((code) => positionOf(dimension, code) * stride);
      return sums.flatMap((sum) => steps.map((step) => sum + step));
    },
    [0],
  );
}

function positionOf(dimension: Dimension, code: string): number {
  const position = dimension.indexOf.get(code);
  if (position === undefined) throw new SozialraumError('unknown', `category of ${dimension.id}`, code);
  return position;
}
