import type { CategorySum } from '../model/dimension.js';
import { hasValue, observationStatus, stateOf } from '../model/observation-status.js';
import type { TablePart } from './block.js';
import type { CellReference } from './cell-reference.js';
import { COUNT_STATE, type CountSystemDraft } from './count-system.js';
import type { AxisLayout, TableLayout } from './request-layout.js';

const SUPPRESSED = stateOf(observationStatus('suppressed'));
const NOT_APPLICABLE = stateOf(observationStatus('not-applicable'));

/**
 * Takes the cells of a table into the system, with the sums along each of its axes. What the parts of an incomplete sum
 * leave over becomes a count too. Returns the first count.
 */
export function addTable(
  draft: CountSystemDraft,
  layout: TableLayout,
  { times }: TablePart,
  spansTime: boolean,
): number {
  const { cellsPerPeriod } = layout;
  const axes: AxisLayout[] = [
    ...layout.axes,
    ...(spansTime ? [{ dimension: layout.times, stride: cellsPerPeriod, sums: layout.timeSums }] : []),
  ];
  const size = cellsPerPeriod * times.length;
  const codesOf = (cell: number): Record<string, string> => ({
    ...Object.fromEntries(layout.axes.map((axis) => [axis.dimension.id, codeAt(axis, cell)])),
    [layout.times.id]: layout.times.categories[times[Math.floor(cell / cellsPerPeriod)] as number]?.code ?? '',
  });
  const start = draft.reserve(size, (cell) => ({ kind: 'cell', table: layout.id, categories: codesOf(cell) }));
  const someAbsent = putCells(draft, layout, times, start);
  addSums(draft, layout, axes, { start, size, someAbsent, codesOf });
  return start;
}

interface Cells {
  readonly start: number;
  readonly size: number;
  readonly someAbsent: boolean;
  codesOf(cell: number): Record<string, string>;
}

function codeAt({ dimension, stride }: AxisLayout, cell: number): string {
  return dimension.categories[Math.floor(cell / stride) % dimension.categories.length]?.code ?? '';
}

function putCells(draft: CountSystemDraft, layout: TableLayout, times: readonly number[], start: number): boolean {
  let count = start;
  let someAbsent = false;
  for (const time of times)
    for (const offset of layout.offsets) {
      const at = offset + time * layout.timeStride;
      const state = countState(layout.statuses[at] as number);
      if (state === COUNT_STATE.absent) someAbsent = true;
      draft.put(count++, layout.values[at] as number, state, layout.rule);
    }
  return someAbsent;
}

function countState(status: number): number {
  if (hasValue(status)) return COUNT_STATE.number;
  const state = stateOf(status);
  return state === SUPPRESSED
    ? COUNT_STATE.withheld
    : state === NOT_APPLICABLE
      ? COUNT_STATE.absent
      : COUNT_STATE.unknown;
}

// A complete sum at a total of an earlier axis follows from the same sum at that total's parts, as long as no cell is
// structurally absent; leaving such sums out halves the system and changes nothing that can be derived.
function addSums(draft: CountSystemDraft, layout: TableLayout, axes: readonly AxisLayout[], cells: Cells): void {
  const follows = new Uint8Array(cells.size);
  for (const axis of axes) {
    for (const sum of axis.sums) addSum(draft, layout, axis, sum, cells, follows);
    if (cells.someAbsent) continue;
    for (const { total, complete } of axis.sums)
      if (complete) forEachLine(axis, cells.size, (line) => (follows[line + total * axis.stride] = 1));
  }
}

function addSum(
  draft: CountSystemDraft,
  layout: TableLayout,
  axis: AxisLayout,
  { total, parts, complete }: CategorySum,
  cells: Cells,
  follows: Uint8Array,
): void {
  const lines: number[] = [];
  forEachLine(axis, cells.size, (line) => {
    if (!(complete && follows[line + total * axis.stride])) lines.push(line);
  });
  const remainderOf = (position: number): CellReference => ({
    kind: 'remainder',
    table: layout.id,
    dimension: axis.dimension.id,
    categories: cells.codesOf((lines[position] as number) + total * axis.stride),
  });
  const remainders = complete ? -1 : draft.reserve(lines.length, remainderOf);
  lines.forEach((line, position) => {
    const countOf = (category: number): number => cells.start + line + category * axis.stride;
    addRelation(draft, countOf(total), parts.map(countOf), complete ? -1 : remainders + position, layout);
  });
}

/** Calls with the cell of the first category for every combination of the other axes. */
function forEachLine({ dimension, stride }: AxisLayout, size: number, visit: (line: number) => void): void {
  const step = stride * dimension.categories.length;
  for (let outer = 0; outer < size; outer += step) for (let inner = 0; inner < stride; inner++) visit(outer + inner);
}

function addRelation(
  draft: CountSystemDraft,
  total: number,
  parts: readonly number[],
  remainder: number,
  { rule }: TableLayout,
): void {
  const { values, states, relations } = draft;
  const present = parts.filter((part) => states[part] !== COUNT_STATE.absent);
  const holds = states[total] !== COUNT_STATE.absent && present.length > 0;
  if (remainder >= 0) {
    const known = holds && [total, ...present].every((count) => states[count] === COUNT_STATE.number);
    const left = present.reduce((rest, part) => rest - (values[part] as number), values[total] as number);
    draft.put(remainder, left, known ? COUNT_STATE.number : holds ? COUNT_STATE.unknown : COUNT_STATE.absent, rule);
  }
  if (!holds) return;
  relations.add(total, 1);
  for (const part of present) relations.add(part, -1);
  if (remainder >= 0) relations.add(remainder, -1);
  relations.end();
}
