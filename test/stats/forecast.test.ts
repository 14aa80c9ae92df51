import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { backTestForecast, forecast, studentTQuantile } from '../../src/index.js';

/** Sozialhilfe quotes of a made-up district, ten years. */
const rising = Object.freeze([5, 5.4, 6.2, 6.9, 7.7, 7, 7.6, 6.6, 8.1, 9]);
const LEIPZIG = '../shared/data/leipzig/ready/indikatoren_lang.csv';
const line = Object.freeze([2, 4, 6, 8, 10, 12, 14, 16, 18, 20]);

describe('values ahead', () => {
  test('the naive method goes on with the last value', () => {
    expect(forecast(rising, { method: 'naive', horizon: 3 }).value).toEqual(Float64Array.of(9, 9, 9));
  });

  test('the seasonal naive method goes on with the value of the last season, over and over', () => {
    const quarters = [1, 2, 3, 4, 5, 6, 7, 8];
    const { value } = forecast(quarters, { method: 'seasonal-naive', season: 4, horizon: 6 });
    expect(value).toEqual(Float64Array.of(5, 6, 7, 8, 5, 6));
  });

  test('simple smoothing takes the level whose past forecasts were nearest', () => {
    const values = [10, 14, 8, 13, 9, 12, 10];
    const smoothed = (follow: number) =>
      values.slice(1).reduce(
        ({ level, squares }, value) => ({
          level: follow * value + (1 - follow) * level,
          squares: squares + (value - level) ** 2,
        }),
        { level: 10, squares: 0 },
      );
    const { value, parameters } = forecast(values, { method: 'simple', horizon: 2 });
    const tried = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((tenths) => smoothed(tenths / 10).squares);
    expect(tried.indexOf(Math.min(...tried)) + 1).toBe(10 * parameters!.level);
    expect(value[0]).toBeCloseTo(smoothed(parameters!.level).level, 12);
    expect(value[1]).toBe(value[0]);
  });

  test('a level that follows at once is the naive method', () => {
    const { value, parameters } = forecast([10, 10, 10, 20, 20, 20, 20], { method: 'simple' });
    expect(parameters?.level).toBe(1);
    expect(value[0]).toBe(20);
  });

  test('Holt goes on along a straight line', () => {
    const { value } = forecast(line, { method: 'holt', horizon: 3 });
    [22, 24, 26].forEach((expected, h) => expect(value[h]).toBeCloseTo(expected, 9));
  });

  test('a damped trend rises by less with each step, and by the damping', () => {
    const { value, parameters } = forecast(rising, { method: 'damped', horizon: 4 });
    const rise = [1, 2, 3].map((h) => (value[h] as number) - (value[h - 1] as number));
    expect(rise[1]! / rise[0]!).toBeCloseTo(parameters!.damping, 12);
    expect(rise[2]! / rise[1]!).toBeCloseTo(parameters!.damping, 12);
    expect(parameters!.damping).toBeLessThan(1);
  });

  test('a season that is added to a straight line comes again, by each method that smooths a trend', () => {
    const months = Array.from({ length: 20 }, (_, t) => 100 + 2 * t + [5, -1, -7, 3][t % 4]!);
    const { value } = forecast(months, { method: 'holt', season: 4, horizon: 5 });
    [20, 21, 22, 23, 24].forEach((t, h) => expect(value[h]).toBeCloseTo(100 + 2 * t + [5, -1, -7, 3][t % 4]!, 9));
  });

  test('a level with a season comes again by simple smoothing', () => {
    const quarters = Array.from({ length: 16 }, (_, t) => 50 + [5, -1, -7, 3][t % 4]!);
    const { value } = forecast(quarters, { method: 'simple', season: 4, horizon: 4 });
    [55, 49, 43, 53].forEach((expected, h) => expect(value[h]).toBeCloseTo(expected, 9));
  });

  test('shifting and scaling the series shifts and scales the forecast', () => {
    const plain = forecast(rising, { method: 'damped', horizon: 3 });
    const scaled = forecast(
      rising.map((value) => 1000 + 10 * value),
      { method: 'damped', horizon: 3 },
    );
    plain.value.forEach((value, h) => expect(scaled.value[h]).toBeCloseTo(1000 + 10 * value, 8));
    plain.upper.forEach((value, h) => expect(scaled.upper[h]).toBeCloseTo(1000 + 10 * value, 8));
  });
});

