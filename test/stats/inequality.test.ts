import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atkinson, bipolarisation, gini, hoover, theil, theilDecomposition } from '../../src/index.js';

const atkinsonOf = (aversion: number) => (values: ArrayLike<number>) => atkinson(values, { aversion });
const measures = {
  gini,
  theil,
  hoover: (values: ArrayLike<number>) => hoover(values),
  bipolarisation,
  'atkinson 0.5': atkinsonOf(0.5),
  'atkinson 1': atkinsonOf(1),
  'atkinson 2': atkinsonOf(2),
};
const each = Object.entries(measures);
const incomes = fc.array(fc.double({ min: 1, max: 10_000, noNaN: true }), { minLength: 1, maxLength: 30 });

describe.each(each)('%s', (_, measure) => {
  test('is 0 for equal values, also of one', () => {
    expect(measure([7, 7, 7, 7, 7])).toBeCloseTo(0, 12);
    expect(measure([0.1, 0.1, 0.1])).toBeCloseTo(0, 12);
    expect(measure([7])).toBeCloseTo(0, 12);
  });

  test('is undefined without values and where there is nothing to share', () => {
    expect(measure([])).toBeNaN();
    expect(measure([NaN, NaN])).toBeNaN();
    // the reference says Theil 0 and Gini undefined of the same three
    expect(measure([0, 0, 0])).toBeNaN();
  });

  test('does not depend on order, unit, or on how often the whole is there', () => {
    fc.assert(
      fc.property(incomes, (values) => {
        const found = measure(values);
        expect(measure(values.toReversed())).toBeCloseTo(found, 9);
        expect(measure(values.map((value) => value * 1.95583))).toBeCloseTo(found, 9);
        expect(measure([...values, ...values])).toBeCloseTo(found, 9);
      }),
    );
  });

  test('leaves out a missing value, which is not 0', () => {
    const found = measure([3, 1, 8]);
    expect(measure([3, NaN, 1, 8])).toBe(found);
    expect(measure([3, 0, 1, 8])).not.toBe(found);
  });

  test('changes nothing of what it is handed', () => {
    const values = Object.freeze([3, 1, 8]);
    expect(measure(values)).toBe(measure(Float64Array.of(3, 1, 8)));
  });

  test('an infinite value is misuse', () => {
    expect(() => measure([1, Infinity])).toThrow('invalid value: Infinity');
  });
});

describe('computed by hand', () => {
  test('Gini: pairs 0 0 3 3 9 differ by 84 of 2 · 25 · 3', () => {
    expect(gini([0, 0, 3, 3, 9])).toBeCloseTo(84 / 150, 15);
  });

  test('Gini with a debt counts it, as long as the sum is above 0', () => {
    expect(gini([-1, 2, 5])).toBeCloseTo(2 / 3, 15);
    expect(gini([-5, 2, 3])).toBeNaN();
  });

  test('Theil: a 0 adds nothing, one who has all makes ln n', () => {
    expect(theil([0, 0, 0, 12])).toBeCloseTo(Math.log(4), 15);
    expect(theil([-1, 2, 5])).toBeNaN();
  });

  test('Hoover: who has all gives away all but their part', () => {
    expect(hoover([0, 0, 0, 12])).toBe(0.75);
  });

  // Schutz' coefficient of the reference says 30, and 60 of the same data twice
  test('Hoover stays the same when the data are doubled', () => {
    expect(hoover([1, 2, 3, 4, 10])).toBeCloseTo(0.3, 15);
    expect(hoover([1, 2, 3, 4, 10, 1, 2, 3, 4, 10])).toBeCloseTo(0.3, 15);
  });

  test('Hoover by a base, land for instance, with pairs left out of which one is missing', () => {
    expect(hoover([10, 30], { base: [3, 1] })).toBeCloseTo(0.5, 15);
    expect(hoover([10, 30, 5, NaN], { base: [3, 1, NaN, 7] })).toBeCloseTo(0.5, 15);
    expect(hoover([10, 30], { base: [0, 0] })).toBeNaN();
    expect(() => hoover([10, 30], { base: [1] })).toThrow('invalid base: 1 for 2');
    expect(() => hoover([-10, 30])).toThrow('invalid value: -10');
  });

  test('Atkinson at 1 is one less geometric by arithmetic mean, at 2 the harmonic', () => {
    expect(atkinson([1, 4], { aversion: 1 })).toBeCloseTo(1 - 2 / 2.5, 15);
    expect(atkinson([1, 4], { aversion: 2 })).toBeCloseTo(1 - 1.6 / 2.5, 15);
    expect(atkinson([1, 4])).toBeCloseTo(1 - 1.5 ** 2 / 2.5, 15);
  });

  test('Atkinson is undefined with a value of 0 or less', () => {
    expect(atkinson([0, 4])).toBeNaN();
    expect(atkinson([-1, 4])).toBeNaN();
    expect(() => atkinson([1, 4], { aversion: 0 })).toThrow('invalid aversion: 0');
  });

  test('bipolarisation: halves that are even within and apart', () => {
    // Lorenz 1/4 at the half, Gini 1/4
    expect(bipolarisation([1, 1, 3, 3])).toBeCloseTo(0.25, 15);
    // the line between the points of the Lorenz curve: 1/15 + half of 3/15 · 1 at the half of 0 1 3 3 8
    expect(bipolarisation([0, 1, 3, 3, 8])).toBeCloseTo((1 - (2 * 2.5) / 15 - gini([0, 1, 3, 3, 8])) * 1, 15);
    expect(bipolarisation([0, 0, 0, 5])).toBeNaN();
  });
});

describe('the parts of Theil’s index', () => {
  const groups = fc.array(fc.tuple(fc.double({ min: 1, max: 100, noNaN: true }), fc.constantFrom('a', 'b', 'c')), {
    minLength: 1,
    maxLength: 30,
  });

  test('add up to the whole', () => {
    fc.assert(
      fc.property(groups, (members) => {
        const values = members.map(([value]) => value);
        const { total, between, within } = theilDecomposition(
          values,
          members.map(([, group]) => group),
        );
        expect(total).toBe(theil(values));
        expect(between + within).toBeCloseTo(total, 9);
        expect(between).toBeGreaterThanOrEqual(0);
        expect(within).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('are all between where each is a group of one, all within where there is one group', () => {
    const values = [3.2, 1, 4.4, 4.4, 7.5];
    expect(theilDecomposition(values, [0, 1, 2, 3, 4]).within).toBe(0);
    expect(theilDecomposition(values, [0, 0, 0, 0, 0]).between).toBe(0);
  });

  test('leave out a missing value, and a group that has nothing adds nothing', () => {
    const found = theilDecomposition([1, 3, 8], ['a', 'a', 'b']);
    expect(theilDecomposition([1, 3, NaN, 8], ['a', 'a', 'b', 'b'])).toEqual(found);
    const { total, between, within } = theilDecomposition([0, 0, 5, 5], ['a', 'a', 'b', 'b']);
    expect([total, between, within]).toEqual([Math.LN2, Math.LN2, 0]);
  });

  test('are undefined where the whole is', () => {
    expect(theilDecomposition([0, 0], ['a', 'b'])).toEqual({ total: NaN, between: NaN, within: NaN });
    expect(() => theilDecomposition([1, 2], ['a'])).toThrow('invalid groups: 1 for 2');
  });
});
