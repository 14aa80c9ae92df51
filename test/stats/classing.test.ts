import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxPlotBounds } from '../../src/stats/box-plot-bounds.js';
import { classFit } from '../../src/stats/class-fit.js';
import { classIntervals } from '../../src/stats/class-intervals.js';
import { classOf, type Closure } from '../../src/stats/class-of.js';
import { classify } from '../../src/stats/classify.js';
import { equalIntervalBounds } from '../../src/stats/equal-interval-bounds.js';
import { headTailBounds } from '../../src/stats/head-tail-bounds.js';
import { maximumBreakBounds } from '../../src/stats/maximum-break-bounds.js';
import { observedBounds } from '../../src/stats/observed-bounds.js';
import { optimalBounds } from '../../src/stats/optimal-bounds.js';
import { percentileBounds } from '../../src/stats/percentile-bounds.js';
import { prettyBounds } from '../../src/stats/pretty-bounds.js';
import { prettyTicks } from '../../src/stats/pretty-ticks.js';
import { quantileBounds } from '../../src/stats/quantile-bounds.js';
import { standardDeviationBounds } from '../../src/stats/standard-deviation-bounds.js';

type Rule = (values: ArrayLike<number>, closure: Closure) => number[];
const RULES: Readonly<Record<string, Rule>> = {
  quantiles: (values) => quantileBounds(values, 5),
  'observed quantiles': (values, closure) => observedBounds(values, quantileBounds(values, 5), closure),
  'equal intervals': (values) => equalIntervalBounds(values, 5),
  'optimal classes': (values, closure) => optimalBounds(values, 5, closure),
  'standard deviations': (values) => standardDeviationBounds(values),
  'head and tail': (values, closure) => headTailBounds(values, closure),
  'box plot': (values) => boxPlotBounds(values),
  percentiles: (values) => percentileBounds(values),
  'round numbers': (values) => prettyBounds(values, 5),
  'maximum breaks': (values) => maximumBreakBounds(values, 5),
};
const CLOSURES: readonly Closure[] = ['left-closed', 'right-closed'];
const numbers = (list: ArrayLike<number>): number[] => Array.from(list);
const close = (ours: readonly number[], expected: readonly number[]): void => {
  expect(ours).toHaveLength(expected.length);
  expected.forEach((bound, i) => expect(ours[i]).toBeCloseTo(bound, 9));
};
/** One decimal, as published, so that values lie on bounds; at least two different. */
const published = fc
  .array(
    fc.integer({ min: -40, max: 400 }).map((tenths) => tenths / 10),
    { minLength: 2, maxLength: 60 },
  )
  .filter((values) => new Set(values).size > 1);

describe.each(Object.entries(RULES))('%s', (_, rule) => {
  test('put every value in the class whose bounds say so, by either closure', () => {
    fc.assert(
      fc.property(published, fc.constantFrom(...CLOSURES), (values, closure) => {
        const bounds = rule(values, closure);
        const intervals = classIntervals(bounds, closure);
        const { classes, counts } = classify(values, bounds, closure);
        classes.forEach((own, i) => {
          const holds = intervals.flatMap(({ lower = -Infinity, upper = Infinity }, index) => {
            const value = values[i]!;
            const isIn = closure === 'left-closed' ? value >= lower && value < upper : value > lower && value <= upper;
            return isIn ? [index] : [];
          });
          expect(holds).toEqual([own]);
        });
        expect(numbers(counts)).toEqual(intervals.map((__, own) => classes.filter((one) => one === own).length));
      }),
    );
  });

  test('have ascending bounds that do not depend on the order of values', () => {
    fc.assert(
      fc.property(published, fc.constantFrom(...CLOSURES), (values, closure) => {
        const bounds = rule(Object.freeze(values), closure);
        expect(bounds.toSorted((a, b) => a - b)).toEqual(bounds);
        expect(rule(values.toReversed(), closure)).toEqual(bounds);
        expect(rule(Float64Array.from(values), closure)).toEqual(bounds);
      }),
    );
  });

  test('pass over values that are missing, which are no zeros', () => {
    fc.assert(
      fc.property(published, fc.constantFrom(...CLOSURES), (values, closure) => {
        expect(rule([NaN, ...values, NaN], closure)).toEqual(rule(values, closure));
      }),
    );
    const values = [21.3, 22, 25.5, 28.1, 31, 40];
    expect(rule([...values, 0, 0, 0], 'left-closed')).not.toEqual(rule(values, 'left-closed'));
  });

  test('refuse a value without end', () => {
    expect(() => rule([1, Infinity], 'left-closed')).toThrow('invalid value: Infinity');
  });

  test('have no bounds or undefined ones where there is no value', () => {
    const bounds = rule([NaN], 'left-closed');
    expect(bounds.every(Number.isNaN)).toBe(true);
    expect(numbers(classify([NaN], bounds).classes)).toEqual([-1]);
  });
});

