import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classOf, quantileBounds, tintOf } from '../../src/figure/quantile-classes.js';

const counts = (values: readonly number[], bounds: readonly number[]): number[] => {
  const sizes = new Array<number>(bounds.length + 1).fill(0);
  for (const value of values) sizes[classOf(value, bounds)!]!++;
  return sizes;
};

test('ten different values make five classes of two', () => {
  const values = Object.freeze([10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
  expect(counts(values, quantileBounds(values))).toEqual([2, 2, 2, 2, 2]);
});

test('a bound belongs to the class above it', () => {
  expect([2.9, 3, 3.1].map((value) => classOf(value, [3]))).toEqual([0, 1, 1]);
});

test('many equal values make fewer classes', () => {
  expect(quantileBounds([0, 0, 0, 0, 0, 0, 0, 0, 1, 2])).toEqual([1]);
  expect(quantileBounds([3, 3, 3])).toEqual([]);
});

test('what is no number influences neither bounds nor classes', () => {
  const values = [4, 8, 15, 16, 23, 42];
  expect(quantileBounds([NaN, ...values, NaN, Infinity])).toEqual(quantileBounds(values));
  expect(classOf(NaN, [3])).toBeUndefined();
});

test('no values make no bounds', () => {
  expect(quantileBounds([NaN])).toEqual([]);
});

test('no class is empty and every bound is a value, whatever the values', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 70 }), (values) => {
      const bounds = quantileBounds(values);
      expect(Math.min(...counts(values, bounds))).toBeGreaterThan(0);
      for (const bound of bounds) expect(values).toContain(bound);
    }),
  );
});

test('few classes lie as far apart as many, a single one lies in the middle', () => {
  const tints = (count: number): number[] => Array.from({ length: count }, (_, index) => tintOf(index, count));
  expect([1, 2, 3, 4, 5].map(tints)).toEqual([[2], [0, 4], [0, 2, 4], [0, 1, 3, 4], [0, 1, 2, 3, 4]]);
});
