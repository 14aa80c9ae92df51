import { fsum } from 'd3-array';
import { numbersIn } from './numbers-in.js';

/**
 * Bounds at the mean and so many standard deviations (of the sample, by n - 1) below and above it. They need not lie among
 * the values: classes at the ends may be empty.
 *
 * @param values - NaN where there is no number.
 * @param multiples - Ascending.
 * @returns One bound per multiple; none where all values are equal; each NaN where fewer than two values have no deviation.
 * @throws `invalid value` for an infinite value.
 * @see docs/methods/classing.md
 * @example
 * ```ts
 * standardDeviationBounds([1, 2, 3], [-1, 0, 1]) // => [1, 2, 3]
 * standardDeviationBounds([4, 4, 4]) // => []
 * standardDeviationBounds([4]) // => [NaN, NaN, NaN, NaN]
 * ```
 */
export function standardDeviationBounds(
  values: ArrayLike<number>,
  multiples: readonly number[] = [-2, -1, 1, 2],
): number[] {
  const numbers = numbersIn(values).sort();
  const n = numbers.length;
  if (n > 1 && numbers[0] === numbers[n - 1]) return [];
  const mean = fsum(numbers) / n;
  const deviation = n > 1 ? Math.sqrt(fsum(numbers.map((value) => (value - mean) ** 2)) / (n - 1)) : NaN;
  return multiples.map((multiple) => mean + multiple * deviation);
}