describe('the interval', () => {
  test('is the root mean square of past errors times Student’s t', () => {
    // one-step errors of [3, 5, 4, 6, 8]: -2, 1, -2, -2; two steps ahead: 3 - 4, 5 - 6, 4 - 8
    const { lower, upper } = forecast([3, 5, 4, 6, 8], { method: 'naive', horizon: 2, confidence: 0.8 });
    const margin = Math.sqrt((4 + 1 + 4 + 4) / 4) * studentTQuantile(0.9, 4);
    const later = Math.sqrt((1 + 1 + 16) / 3) * studentTQuantile(0.9, 3);
    expect(upper[0]).toBeCloseTo(8 + margin, 12);
    expect(lower[0]).toBeCloseTo(8 - margin, 12);
    expect(upper[1]).toBeCloseTo(8 + later, 12);
  });

  test('never narrows with the steps ahead', () => {
    // two steps ahead the naive method is right here, one step ahead it is wrong
    const { lower, upper } = forecast([1, 9, 1, 9, 1, 9, 1.5, 9], { method: 'naive', horizon: 3 });
    expect(upper[1]! - lower[1]!).toBe(upper[0]! - lower[0]!);
  });

  test('is undefined where fewer than three back-tests reach, and the value is there', () => {
    const { value, lower, upper } = forecast([3, 5, 4, 6, 8], { method: 'naive', horizon: 3 });
    expect(value[2]).toBe(8);
    expect([lower[2], upper[2]]).toEqual([NaN, NaN]);
  });

  test('is undefined where every back-test was right, which says nothing of the next value', () => {
    const { value, lower, upper } = forecast([7, 7, 7, 7, 7], { method: 'naive' });
    expect([value[0], lower[0], upper[0]]).toEqual([7, NaN, NaN]);
  });
});

describe('too little to go on', () => {
  const lengths = [
    ['naive', 1, 5],
    ['seasonal-naive', 4, 8],
    ['seasonal-naive', 3, 7],
    ['seasonal-naive', 12, 24],
    ['naive', 12, 5],
    ['simple', 1, 7],
    ['holt', 1, 8],
    ['damped', 1, 9],
    ['simple', 12, 39],
    ['damped', 4, 17],
  ] as const;

  test.each(lengths)('%s with season %i takes %i values and not one less', (method, season, fewest) => {
    const values = Array.from({ length: fewest }, (_, t) => (t * t) % 7);
    expect(forecast(values, { method, season }).reason).toBeUndefined();
    expect(Number.isFinite(forecast(values, { method, season }).upper[0])).toBe(true);
    const shorter = forecast(values.slice(1), { method, season, horizon: 2 });
    expect(shorter).toEqual({
      value: Float64Array.of(NaN, NaN),
      lower: Float64Array.of(NaN, NaN),
      upper: Float64Array.of(NaN, NaN),
      reason: 'too-short',
    });
  });

  test('a missing value is no zero and is not bridged: nothing is forecast', () => {
    const values = rising.with(3, NaN);
    expect(forecast(values, { method: 'damped' }).reason).toBe('missing');
    expect(forecast(values, { method: 'damped' }).value).toEqual(Float64Array.of(NaN));
    expect(backTestForecast(values, { method: 'damped' }).reason).toBe('missing');
    expect(backTestForecast(values, { method: 'damped' }).meanAbsolute).toEqual(Float64Array.of(NaN));
  });

  test('misuse throws', () => {
    expect(() => forecast(rising, { method: 'naive', horizon: 0 })).toThrow('invalid horizon: 0');
    expect(() => forecast(rising, { method: 'naive', season: 1.5 })).toThrow('invalid season: 1.5');
    expect(() => forecast(rising, { method: 'seasonal-naive' })).toThrow('invalid season: 1');
    expect(() => forecast(rising, { method: 'naive', confidence: 95 })).toThrow('invalid confidence: 95');
    expect(() => forecast([1, Infinity], { method: 'naive' })).toThrow('invalid value: Infinity');
  });
});

