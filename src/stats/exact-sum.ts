import { Adder } from 'd3-array';

/**
 * The sum of numbers without the rounding errors of each step, whatever their order. NaN among them makes it NaN: what
 * is missing is not zero.
 *
 * @see J. R. Shewchuk: Adaptive Precision Floating-Point Arithmetic, Discrete & Computational Geometry 18 (1997), 305–363; by way of d3-array.
 * @example
 * ```ts
 * exactSum([1, 1e100, 1, -1e100]) // => 2
 * exactSum([1, NaN]) // => NaN
 * exactSum([]) // => 0
 * ```
 */
export function exactSum(values: ArrayLike<number>): number {
  const adder = new Adder();
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (Number.isNaN(value)) return NaN;
    adder.add(value);
  }
  return adder.valueOf();
}
