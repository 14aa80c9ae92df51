import { numbersIn } from './numbers-in.js';

/**
 * Ranks as in a competition: equal values share the best of their ranks, and the next one stands behind all of them.
 *
 * @param values NaN has no rank and does not count.
 * @param options - `highestFirst`: rank 1 is the highest value. Default true.
 * @throws SozialraumError `invalid` for an infinite value.
 * @example
 * ```ts
 * ranks([4, 9, NaN, 9, 1]) // => Float64Array.of(3, 1, NaN, 1, 4)
 * ranks([4, 9, NaN, 9, 1], { highestFirst: false }) // => Float64Array.of(2, 3, NaN, 3, 1)
 * ```
 */
export function ranks(
  values: ArrayLike<number>,
  { highestFirst = true }: { readonly highestFirst?: boolean } = {},
): Float64Array {
  const sorted = numbersIn(values).sort();
  const first = new Map<number, number>();
  const n = sorted.length;
  for (let i = 0; i < n; i++) {
    const value = sorted[highestFirst ? n - 1 - i : i] as number;
    if (!first.has(value)) first.set(value, i + 1);
  }
  return Float64Array.from(values, (value) => first.get(value) ?? NaN);
}
