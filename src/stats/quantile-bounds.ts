import { checkClassCount } from './check-class-count.js';
import { sortedNumbersIn } from './numbers-in.js';
import { valueAtPosition } from './value-at-position.js';

/**
 * Bounds between classes of about equally many values: quantiles, interpolated between values (type 7 of Hyndman and Fan,
 * as R and Excel have it). Many equal values make bounds that coincide; they are one then, and the classes fewer and
 * unequal. {@link observedBounds} moves the bounds to values, and leaves no class empty.
 *
 * @param values - NaN where there is no number.
 * @param count - How many classes are wanted.
 * @returns Ascending, at most `count - 1`; none where all values are equal.
 * @throws `invalid` for an infinite value and a count that is no whole number from 1.
 * @see docs/methods/classing.md
 * @example
 * ```ts
 * quantileBounds([1, 2, 3, 4, 5, 6, 7, 8, 9], 4) // => [3, 5, 7]
 * quantileBounds([1, 2, 3, 4], 2) // => [2.5]
 * quantileBounds([3, 3, 3], 4) // => []
 * ```
 */
export function quantileBounds(values: ArrayLike<number>, count: number): number[] {
  checkClassCount(count);
  const sorted = sortedNumbersIn(values);
  if (sorted.length === 0 || sorted[0] === sorted.at(-1)) return [];
  const bounds = Array.from({ length: count - 1 }, (_, i) =>
    valueAtPosition(sorted, ((sorted.length - 1) * (i + 1)) / count),
  );
  return [...new Set(bounds)];
}
