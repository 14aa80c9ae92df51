import type { CategorySum } from '../model/dimension.js';
import { hasValue, isApplicable, isSuppressed } from '../model/observation-status.js';
import type { TablePart } from './block.js';
import type { CellReference } from './cell-reference.js';
import { COUNT_STATE, type CountSystemDraft } from './count-system.js';
import { IntList } from './int-list.js';
import type { AxisLayout, TableLayout } from './table-layout.js';

/**
 * Takes the cells of a table into the system, with the sums along each of its axes. What the parts of an incomplete sum
 * leave over becomes a count too. Returns the first count.
 */
export function addTable(draft: CountSystemDraft, layout: TableLayout, { times, timeSums }: TablePart): number {
  const { cellsPerPeriod } = layout;
  const axes: SumAxis[] = layout.axes.map(({ dimension: { id, categories }, stride, sums }) => ({
    id,
    length: categories.length,
    stride,
    sums,
  }));
  if (timeSums.length > 0)
    axes.push({ id: layout.times.id, length: times.length, stride: cellsPerPeriod, sums: timeSums });
  const size = cellsPerPeriod * times.length;
  const codesOf = (cell: number): Record<string, string> => ({
    ...Object.fromEntries(layout.axes.map((axis) => [axis.dimension.id, codeAt(axis, cell)])),
    [layout.times.id]: layout.times.categories[times[Math.floor(cell / cellsPerPeriod)] as number]?.code ?? '',
  });
  const start = draft.reserve(size, (cell) => ({ kind: 'cell', table: layout.id, categories: codesOf(cell) }));
  putCells(draft, layout, times, start);
  for (const axis of axes) for (const sum of axis.sums) addSum(draft, layout, axis, sum, { start, size, codesOf });
  draft.grids.push({
    start,
    size,
    axes: axes.map(({ stride, length, sums }) => ({ stride, length, sums: sums.filter(({ complete }) => complete) })),
  });
  return start;
}

/** An axis of the cells of a block, time among them where its periods add up. */
interface SumAxis extends Pick<AxisLayout, 'stride' | 'sums'> {
  readonly id: string;
  readonly length: number;
}

interface Cells {
  readonly start: number;
  readonly size: number;
  codesOf(cell: number): Record<string, string>;
}

function codeAt({ dimension, stride }: AxisLayout, cell: number): string {
  return dimension.categories[Math.floor(cell / stride) % dimension.categories.length]?.code ?? '';
}

function putCells(draft: CountSystemDraft, layout: TableLayout, times: readonly number[], start: number): void {
  let count = start;
  for (const time of times)
    for (const offset of layout.offsets) {
      const at = offset + time * layout.timeStride;
      const state = countState(layout.statuses[at] as number);
      draft.put(count++, layout.values[at] as number, state, layout.ownRule);
    }
}

function countState(status: number): number {
  if (hasValue(status)) return COUNT_STATE.number;
  if (isSuppressed(status)) return COUNT_STATE.withheld;
  return isApplicable(status) ? COUNT_STATE.unknown : COUNT_STATE.absent;
}

function addSum(
  draft: CountSystemDraft,
  layout: TableLayout,
  axis: SumAxis,
  { total, parts, complete }: CategorySum,
  cells: Cells,
): void {
  const { id, length, stride } = axis;
  const remainderOf = (line: number): CellReference => ({
    kind: 'remainder',
    table: layout.id,
    dimension: id,
    categories: cells.codesOf(lineStart(axis, line) + total * stride),
  });
  const remainders = complete ? undefined : draft.reserve(cells.size / length, remainderOf);
  let at = 0;
  const present = new IntList();
  forEachLine(axis, cells.size, (line) => {
    const cellOf = (category: number): number => cells.start + line + category * stride;
    present.clear();
    present.push(cellOf(total));
    for (const part of parts) if (draft.states[cellOf(part)] !== COUNT_STATE.absent) present.push(cellOf(part));
    const holds = draft.states[cellOf(total)] !== COUNT_STATE.absent && present.length > 1;
    const remainder = remainders === undefined ? undefined : remainders + at++;
    if (remainder !== undefined) {
      const { left, state } = draft.leftOf(present);
      draft.put(remainder, left, holds ? state : COUNT_STATE.absent, layout.ownRule);
    }
    if (holds) draft.relate(present, remainder);
  });
}

function lineStart({ length, stride }: SumAxis, line: number): number {
  const inner = line % stride;
  return (line - inner) * length + inner;
}

/** Calls with the cell of the first category for every combination of the other axes. */
function forEachLine({ length, stride }: SumAxis, size: number, visit: (line: number) => void): void {
  const step = stride * length;
  for (let outer = 0; outer < size; outer += step) for (let inner = 0; inner < stride; inner++) visit(outer + inner);
}
