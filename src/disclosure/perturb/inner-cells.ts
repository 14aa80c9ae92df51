import { SozialraumError } from '../../error.js';
import type { Cube } from '../../model/cube.js';
import type { MeasureKind } from '../../model/measure.js';
import { hasValue, stateOf } from '../../model/observation-status.js';
import { type Leaves, leavesOf } from './leaves.js';

/** Which cells every inner cell (atom) is part of. Every cell is a sum of inner cells. */
export interface Membership {
  /** Where the cells of an inner cell start in `cells`, and one end more. */
  readonly starts: Int32Array;
  readonly cells: Int32Array;
  readonly cellCount: number;
}

/** The inner cells of a cube, in an order that does not depend on the order of dimensions and categories. */
export interface InnerCells {
  /** `NaN` where it is not known. */
  readonly counts: Float64Array;
  /** 0 for what does not apply, and 1. */
  readonly applies: Float64Array;
  /** The cells of the cube made of other inner cells, by position; `NaN` where one of them is not known. */
  readonly addUp: (counts: Float64Array) => Float64Array;
  /** Worked out when it is asked for. */
  readonly membership: () => Membership;
}

interface Axis {
  /** The dimension's place in the cube. */
  readonly at: number;
  readonly size: number;
  readonly leaves: Leaves;
}

/**
 * Takes a cube apart into its inner cells: the combinations of the leaves of its dimensions, what is left over of
 * incomplete sums included. What does not apply counts nobody.
 *
 * @throws SozialraumError `conflict` where a total is not the sum of its parts, or sums overlap.
 */
export function innerCells(cube: Cube, kind: MeasureKind): InnerCells {
  const axes = axesOf(cube, kind);
  const order = axes.map(({ at }) => at);
  const delivered = deliveredCounts(cube);
  const inner = (cells: Float64Array, lineOf: typeof leafLine): Float64Array =>
    axes.reduce<Block>(({ counts, lengths }, axis, i) => alongAxis(counts, lengths, i, (line) => lineOf(line, axis)), {
      counts: transposed(cells, lengthsOf(cube), order),
      lengths: axes.map(({ size }) => size),
    }).counts;
  const counts = inner(delivered, leafLine);
  const addUp = (inner: Float64Array): Float64Array => {
    const whole = axes.reduce<Block>(
      ({ counts, lengths }, { leaves }, i) => alongAxis(counts, lengths, i, (line) => categoryLine(line, leaves)),
      { counts: inner, lengths: axes.map(({ leaves }) => leaves.all.length) },
    );
    return transposed(whole.counts, whole.lengths, inverse(order));
  };
  assertCoherent(delivered, counts, addUp);
  return { counts, applies: inner(appliesIn(cube), ownLine), addUp, membership: () => membershipOf(axes) };
}

function axesOf(cube: Cube, kind: MeasureKind): Axis[] {
  return cube.dimensions
    .map((dimension, at) => ({ at, id: dimension.id, size: dimension.categories.length, dimension }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ at, size, dimension }) => ({ at, size, leaves: leavesOf(dimension, kind) }));
}

const lengthsOf = (cube: Cube): number[] => cube.dimensions.map(({ categories }) => categories.length);

function deliveredCounts(cube: Cube): Float64Array {
  const { values, statuses } = cube.cells();
  return values.map((value, position) => {
    const status = statuses[position] as number;
    if (stateOf(status) === 'not-applicable') return 0;
    return hasValue(status) ? value : NaN;
  });
}

function appliesIn(cube: Cube): Float64Array {
  return Float64Array.from(cube.cells().statuses, (status) => (stateOf(status) === 'not-applicable' ? 0 : 1));
}

function assertCoherent(delivered: Float64Array, inner: Float64Array, addUp: InnerCells['addUp']): void {
  const negative = inner.find((count) => count < 0);
  if (negative !== undefined) throw new SozialraumError('conflict', 'sum', `${negative} left over`);
  addUp(inner).forEach((sum, position) => {
    const total = delivered[position] as number;
    if (total !== sum && !Number.isNaN(total) && !Number.isNaN(sum))
      throw new SozialraumError('conflict', 'sum', `${total} is not ${sum}`);
  });
}

