import { quickselect } from 'd3-array';
import { numbersIn } from './numbers-in.js';

/**
 * The middle value, or the mean of the two in the middle. As `quantile` at one half, without sorting all values: of a million it
 * takes a tenth of the time.
 *
 * @param values NaN is left out.
 * @returns NaN without a value.
 * @throws SozialraumError `invalid` for an infinite value.
 * @example
 * ```ts
 * median([3, 1, 2]) // => 2
 * median([4, 1, NaN, 2, 3]) // => 2.5
 * ```
 */
export function median(values: ArrayLike<number>): number {
  const numbers = numbersIn(values);
  const n = numbers.length;
  if (n === 0) return NaN;
  const upper = n >> 1;
  quickselect(numbers as unknown as number[], upper);
  const high = numbers[upper] as number;
  if (n % 2 === 1) return high;
  let low = -Infinity;
  for (let i = 0; i < upper; i++) low = Math.max(low, numbers[i] as number);
  return (low + high) / 2;
}
