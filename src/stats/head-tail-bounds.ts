import { fsum } from 'd3-array';
import type { Closure } from './class-of.js';
import { numbersIn } from './numbers-in.js';

/**
 * Bounds for values of which few are large and many small: the mean of all, the mean of those above it, and so on until one
 * value is left (head/tail breaks).
 *
 * @param values - NaN where there is no number.
 * @param closure - Whether a value that is exactly a mean belongs to those above it (left-closed) or below.
 * @returns Ascending; none where all values are equal.
 * @throws `invalid value` for an infinite value.
 * @see B. Jiang: Head/tail breaks. The Professional Geographer 65 (2013); docs/methods/classing.md.
 * @example
 * ```ts
 * headTailBounds([1, 1, 1, 1, 2, 2, 6, 10]) // => [3, 8]
 * headTailBounds([4, 4]) // => []
 * ```
 */
export function headTailBounds(values: ArrayLike<number>, closure: Closure = 'left-closed'): number[] {
  const bounds: number[] = [];
  let head = numbersIn(values).sort();
  while (head.length > 1 && head[0] !== head.at(-1)) {
    const mean = fsum(head) / head.length;
    bounds.push(mean);
    head = head.filter((value) => value > mean || (value === mean && closure === 'left-closed'));
  }
  return bounds;
}
