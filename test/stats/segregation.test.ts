import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  correlationRatio,
  dissimilarity,
  entropyIndex,
  exposure,
  isolation,
  locationQuotient,
  minMaxIndex,
  segregationAtkinson,
  segregationGini,
} from '../../src/index.js';

const measures = {
  dissimilarity,
  isolation,
  exposure,
  correlationRatio,
  entropyIndex,
  segregationGini,
  segregationAtkinson,
  minMaxIndex,
};
const each = Object.entries(measures);
/** Those that are 0 where both groups are spread alike and 1 where no area has both. */
const evenness = each.filter(([name]) => name !== 'isolation' && name !== 'exposure');

interface City {
  readonly group: readonly number[];
  readonly total: readonly number[];
}

const areas = fc.array(fc.tuple(fc.nat(500), fc.nat(500)), { minLength: 2, maxLength: 20 });
const cities = areas
  .map((counts): City => ({ group: counts.map(([x]) => x), total: counts.map(([x, y]) => x + y) }))
  .filter(({ group, total }) => {
    const [x, t] = [group, total].map((list) => list.reduce((sum, count) => sum + count, 0)) as [number, number];
    return x > 0 && x < t;
  });

describe.each(each)('%s', (_, measure) => {
  // the reference says H = 0, isolation 0 or 1, η² = 0: numbers of a group that has nobody to be apart from
  test('is undefined where nobody belongs to the group', () => {
    expect(measure([0, 0, 0], [10, 20, 30])).toBeNaN();
  });

  test('is undefined where everybody belongs to the group', () => {
    expect(measure([10, 20], [10, 20])).toBeNaN();
  });

  test('is undefined for a city of nobody, and of no areas', () => {
    expect(measure([0, 0], [0, 0])).toBeNaN();
    expect(measure([], [])).toBeNaN();
    expect(measure([NaN], [10])).toBeNaN();
  });

  test('lies between 0 and 1', () => {
    fc.assert(
      fc.property(cities, ({ group, total }) => {
        const value = measure(group, total);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('does not depend on the order of areas, on the unit of counting, and on areas that are there twice', () => {
    fc.assert(
      fc.property(cities, ({ group, total }) => {
        const value = measure(group, total);
        expect(measure(group.toReversed(), total.toReversed())).toBeCloseTo(value, 9);
        expect(measure([...group, ...group], [...total, ...total])).toBeCloseTo(value, 9);
        const by7 = (count: number): number => 7 * count;
        expect(measure(group.map(by7), total.map(by7))).toBeCloseTo(value, 9);
      }),
    );
  });

  test('leaves out an area without a number or without people', () => {
    const value = measure([10, 40, 5], [100, 100, 50]);
    expect(measure([10, NaN, 40, 5], [100, 80, 100, 50])).toBe(value);
    expect(measure([10, 30, 40, 5], [100, NaN, 100, 50])).toBe(value);
    expect(measure([10, 0, 40, 5], [100, 0, 100, 50])).toBe(value);
  });

  test('changes nothing of what it is handed, and takes typed arrays', () => {
    const [group, total] = [Object.freeze([10, 40, 5]), Object.freeze([100, 100, 50])];
    expect(measure(Float64Array.from(group), Int32Array.from(total))).toBe(measure(group, total));
  });

  test('misuse throws', () => {
    expect(() => measure([11, 2], [10, 20])).toThrow('invalid group: 11 of 10');
    expect(() => measure([-1, 2], [10, 20])).toThrow('invalid group: -1');
    expect(() => measure([1, 2], [10, Infinity])).toThrow('invalid total: Infinity');
    expect(() => measure([1], [10, 20])).toThrow('invalid group: 1 for 2');
  });
});

describe.each(evenness)('%s', (_, measure) => {
  test('is 1 where no area has both', () => {
    expect(measure([10, 0, 20, 0], [10, 30, 20, 40])).toBeCloseTo(1, 12);
  });

  test('does not take a missing number for 0', () => {
    expect(measure([10, 0, 40, 5], [100, 80, 100, 50])).not.toBeCloseTo(measure([10, 40, 5], [100, 100, 50]), 3);
  });

  test('is 0 where all areas are mixed alike', () => {
    expect(measure([10, 20, 30], [100, 200, 300])).toBeCloseTo(0, 12);
  });

  test('does not change where an area is divided into two that are mixed like it', () => {
    expect(measure([10, 40, 4, 1], [100, 100, 40, 10])).toBeCloseTo(measure([10, 40, 5], [100, 100, 50]), 12);
  });
});

test('the measures of a small city, computed by hand', () => {
  // group 1, 2, 0 of 3, 4, 2: shares 1/3, 1/2, 0, of the whole 1/3; of the others 2/6, 2/6, 2/6
  const [group, total] = [
    [1, 2, 0],
    [3, 4, 2],
  ];
  expect(dissimilarity(group, total)).toBeCloseTo((0 + 1 / 3 + 1 / 3) / 2, 15);
  expect(isolation(group, total)).toBeCloseTo((1 / 3) * (1 / 3) + (2 / 3) * (1 / 2), 15);
  expect(exposure(group, total)).toBeCloseTo(5 / 9, 15);
  expect(correlationRatio(group, total)).toBeCloseTo((4 / 9 - 1 / 3) / (2 / 3), 15);
  // mean difference: (3·4·(1/6) + 3·2·(1/3) + 4·2·(1/2))·2 / 81, by 2·(1/3)·(2/3)
  expect(segregationGini(group, total)).toBeCloseTo((2 * (2 + 2 + 4)) / 81 / (4 / 9), 15);
  expect(minMaxIndex(group, total)).toBeCloseTo(0.5, 15);
  expect(segregationAtkinson(group, total)).toBeCloseTo(
    1 - (((3 / 9) * Math.sqrt(2)) / 3 + ((4 / 9) * 1) / 2) ** 2 / (2 / 9),
    14,
  );
});

test('the Gini index is no less than the index of dissimilarity', () => {
  fc.assert(
    fc.property(cities, ({ group, total }) => {
      expect(segregationGini(group, total)).toBeGreaterThanOrEqual(dissimilarity(group, total) - 1e-12);
    }),
  );
});

test('a shape of Atkinson’s index that is not between 0 and 1 is misuse', () => {
  expect(() => segregationAtkinson([1, 2], [3, 4], { shape: 1 })).toThrow('invalid shape: 1');
  expect(() => segregationAtkinson([1, 2], [3, 4], { shape: 0 })).toThrow('invalid shape: 0');
});

describe('the location quotient', () => {
  test('is the share of an area by that of the whole', () => {
    expect(locationQuotient([10, 30], [100, 100])).toEqual(Float64Array.of(0.5, 1.5));
  });

  test('is undefined where a number is missing or nobody lives, and the whole is that of the others', () => {
    const quotients = locationQuotient([10, 30, NaN, 5, 0], [100, 100, 50, NaN, 0]);
    expect(quotients).toEqual(Float64Array.of(0.5, 1.5, NaN, NaN, NaN));
  });

  test('is undefined everywhere where nobody belongs to the group', () => {
    expect(locationQuotient([0, 0], [100, 100])).toEqual(Float64Array.of(NaN, NaN));
  });

  test('weighted by inhabitants it is 1 on average', () => {
    fc.assert(
      fc.property(cities, ({ group, total }) => {
        const all = total.reduce((sum, count) => sum + count, 0);
        const weighted = locationQuotient(group, total).reduce(
          (sum, quotient, i) => (Number.isNaN(quotient) ? sum : sum + (quotient * total[i]!) / all),
          0,
        );
        expect(weighted).toBeCloseTo(1, 9);
      }),
    );
  });
});