test('a value on a bound belongs to the class above it, or right-closed to the class below', () => {
  expect([37.9, 38, 41.9, 42].map((value) => classOf(value, [38, 42]))).toEqual([0, 1, 1, 2]);
  expect([37.9, 38, 41.9, 42].map((value) => classOf(value, [38, 42], 'right-closed'))).toEqual([0, 0, 1, 1]);
});

test('bounds set by hand have to ascend', () => {
  expect(numbers(classify([1, 5, 9], [3, 6]).classes)).toEqual([0, 1, 2]);
  expect(() => classify([1], [6, 3])).toThrow('invalid bounds: 6, 3');
});

test('what is missing is in no class and in no count', () => {
  const { classes, counts } = classify([NaN, -1, 0, NaN], [0]);
  expect([numbers(classes), numbers(counts)]).toEqual([
    [-1, 0, 1, -1],
    [1, 1],
  ]);
});

test.each([0, 1.5, NaN])('%d classes cannot be made', (count) => {
  for (const bounds of [quantileBounds, equalIntervalBounds, optimalBounds, maximumBreakBounds, prettyBounds]) {
    expect(() => bounds([1, 2, 3], count)).toThrow(`invalid class count: ${count}`);
  }
});

test('one class has no bounds', () => {
  for (const bounds of [quantileBounds, equalIntervalBounds, optimalBounds, maximumBreakBounds, prettyBounds]) {
    expect(bounds([1, 2, 3], 1)).toEqual([]);
  }
});

// reference cases with_missing: NaN becomes a bound or falls in a class. Without it five values remain
describe('of 1, 2, 4, 9 and 11 with one value missing', () => {
  const values = Object.freeze([1, 2, NaN, 4, 9, 11]);
  const deviation = Math.sqrt(19.3);
  test.each([
    ['quantiles', quantileBounds(values, 5), [1.8, 3.2, 6, 9.4], [0, 1, -1, 2, 3, 4]],
    ['equal intervals', equalIntervalBounds(values, 5), [3, 5, 7, 9], [0, 0, -1, 1, 4, 4]],
    ['optimal classes', optimalBounds(values, 5), [2, 4, 9, 11], [0, 1, -1, 2, 3, 4]],
    ['head and tail', headTailBounds(values), [5.4, 10], [0, 0, -1, 0, 1, 2]],
    ['the box plot', boxPlotBounds(values), [-8.5, 2, 4, 9, 19.5], [1, 2, -1, 3, 4, 4]],
    ['maximum breaks', maximumBreakBounds(values, 5), [1.5, 3, 6.5, 10], [0, 1, -1, 2, 3, 4]],
    ['percentiles', percentileBounds(values, [10, 25, 50, 75, 90]), [1.4, 2, 4, 9, 10.2], [0, 2, -1, 3, 4, 5]],
    [
      'standard deviations',
      standardDeviationBounds(values, [-1.5, -1, -0.5, 0.5, 1, 1.5]),
      [-1.5, -1, -0.5, 0.5, 1, 1.5].map((multiple) => 5.4 + multiple * deviation),
      [1, 2, -1, 3, 4, 5],
    ],
  ])('%s are those of five values', (_, bounds, expected, classes) => {
    close(bounds, expected);
    expect(numbers(classify(values, bounds).classes)).toEqual(classes);
  });
});

