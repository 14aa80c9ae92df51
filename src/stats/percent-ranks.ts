import { numbersIn } from './numbers-in.js';

/**
 * The share of values below each value, those equal to it counted half: from above 0 to below 1, and 0.5 in the middle.
 *
 * @param values NaN stays NaN and does not count.
 * @throws SozialraumError `invalid` for an infinite value.
 * @example
 * ```ts
 * percentRanks([10, 30, NaN, 20, 20]) // => Float64Array.of(0.125, 0.875, NaN, 0.5, 0.5)
 * ```
 */
export function percentRanks(values: ArrayLike<number>): Float64Array {
  const sorted = numbersIn(values).sort();
  const n = sorted.length;
  const middle = new Map<number, number>();
  for (let i = 0, next = 0; i < n; i = next) {
    while (next < n && sorted[next] === sorted[i]) next++;
    middle.set(sorted[i] as number, (i + next) / 2);
  }
  return Float64Array.from(values, (value) => (middle.get(value) ?? NaN) / n);
}
