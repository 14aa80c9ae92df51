import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cochranArmitage,
  mannKendall,
  mannKendallHamedRao,
  recentProportionTrend,
  recentRateTrend,
  theilSen,
} from '../../src/index.js';

const NO_TREND = { direction: 'undefined', p: NaN, z: NaN, s: NaN, variance: NaN, tau: NaN };
const series = (minLength: number, maxLength = 15) =>
  fc.array(fc.integer({ min: -20, max: 20 }), { minLength, maxLength });

describe('Mann-Kendall', () => {
  // reference cases `one` and `empty`: the reference divides by zero there
  test('of fewer than two values is undefined and no exception', () => {
    expect(mannKendall([])).toEqual(NO_TREND);
    expect(mannKendall([1])).toEqual(NO_TREND);
    expect(mannKendall([NaN, 1, NaN])).toEqual(NO_TREND);
  });

  test('of two values has an S, and no trend', () => {
    expect(mannKendall([1, 2])).toEqual({ direction: 'none', p: 1, z: 0, s: 1, variance: 1, tau: 1 });
  });

  test('of equal values has no trend, and no variance', () => {
    expect(mannKendall([4, 4, 4])).toEqual({ direction: 'none', p: 1, z: 0, s: 0, variance: 0, tau: 0 });
  });

  test('counts pairs, with ties in the variance, computed by hand', () => {
    // 3 3 4 5 4: of ten pairs 7 rise, 1 falls; (5·4·15 - 2·(2·1·9)) / 18
    const { s, variance, tau, z } = mannKendall([3, 3, 4, 5, 4]);
    expect([s, variance, tau]).toEqual([6, (300 - 36) / 18, 0.6]);
    expect(z).toBeCloseTo(5 / Math.sqrt(264 / 18), 15);
  });

  test('leaves out a missing value, which is not 0', () => {
    expect(mannKendall([1, 2, NaN, 3, 4])).toEqual(mannKendall([1, 2, 3, 4]));
    expect(mannKendall([1, 2, 0, 3, 4])).not.toEqual(mannKendall([1, 2, 3, 4]));
  });

  test('turns round with the series, and sees ranks only', () => {
    fc.assert(
      fc.property(series(2), (values) => {
        const { s, p, variance } = mannKendall(values);
        expect(mannKendall(values.toReversed())).toMatchObject({ s: s === 0 ? 0 : -s, p, variance });
        expect(mannKendall(values.map((value) => Math.exp(value / 5)))).toMatchObject({ s, p, variance });
      }),
    );
  });

  test('says a direction where p is below what the confidence leaves, and not at it', () => {
    const rising = [1, 2, 3, 4, 5];
    const { p } = mannKendall(rising);
    expect(mannKendall(rising, { confidence: 1 - p - 1e-9 }).direction).toBe('increasing');
    expect(mannKendall(rising, { confidence: 1 - p }).direction).toBe('none');
    expect(mannKendall(rising.toReversed(), { confidence: 0.9 }).direction).toBe('decreasing');
  });

  test('misuse throws', () => {
    expect(() => mannKendall([1, Infinity])).toThrow('invalid value: Infinity');
    expect(() => mannKendall([1, 2], { confidence: 1 })).toThrow('invalid confidence: 1');
  });
});

describe('the exact distribution of S', () => {
  // M. G. Kendall: Rank correlation methods (1975), appendix table 1: P(S >= s), one-sided
  const table = [
    [4, 6, 0.042],
    [4, 4, 0.167],
    [5, 10, 0.0083],
    [5, 8, 0.042],
    [8, 16, 0.031],
    [10, 23, 0.023],
    [10, 45, 0.00000028],
  ] as const;

  test.each(table)('of %i values has S of %i and more with the probability of the table', (n, s, p) => {
    const values = seriesWith(n, s);
    expect(mannKendall(values).s).toBe(s);
    const decimals = p < 0.001 ? 8 : p < 0.01 ? 4 : 3;
    expect((mannKendall(values, { distribution: 'exact' }).p / 2).toFixed(decimals)).toBe(p.toFixed(decimals));
  });

  test('is that of all orders of the values at hand, also with ties', () => {
    for (const values of [
      [1, 2, 3, 4, 5],
      [1, 1, 2, 3, 3],
      [2, 2, 2, 5, 1],
      [1, 1, 1],
    ]) {
      const { s, p } = mannKendall(values, { distribution: 'exact' });
      const all = orders(values).map((order) => Math.abs(mannKendall(order).s) >= Math.abs(s));
      expect(p).toBeCloseTo(all.filter(Boolean).length / all.length, 12);
    }
  });

  test('comes near the normal one with many values', () => {
    const values = Array.from({ length: 40 }, (_, t) => t + 25 * Math.sin(t * t));
    const [exact, normal] = [mannKendall(values, { distribution: 'exact' }).p, mannKendall(values).p];
    expect(Math.abs(exact - normal)).toBeLessThan(0.002);
  });
});

