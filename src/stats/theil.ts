import { numbersIn } from './numbers-in.js';

/**
 * Theil index T of inequality, `Σ s ln(n s)` of each value's share s in the sum. 0 for equal values, ln n where one has all;
 * a value of 0 adds 0. It splits into parts between and within groups: {@link theilDecomposition}.
 *
 * @param values NaN is left out.
 * @returns NaN without values, where one is negative, and where all are 0.
 * @throws SozialraumError `invalid` for an infinite value.
 * @see H. Theil: Economics and information theory (1967); docs/methods/inequality.md.
 * @example
 * ```ts
 * theil([7, 7, 7]) // => 0
 * theil([0, 5]) // => Math.LN2
 * theil([0, 0]) // => NaN
 * ```
 */
export function theil(values: ArrayLike<number>): number {
  const numbers = numbersIn(values);
  const sum = numbers.reduce((total, value) => total + value, 0);
  const mean = sum / numbers.length;
  if (!(sum > 0) || numbers.some((value) => value < 0)) return NaN;
  const index = numbers.reduce((total, value) => total + (value > 0 ? (value / sum) * Math.log(value / mean) : 0), 0);
  return Math.max(0, index);
}
