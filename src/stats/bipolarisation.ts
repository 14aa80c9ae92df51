import { gini } from './gini.js';
import { numbersIn } from './numbers-in.js';

/**
 * Bipolarisation of Foster and Wolfson: by how much the halves below and above the median drift apart while each is even
 * within, `(1 - 2 L(½) - G) μ / m` with the Lorenz curve L (between its points linear), Gini G, mean μ and median m. Wolfson's
 * index of 1994 is twice that.
 *
 * @param values NaN is left out.
 * @returns 0 for equal values; NaN without values, and where their sum or their median is not above 0.
 * @throws SozialraumError `invalid` for an infinite value.
 * @see J. E. Foster, M. C. Wolfson: Polarization and the decline of the middle class. Journal of Economic Inequality 8
 * (2010); docs/methods/inequality.md.
 * @example
 * ```ts
 * bipolarisation([1, 1, 3, 3]) // => 0.25
 * bipolarisation([7, 7, 7]).toFixed(9) // => '0.000000000'
 * ```
 */
export function bipolarisation(values: ArrayLike<number>): number {
  const sorted = numbersIn(values).sort();
  const n = sorted.length;
  const sum = sorted.reduce((total, value) => total + value, 0);
  const below = Math.floor(n / 2);
  const median = ((sorted[below] ?? NaN) + (sorted[n - 1 - below] ?? NaN)) / 2;
  if (!(sum > 0 && median > 0)) return NaN;
  const lowerHalf = sorted.subarray(0, below).reduce((total, value) => total + value, 0);
  const ofMiddle = n % 2 === 1 ? (sorted[below] as number) / 2 : 0;
  return (1 - (2 * (lowerHalf + ofMiddle)) / sum - gini(sorted)) * (sum / n / median);
}
