import type { Cube } from '../model/cube.js';
import { CubeBuilder } from '../model/cube-builder.js';
import { type Dimension, dimension } from '../model/dimension.js';
import { comparePeriods, readPeriod } from '../model/period.js';
import { type Checked, type Problem, problem } from '../model/problem.js';
import { cubeLimit } from './cube-limit.js';
import type { ObservationTable, TableDimension } from './observation-table.js';

const MOST_DUPLICATES = 20;

/**
 * The cube of a table over all its dimensions, periods in the order of time where all of them are readable. A cell
 * without an observation is missing. Nothing is rolled up, and no sums are claimed.
 *
 * Problems: `observation-duplicate` for a cell that stands in the file twice, `table-too-large`.
 */
export function tableCube(table: ObservationTable, file: string): Checked<Cube> {
  const cells = table.dimensions.reduce((product, { categories }) => product * categories.length, 1);
  const tooLarge = cubeLimit(cells, file);
  if (tooLarge) return { value: undefined, problems: [tooLarge] };
  const axes = table.dimensions.map(axisOf);
  const builder = new CubeBuilder(axes.map(({ dimension: each }) => each));
  const offsets = offsetsOf(table, axes, builder);
  const duplicates: number[] = [];
  offsets.forEach((offset, at) => {
    if (builder.has(offset)) duplicates.push(at);
    else builder.set(offset, table.values[at] as number, table.statuses[at] as number);
  });
  const problems = duplicateProblems(duplicates, offsets, table, file);
  return { value: problems.length > 0 ? undefined : builder.build(), problems };
}

interface Axis {
  readonly dimension: Dimension;
  /** Per category of the table its position in the cube. */
  readonly placeOf: Int32Array;
}

function axisOf({ id, label, role, categories }: TableDimension): Axis {
  const periods = role === 'time' ? categories.map(({ code }) => readPeriod(code)) : [];
  const order = categories.map((_, at) => at);
  if (role === 'time' && periods.every((period) => period !== undefined))
    order.sort((a, b) => comparePeriods(periods[a] as never, periods[b] as never));
  const placeOf = new Int32Array(order.length);
  order.forEach((from, to) => (placeOf[from] = to));
  const sorted = order.flatMap((at) => categories[at] ?? []);
  const named = sorted.map(({ code, label: name }) => ({ code, label: { de: name } }));
  return { dimension: dimension(id, { de: label }, role, named), placeOf };
}

function offsetsOf({ columns, values }: ObservationTable, axes: readonly Axis[], builder: CubeBuilder): Float64Array {
  const index = new Int32Array(axes.length);
  return Float64Array.from(values, (_, at) => {
    axes.forEach(({ placeOf }, axis) => (index[axis] = placeOf[columns[axis]?.[at] ?? 0] ?? 0));
    return builder.offset(index);
  });
}

function duplicateProblems(
  duplicates: readonly number[],
  offsets: Float64Array,
  { dimensions, columns, row }: ObservationTable,
  file: string,
): Problem[] {
  const listed: Problem[] = duplicates.slice(0, MOST_DUPLICATES).map((at) => {
    const key = dimensions.map(({ categories }, axis) => categories[columns[axis]?.[at] ?? 0]?.code).join(', ');
    const firstRow = row[offsets.indexOf(offsets[at] as number)] as number;
    return problem('observation-duplicate', { key, firstRow }, { file, row: row[at] as number });
  });
  const omitted = duplicates[MOST_DUPLICATES];
  if (omitted === undefined) return listed;
  const params = { code: 'observation-duplicate', count: duplicates.length - MOST_DUPLICATES };
  return [...listed, problem('problems-omitted', params, { file, row: row[omitted] as number })];
}
