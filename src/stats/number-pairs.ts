import { checkSameLength } from './check-same-length.js';
import { numbersIn } from './numbers-in.js';

/**
 * The pairs of which both numbers are there, in their order.
 *
 * @throws SozialraumError `invalid` for lists of different length and for an infinite value.
 */
export function numberPairs(x: ArrayLike<number>, y: ArrayLike<number>): [Float64Array, Float64Array] {
  checkSameLength('values', y, x.length);
  const both = (of: ArrayLike<number>): Float64Array =>
    numbersIn(Float64Array.from(of, (value, i) => (Number.isNaN(x[i]) || Number.isNaN(y[i]) ? NaN : value)));
  return [both(x), both(y)];
}
