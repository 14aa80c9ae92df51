import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaQuantiles, minMaxScores, percentRanks, quantile, ranks } from '../../src/index.js';

// quarters, whose differences are exact; 0 has no sign
const value = fc.oneof(
  fc.integer({ min: 0, max: 20 }),
  fc.integer({ min: -4000, max: 4000 }).map((n) => n / 4 + 0),
);
const numbers = fc.array(value, { minLength: 1, maxLength: 40 });

describe('quantile', () => {
  test('has the values of Hyndman and Fan by hand for 1, 2, 3, 4 at a quarter', () => {
    // n p = 1: type 1 the 1st; 2 the mean of 1st and 2nd; 6 at 1.25; 7 at 1.75; 8 at 1.4166…
    const at = ([1, 2, 6, 7, 8] as const).map((type) => quantile([4, 1, 3, 2], 0.25, { type }));
    expect(at.map((each) => each.toFixed(6))).toEqual(['1.000000', '1.500000', '1.250000', '1.750000', '1.416667']);
  });

  test.each([1, 2, 6, 7, 8] as const)('of type %i lies among the values, rises, and ends at the ends', (type) => {
    fc.assert(
      fc.property(numbers, fc.double({ min: 0, max: 1, noNaN: true }), (values, share) => {
        const at = quantile(values, share, { type });
        expect(at).toBeGreaterThanOrEqual(Math.min(...values));
        expect(at).toBeLessThanOrEqual(Math.max(...values));
        expect(at).toBeGreaterThanOrEqual(quantile(values, share / 2, { type }));
        expect(quantile(values, 0, { type })).toBe(Math.min(...values));
        expect(quantile(values, 1, { type })).toBe(Math.max(...values));
      }),
    );
  });

  test('leaves out what is missing, changes nothing handed in, and is nothing of nothing', () => {
    const values = Object.freeze([3, NaN, 1, 2]);
    expect(quantile(values, 0.5)).toBe(2);
    expect(quantile([], 0.5)).toBeNaN();
    expect(quantile([NaN], 0.5, { type: 8 })).toBeNaN();
  });

  test('refuses a share beyond all', () => {
    expect(() => quantile([1], 1.1)).toThrow('invalid share: 1.1');
    expect(() => quantile([Infinity], 0.5)).toThrow('invalid value: Infinity');
  });
});

describe('ranks', () => {
  test('count how many are higher', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        expect(Array.from(ranks(values))).toEqual(
          values.map((each) => 1 + values.filter((other) => other > each).length),
        );
      }),
    );
  });

  test('and percent ranks do not mind areas without a number', () => {
    expect(ranks([4, NaN, 9])).toEqual(Float64Array.of(2, NaN, 1));
    expect(percentRanks([4, NaN, 9])).toEqual(Float64Array.of(0.25, NaN, 0.75));
    expect(percentRanks([])).toEqual(new Float64Array());
  });

  test('percent ranks have a mean of one half', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        expect(percentRanks(values).reduce((a, b) => a + b) / values.length).toBeCloseTo(0.5, 10);
      }),
    );
  });
});

describe('minMaxScores', () => {
  test('go from 0 to 1 and keep the order', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        fc.pre(Math.max(...values) - Math.min(...values) > 1e-6);
        const scores = minMaxScores(values);
        expect([Math.min(...scores), Math.max(...scores)]).toEqual([0, 1]);
        expect(Array.from(ranks(scores)).every((rank, i) => rank <= (ranks(values)[i] as number))).toBe(true);
      }),
    );
  });

  test('are undefined where nothing differs', () => {
    expect(minMaxScores([5, 5, NaN])).toEqual(Float64Array.of(NaN, NaN, NaN));
  });
});

describe('areaQuantiles', () => {
  test('hold as many areas each as can be', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 10 }), fc.integer({ min: 1, max: 8 }), (groups, size) => {
        const values = Array.from({ length: groups * size }, (_, i) => (i * 7919) % 10_007);
        const found = areaQuantiles(values, groups);
        for (let group = 1; group <= groups; group++) expect(found.filter((each) => each === group).length).toBe(size);
      }),
    );
  });

  test('put equal values together, whichever way they are counted', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 5, maxLength: 40 }),
        fc.boolean(),
        (values, highestFirst) => {
          const found = areaQuantiles(values, 5, { highestFirst });
          values.forEach((each, i) => expect(found[i]).toBe(found[values.indexOf(each)]));
          expect(found.every((group) => group >= 1 && group <= 5)).toBe(true);
        },
      ),
    );
  });

  test('have no group for an area without a number, and none at all for too few', () => {
    expect(areaQuantiles([1, NaN, 2], 2)).toEqual(Int32Array.of(2, -1, 1));
    expect(areaQuantiles([1, 2, 3], 5)).toEqual(Int32Array.of(-1, -1, -1));
    expect(() => areaQuantiles([1], 0)).toThrow('invalid groups: 0');
  });
});
