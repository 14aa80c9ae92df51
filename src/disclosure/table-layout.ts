import { SozialraumError } from '../error.js';
import { type Cube, stridesOf } from '../model/cube.js';
import type { CategorySum, Dimension } from '../model/dimension.js';
import { type DimensionRole, mayAdd } from '../model/measure.js';
import type { FrequencyRule } from '../model/statistic.js';
import { integers } from './int-list.js';
import type { CountTable } from './request.js';

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
  /** The rule of its own counts; none where they are kept by being changed. */
  readonly ownRule: FrequencyRule | undefined;
  readonly areas: Dimension;
  readonly times: Dimension;
  readonly areaStride: number;
  readonly timeBeforeArea: boolean;
  /** The axes but time, in the order of the cube. */
  readonly axes: readonly AxisLayout[];
  readonly timeSums: readonly CategorySum[];
  /** Areas and periods that count more than their parts do, with these, by code. */
  readonly open: Readonly<Record<'area' | 'period', ReadonlyMap<string, readonly string[]>>>;
  readonly cellsPerPeriod: number;
  /** Offset in the cube of each cell of the first period, and the distance between periods. */
  readonly offsets: Int32Array;
  readonly timeStride: number;
  readonly values: Float64Array;
  readonly statuses: Uint16Array;
}

/** Measures a table. */
export function tableLayout({ id, cube, kind, rule, isChanged = false }: CountTable): TableLayout {
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
    ownRule: isChanged ? undefined : rule,
    areas,
    times,
    areaStride: strides[inPeriod.indexOf(areas)] as number,
    timeBeforeArea: timeAxis < areaAxis,
    axes: inPeriod.map((d, axis) => ({ dimension: d, stride: strides[axis] as number, sums: holding(d) })),
    timeSums: holding(times),
    open: { area: openSums(areas, holding(areas)), period: openSums(times, holding(times)) },
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

function openSums({ categories }: Dimension, sums: readonly CategorySum[]): Map<string, readonly string[]> {
  const codeAt = (at: number): string => categories[at]?.code ?? '';
  return new Map(
    sums.filter(({ complete }) => !complete).map(({ total, parts }) => [codeAt(total), parts.map(codeAt)]),
  );
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
