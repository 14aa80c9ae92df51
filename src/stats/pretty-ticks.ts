import { checkClassCount } from './check-class-count.js';
import { numbersIn } from './numbers-in.js';

/**
 * Round numbers (1, 2 or 5 times a power of ten apart) from the last that is not above the lowest value to the first that is
 * not below the highest.
 *
 * @param values - NaN where there is no number.
 * @param count - How many steps are wanted, from 2; there may be more or fewer.
 * @returns Ascending; none where all values are equal.
 * @throws `invalid` for an infinite value and a count that is no whole number from 1.
 * @see P. S. Heckbert: Nice numbers for graph labels. Graphics Gems (1990)
 * @example
 * ```ts
 * prettyTicks([0.9, 62.3], 5) // => [0, 20, 40, 60, 80]
 * prettyTicks([0.11, 0.34], 6) // => [0.1, 0.2, 0.3, 0.4]
 * ```
 */
export function prettyTicks(values: ArrayLike<number>, count: number): number[] {
  checkClassCount(count);
  const sorted = numbersIn(values).sort();
  const [lowest, highest] = [sorted[0] ?? NaN, sorted.at(-1) ?? NaN];
  if (!(lowest < highest) || count < 2) return [];
  const range = niceNumber(highest - lowest, [1, 2, 5]);
  const step = niceNumber((range.factor * 10 ** range.power) / (count - 1), [1.5, 3, 7]);
  const size = times(1, step);
  const first = Math.floor(lowest / size);
  return Array.from({ length: Math.ceil(highest / size) - first + 1 }, (_, i) => times(first + i, step));
}

interface NiceNumber {
  readonly factor: number;
  readonly power: number;
}

/** 1, 2, 5 or 10 times a power of ten; up to which number each of the first three stands. */
function niceNumber(number: number, [one, two, five]: readonly [number, number, number]): NiceNumber {
  const power = Math.floor(Math.log10(number));
  const part = number / 10 ** power;
  return { factor: part <= one ? 1 : part <= two ? 2 : part <= five ? 5 : 10, power };
}

/** A multiple, as it is written: 3 tenths are 0.3, not 3 * 0.1. */
function times(multiple: number, { factor, power }: NiceNumber): number {
  return power < 0 ? (multiple * factor) / 10 ** -power : multiple * factor * 10 ** power;
}
