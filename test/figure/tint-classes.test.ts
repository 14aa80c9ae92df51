import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tintBounds, tintOf } from '../../src/figure/tint-classes.js';
import { classify } from '../../src/stats/classify.js';

test('ten different values make five classes of two', () => {
  const values = Object.freeze([10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
  expect(classify(values, tintBounds(values)).counts).toEqual(Int32Array.of(2, 2, 2, 2, 2));
});

test('many equal values make fewer classes', () => {
  expect(tintBounds([0, 0, 0, 0, 0, 0, 0, 0, 1, 2])).toEqual([1]);
  expect(tintBounds([3, 3, 3])).toEqual([]);
});

test('what is no number does not influence the bounds, and no values make none', () => {
  const values = [4, 8, 15, 16, 23, 42];
  expect(tintBounds([NaN, ...values, NaN])).toEqual(tintBounds(values));
  expect(tintBounds([NaN])).toEqual([]);
});

test('no class is empty and every bound is a value, whatever the values', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 70 }), (values) => {
      const { bounds, counts } = classify(values, tintBounds(values));
      expect(Math.min(...counts)).toBeGreaterThan(0);
      for (const bound of bounds) expect(values).toContain(bound);
    }),
  );
});

test('few classes lie as far apart as many, a single one lies in the middle', () => {
  const tints = (count: number): number[] => Array.from({ length: count }, (_, index) => tintOf(index, count));
  expect([1, 2, 3, 4, 5].map(tints)).toEqual([[2], [0, 4], [0, 2, 4], [0, 1, 3, 4], [0, 1, 2, 3, 4]]);
});
