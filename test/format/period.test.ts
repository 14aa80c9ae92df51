import { describe, expect, test } from 'vitest';
import { formatInPeriod, formatPeriod, formatPeriodRange } from '../../src/format/period.js';
import { parsePeriod } from '../../src/model/period.js';
import type { Language } from '../../src/model/text.js';

describe('formatPeriod', () => {
  test.each<[id: string, language: Language, short: string, long: string]>([
    ['2024', 'de', '2024', '2024'],
    ['2024', 'en', '2024', '2024'],
    ['2024-Q2', 'de', 'Q2 2024', '2.\u00a0Quartal 2024'],
    ['2024-Q2', 'en', 'Q2 2024', '2nd quarter of 2024'],
    ['2024-06', 'de', 'Juni 2024', 'Juni 2024'],
    ['2024-12', 'de', 'Dez. 2024', 'Dezember 2024'],
    ['2024-12', 'en', 'Dec 2024', 'December 2024'],
    ['2024-12-31', 'de', '31.12.2024', '31.\u00a0Dezember 2024'],
    ['2024-03-01', 'de', '01.03.2024', '1.\u00a0März 2024'],
    ['2024-12-31', 'en', '31\u00a0Dec 2024', '31\u00a0December 2024'],
    ['2024/25', 'de', '2024/25', 'Schuljahr 2024/25'],
    ['2024/25', 'en', '2024/25', 'school year 2024/25'],
  ])('prints %s in %s as %s, in a sentence as %s', (id, language, short, long) => {
    expect(formatPeriod(parsePeriod(id), { language, style: 'short' })).toBe(short);
    expect(formatPeriod(parsePeriod(id), { language })).toBe(long);
  });

  test.each([
    ['de', 'de-DE'],
    ['en', 'en-GB'],
  ] as const)('names the twelve months in %s as Intl does', (language, locale) => {
    for (let month = 1; month <= 12; month++) {
      const period = parsePeriod(`2024-${String(month).padStart(2, '0')}`);
      const intl = (length: 'short' | 'long'): string =>
        new Intl.DateTimeFormat(locale, { month: length, year: 'numeric', timeZone: 'UTC' }).format(
          period.start * 86_400_000,
        );
      expect(formatPeriod(period, { language, style: 'short' })).toBe(intl('short'));
      expect(formatPeriod(period, { language })).toBe(intl('long'));
    }
  });

  test('knows the four quarters of the English year', () => {
    const quarters = ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'];
    expect(quarters.map((id) => formatPeriod(parsePeriod(id), { language: 'en' }))).toEqual([
      '1st quarter of 2024',
      '2nd quarter of 2024',
      '3rd quarter of 2024',
      '4th quarter of 2024',
    ]);
  });
});

describe('formatPeriodRange', () => {
  test.each<[from: string, to: string, language: Language, style: 'short' | 'long', expected: string]>([
    ['2010', '2024', 'de', 'long', '2010 bis 2024'],
    ['2010', '2024', 'en', 'long', '2010 to 2024'],
    ['2010', '2024', 'de', 'short', '2010–2024'],
    ['2010-12-31', '2024-12-31', 'de', 'short', '31.12.2010\u00a0– 31.12.2024'],
    ['2024', '2024', 'de', 'long', '2024'],
  ])('prints %s to %s in %s, %s, as %s', (from, to, language, style, expected) => {
    expect(formatPeriodRange(parsePeriod(from), parsePeriod(to), { language, style })).toBe(expected);
  });
});

describe('formatInPeriod', () => {
  test.each([
    ['2024', '2024', 'in 2024'],
    ['2024-Q2', 'im 2.\u00a0Quartal 2024', 'in the 2nd quarter of 2024'],
    ['2024-06', 'im Juni 2024', 'in June 2024'],
    ['2024-12-31', 'am 31.\u00a0Dezember 2024', 'on 31\u00a0December 2024'],
    ['2024/25', 'im Schuljahr 2024/25', 'in the school year 2024/25'],
  ])('gives %s the preposition it takes: %s, %s', (id, de, en) => {
    expect(formatInPeriod(parsePeriod(id), 'de')).toBe(de);
    expect(formatInPeriod(parsePeriod(id), 'en')).toBe(en);
  });
});
