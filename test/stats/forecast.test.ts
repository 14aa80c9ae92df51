import { describe, expect, test } from 'vitest';
import { backTestForecast, forecast, studentTQuantile } from '../../src/index.js';

/** Sozialhilfe quotes of a made-up district, ten years. */
const rising = Object.freeze([5, 5.4, 6.2, 6.9, 7.7, 7, 7.6, 6.6, 8.1, 9]);
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

  test('simple smoothing is the weighted mean of level and value, computed by hand', () => {
    // a jump that stays: of the grid, 0.9 follows it fastest. Levels 10, 10, 10, 19, 19.9, 19.99, 19.999
    const { value, parameters } = forecast([10, 10, 10, 20, 20, 20, 20], { method: 'simple', horizon: 2 });
    expect(parameters).toEqual({ level: 0.9, trend: 0, damping: 1, season: 0 });
    expect(value[0]).toBeCloseTo(19.999, 12);
    expect(value[1]).toBe(value[0]);
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
    const plain = forecast(rising, { horizon: 3 });
    const scaled = forecast(
      rising.map((value) => 1000 + 10 * value),
      { horizon: 3 },
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
    ['simple', 1, 7],
    ['holt', 1, 8],
    ['damped', 1, 9],
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
    expect(forecast(values).reason).toBe('missing');
    expect(forecast(values).value).toEqual(Float64Array.of(NaN));
    expect(backTestForecast(values).reason).toBe('missing');
    expect(backTestForecast(values).meanAbsolute).toEqual(Float64Array.of(NaN));
  });

  test('misuse throws', () => {
    expect(() => forecast(rising, { horizon: 0 })).toThrow('invalid horizon: 0');
    expect(() => forecast(rising, { season: 1.5 })).toThrow('invalid season: 1.5');
    expect(() => forecast(rising, { method: 'seasonal-naive' })).toThrow('invalid season: 1');
    expect(() => forecast(rising, { confidence: 95 })).toThrow('invalid confidence: 95');
    expect(() => forecast([1, Infinity])).toThrow('invalid value: Infinity');
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
    const zigzag = [1, 9, 1, 9, 1, 9, 1, 9, 1, 9];
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