/** Numbers 1 to n in an order whose S is the given one: the largest is moved forward until enough pairs fall. */
function seriesWith(n: number, s: number): number[] {
  const order: number[] = [];
  let falling = ((n * (n - 1)) / 2 - s) / 2;
  for (let value = 1; value <= n; value++) {
    const moved = Math.min(falling, order.length);
    order.splice(order.length - moved, 0, value);
    falling -= moved;
  }
  return order;
}

function orders(values: readonly number[]): number[][] {
  if (values.length < 2) return [[...values]];
  return values.flatMap((value, i) => orders(values.toSpliced(i, 1)).map((rest) => [value, ...rest]));
}

describe('Hamed and Rao’s correction', () => {
  test('of fewer than three values is undefined', () => {
    expect(mannKendallHamedRao([1, 2])).toEqual(NO_TREND);
    expect(mannKendallHamedRao([])).toEqual(NO_TREND);
  });

  test('changes nothing where no autocorrelation is more than chance', () => {
    for (const values of [
      [5, 5.4, 6.2, 6.9, 7.7],
      [1, 2, 3, 4, 5, 6, 7, 8],
      [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7],
      [4, 4, 4, 4],
    ])
      expect(mannKendallHamedRao(values)).toEqual(mannKendall(values));
  });

  test('takes off certainty where years resemble the years before', () => {
    const slow = [0, 1, 2, 3, 4, 3, 2, 1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 8, 7, 6, 7, 8, 9, 10];
    const [plain, corrected] = [mannKendall(slow), mannKendallHamedRao(slow)];
    expect(corrected.variance).toBeGreaterThan(plain.variance);
    expect(corrected.p).toBeGreaterThan(plain.p);
    expect(corrected.s).toBe(plain.s);
  });

  test('multiplies the variance by the formula, computed by hand', () => {
    // eight values that alternate about a slope of 0: ranks 2.5 and 6.5 about 4.5, every deviation ±2
    const values = [1, 9, 1, 9, 1, 9, 1, 9];
    expect(theilSen(values).slope).toBe(0);
    // ρ at lag k is ±(8 - k)/8; above 1.96/√8 = 0.693 are lag 1 (-7/8) and lag 2 (6/8); 7·6·5 and 6·5·4 of 8·7·6
    const factor = 1 + (2 / 336) * (210 * (-7 / 8) + 120 * (6 / 8));
    const plain = mannKendall(values);
    expect(mannKendallHamedRao(values).variance).toBeCloseTo(plain.variance * factor, 9);
  });

  test('is undefined where it leaves no variance', () => {
    // at three standard deviations lag 1 counts, -11/12, and lag 2 no more, 10/12
    const values = Array.from({ length: 12 }, (_, t) => (t % 2 === 0 ? 1 : 9));
    const { direction, p, z, variance } = mannKendallHamedRao(values, { confidence: 0.9973 });
    expect(variance).toBeLessThanOrEqual(0);
    expect([direction, p, z]).toEqual(['undefined', NaN, NaN]);
  });
});

