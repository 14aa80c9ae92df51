import type { Closure } from './class-of.js';
import { sortedNumbersIn } from './numbers-in.js';

/**
 * Bounds moved to values, so that each is a number somebody reads in the table, and no class is empty. A left-closed bound
 * moves up to the lowest value of the class above it, a right-closed one down to the highest of the class below. One that
 * would leave a class at an end empty moves on to the next value; bounds that meet are one.
 *
 * @param values - NaN where there is no number.
 * @returns Ascending, at most as many as came in.
 * @throws `invalid value` for an infinite value.
 * @see docs/methods/classing.md
 * @example
 * ```ts
 * observedBounds([1, 2, 5, 8, 9], [1.7, 4, 4.5]) // => [2, 5]
 * observedBounds([1, 2, 5, 8, 9], [1.7, 4, 4.5], 'right-closed') // => [1, 2]
 * observedBounds([0, 0, 0, 7], [0]) // => [7]
 * ```
 */
export function observedBounds(
  values: ArrayLike<number>,
  bounds: readonly number[],
  closure: Closure = 'left-closed',
): number[] {
  const sorted = sortedNumbersIn(values);
  const [lowest, highest] = [sorted[0] ?? NaN, sorted.at(-1) ?? NaN];
  const moved = bounds.map((bound) =>
    closure === 'left-closed'
      ? sorted[countBefore(sorted, (value) => value <= lowest || value < bound)]
      : sorted[countBefore(sorted, (value) => value < highest && value <= bound) - 1],
  );
  return [...new Set(moved.filter((bound) => bound !== undefined))];
}

/** How many of the sorted values, which all stand before the others, are so. */
function countBefore(sorted: Float64Array, isBefore: (value: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(sorted[middle] as number)) low = middle + 1;
    else high = middle;
  }
  return low;
}
