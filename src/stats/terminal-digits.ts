import { chiSquareCdf } from './chi-square-cdf.js';

/** How the last digits of whole numbers are spread. */
export interface TerminalDigits {
  /** How many numbers end in 0, 1 … 9. */
  readonly counts: readonly number[];
  /** Pearson's chi-square against equal shares; 9 degrees of freedom. */
  readonly chiSquare: number;
  /** The probability of a chi-square as large if all digits were as likely. */
  readonly p: number;
  /** Cohen's w: √(chi-square / n), 0 for equal shares, 3 where all numbers end alike. */
  readonly effect: number;
}

/** Numbers with fewer digits do not end in every digit as often. */
const LEAST = 100;

/**
 * Tests whether the last digits of whole numbers of three and more digits are as frequent as each other. They are in counts that
 * nobody has rounded or guessed.
 *
 * @param values Smaller ones, fractions and NaN are left out.
 * @returns chi-square, p and effect NaN without such numbers.
 * @see J. E. Mosimann, C. V. Wiseman, R. E. Edelman: Data Fabrication: Can People Generate Random Digits?, Accountability in Research 4 (1995), 31–55; J. Cohen: Statistical Power Analysis for the Behavioral Sciences, 2nd ed. 1988, section 7.2; docs/methods/quality-digits.md
 * @example
 * ```ts
 * terminalDigits([110, 250, 371, 90]).counts // => [2, 1, 0, 0, 0, 0, 0, 0, 0, 0]
 * ```
 */
export function terminalDigits(values: ArrayLike<number>): TerminalDigits {
  const counts = new Array<number>(10).fill(0);
  let n = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (!(value >= LEAST) || !Number.isInteger(value)) continue;
    counts[value % 10] = (counts[value % 10] as number) + 1;
    n++;
  }
  const chiSquare = n === 0 ? NaN : counts.reduce((sum, count) => sum + (count - n / 10) ** 2 / (n / 10), 0);
  const p = n === 0 ? NaN : chiSquareCdf(chiSquare, 9, { upper: true });
  return { counts, chiSquare, p, effect: Math.sqrt(chiSquare / n) };
}
