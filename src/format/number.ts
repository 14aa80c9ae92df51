import { SozialraumError } from '../error.js';
import type { Language } from '../model/text.js';

/** How a number is printed: with how many decimals, and what stands behind it. */
export interface NumberStyle {
  readonly language: Language;
  readonly decimals: number;
  /** In the language, for example `%` or `je 1.000`; without it the bare number. */
  readonly unit?: string;
  /** What stands behind a one, where that is another word: `Person` beside `Personen`. */
  readonly unitOfOne?: string;
}

const NO_BREAK_SPACE = '\u00a0';
const MINUS = '\u2212';
// looked up, since a map rounds many thousand numbers
const POWERS = [1, 10, 100, 1000, 1e4, 1e5, 1e6];

/**
 * Rounds half away from zero, as German official statistics do, on the decimal digits a person sees: 2.675 becomes 2.68
 * although the double lies a little below. The digits are those of the shortest decimal that reads back as the same
 * double (ECMAScript `Number::toString`), so a value that came from one division of whole numbers is rounded as on paper.
 * What is published and what is printed both go through here, and agree.
 *
 * @example
 * ```ts
 * roundHalfUp(2.675, 2) // => 2.68
 * roundHalfUp(-0.15, 1) // => -0.2
 * roundHalfUp(1234, 0) // => 1234
 * ```
 */
export function roundHalfUp(value: number, decimals: number): number {
  if (!Number.isFinite(value)) return value;
  if (Number.isInteger(value)) return value + 0; // no negative zero
  const power = POWERS[decimals] ?? 10 ** decimals;
  const scaled = Math.abs(value) * power;
  const isClear = scaled < 1e9 && Math.abs(scaled - Math.floor(scaled) - 0.5) > 1e-6; // so far from a tie floating point cannot err
  const rounded = isClear ? Math.round(scaled) / power : roundDigits(Math.abs(value), decimals);
  return value < 0 ? 0 - rounded : rounded;
}

function roundDigits(value: number, decimals: number): number {
  const [mantissa = '', exponent] = value.toExponential().split('e');
  const digits = mantissa.replace('.', '');
  const kept = Number(exponent) + 1 + decimals;
  if (kept >= digits.length) return value;
  if (kept < 0) return 0;
  const up = (digits[kept] as string) >= '5' ? 1n : 0n;
  return Number(`${BigInt(digits.slice(0, kept)) + up}e-${decimals}`);
}

const MARKS: Record<Language, readonly [decimal: string, group: string, longestUngrouped: number]> = {
  de: [',', '.', 4],
  en: ['.', ',', 3],
};

// by hand: the first number that `Intl` formats on a page costs more than drawing its map
function digitsOf(value: number, decimals: number, language: Language): string {
  const [decimal, group, longestUngrouped] = MARKS[language];
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.length > longestUngrouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, group) : whole;
  return (value < 0 ? MINUS : '') + grouped + (fraction ? decimal + fraction : '');
}

/**
 * A number as text: decimal comma, half-up, a true minus sign, and its unit behind a space that does not break. German
 * groups thousands from five digits on (1234, 12.345), as DIN 5008 and Duden allow; English from four (1,234).
 *
 * @throws SozialraumError `invalid` for what is not a finite number: say with {@link formatObservation} what it is.
 * @example
 * ```ts
 * formatNumber(28.35, { language: 'de', decimals: 1, unit: '%' }) // => '28,4\u00a0%'
 * formatNumber(28.35, { language: 'en', decimals: 1, unit: '%' }) // => '28.4%'
 * formatNumber(-12345, { language: 'de', decimals: 0 }) // => '\u221212.345'
 * ```
 */
export function formatNumber(value: number, style: NumberStyle): string {
  const { language, decimals } = style;
  if (!Number.isFinite(value)) throw new SozialraumError('invalid', 'number', String(value));
  const unit = unitOf(value, style);
  const digits = digitsOf(roundHalfUp(value, decimals), decimals, language);
  return unit ? withUnit(digits, unit, language) : digits;
}

/** The unit that goes with a value, as many decimals as are printed. */
export function unitOf(value: number, { decimals, unit, unitOfOne }: NumberStyle): string | undefined {
  return unitOfOne !== undefined && Math.abs(roundHalfUp(value, decimals)) === 1 ? unitOfOne : unit;
}

/** A text with its unit, which English writes close to the number where it is a percent sign. */
export function withUnit(text: string, unit: string, language: Language): string {
  return text + (language === 'en' && unit === '%' ? '' : NO_BREAK_SPACE) + unit;
}
