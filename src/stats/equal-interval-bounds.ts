import { checkClassCount } from './check-class-count.js';
import { numbersIn } from './numbers-in.js';

/**
 * Bounds between classes of equal width, from the lowest value to the highest. Outliers leave classes empty.
 *
 * @param values - NaN where there is no number.
 * @param count - How many classes.
 * @returns Ascending, `count - 1`; none where all values are equal.
 * @throws `invalid` for an infinite value and a count that is no whole number from 1.
 * @see docs/methods/classing.md
 * @example
 * ```ts
 * equalIntervalBounds([1, 2, 2, 9], 4) // => [3, 5, 7]
 * equalIntervalBounds([4, 4], 4) // => []
 * ```
 */
export function equalIntervalBounds(values: ArrayLike<number>, count: number): number[] {
  checkClassCount(count);
  const sorted = numbersIn(values).sort();
  const [lowest, highest] = [sorted[0] ?? NaN, sorted.at(-1) ?? NaN];
  if (!(lowest < highest)) return [];
  return Array.from({ length: count - 1 }, (_, i) => lowest + ((highest - lowest) * (i + 1)) / count);
}
