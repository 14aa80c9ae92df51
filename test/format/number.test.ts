import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumber, roundHalfUp } from '../../src/format/number.js';

/** Rounds the shortest decimal of a double half away from zero in whole numbers, digit by digit as on paper. */
function roundOnPaper(value: number, decimals: number): number {
  const [mantissa = '', exponent = '0'] = String(Math.abs(value)).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const scale = fraction.length - Number(exponent); // value = digits / 10^scale
  const digits = BigInt(whole + fraction);
  const shift = decimals - scale;
  const numerator = shift >= 0 ? digits * 10n ** BigInt(shift) : digits;
  const divisor = shift >= 0 ? 1n : 10n ** BigInt(-shift);
  const rounded = Number(`${(2n * numerator + divisor) / (2n * divisor)}e-${decimals}`);
  return value < 0 ? 0 - rounded : rounded;
}

const anyDouble = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
);
const decimals = fc.integer({ min: 0, max: 8 });

describe('roundHalfUp', () => {
  test.each([
    [2.675, 2, 2.68],
    [1.005, 2, 1.01],
    [0.15, 1, 0.2],
    [0.25, 1, 0.3],
    [8.345, 2, 8.35],
    [0.5, 0, 1],
    [1.5, 0, 2],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [-0.15, 1, -0.2],
    [9.995, 2, 10],
    [99.95, 1, 100],
    [0.049, 1, 0],
    [5e-7, 6, 0.000001],
    [4.9e-7, 6, 0],
    [1e-10, 2, 0],
    [1e21, 2, 1e21],
    [123456789.125, 2, 123456789.13],
  ])('rounds %d to %d decimals as %d, half away from zero as on paper', (value, to, expected) => {
    expect(roundHalfUp(value, to)).toBe(expected);
  });

  test('is not misled by a double just below a half that is written otherwise', () => {
    expect(roundHalfUp(0.49999999999999994, 0)).toBe(0);
    expect(roundHalfUp(0.014999999999999998, 2)).toBe(0.01);
  });

  test('never gives a negative zero', () => {
    expect(Object.is(roundHalfUp(-0.04, 1), 0)).toBe(true);
    expect(Object.is(roundHalfUp(-0, 1), 0)).toBe(true);
    expect(Object.is(roundHalfUp(-0.0001, 1), 0)).toBe(true);
  });

  test('leaves what is no finite number as it is', () => {
    expect(roundHalfUp(NaN, 1)).toBeNaN();
    expect(roundHalfUp(-Infinity, 1)).toBe(-Infinity);
  });

  test('agrees with whole-number arithmetic on the decimal digits, for every double', () => {
    fc.assert(
      fc.property(anyDouble, decimals, (value, to) => {
        expect(roundHalfUp(value, to)).toBe(roundOnPaper(value, to));
      }),
      { numRuns: 4000, seed: 1 },
    );
  });

  test('agrees with whole-number arithmetic where a five decides', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), decimals, (n, to) => {
        const value = Number(`${n}5e-${to + 1}`);
        expect(roundHalfUp(value, to)).toBe(roundOnPaper(value, to));
      }),
      { numRuns: 2000, seed: 2 },
    );
  });

  test('rounds a share of whole numbers as the exact fraction is rounded', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 1, max: 100_000 }), (part, whole) => {
        const exact = Number((2n * 1000n * BigInt(part) + BigInt(whole)) / (2n * BigInt(whole))) / 10;
        expect(roundHalfUp((100 * part) / whole, 1)).toBe(exact);
      }),
      { numRuns: 5000, seed: 3 },
    );
  });

  test('changes nothing when it is done again', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), decimals, (value, to) => {
        const once = roundHalfUp(value, to);
        expect(roundHalfUp(once, to)).toBe(once);
      }),
      { seed: 4 },
    );
  });
});

describe('formatNumber', () => {
  test.each([
    [28.4, 1, '28,4', '28.4'],
    [2.675, 2, '2,68', '2.68'],
    [0, 1, '0,0', '0.0'],
    [-0.04, 1, '0,0', '0.0'],
    [1234, 0, '1234', '1,234'],
    [12345, 0, '12.345', '12,345'],
    [1234567.89, 1, '1.234.567,9', '1,234,567.9'],
    [-12345.6, 1, '−12.345,6', '−12,345.6'],
  ])('prints %d with %d decimals as %s in German and %s in English', (value, to, de, en) => {
    expect(formatNumber(value, { language: 'de', decimals: to })).toBe(de);
    expect(formatNumber(value, { language: 'en', decimals: to })).toBe(en);
  });

  test('sets the percent sign off in German and close in English', () => {
    expect(formatNumber(28.4, { language: 'de', decimals: 1, unit: '%' })).toBe('28,4\u00a0%');
    expect(formatNumber(28.4, { language: 'en', decimals: 1, unit: '%' })).toBe('28.4%');
  });

  test('keeps any other unit on the line of its number', () => {
    expect(formatNumber(12.3, { language: 'de', decimals: 1, unit: 'je 1.000 Einwohner' })).toBe(
      '12,3\u00a0je 1.000 Einwohner',
    );
  });

  test('prints what publishing rounds to', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.integer({ min: 0, max: 3 }), (value, to) => {
        const style = { language: 'en', decimals: to } as const;
        const printed = formatNumber(value, style);
        expect(formatNumber(roundHalfUp(value, to), style)).toBe(printed);
        expect(Number(printed.replaceAll(',', '').replace('−', '-'))).toBe(roundHalfUp(value, to));
      }),
      { seed: 5 },
    );
  });

  test.each([
    ['de', 'de-DE', 'min2'],
    ['en', 'en-GB', 'always'],
  ] as const)('groups and separates in %s as Intl does', (language, locale, useGrouping) => {
    fc.assert(
      fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), fc.integer({ min: 0, max: 3 }), (value, to) => {
        const intl = new Intl.NumberFormat(locale, {
          minimumFractionDigits: to,
          maximumFractionDigits: to,
          useGrouping,
        });
        const expected = intl.format(roundHalfUp(value, to)).replace('-', '\u2212');
        expect(formatNumber(value, { language, decimals: to })).toBe(expected);
      }),
      { seed: 6 },
    );
  });

  test('refuses what is no finite number', () => {
    expect(() => formatNumber(NaN, { language: 'de', decimals: 1 })).toThrow('invalid number: NaN');
  });
});