interface Block {
  readonly counts: Float64Array;
  readonly lengths: readonly number[];
}

/** Replaces every line of a block along an axis by another. */
function alongAxis(
  counts: Float64Array,
  lengths: readonly number[],
  axis: number,
  replace: (line: readonly number[]) => readonly number[],
): Block {
  const length = lengths[axis] as number;
  const inner = lengths.slice(axis + 1).reduce((n, m) => n * m, 1);
  const outer = lengths.slice(0, axis).reduce((n, m) => n * m, 1);
  let out = new Float64Array(0);
  let newLength = 0;
  for (let o = 0; o < outer; o++)
    for (let i = 0; i < inner; i++) {
      const line = replace(
        Array.from({ length }, (_, position) => counts[(o * length + position) * inner + i] as number),
      );
      if (out.length === 0) {
        newLength = line.length;
        out = new Float64Array(outer * inner * newLength);
      }
      line.forEach((value, position) => (out[(o * newLength + position) * inner + i] = value));
    }
  return { counts: out, lengths: lengths.map((n, i) => (i === axis ? newLength : n)) };
}

function leafLine(line: readonly number[], { leaves: { ofCategory, all, leftOverOf } }: Axis): number[] {
  const leftOver = new Map<number, number>();
  const value = (leaf: number): number => leftOver.get(leaf) ?? (line[leaf] as number);
  for (const [leaf, total] of leftOverOf) {
    const parts = (ofCategory[total] ?? []).filter((part) => part !== leaf);
    leftOver.set(leaf, (line[total] as number) - parts.reduce((sum, part) => sum + value(part), 0));
  }
  return all.map(value);
}

/** What is said of a category, or of the total that something is left over of. */
function ownLine(line: readonly number[], { leaves: { all, leftOverOf } }: Axis): number[] {
  return all.map((leaf) => line[leftOverOf.get(leaf) ?? leaf] as number);
}

function categoryLine(line: readonly number[], { ofCategory, all }: Leaves): number[] {
  const place = new Map(all.map((leaf, i) => [leaf, i]));
  return ofCategory.map((leaves) => leaves.reduce((sum, leaf) => sum + (line[place.get(leaf) as number] as number), 0));
}

/** The same block with its axes in another order: axis `order[i]` becomes axis `i`. */
function transposed(counts: Float64Array, lengths: readonly number[], order: readonly number[]): Float64Array {
  const strides = lengths.map((_, axis) => lengths.slice(axis + 1).reduce((n, m) => n * m, 1));
  let sources = [0];
  for (const axis of order)
    sources = sources.flatMap((base) =>
      Array.from({ length: lengths[axis] as number }, (_, i) => base + i * (strides[axis] as number)),
    );
  return Float64Array.from(sources, (source) => counts[source] as number);
}

function inverse(order: readonly number[]): number[] {
  return order.map((_, axis) => order.indexOf(axis));
}

// a cell is a category or something left over per axis: an attacker subtracts the parts from the total himself
function membershipOf(axes: readonly Axis[]): Membership {
  let perInner: number[][] = [[0]];
  let cellCount = 1;
  for (const { size, leaves } of axes) {
    const groups = [...leaves.ofCategory, ...[...leaves.leftOverOf.keys()].map((leaf) => [leaf])];
    const groupsOf = new Map<number, number[]>(leaves.all.map((leaf) => [leaf, []]));
    groups.forEach((group, g) => group.forEach((leaf) => groupsOf.get(leaf)?.push(g)));
    const width = size + leaves.leftOverOf.size;
    perInner = perInner.flatMap((cells) =>
      leaves.all.map((leaf) => cells.flatMap((cell) => (groupsOf.get(leaf) ?? []).map((g) => cell * width + g))),
    );
    cellCount *= width;
  }
  const starts = new Int32Array(perInner.length + 1);
  perInner.forEach((cells, i) => (starts[i + 1] = (starts[i] as number) + cells.length));
  return { starts, cells: Int32Array.from(perInner.flat()), cellCount };
}