describe('Theil-Sen', () => {
  test('is the median of the slopes between any two, computed by hand', () => {
    // 1 5 6: 4, 1, 5/2
    expect(theilSen([1, 5, 6])).toEqual({ slope: 2.5, intercept: 5 - 2.5 });
  });

  test('is not moved by one wrong value', () => {
    expect(theilSen([1, 2, 3, 400, 5, 6, 7]).slope).toBe(1);
  });

  test('keeps the gap of a missing value', () => {
    expect(theilSen([1, 2, NaN, 4])).toEqual({ slope: 1, intercept: 1 });
  });

  test('takes the years at hand', () => {
    expect(theilSen([10, 14, 16], { times: [2012, 2014, 2018] }).slope).toBe(1);
    const { slope, intercept } = theilSen([10, 14], { times: [2020, 2024] });
    expect(intercept + slope * 2024).toBe(14);
  });

  test('of fewer than two values is undefined', () => {
    expect(theilSen([7])).toEqual({ slope: NaN, intercept: NaN });
    expect(theilSen([NaN, NaN])).toEqual({ slope: NaN, intercept: NaN });
  });

  test('follows a line that is added, and the unit', () => {
    fc.assert(
      fc.property(series(2), (values) => {
        const { slope } = theilSen(values);
        expect(theilSen(values.map((value, t) => 3 * value + 2 * t)).slope).toBeCloseTo(3 * slope + 2, 9);
      }),
    );
  });

  test('misuse throws', () => {
    expect(() => theilSen([1, 2], { times: [2020, 2020] })).toThrow('invalid time: 2020');
    expect(() => theilSen([1, 2], { times: [2020] })).toThrow('invalid times: 1 for 2');
    expect(() => theilSen([1, -Infinity])).toThrow('invalid value: -Infinity');
  });
});

describe('Cochran-Armitage', () => {
  test('of three years, computed by hand', () => {
    // shares .1 .2 .3 of 10 each: slope Σ(x - 2)(t - 2) = 2, variance .2 · .8 · 20
    const { chiSquared, z } = cochranArmitage([1, 2, 3], [10, 10, 10]);
    expect(chiSquared).toBeCloseTo(4 / 3.2, 14);
    expect(z).toBeCloseTo(2 / Math.sqrt(3.2), 14);
    expect(cochranArmitage([3, 2, 1], [10, 10, 10]).z).toBeCloseTo(-z, 14);
  });

  test('is undefined where nobody, or everybody, has the attribute, and for one year', () => {
    const nothing = { chiSquared: NaN, z: NaN, p: NaN };
    expect(cochranArmitage([0, 0, 0], [10, 12, 11])).toEqual(nothing);
    expect(cochranArmitage([10, 12], [10, 12])).toEqual(nothing);
    expect(cochranArmitage([5], [10])).toEqual(nothing);
    expect(cochranArmitage([], [])).toEqual(nothing);
  });

  test('leaves out a year without a number, whose time stays', () => {
    const scores = [1, 3, 4];
    const found = cochranArmitage([5, 9, 8], [50, 60, 40], { scores });
    expect(cochranArmitage([5, NaN, 9, 8], [50, 55, 60, 40])).toEqual(found);
    expect(cochranArmitage([5, 7, 9, 8], [50, NaN, 60, 40])).toEqual(found);
    expect(cochranArmitage([5, 0, 9, 8], [50, 0, 60, 40])).toEqual(found);
    expect(cochranArmitage([5, 0, 9, 8], [50, 55, 60, 40])).not.toEqual(found);
  });

  test('depends on the order of scores only as far as they are spaced', () => {
    const plain = cochranArmitage([5, 9, 8], [50, 60, 40], { scores: [1, 2, 3] });
    const years = cochranArmitage([5, 9, 8], [50, 60, 40], { scores: [2010, 2015, 2020] });
    expect(years.chiSquared).toBeCloseTo(plain.chiSquared, 9);
  });

  test('misuse throws', () => {
    expect(() => cochranArmitage([11], [10])).toThrow('invalid count: 11 of 10');
    expect(() => cochranArmitage([1, 2], [10])).toThrow('invalid counts: 2 for 1');
    expect(() => cochranArmitage([1], [10], { scores: [NaN] })).toThrow('invalid score: NaN');
  });
});

