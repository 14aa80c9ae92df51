import { numbersIn } from './numbers-in.js';

/** Values that differ by no more than this part of their size differ by rounding, as sums do that should be equal. */
const ROUNDING = 1e-13;

/** How {@link zScores} measures spread. */
export interface ZScoreOptions {
  /** 0: standard deviation of a population (divided by n), for areas that are all there are. 1: of a sample. Default 0. */
  readonly ddof?: 0 | 1;
}

/**
 * Standard scores: how many standard deviations each value lies above the mean of all.
 *
 * @param values NaN stays NaN and counts in neither mean nor deviation.
 * @returns By value; all NaN where the values do not differ.
 * @throws SozialraumError `invalid` for an infinite value.
 * @see docs/methods/composite-indices.md
 * @example
 * ```ts
 * zScores([0, 0, NaN, 2, 2]) // => Float64Array.of(-1, -1, NaN, 1, 1)
 * zScores([1, 2, 3], { ddof: 1 }) // => Float64Array.of(-1, 0, 1)
 * zScores([5, 5]) // => Float64Array.of(NaN, NaN)
 * ```
 */
export function zScores(values: ArrayLike<number>, { ddof = 0 }: ZScoreOptions = {}): Float64Array {
  const numbers = numbersIn(values);
  const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  const squares = numbers.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const [least, most] = [numbers.reduce(smaller, Infinity), numbers.reduce(larger, -Infinity)];
  const isEven = !(most - least > ROUNDING * Math.max(Math.abs(least), Math.abs(most)));
  const deviation = isEven ? NaN : Math.sqrt(squares / (numbers.length - ddof));
  return Float64Array.from(values, (value) => (value - mean) / deviation);
}

const smaller = (a: number, b: number): number => Math.min(a, b);
const larger = (a: number, b: number): number => Math.max(a, b);
