import { quantileSorted } from 'd3-array';

/** How many steps a tint has. */
export const CLASS_COUNT = 5;

/**
 * The bounds between classes of about equally many values: a bound belongs to the class above it. Equal values are never
 * divided, so that many equal ones make fewer classes; none of them is empty.
 *
 * @param values - Values that may be read; `NaN` is passed over.
 * @returns Ascending, at most `count - 1`.
 * @example
 * ```ts
 * quantileBounds([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 5).length // => 4
 * quantileBounds([0, 0, 0, 0, 0, 0, 0, 0, 0, 7], 5) // => [7]
 * quantileBounds([3, 3, 3], 5) // => []
 * ```
 */
export function quantileBounds(values: ArrayLike<number>, count = CLASS_COUNT): number[] {
  const sorted = Array.from(values)
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  const bounds = new Set<number>();
  for (let i = 1; i < count; i++) {
    const wish = quantileSorted(sorted, i / count);
    // the value itself, so that a bound is a number somebody reads in the table
    const bound = sorted.find((value) => value > (sorted[0] ?? NaN) && value >= (wish ?? NaN));
    if (bound !== undefined) bounds.add(bound);
  }
  return [...bounds];
}

/** The class of a value, 0 the lowest; `undefined` where there is no number. */
export function classOf(value: number, bounds: readonly number[]): number | undefined {
  return Number.isFinite(value) ? bounds.findLastIndex((bound) => value >= bound) + 1 : undefined;
}

/** Which of the steps of a tint a class has, 0 the lightest: few classes lie as far apart as many. */
export function tintOf(classIndex: number, classCount: number): number {
  if (classCount === 1) return CLASS_COUNT >> 1;
  return Math.round((classIndex * (CLASS_COUNT - 1)) / (classCount - 1));
}
