import type { Period } from '../model/period.js';
import type { Language } from '../model/text.js';
import { MONTHS, SHORT_MONTHS } from './months.js';

/** How a period is printed. `short` suits an axis or a table's head, `long` a sentence. */
export interface PeriodStyle {
  readonly language: Language;
  /** `long` unless said otherwise. */
  readonly style?: 'short' | 'long';
}

const ENGLISH_ORDINAL = ['', '1st', '2nd', '3rd', '4th'];

function monthText({ id, year }: Period, language: Language, short: boolean): string {
  return `${(short ? SHORT_MONTHS : MONTHS)[language][Number(id.slice(5, 7)) - 1]} ${year}`;
}

function dayText(period: Period, language: Language, short: boolean): string {
  // an English day is never all figures: 04/05 is another day in another country
  if (short && language === 'de') return period.id.split('-').reverse().join('.');
  return `${Number(period.id.slice(8))}${language === 'de' ? '.' : ''}\u00a0${monthText(period, language, short)}`;
}

function quarterText(period: Period, language: Language, short: boolean): string {
  const quarter = period.id.slice(-1);
  if (short) return `Q${quarter} ${period.year}`;
  return language === 'de'
    ? `${quarter}.\u00a0Quartal ${period.year}`
    : `${ENGLISH_ORDINAL[Number(quarter)]} quarter of ${period.year}`;
}

function schoolYearText(period: Period, language: Language, short: boolean): string {
  if (short) return period.id;
  return language === 'de' ? `Schuljahr ${period.id}` : `school year ${period.id}`;
}

/**
 * A period as text.
 *
 * @example
 * ```ts
 * formatPeriod(parsePeriod('2024-12-31'), { language: 'de' }) // => '31.\u00a0Dezember 2024'
 * formatPeriod(parsePeriod('2024-12-31'), { language: 'de', style: 'short' }) // => '31.12.2024'
 * formatPeriod(parsePeriod('2024-Q2'), { language: 'en' }) // => '2nd quarter of 2024'
 * formatPeriod(parsePeriod('2024/25'), { language: 'de' }) // => 'Schuljahr 2024/25'
 * ```
 */
export function formatPeriod(period: Period, { language, style = 'long' }: PeriodStyle): string {
  const short = style === 'short';
  switch (period.kind) {
    case 'day':
      return dayText(period, language, short);
    case 'month':
      return monthText(period, language, short);
    case 'quarter':
      return quarterText(period, language, short);
    case 'school-year':
      return schoolYearText(period, language, short);
    case 'year':
      return String(period.year);
  }
}

/**
 * Two periods and all between them as text; one period where both are the same.
 *
 * @example
 * ```ts
 * formatPeriodRange(parsePeriod('2010'), parsePeriod('2024'), { language: 'de' }) // => '2010 bis 2024'
 * formatPeriodRange(parsePeriod('2010'), parsePeriod('2024'), { language: 'en', style: 'short' }) // => '2010–2024'
 * ```
 */
export function formatPeriodRange(first: Period, last: Period, style: PeriodStyle): string {
  const [from, to] = [formatPeriod(first, style), formatPeriod(last, style)];
  if (from === to) return from;
  if (style.style !== 'short') return `${from} ${style.language === 'de' ? 'bis' : 'to'} ${to}`;
  return from + (/\D/.test(from + to) ? '\u00a0– ' : '–') + to;
}

const IN: Record<Language, Record<Period['kind'], string>> = {
  de: { day: 'am ', month: 'im ', quarter: 'im ', year: '', 'school-year': 'im ' },
  en: { day: 'on ', month: 'in ', quarter: 'in the ', year: 'in ', 'school-year': 'in the ' },
};

/**
 * A period as it stands within a sentence, with the preposition it takes.
 *
 * @example
 * ```ts
 * formatInPeriod(parsePeriod('2024-12-31'), 'de') // => 'am 31.\u00a0Dezember 2024'
 * formatInPeriod(parsePeriod('2024'), 'de') // => '2024'
 * formatInPeriod(parsePeriod('2024-06'), 'en') // => 'in June 2024'
 * ```
 */
export function formatInPeriod(period: Period, language: Language): string {
  return IN[language][period.kind] + formatPeriod(period, { language });
}

/**
 * A period as the beginning of a time that lasts.
 *
 * @example
 * ```ts
 * formatSincePeriod(parsePeriod('2024-12-31'), 'de') // => 'seit dem 31.\u00a0Dezember 2024'
 * formatSincePeriod(parsePeriod('2024'), 'en') // => 'since 2024'
 * ```
 */
export function formatSincePeriod(period: Period, language: Language): string {
  const { kind } = period;
  const isSpan = kind === 'quarter' || kind === 'school-year';
  const article = language === 'de' ? (isSpan || kind === 'day' ? 'dem ' : '') : isSpan ? 'the ' : '';
  return `${language === 'de' ? 'seit' : 'since'} ${article}${formatPeriod(period, { language })}`;
}
