import type { CategorySum } from '../model/dimension.js';

/** Where the cells of a table lie in a system: one count per combination of categories, along axes with a stride each. */
export interface Grid {
  readonly start: number;
  readonly size: number;
  readonly axes: readonly GridAxis[];
}

/** An axis of a grid and its complete sums. */
export interface GridAxis {
  readonly stride: number;
  readonly length: number;
  readonly sums: readonly CategorySum[];
}

/** Shifts along one axis that keep its sums: to a category the distance from the first, and by how much. */
export interface AxisMove {
  readonly distances: readonly number[];
  readonly shifts: readonly number[];
}

const MOST_MOVES = 256;
const MOST_SHIFTS = 8;

/** The shortest shifts along an axis that raise a category by one and keep the sums; a category in no sum shifts alone. */
export function axisMoves({ sums, stride }: GridAxis, category: number): AxisMove[] {
  const found: AxisMove[] = [];
  let level = [new Map([[category, 1]])];
  for (let length = 1; length <= MOST_SHIFTS && level.length > 0 && found.length < MOST_MOVES; length++) {
    const next: Map<number, number>[] = [];
    for (const shifts of level) {
      const open = sums.find((sum) => leftOver(sum, shifts) !== 0);
      if (!open) found.push(toMove(shifts, category, stride));
      else if (next.length < MOST_MOVES * 4) next.push(...mended(open, shifts));
    }
    level = next;
  }
  return found.slice(0, MOST_MOVES);
}

function leftOver({ total, parts }: CategorySum, shifts: ReadonlyMap<number, number>): number {
  let left = shifts.get(total) ?? 0;
  for (const [category, shift] of shifts) if (parts.includes(category)) left -= shift;
  return left;
}

function mended(sum: CategorySum, shifts: ReadonlyMap<number, number>): Map<number, number>[] {
  const left = leftOver(sum, shifts);
  const steps: [number, number][] = [[sum.total, -left], ...sum.parts.map((part): [number, number] => [part, left])];
  return steps.filter(([category]) => !shifts.has(category)).map((step) => new Map([...shifts, step]));
}

function toMove(shifts: ReadonlyMap<number, number>, category: number, stride: number): AxisMove {
  const others = [...shifts].filter(([other]) => other !== category);
  return {
    distances: [0, ...others.map(([other]) => (other - category) * stride)],
    shifts: [1, ...others.map(([, shift]) => shift)],
  };
}