describe('the back-test', () => {
  test('counts the past forecasts by steps ahead, computed by hand', () => {
    // naive, [3, 5, 4, 6, 8]: one step -2, 1, -2, -2; two steps -1, -1, -4
    expect(backTestForecast([3, 5, 4, 6, 8], { method: 'naive', horizon: 2 })).toEqual({
      count: Int32Array.of(4, 3),
      bias: Float64Array.of(-1.25, -2),
      meanAbsolute: Float64Array.of(1.75, 2),
      rootMeanSquare: Float64Array.of(Math.sqrt(13 / 4), Math.sqrt(6)),
      relative: Float64Array.of(1, 1),
    });
  });

  test('knows at each past value only what came before: the last value changes no earlier error', () => {
    const options = { method: 'simple' } as const;
    const [before, after] = [backTestForecast(rising.slice(0, 9), options), backTestForecast(rising, options)];
    const last = forecast(rising.slice(0, 9), options).value[0]! - rising[9]!;
    expect(after.bias[0]! * 7).toBeCloseTo(before.bias[0]! * 6 + last, 12);
  });

  test('says whether a method beats going on as before, over the same years', () => {
    const holt = backTestForecast(line, { method: 'holt', horizon: 2 });
    expect(holt.relative[0]).toBeCloseTo(0, 9);
    const zigzag = [1, 90, 1, 9, 1, 9, 1, 9, 1, 9];
    // of its own past values only: from the sixth on naive is always 8 off
    const { relative, meanAbsolute } = backTestForecast(zigzag, { method: 'damped' });
    expect(relative[0]).toBeCloseTo(meanAbsolute[0]! / 8, 12);
  });

  test('a season is compared with the last season, also for the naive method', () => {
    const quarters = [5, 1, 9, 3, 6, 1, 9, 3, 6, 2, 9, 3];
    const { relative, count } = backTestForecast(quarters, { method: 'naive', season: 4 });
    expect(count[0]).toBe(11);
    // naive from the fifth value on: 3, 5, 8, 6, 3, 4, 7, 6; last season: 1, 0, 0, 0, 0, 1, 0, 0
    expect(relative[0]).toBeCloseTo(42 / 2, 12);
  });

  test('nothing is relative to a method that was always right', () => {
    expect(backTestForecast([7, 7, 7, 7, 7, 7, 7], { method: 'simple' }).relative).toEqual(Float64Array.of(NaN));
  });

  test('a horizon that no past forecast reaches is undefined', () => {
    const { count, bias } = backTestForecast([3, 5, 4, 6, 8], { method: 'naive', horizon: 5 });
    expect([count[4], bias[4]]).toEqual([0, NaN]);
  });
});

// Stadt Leipzig, 63 Ortsteile: share of unemployed 2000 to 2022, SGB II 2008 to 2022, share of those of 65 and over 2000 to 2023
describe.skipIf(!existsSync(LEIPZIG))('on yearly series of real districts', () => {
  const names = ['Anteil an den Erwerbsfähigen', 'Altenquote', 'Leistungsberechtigte'];
  const series = new Map<string, number[]>();
  const rows = existsSync(LEIPZIG) ? readFileSync(LEIPZIG, 'utf8').trim().split('\n').slice(1) : [];
  for (const row of rows.map((text) => text.split(',')).sort((a, b) => Number(a[3]) - Number(b[3]))) {
    const [file, name = '', occurrence, , area, , value] = row;
    const key = [file, name, occurrence, area].join('|');
    if (names.includes(name)) series.set(key, [...(series.get(key) ?? []), Number(value)]);
  }

  test.each(['naive', 'simple', 'damped'] as const)(
    'an interval of 80 % of the %s method holds about 80 %',
    (method) => {
      let [inside, all] = [0, 0];
      for (const values of series.values())
        for (let end = 10; end + 1 < values.length; end += 4) {
          const { lower, upper } = forecast(values.slice(end - 10, end), { method, horizon: 2, confidence: 0.8 });
          const came = values[end + 1]!;
          if (Number.isNaN(upper[1]!)) continue;
          all++;
          if (came >= lower[1]! && came <= upper[1]!) inside++;
        }
      expect(all).toBeGreaterThan(400);
      expect(inside / all).toBeGreaterThan(0.7);
      expect(inside / all).toBeLessThan(0.92);
    },
  );
});
