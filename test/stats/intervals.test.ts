import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  byarInterval,
  type Estimate,
  exactSum,
  meanInterval,
  normalCdf,
  poissonCdf,
  poissonInterval,
  proportion,
  rate,
} from '../../src/index.js';

const numbers = ({ value, lower, upper }: Estimate) => [value, lower, upper];
const nothing = [NaN, NaN, NaN];
const count = fc.integer({ min: 0, max: 5000 });
const confidence = fc.constantFrom(0.8, 0.9, 0.95, 0.998);

describe('proportion', () => {
  test('has the interval Newcombe prints', () => {
    // R. G. Newcombe, Statistics in Medicine 17 (1998), 857–872, table I, method 3: 81/263, 15/148, 0/20, 1/29
    const printed = ([some, all]: readonly [number, number]) => {
      const { lower, upper } = proportion(some, all);
      return `${lower.toFixed(4)} ${upper.toFixed(4)}`;
    };
    const cases = [
      [81, 263],
      [15, 148],
      [0, 20],
      [1, 29],
    ] as const;
    expect(cases.map(printed)).toEqual(['0.2553 0.3662', '0.0624 0.1605', '0.0000 0.1611', '0.0061 0.1718']);
  });

  test('its limits are those from which the share just does not differ', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.double({ min: 0, max: 1, noNaN: true }), (total, part) => {
        const some = Math.round(part * total);
        const { value, lower } = proportion(some, total);
        fc.pre(lower > 1e-9);
        // the score test against the lower limit
        const z = (value - lower) / Math.sqrt((lower * (1 - lower)) / total);
        expect(normalCdf(-z)).toBeCloseTo(0.025, 8);
      }),
    );
  });

  test('is as sure of those who are as of those who are not, and stays between none and all', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), count, confidence, (total, some, sure) => {
        fc.pre(some <= total);
        const [one, other] = [
          proportion(some, total, { confidence: sure }),
          proportion(total - some, total, { confidence: sure }),
        ];
        expect(one.lower + other.upper).toBeCloseTo(1, 12);
        expect(one.lower).toBeGreaterThanOrEqual(0);
        expect(one.upper).toBeLessThanOrEqual(1);
        expect(one.lower).toBeLessThanOrEqual(one.value);
        expect(one.upper).toBeGreaterThanOrEqual(one.value);
      }),
    );
  });

  test('ends exactly at all, whatever rounding does', () => {
    // the reference has 1.0000000000000002 here
    expect(proportion(15, 15).upper).toBe(1);
    expect(proportion(10, 10).upper).toBe(1);
  });

  test('of nobody is undefined, and a missing number is not 0', () => {
    expect(numbers(proportion(0, 0))).toEqual(nothing);
    expect(numbers(proportion(NaN, 10))).toEqual(nothing);
    expect(numbers(proportion(3, NaN))).toEqual(nothing);
    expect(numbers(proportion(0, 10))[0]).toBe(0);
  });

  test('of more than there are has a value and no interval', () => {
    expect(numbers(proportion(7, 6, { per: 60 }))).toEqual([70, NaN, NaN]);
  });

  test('refuses what is no count and no confidence', () => {
    expect(() => proportion(-1, 6)).toThrow('invalid count: -1');
    expect(() => proportion(1, Infinity)).toThrow('invalid total: Infinity');
    expect(() => proportion(1, 6, { confidence: 0.5 })).toThrow('invalid confidence: 0.5');
    expect(() => proportion(1, 6, { confidence: 95 })).toThrow('invalid confidence: 95');
  });
});

