import { SozialraumError } from '../error.js';

/**
 * The values that are there, in their order: a new array without NaN.
 *
 * @throws SozialraumError `invalid` for an infinite value.
 */
export function numbersIn(values: ArrayLike<number>): Float64Array {
  const numbers = new Float64Array(values.length);
  let n = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (Math.abs(value) === Infinity) throw new SozialraumError('invalid', 'value', String(value));
    if (!Number.isNaN(value)) numbers[n++] = value;
  }
  return numbers.subarray(0, n);
}

/** The same in ascending order; what is in order already is not put in order again. */
export function sortedNumbersIn(values: ArrayLike<number>): Float64Array {
  const numbers = numbersIn(values);
  let ascending = 1;
  while (ascending < numbers.length && (numbers[ascending] as number) >= (numbers[ascending - 1] as number))
    ascending++;
  return ascending < numbers.length ? numbers.sort() : numbers;
}
