import { observedBounds } from '../stats/observed-bounds.js';
import { quantileBounds } from '../stats/quantile-bounds.js';

/** How many steps a tint has. */
const TINT_COUNT = 5;

/**
 * The bounds between classes of about equally many values, at most one class per step of a tint. A bound is a value that
 * occurs and belongs to the class above it; no class is empty.
 *
 * @param values - Values that may be read; `NaN` is passed over.
 * @example
 * ```ts
 * tintBounds([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) // => [3, 5, 7, 9]
 * tintBounds([0, 0, 0, 0, 0, 0, 0, 0, 0, 7]) // => [7]
 * ```
 */
export function tintBounds(values: ArrayLike<number>): number[] {
  return observedBounds(values, quantileBounds(values, TINT_COUNT));
}

/** Which of the steps of a tint a class has, 0 the lightest: few classes lie as far apart as many. */
export function tintOf(classIndex: number, classCount: number): number {
  return classCount === 1 ? TINT_COUNT >> 1 : Math.round((classIndex * (TINT_COUNT - 1)) / (classCount - 1));
}
