import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ageQuotients, billeterIndex, meanAge, medianAge } from '../../src/index.js';

const ages = (counts: Readonly<Record<number, number>>, length = 101): number[] =>
  Array.from({ length }, (_, age) => counts[age] ?? 0);
const populations = fc
  .array(fc.nat(300), { minLength: 101, maxLength: 101 })
  .filter((population) => population.slice(20, 50).some((count) => count > 0));
const bounds = { youthBelow: 20, oldFrom: 65 } as const;

describe('age quotients', () => {
  test('put each age on the side its bounds say: below 20 young, from 65 old', () => {
    const population = ages({ 19: 3, 20: 10, 64: 10, 65: 4, 100: 1 });
    expect(ageQuotients(population, bounds)).toEqual({ youth: 15, old: 25, total: 40 });
    expect(ageQuotients(population, { youthBelow: 19, oldFrom: 64 })).toMatchObject({
      youth: 0,
      old: (100 * 15) / 13,
    });
  });

  test('are undefined where nobody is between the bounds, and 0 where nobody is outside', () => {
    expect(ageQuotients(ages({ 7: 9 }), bounds)).toEqual({ youth: NaN, old: NaN, total: NaN });
    expect(ageQuotients(ages({ 30: 9 }), bounds)).toEqual({ youth: 0, old: 0, total: 0 });
  });

  test('are undefined where an age is missing that counts in, and only there', () => {
    const { youth, old, total } = ageQuotients(ages({ 7: NaN, 30: 10, 70: 5 }), bounds);
    expect([youth, old, total]).toEqual([NaN, 50, NaN]);
    expect(ageQuotients(ages({ 7: 1, 30: NaN, 70: 5 }), bounds).old).toBeNaN();
  });

  test('misuse throws', () => {
    const population = ages({ 30: 1 });
    expect(() => ageQuotients(population, { youthBelow: 65, oldFrom: 20 })).toThrow('invalid age bounds: 65, 20');
    expect(() => ageQuotients(population, { youthBelow: 17.5, oldFrom: 65 })).toThrow('invalid age bounds: 17.5, 65');
    expect(() => ageQuotients(population.slice(0, 65), bounds)).toThrow('invalid age bounds: 20, 65');
    expect(() => ageQuotients(ages({ 30: -1 }), bounds)).toThrow('invalid population: -1');
  });
});

describe('Billeter’s J', () => {
  test('is children less those of 50 and over, by those between', () => {
    expect(billeterIndex(ages({ 14: 5, 15: 10, 49: 10, 50: 8 }))).toBe((5 - 8) / 20);
  });

  test('is undefined without anybody from 15 to 49, and where an age is missing', () => {
    expect(billeterIndex(ages({ 3: 5 }))).toBeNaN();
    expect(billeterIndex(ages({ 3: 5, 30: 4, 80: NaN }))).toBeNaN();
  });

  test('of ages that do not reach 50 is misuse', () => {
    expect(() => billeterIndex(ages({}, 50))).toThrow('invalid ages: 50');
    expect(billeterIndex(ages({ 20: 2, 50: 1 }, 51))).toBe(-0.5);
  });
});

describe('mean and median age', () => {
  test('count half a year on top of the completed ones', () => {
    expect(meanAge(ages({ 0: 1, 30: 1 }))).toBe(15.5);
    expect(medianAge(ages({ 40: 8 }))).toBe(40.5);
  });

  test('the median lies in the year of age in which the half is reached, and at its end where just so', () => {
    // of 10 the fifth: three are younger, two of the four of 30 make it
    expect(medianAge(ages({ 20: 3, 30: 4, 60: 3 }))).toBe(30.5);
    expect(medianAge(ages({ 30: 5, 40: 5 }))).toBe(31);
    expect(medianAge(ages({ 0: 5, 40: 5 }))).toBe(1);
  });

  test('of nobody, or with an age missing, are undefined', () => {
    for (const measure of [meanAge, medianAge]) {
      expect(measure(ages({}))).toBeNaN();
      expect(measure([])).toBeNaN();
      expect(measure(ages({ 30: 5, 40: NaN }))).toBeNaN();
      expect(() => measure([1, -2])).toThrow('invalid population: -2');
    }
  });
});

test('a population twice as large has the same structure, and nothing is changed of what is handed in', () => {
  fc.assert(
    fc.property(populations, (counts) => {
      const population = Object.freeze(counts);
      const twice = counts.map((count) => 2 * count);
      expect(ageQuotients(twice, bounds)).toEqual(ageQuotients(population, bounds));
      expect(billeterIndex(twice)).toBe(billeterIndex(population));
      expect(meanAge(twice)).toBeCloseTo(meanAge(population), 9);
      expect(medianAge(twice)).toBe(medianAge(population));
    }),
  );
});

test('everybody a year older is a year older on average and by the median', () => {
  fc.assert(
    fc.property(populations, (counts) => {
      const later = [0, ...counts];
      expect(meanAge(later)).toBeCloseTo(meanAge(counts) + 1, 9);
      expect(medianAge(later)).toBeCloseTo(medianAge(counts) + 1, 9);
    }),
  );
});
