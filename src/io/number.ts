import { SozialraumError } from '../error.js';

/** How a file writes its numbers. */
export interface NumberFormat {
  readonly decimal: ',' | '.';
  /** `' '` stands for every blank: plain, no-break, narrow no-break, thin. Absent: blanks and apostrophes may group. */
  readonly thousands?: '.' | ',' | ' ' | "'";
}

const BLANK = '[ \\u00a0\\u202f\\u2009]';
const GROUPS = { '.': '\\.', ',': ',', ' ': BLANK, "'": "['\\u2019]" } as const;
const UNAMBIGUOUS_GROUPS = `(?:${BLANK}|['\\u2019])`;

interface NumberPattern {
  readonly whole: RegExp;
  readonly groups: RegExp;
}

const patterns = new Map<string, NumberPattern>();

/**
 * Reads a number as a file writes it, strictly: what is not wholly a number is `undefined`, never a guess. The sign may
 * stand apart from the digits and the zero before the decimal sign may be missing; exponents, units and brackets are no
 * numbers. Digits are grouped in threes: by blanks or apostrophes in any file, by point or comma only where declared.
 *
 * @throws SozialraumError `conflict` when the same sign groups digits and marks decimals.
 *
 * @example
 * ```ts
 * readNumber(' 1 675 ', { decimal: ',' }) // => 1675
 * readNumber('-  23', { decimal: ',' }) // => -23
 * readNumber('-.0558', { decimal: '.' }) // => -0.0558
 * readNumber('1.675', { decimal: ',' }) // => undefined
 * readNumber('1.675,5', { decimal: ',', thousands: '.' }) // => 1675.5
 * ```
 */
export function readNumber(text: string, format: NumberFormat): number | undefined {
  return readDigits(text) ?? readFormatted(text, format);
}

// Most cells of most tables are short plain integers: ten times faster than a regular expression.
function readDigits(text: string): number | undefined {
  const length = text.length;
  if (length === 0 || length > 15) return undefined;
  let value = 0;
  for (let i = 0; i < length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  return value;
}

/** The largest number of all has 411 characters, thousands apart; the smallest 326. What is longer would keep the pattern busy. */
const LONGEST = 512;

function readFormatted(text: string, format: NumberFormat): number | undefined {
  const { whole, groups } = patternOf(format);
  const trimmed = text.trim();
  const match = trimmed.length > LONGEST ? null : whole.exec(trimmed);
  if (!match) return undefined;
  const [, sign, integer = '0', fraction, bareFraction] = match;
  const value = Number(`${integer.replace(groups, '')}.${fraction ?? bareFraction ?? '0'}`);
  return sign === '-' || sign === '\u2212' ? 0 - value : value;
}

function patternOf({ decimal, thousands }: NumberFormat): NumberPattern {
  const key = `${decimal}${thousands ?? ''}`;
  const known = patterns.get(key);
  if (known) return known;
  if (thousands === decimal) throw new SozialraumError('conflict', 'decimal and thousands sign', decimal);
  const group = thousands === undefined ? UNAMBIGUOUS_GROUPS : GROUPS[thousands];
  // A leading zero is never grouped: 0.123 with a declared thousands point is a decimal number in the wrong file.
  const integer = `\\d+|[1-9]\\d{0,2}(?:${group}\\d{3})+`;
  const point = decimal === '.' ? '\\.' : ',';
  const number = `(?:(${integer})(?:${point}(\\d+))?|${point}(\\d+))`;
  const pattern = {
    whole: new RegExp(`^\\s*([-+\\u2212]?)${BLANK}*${number}\\s*$`),
    groups: new RegExp(group, 'g'),
  };
  patterns.set(key, pattern);
  return pattern;
}

const MOST_DECIMALS = 12;

/** A number as {@link readNumber} reads it: without an exponent, and without what binary fractions add behind the twelfth decimal. */
export function decimalText(value: number, decimal: NumberFormat['decimal']): string {
  if (Number.isInteger(value)) return value.toFixed(0);
  return value
    .toFixed(MOST_DECIMALS)
    .replace(/\.?0+$/, '')
    .replace('.', decimal);
}
