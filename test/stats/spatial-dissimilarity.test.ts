import { expect, test } from 'vitest';
import { dissimilarity, rowStandardised, spatialDissimilarity, spatialWeights } from '../../src/index.js';

const row = spatialWeights([[1], [0, 2], [1, 3], [2]]);
const ten = Object.freeze([10, 10, 10, 10]);

test('neighbours of the same group keep the dissimilarity, mixed neighbours take it away', () => {
  // of three borders one, and all, have both sides apart
  expect(spatialDissimilarity([10, 10, 0, 0], ten, row)).toBeCloseTo(1 - 1 / 3, 15);
  expect(spatialDissimilarity([10, 0, 10, 0], ten, row)).toBe(0);
});

test('weighs borders as the weights do, computed by hand', () => {
  // shares 1, .5, 0, 0, differences .5, .5, 0; standardised rows weigh the ends 1, those between a half
  const group = [10, 5, 0, 0];
  const d = dissimilarity(group, ten);
  expect(spatialDissimilarity(group, ten, row)).toBeCloseTo(d - 1 / 3, 15);
  expect(spatialDissimilarity(group, ten, rowStandardised(row))).toBeCloseTo(d - (0.5 + 0.5 + 0.25) / 4, 15);
});

test('an area where nobody lives is no neighbour, unless it is to count as one without the group', () => {
  const [group, total] = [
    [10, 0, 0, 10, 0],
    [10, 0, 20, 10, 10],
  ];
  const line = spatialWeights([[1], [0, 2], [1, 3], [2, 4], [3]]);
  const d = dissimilarity(group, total);
  expect(spatialDissimilarity(group, total, line)).toBeCloseTo(d - 1, 15);
  expect(spatialDissimilarity(group, total, line, { emptyShare: 0 })).toBeCloseTo(d - 3 / 4, 15);
});

test('an area with a missing number is left out, and its neighbours have one less', () => {
  const without = spatialDissimilarity([10, 10, 0], [10, 10, 10], spatialWeights([[1], [0], []]));
  expect(spatialDissimilarity([10, 10, NaN, 0], ten, row)).toBe(without);
  expect(spatialDissimilarity([10, 10, 0, 0], [10, 10, NaN, 10], row)).toBe(without);
  expect(spatialDissimilarity([10, 10, 0, 0], ten, row)).not.toBeCloseTo(without, 3);
});

test('is undefined where dissimilarity is, and where no two areas are neighbours', () => {
  expect(spatialDissimilarity([0, 0, 0, 0], ten, row)).toBeNaN();
  expect(spatialDissimilarity([10, 10, 0, 0], ten, spatialWeights([[], [], [], []]))).toBeNaN();
});

test('misuse throws', () => {
  expect(() => spatialDissimilarity([11, 0, 0, 0], ten, row)).toThrow('invalid group: 11 of 10');
  expect(() => spatialDissimilarity([1, 0], [10, 10], row)).toThrow('invalid values: 2 for 4');
});
