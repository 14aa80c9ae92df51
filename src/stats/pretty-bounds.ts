import { prettyTicks } from './pretty-ticks.js';

/**
 * Round bounds that are easy to read and to remember: the {@link prettyTicks} between the values. Classes may be empty.
 *
 * @param values - NaN where there is no number.
 * @param count - How many classes are wanted; there may be more or fewer.
 * @returns Ascending; none where all values are equal.
 * @throws `invalid` for an infinite value and a count that is no whole number from 1.
 * @see docs/methods/classing.md
 * @example
 * ```ts
 * prettyBounds([0.9, 12, 62.3], 5) // => [20, 40, 60]
 * ```
 */
export function prettyBounds(values: ArrayLike<number>, count: number): number[] {
  return prettyTicks(values, count).slice(1, -1);
}