describe('equal values', () => {
  const equal = [7.7, 7.7, 7.7, 7.7, 7.7, 7.7];

  // reference cases all_equal: two bounds one rounding error apart, and six equal bounds with five empty classes
  test('are one class, without bounds', () => {
    expect(quantileBounds(equal, 5)).toEqual([]);
    expect(standardDeviationBounds(equal)).toEqual([]);
    expect(equalIntervalBounds(equal, 5)).toEqual([]);
    expect(optimalBounds(equal, 5)).toEqual([]);
    expect(headTailBounds(equal)).toEqual([]);
    expect(maximumBreakBounds(equal, 5)).toEqual([]);
    expect(prettyBounds(equal, 5)).toEqual([]);
    expect(numbers(classify(equal, []).counts)).toEqual([6]);
  });

  test('at an end leave no observed class empty', () => {
    const many = [0, 0, 0, 0, 0, 0, 0, 0, 0, 7];
    expect(observedBounds(many, quantileBounds(many, 5))).toEqual([7]);
    expect(observedBounds(many, quantileBounds(many, 5), 'right-closed')).toEqual([0]);
  });
});

test('observed bounds are values, and no class is empty', () => {
  fc.assert(
    fc.property(published, fc.constantFrom(...CLOSURES), (values, closure) => {
      const bounds = observedBounds(values, quantileBounds(values, 5), closure);
      for (const bound of bounds) expect(values).toContain(bound);
      expect(Math.min(...classify(values, bounds, closure).counts)).toBeGreaterThan(0);
    }),
  );
});

describe('optimal classes', () => {
  const squares = (values: readonly number[], bounds: readonly number[]): number =>
    classFit(values, classify(values, bounds).classes).squares;

  /** The least sum of squares of all ways to cut the sorted values. */
  function least(sorted: readonly number[], count: number): number {
    if (count === 1) return squares(sorted, []);
    const cuts = sorted.slice(1).map((_, i) => i + 1);
    return Math.min(
      ...cuts
        .filter((cut) => cut >= count - 1)
        .map((cut) => least(sorted.slice(0, cut), count - 1) + squares(sorted.slice(cut), [])),
    );
  }

  test('have the least sum of squares there can be', () => {
    const few = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 4, maxLength: 11 });
    fc.assert(
      fc.property(few, fc.integer({ min: 2, max: 4 }), (values, count) => {
        const sorted = values.toSorted((a, b) => a - b);
        expect(squares(values, optimalBounds(values, count))).toBeCloseTo(least(sorted, count), 9);
      }),
    );
  });

  test('are the same classes by either closure', () => {
    fc.assert(
      fc.property(published, fc.integer({ min: 2, max: 6 }), (values, count) => {
        const [left, right] = CLOSURES.map((closure) =>
          numbers(classify(values, optimalBounds(values, count, closure), closure).classes),
        );
        expect(left).toEqual(right);
      }),
    );
  });

  // reference case offset_1e6: bounds that do not ascend, by sums in single precision; right value from fisher_jenks_exact
  test('are found also where values lie far from zero', () => {
    const values = [3.2, 1, 4.4, 4.4, 7.5, 9.1, 2.2, 8.8, 5, 5, 12.4].map((value) => 1e6 + value);
    const bounds = optimalBounds(values, 5, 'right-closed');
    expect(bounds).toEqual([1000001, 1000003.2, 1000005, 1000009.1]);
    expect(classFit(values, classify(values, bounds, 'right-closed').classes).squares).toBeCloseTo(2.30666666664, 9);
  });

  test('are as good where values lie a thousand million from zero', () => {
    const some = fc.uniqueArray(fc.integer({ min: 0, max: 500 }), { minLength: 6, maxLength: 60 });
    fc.assert(
      fc.property(some, fc.integer({ min: 2, max: 6 }), (values, count) => {
        const far = optimalBounds(
          values.map((value) => value + 1e9),
          count,
        ).map((bound) => bound - 1e9);
        expect(squares(values, far)).toBeCloseTo(squares(values, optimalBounds(values, count)), 6);
      }),
    );
  });

  test('are fewer where fewer different values are there', () => {
    expect(optimalBounds([1, 9, 9], 5)).toEqual([9]);
  });
});

