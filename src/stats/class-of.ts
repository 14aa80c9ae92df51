/**
 * Which of two classes a value on the bound between them belongs to: `left-closed` the upper one, `[lower, upper)`, "38 to
 * under 42"; `right-closed` the lower one, `(lower, upper]`, "over 38 to 42".
 */
export type Closure = 'left-closed' | 'right-closed';

/**
 * The class of one value, 0 the lowest. The classes at both ends are open: no value lies outside.
 *
 * @param bounds - Ascending; a bound that is NaN separates nothing.
 * @returns -1 for NaN.
 * @example
 * ```ts
 * [37.9, 38, 42, NaN].map((value) => classOf(value, [38, 42])) // => [0, 1, 2, -1]
 * [37.9, 38, 42, NaN].map((value) => classOf(value, [38, 42], 'right-closed')) // => [0, 0, 1, -1]
 * ```
 */
export function classOf(value: number, bounds: ArrayLike<number>, closure: Closure = 'left-closed'): number {
  if (Number.isNaN(value)) return -1;
  let below = 0;
  for (let i = 0; i < bounds.length; i++) {
    const bound = bounds[i]!;
    if (bound < value || (bound === value && closure === 'left-closed')) below++;
  }
  return below;
}
