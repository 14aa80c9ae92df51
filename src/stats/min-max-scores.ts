import { numbersIn } from './numbers-in.js';

/**
 * Where each value lies between the least, 0, and the greatest, 1.
 *
 * @param values NaN stays NaN and does not count.
 * @returns All NaN where the values do not differ.
 * @throws SozialraumError `invalid` for an infinite value.
 * @example
 * ```ts
 * minMaxScores([3, NaN, 5, 1]) // => Float64Array.of(0.5, NaN, 1, 0)
 * minMaxScores([2, 2]) // => Float64Array.of(NaN, NaN)
 * ```
 */
export function minMaxScores(values: ArrayLike<number>): Float64Array {
  const numbers = numbersIn(values);
  let [least, greatest] = [Infinity, -Infinity];
  for (const number of numbers) {
    least = Math.min(least, number);
    greatest = Math.max(greatest, number);
  }
  return Float64Array.from(values, (value) => (value - least) / (greatest - least));
}
