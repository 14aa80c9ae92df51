import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aggregateRate, benchmarkFigures, change, compareWithBenchmark, proportion, ratio } from '../../src/index.js';

describe('compareWithBenchmark', () => {
  const estimate = { value: 5, lower: 4, upper: 6 };

  test('needs the whole interval on one side; touching is similar', () => {
    expect([3.9, 4, 6, 6.1].map((benchmark) => compareWithBenchmark(estimate, benchmark)?.result)).toEqual([
      'higher',
      'similar',
      'similar',
      'lower',
    ]);
  });

  test('judges by what more means', () => {
    expect(compareWithBenchmark(estimate, 1, 'high-is-good')?.judgement).toBe('better');
    expect(compareWithBenchmark(estimate, 9, 'high-is-good')?.judgement).toBe('worse');
    expect(compareWithBenchmark(estimate, 1, 'high-is-bad')?.judgement).toBe('worse');
    expect(compareWithBenchmark(estimate, 1, 'neutral')?.judgement).toBe('higher');
    expect(compareWithBenchmark(estimate, 5, 'high-is-bad')?.judgement).toBe('similar');
  });

  test('says nothing without an interval or a benchmark', () => {
    expect(compareWithBenchmark(proportion(NaN, 9), 0.4)).toBeUndefined();
    expect(compareWithBenchmark(proportion(9, 7), 0.4)).toBeUndefined();
    expect(compareWithBenchmark(estimate, NaN)).toBeUndefined();
  });
});

describe('benchmarkFigures', () => {
  test('has both means, deviations from the weighted one, and ranks', () => {
    // by hand: 10 and 30 per 1,000; 70 of 3,000 together
    const { values, weightedMean, unweightedMean, deviations, ranks } = benchmarkFigures([10, 60, 5], [1000, 2000, 0], {
      per: 1000,
    });
    expect(values).toEqual(Float64Array.of(10, 30, NaN));
    expect(weightedMean).toBeCloseTo(70 / 3, 12);
    expect(unweightedMean).toBe(20);
    expect(Array.from(deviations, (each) => each.toFixed(6))).toEqual(['-57.142857', '28.571429', 'NaN']);
    expect(ranks).toEqual(Float64Array.of(2, 1, NaN));
  });

  test('takes income above spending, and no deviation from a mean of 0', () => {
    expect(benchmarkFigures([-10, 10], [10, 10]).deviations).toEqual(Float64Array.of(NaN, NaN));
    expect(benchmarkFigures([-10, 30], [10, 10]).values).toEqual(Float64Array.of(-1, 3));
  });

  test('refuses what cannot be', () => {
    expect(() => benchmarkFigures([1], [-1])).toThrow('invalid denominators: -1');
    expect(() => benchmarkFigures([Infinity], [1])).toThrow('invalid numerator: Infinity');
  });
});

describe('change', () => {
  test('back and forth ends where it began', () => {
    const amount = fc.double({ min: 1, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 1, max: 30 }), (from, to, years) => {
        const { absolute, index, annualGrowth, percent } = change(from, to, years);
        expect(from + absolute).toBeCloseTo(to, 6);
        expect((from * (1 + annualGrowth) ** years) / to).toBeCloseTo(1, 9);
        expect(index - percent).toBeCloseTo(100, 6);
      }),
    );
  });

  test('from nothing has no percentage, from a debt one of its size', () => {
    expect(change(0, 5, 2)).toEqual({ absolute: 5, percent: NaN, index: NaN, annualGrowth: NaN });
    expect(change(-3, 4, 2).percent).toBeCloseTo(700 / 3, 10);
    expect(change(-3, 4, 2).annualGrowth).toBeNaN();
  });

  test('with a figure missing is missing', () => {
    expect(Object.values(change(NaN, 4, 2))).toEqual([NaN, NaN, NaN, NaN]);
    expect(change(7, 9, NaN)).toMatchObject({ absolute: 2, annualGrowth: NaN });
  });
});

describe('ratio', () => {
  test('says what became of it', () => {
    const outcomes = [
      ratio(5, 10, { bounded: true }),
      ratio(12, 10, { bounded: true }),
      ratio(12, 10),
      ratio(0, 0),
      ratio(5, 0),
      ratio(NaN, 0),
      ratio(-1, 10),
      ratio(1, Infinity),
      ratio(0, 10),
    ];
    expect(outcomes.map(({ value, outcome }) => [value, outcome])).toEqual([
      [0.5, 'ok'],
      [1.2, 'exceeds'],
      [1.2, 'ok'],
      [NaN, 'undefined'],
      [NaN, 'undefined'],
      [NaN, 'missing'],
      [NaN, 'invalid'],
      [NaN, 'invalid'],
      [0, 'ok'],
    ]);
  });
});

describe('aggregateRate', () => {
  const part = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 10_000 }));
  const of = (parts: readonly (readonly [number, number])[], options = {}) =>
    aggregateRate(
      parts.map(([count]) => count),
      parts.map(([, size]) => size),
      options,
    );

  test('of a union is the rate of the unions of its parts', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 2, maxLength: 30 }), fc.nat(), (parts, cut) => {
        const at = 1 + (cut % (parts.length - 1));
        const total = (some: typeof parts) =>
          [some.reduce((sum, [count]) => sum + count, 0), some.reduce((sum, [, size]) => sum + size, 0)] as const;
        expect(of([total(parts.slice(0, at)), total(parts.slice(at))])).toEqual(of(parts));
        expect(of([...parts].reverse())).toEqual(of(parts));
      }),
    );
  });

  test('with a part missing is undefined or says its coverage, and is never as if the part were 0', () => {
    const parts = [
      [10, 1000],
      [NaN, 3000],
    ] as const;
    expect(of(parts)).toEqual({ value: NaN, coverage: 0.25, missing: 1 });
    expect(of(parts, { mode: 'available' })).toEqual({ value: 0.01, coverage: 0.25, missing: 1 });
    expect(
      of([
        [10, 1000],
        [0, 3000],
      ]).value,
    ).toBe(0.0025);
  });

  test('knows of a missing population only that it is missing', () => {
    expect(
      of(
        [
          [10, 1000],
          [5, NaN],
        ],
        { mode: 'available' },
      ),
    ).toEqual({ value: 0.01, coverage: 1, missing: 1 });
  });

  test('over nobody is undefined', () => {
    expect(of([[0, 0]])).toEqual({ value: NaN, coverage: NaN, missing: 0 });
    expect(of([])).toEqual({ value: NaN, coverage: NaN, missing: 0 });
  });

  test('refuses negative counts', () => {
    expect(() => of([[-1, 5]])).toThrow('invalid numerators: -1');
  });
});
