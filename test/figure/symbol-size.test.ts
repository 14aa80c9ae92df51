import { expect, test } from 'vitest';
import { symbolScale } from '../../src/figure/symbol-size.js';

const picture = Object.freeze({ width: 2000, height: 1500, areas: 60 });

test('twice the count is twice the ink', () => {
  const { radius } = symbolScale(800, picture);
  expect(radius(400) ** 2 / radius(200) ** 2).toBeCloseTo(2);
  expect(radius(0)).toBe(0);
});

test('the marks of the legend are round, the largest first, and none is above the largest count', () => {
  expect(symbolScale(437, picture).marks).toEqual([200, 50, 10]);
  expect(symbolScale(1000, picture).marks).toEqual([1000, 200, 50]);
  expect(symbolScale(3, picture).marks).toEqual([2]);
});

test('without a count there is nothing to draw', () => {
  const { radius, marks } = symbolScale(0, picture);
  expect([radius(0), radius(5), ...marks]).toEqual([0, 0]);
});
