import { SozialraumError } from '../error.js';
import { numbersIn } from './numbers-in.js';

/** How {@link atkinson} weighs. */
export interface AtkinsonOptions {
  /** Aversion to inequality, above 0: the larger, the more the lowest values count. Default 0.5. */
  readonly aversion?: number;
}

/**
 * Atkinson index of inequality: the share of the sum that could be given up if the rest were distributed equally, and would be
 * worth as much. 0 for equal values.
 *
 * @param values NaN is left out.
 * @returns NaN without values, and where one is not above 0.
 * @throws SozialraumError `invalid` for an infinite value and an aversion that is not above 0.
 * @see A. B. Atkinson: On the measurement of inequality. Journal of Economic Theory 2 (1970); docs/methods/inequality.md.
 * @example
 * ```ts
 * atkinson([1, 4], { aversion: 1 }).toFixed(3) // => '0.200'
 * atkinson([7, 7, 7], { aversion: 2 }) // => 0
 * atkinson([0, 5]) // => NaN
 * ```
 */
export function atkinson(values: ArrayLike<number>, { aversion = 0.5 }: AtkinsonOptions = {}): number {
  if (!(aversion > 0 && aversion < Infinity)) throw new SozialraumError('invalid', 'aversion', String(aversion));
  const numbers = numbersIn(values);
  const n = numbers.length;
  if (n === 0 || numbers.some((value) => value <= 0)) return NaN;
  const mean = numbers.reduce((sum, value) => sum + value, 0) / n;
  const meanOf = (term: (ratio: number) => number): number =>
    numbers.reduce((sum, value) => sum + term(value / mean), 0) / n;
  const equallyGood =
    aversion === 1 ? Math.exp(meanOf(Math.log)) : meanOf((ratio) => ratio ** (1 - aversion)) ** (1 / (1 - aversion));
  return Math.max(0, 1 - equallyGood);
}
