import { checkClassCount } from './check-class-count.js';
import { numbersIn } from './numbers-in.js';

/**
 * Bounds in the middle of the widest gaps between neighbouring values (maximum breaks). Of gaps of the same width the lower
 * ones go first.
 *
 * @param values - NaN where there is no number.
 * @param count - How many classes; fewer where fewer different values are there.
 * @returns Ascending, at most `count - 1`.
 * @throws `invalid` for an infinite value and a count that is no whole number from 1.
 * @see docs/methods/classing.md
 * @example
 * ```ts
 * maximumBreakBounds([1, 2, 3, 7, 8, 20], 3) // => [5, 14]
 * maximumBreakBounds([4, 4], 3) // => []
 * ```
 */
export function maximumBreakBounds(values: ArrayLike<number>, count: number): number[] {
  checkClassCount(count);
  const different = [...new Set(numbersIn(values).sort())];
  return different
    .slice(1)
    .map((above, i) => ({ gap: above - different[i]!, middle: (above + different[i]!) / 2 }))
    .sort((a, b) => b.gap - a.gap || a.middle - b.middle)
    .slice(0, count - 1)
    .map(({ middle }) => middle)
    .sort((a, b) => a - b);
}
