import { expect, test } from 'vitest';
import { islands } from '../../src/stats/islands.js';
import { rowStandardised } from '../../src/stats/row-standardised.js';
import { spatialWeights } from '../../src/stats/spatial-weights.js';

const line = Object.freeze([[1], [2, 0], [1], []]);

test('neighbours are kept in rows, ascending, each with weight 1', () => {
  expect(spatialWeights(line)).toEqual({
    offsets: Int32Array.of(0, 1, 3, 4, 4),
    neighbours: Int32Array.of(1, 0, 2, 1),
    weights: Float64Array.of(1, 1, 1, 1),
    standardised: false,
  });
  expect(line[1]).toEqual([2, 0]);
});

test('no areas have no neighbours', () => {
  expect(spatialWeights([]).offsets).toEqual(Int32Array.of(0));
});

test.each([
  [[[1], [2]], 'invalid neighbour: 2 of 1'],
  [[[0.5], []], 'invalid neighbour: 0.5 of 0'],
  [[[-1], []], 'invalid neighbour: -1 of 0'],
  [[[0]], 'invalid neighbour: 0 of 0'],
  [[[1, 1], [0]], 'duplicate neighbour: 1 of 0'],
])('what is no other area, or named twice, is refused', (neighbours, message) => {
  expect(() => spatialWeights(neighbours)).toThrow(message);
});

test('standardised weights of an area add up to 1, and an area without neighbours stays without', () => {
  const weights = rowStandardised(spatialWeights(line));
  expect(weights.weights).toEqual(Float64Array.of(1, 0.5, 0.5, 1));
  expect(weights.standardised).toBe(true);
  expect(islands(weights)).toEqual([3]);
});

test('the first weights stay as they were', () => {
  const binary = spatialWeights(line);
  rowStandardised(binary);
  expect(binary.weights).toEqual(Float64Array.of(1, 1, 1, 1));
});
