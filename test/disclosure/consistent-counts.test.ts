import fc from 'fast-check';
import { expect, test } from 'vitest';
import { consistentCounts, consistentNumerators, type CountRange } from '../../src/disclosure/consistent-counts.js';
import { roundHalfUp } from '../../src/format/number.js';

const share = { form: 'share', per: 100 } as const;
const listOf = (range: CountRange | undefined): number[] =>
  range ? Array.from({ length: range.greatest - range.least + 1 }, (_, i) => range.least + i) : [];

// floating point is exact enough for the small numbers of these tests; the printed digits are those of a publication
const numerators = (value: number, decimals: number, per: number, base: number, most: number): number[] =>
  Array.from({ length: most + 1 }, (_, k) => k).filter((k) => roundHalfUp((per * k) / base, decimals) === value);

test('the numerators that agree with a printed rate are those that are printed so', () => {
  const decimals = fc.integer({ min: 0, max: 2 });
  const per = fc.constantFrom(1, 100, 1000, 0.5, 100_000);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(400), decimals, per, (base, k, d, per) => {
      const part = Math.min(k, base);
      const value = roundHalfUp((per * part) / base, d);
      const printed = { form: 'share', value, decimals: d, per, denominator: base } as const;
      expect(listOf(consistentNumerators(printed))).toEqual(numerators(value, d, per, base, base));
    }),
  );
});

test('a numerator that is no part may exceed its denominator', () => {
  const rate = { per: 100, value: 100, decimals: 0, denominator: 300 } as const;
  expect(consistentNumerators({ ...rate, form: 'rate' })).toEqual({ least: 299, greatest: 301 });
  expect(consistentNumerators({ ...rate, form: 'share' })).toEqual({ least: 299, greatest: 300 });
});

test('below base times ten to the decimals every rate gives its numerator away', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), fc.nat(9999), (base, k) => {
      const value = roundHalfUp((100 * Math.min(k, base)) / base, 2);
      const range = consistentNumerators({ ...share, value, decimals: 2, denominator: base });
      expect(range?.least).toBe(range?.greatest);
    }),
  );
});

test('half a unit is rounded up: 12.5 percent is printed as 13', () => {
  expect(consistentNumerators({ ...share, value: 13, decimals: 0, denominator: 8 })).toEqual({ least: 1, greatest: 1 });
  expect(consistentNumerators({ ...share, value: 12, decimals: 0, denominator: 8 })).toBeUndefined();
});

test('over an uncertain denominator all numerators of all denominators agree', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 }), fc.nat(9), fc.nat(100), (least, width, value) => {
      const range = consistentNumerators({
        ...share,
        value,
        decimals: 0,
        denominator: { least, greatest: least + width },
      });
      const all = Array.from({ length: width + 1 }, (_, i) => least + i).flatMap((base) =>
        base > 0 ? numerators(value, 0, 100, base, base) : [],
      );
      expect(range).toEqual(all.length > 0 ? { least: Math.min(...all), greatest: Math.max(...all) } : undefined);
    }),
  );
});

test('what is no printed rate is refused', () => {
  const rate = { ...share, value: 8.3, decimals: 1, denominator: 12 };
  expect(() => consistentNumerators({ ...rate, value: 8.33 })).toThrow('invalid number with 1 decimals: 8.33');
  expect(() => consistentNumerators({ ...rate, value: -1 })).toThrow('invalid rate: -1');
  expect(() => consistentNumerators({ ...rate, value: NaN })).toThrow('invalid number');
  expect(() => consistentNumerators({ ...rate, per: 0 })).toThrow('invalid base: 0');
  expect(() => consistentNumerators({ ...rate, denominator: 12.5 })).toThrow('invalid denominator');
});

test('the counts that agree with a sum and a printed mean are those that are printed so', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 3000 }),
      fc.integer({ min: 1, max: 200 }),
      fc.nat(2),
      (cents, n, decimals) => {
        const sum = cents / 10;
        const value = roundHalfUp(cents / (10 * n), decimals);
        const range = consistentCounts({ value, decimals, sum });
        expect(range?.least).toBeLessThanOrEqual(n);
        expect(range?.greatest).toBeGreaterThanOrEqual(n);
        for (let count = 1; count <= 400; count++) {
          const agrees = roundHalfUp(cents / (10 * count), decimals) === value;
          expect(count >= (range as CountRange).least && count <= (range as CountRange).greatest).toBe(agrees);
        }
      },
    ),
  );
});

test('a mean of negative amounts is taken by size, one of the other sign agrees with nothing', () => {
  expect(consistentCounts({ value: -412.5, decimals: 1, sum: -825 })).toEqual({ least: 2, greatest: 2 });
  expect(consistentCounts({ value: 412.5, decimals: 1, sum: -825 })).toBeUndefined();
  expect(consistentCounts({ value: 0, decimals: 0, sum: 0 })).toEqual({ least: 1, greatest: Infinity });
  expect(consistentCounts({ value: 2, decimals: 0, sum: 0 })).toBeUndefined();
});