test('head and tail follow means up until one value is left', () => {
  // mean 3.125, then (6 + 10) / 2
  expect(headTailBounds([1, 1, 1, 1, 2, 3, 6, 10])).toEqual([3.125, 8]);
});

test('a value that is exactly a mean is of the head if bounds belong to the class above', () => {
  expect(headTailBounds([1, 3, 5])).toEqual([3, 4]);
  expect(headTailBounds([1, 3, 5], 'right-closed')).toEqual([3]);
});

test('percentiles lie between 0 and 100', () => {
  for (const outside of [-1, 101, NaN]) {
    expect(() => percentileBounds([1, 2], [outside])).toThrow(`invalid percentile: ${outside}`);
  }
  expect(percentileBounds([1, 2], [0, 100])).toEqual([1, 2]);
});

test('the fences of a box plot lie as far out as asked for', () => {
  expect(boxPlotBounds([1, 2, 3, 4, 5], { hinge: 3 })).toEqual([-4, 2, 3, 4, 10]);
});

test('round numbers are written as a person writes them', () => {
  expect(prettyTicks([0.0011, 0.0034], 6)).toEqual([0.001, 0.002, 0.003, 0.004]);
  expect(prettyTicks([-30, 120_000], 4)).toEqual([-50_000, 0, 50_000, 100_000, 150_000]);
  expect(prettyTicks([20, 40], 3)).toEqual([20, 30, 40]);
});

test('quantiles at a whole position are values, to the last digit', () => {
  // 50 values in 49 classes: 49 · (i / 49) is not always i in floating point
  const values = Array.from({ length: 50 }, (_, i) => i / 10);
  expect(quantileBounds(values, 49)).toEqual(values.slice(1, -1));
});

describe('the fit of classes', () => {
  test('is measured from means and medians of classes', () => {
    // from means 2 and 11: 1 + 1 + 1 + 1; from medians the same absolutely; of all from the median 6.5: 18
    expect(classFit([1, 3, 10, 12], [0, 0, 1, 1])).toEqual({ squares: 4, absoluteDeviations: 4, goodness: 1 - 4 / 18 });
  });

  test('leaves out what has no class, and is undefined where nothing has', () => {
    expect(classFit([1, 3, NaN, 99], [0, 0, 0, -1])).toEqual(classFit([1, 3], [0, 0]));
    expect(classFit([NaN], [-1])).toEqual({ squares: NaN, absoluteDeviations: NaN, goodness: NaN });
  });

  test('is perfect for equal values', () => {
    expect(classFit([5, 5], [0, 0])).toEqual({ squares: 0, absoluteDeviations: 0, goodness: 1 });
  });
});

test('intervals of classes are open at both ends', () => {
  expect(classIntervals([3, 6], 'right-closed')).toEqual([
    { upper: 3, closure: 'right-closed' },
    { lower: 3, upper: 6, closure: 'right-closed' },
    { lower: 6, closure: 'right-closed' },
  ]);
  expect(classIntervals([])).toEqual([{ closure: 'left-closed' }]);
});