describe('the recent trend of proportions', () => {
  const rising = { x: [994, 1023, 1199, 1332, 1367], n: [40299, 41527, 42811, 44064, 44701] };

  // the published C# never assigns the slope in this path: every significant change would be called a fall
  test('calls a rise a rise and a fall a fall, also when asked one after the other', () => {
    const falling = { x: rising.x.toReversed(), n: rising.n.toReversed() };
    const directions = [rising, falling, rising, falling].map(({ x, n }) => recentProportionTrend(x, n).direction);
    expect(directions).toEqual(['increasing', 'decreasing', 'increasing', 'decreasing']);
    expect(recentProportionTrend(rising.x, rising.n).slope).toBeGreaterThan(0);
    expect(recentProportionTrend(falling.x, falling.n).slope).toBeLessThan(0);
  });

  // unit tests of the published source: 47.90
  test('has the chi-squared of the published unit test', () => {
    expect(recentProportionTrend(rising.x, rising.n).chiSquared).toBeCloseTo(47.9, 2);
  });

  test('looks at the last five years only', () => {
    const longer = recentProportionTrend([9000, 1, ...rising.x], [10_000, 9000, ...rising.n]);
    expect(longer).toEqual(recentProportionTrend(rising.x, rising.n));
  });

  test('tells no trend that hangs on one year, however significant', () => {
    const n = [2000, 2000, 2000, 2000, 2000];
    const { direction, chiSquared, isSteady } = recentProportionTrend([300, 299, 298, 297, 500], n);
    expect(chiSquared).toBeGreaterThan(9.55);
    expect(isSteady).toBe(false);
    expect(direction).toBe('none');
  });

  test('says why it cannot tell', () => {
    const n = [50, 50, 50, 50, 50];
    const reasonOf = (x: number[], of = n) => recentProportionTrend(x, of).reason;
    expect(reasonOf([9, 8, 7, 6], [50, 50, 50, 50])).toBe('too-short');
    expect(reasonOf([9, 8, NaN, 6, 5])).toBe('missing');
    expect(reasonOf([9, 8, 7, 6, 5], [50, 50, NaN, 50, 50])).toBe('missing');
    expect(reasonOf([9, 8, 50, 6, 5])).toBe('everybody');
    expect(reasonOf([9, 8, 0, 6, 5])).toBe('nobody');
    expect(reasonOf([0, 0, 9, 8, 7, 6, 5], [50, 0, ...n])).toBeUndefined();
    expect(recentProportionTrend([9, 8, NaN, 6, 5], n)).toEqual({
      direction: 'undefined',
      chiSquared: NaN,
      slope: NaN,
      standardError: NaN,
      isSteady: false,
      reason: 'missing',
    });
  });

  test('misuse throws, also when it lies before the last five', () => {
    expect(() => recentProportionTrend([6, 1, 1, 1, 1], [5, 5, 5, 5, 5])).toThrow('invalid count: 6 of 5');
    expect(() => recentProportionTrend([1, 1, 1, 1, 1, 1], [5, 5, 5, 5, 5])).toThrow('invalid counts: 6 for 5');
  });
});

describe('the recent trend of rates', () => {
  const value = [24.67, 24.6, 28, 30.2, 30.6];
  const lower = [23.16, 23.15, 26.44, 28.63, 28.98];
  const upper = [26.25, 26.19, 29.64, 31.9, 32.25];

  // unit tests of the published source: 46.77
  test('has the chi-squared of the published unit test', () => {
    const { chiSquared, slope, standardError, direction } = recentRateTrend(value, lower, upper);
    expect(chiSquared).toBeCloseTo(46.77, 2);
    expect((slope / standardError) ** 2).toBeCloseTo(chiSquared, 9);
    expect(direction).toBe('increasing');
    const falling = recentRateTrend(value.toReversed(), lower.toReversed(), upper.toReversed());
    expect(falling.direction).toBe('decreasing');
    expect(falling.slope).toBeCloseTo(-slope, 12);
  });

  test('says why it cannot tell', () => {
    expect(recentRateTrend(value.slice(1), lower.slice(1), upper.slice(1)).reason).toBe('too-short');
    expect(recentRateTrend(value, lower.with(2, NaN), upper).reason).toBe('missing');
    expect(recentRateTrend(value, lower.with(2, 29.64), upper).reason).toBe('no-interval');
  });

  test('misuse throws', () => {
    expect(() => recentRateTrend(value, upper, lower)).toThrow('invalid interval: 26.25 to 23.16');
    expect(() => recentRateTrend(value, lower.slice(1), upper)).toThrow('invalid lower: 4 for 5');
    expect(() => recentRateTrend(value, lower, upper.with(0, Infinity))).toThrow('invalid interval');
  });
});