describe('intervals of counts', () => {
  test('are exact below 10 events: the tails are what they say', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), confidence, (events, sure) => {
        const { lower, upper, method } = poissonInterval(events, { confidence: sure });
        const tail = (1 - sure) / 2;
        expect(method).toBe('exact');
        expect(poissonCdf(events, upper)).toBeCloseTo(tail, 12);
        if (events > 0) expect(poissonCdf(events - 1, lower, { upper: true })).toBeCloseTo(tail, 12);
        else expect(lower).toBe(0);
      }),
    );
  });

  test('have the limits of published tables', () => {
    // E. S. Pearson, H. O. Hartley, Biometrika Tables for Statisticians I, table 40: 0, 1, 5, 9 events
    const printed = [0, 1, 5, 9].map((events) =>
      numbers(poissonInterval(events))
        .map((each) => each.toFixed(2))
        .join(' '),
    );
    expect(printed).toEqual(['0.00 0.00 3.69', '1.00 0.03 5.57', '5.00 1.62 11.67', '9.00 4.12 17.08']);
  });

  test("Byar's is within a hundredth of exact from 10 events on", () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 3000 }), (events) => {
        const { lower, upper, method } = poissonInterval(events);
        expect(method).toBe('byar');
        expect(Math.abs(poissonCdf(events, upper) - 0.025)).toBeLessThan(0.0005);
        expect(Math.abs(poissonCdf(events - 1, lower, { upper: true }) - 0.025)).toBeLessThan(0.0005);
      }),
    );
  });

  test("Byar's has no lower limit where the formula would be below nothing", () => {
    expect(byarInterval(0).lower).toBeNaN();
    expect(byarInterval(1, { confidence: 0.998 }).lower).toBeNaN();
    expect(byarInterval(1).lower).toBeCloseTo(0.0131, 4);
  });

  test('refuse what is no count', () => {
    expect(() => poissonInterval(-1)).toThrow('invalid events: -1');
    expect(() => byarInterval(Infinity)).toThrow('invalid events: Infinity');
    expect(() => poissonInterval(3, { confidence: 1 })).toThrow('invalid confidence: 1');
  });
});

describe('rate', () => {
  test('is events over population, with the interval of the events', () => {
    // J. A. Morris, M. J. Gardner, BMJ 296 (1988), 1313–1316: 33 deaths, limits of the count 22.7 and 46.3
    const { value, lower, upper } = rate(33, 1000, { per: 1000 });
    expect([value.toFixed(1), lower.toFixed(1), upper.toFixed(1)]).toEqual(['33.0', '22.7', '46.3']);
  });

  test('grows with per and shrinks with the population', () => {
    fc.assert(
      fc.property(count, fc.integer({ min: 1, max: 100_000 }), (events, population) => {
        const [one, other] = [rate(events, population), rate(events, population * 2, { per: 1000 })];
        numbers(one).forEach((each, i) => expect((numbers(other)[i] as number) / 500).toBeCloseTo(each, 9));
      }),
    );
  });

  test('of no events is 0 with an upper limit, of a missing number undefined', () => {
    expect(rate(0, 100).value).toBe(0);
    expect(rate(0, 100).upper).toBeGreaterThan(0);
    for (const missing of [rate(NaN, 100), rate(3, NaN), rate(3, 0), rate(0, 0)]) {
      expect(numbers(missing)).toEqual(nothing);
      expect(missing.method).toBeUndefined();
    }
  });

  test('may be above one a head, since one person can have several events', () => {
    expect(rate(15, 6).value).toBe(2.5);
  });

  test('refuses a negative population', () => {
    expect(() => rate(1, -3)).toThrow('invalid population: -3');
  });
});

describe('meanInterval', () => {
  test("is Student's own", () => {
    // Student 1908, additional hours of sleep by one drug, 10 patients: mean 0.75, s 1.789 with n − 1; t(9) = 2.262
    const {
      value,
      standardDeviation,
      lower,
      upper,
      count: cases,
    } = meanInterval([0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2]);
    expect(value).toBeCloseTo(0.75, 12);
    expect(standardDeviation).toBeCloseTo(1.78901, 5);
    expect([lower.toFixed(2), upper.toFixed(2), cases]).toEqual(['-0.53', '2.03', 10]);
  });

  test('does not depend on the order of the numbers', () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 2 }), (values) => {
        expect(meanInterval([...values].reverse())).toEqual(meanInterval(values));
      }),
    );
  });

  test('of equal numbers is sure, of one has no interval, of none is nothing', () => {
    expect(numbers(meanInterval([4, 4, 4]))).toEqual([4, 4, 4]);
    expect(numbers(meanInterval([3.5]))).toEqual([3.5, NaN, NaN]);
    expect(numbers(meanInterval([]))).toEqual(nothing);
  });

  test('with a number missing is missing', () => {
    expect(meanInterval([4, NaN, 5])).toMatchObject({ value: NaN, sum: NaN, count: 3 });
  });
});

describe('exactSum', () => {
  test('adds without losing what is small beside what is large', () => {
    expect(exactSum([1, 1e100, 1, -1e100])).toBe(2);
    expect(exactSum(new Array<number>(10).fill(0.1))).toBe(1);
  });

  test('of nothing is 0, of something missing undefined', () => {
    expect(exactSum([])).toBe(0);
    expect(exactSum([1, NaN, 2])).toBeNaN();
  });
});
