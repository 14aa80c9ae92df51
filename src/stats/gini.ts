import { numbersIn } from './numbers-in.js';

/**
 * Gini coefficient of inequality, in the form for a population (without n/(n-1)): half the mean difference between any two
 * values by their mean. 0 for equal values. Doubling the data changes nothing.
 *
 * @param values NaN is left out.
 * @returns 0 to 1 for values of at least 0; NaN without values, and where their sum is not above 0.
 * @throws SozialraumError `invalid` for an infinite value.
 * @see C. Gini: Sulla misura della concentrazione (1914); docs/methods/inequality.md.
 * @example
 * ```ts
 * gini([0, 0, 3, 3, 9]) // => 0.56
 * gini([7, 7, 7]) // => 0
 * gini([0, 0]) // => NaN
 * ```
 */
export function gini(values: ArrayLike<number>): number {
  const sorted = numbersIn(values).sort();
  const n = sorted.length;
  let [sum, ranked] = [0, 0];
  sorted.forEach((value, i) => {
    sum += value;
    ranked += (2 * i + 1 - n) * value;
  });
  return sum > 0 ? ranked / (n * sum) : NaN;
}
