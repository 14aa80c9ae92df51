import { expect, test } from 'vitest';
import { roundCounts } from '../../../src/disclosure/perturb/round-counts.js';
import { stateOf } from '../../../src/model/observation-status.js';
import { axis, cubeOf } from '../tables.js';

test('conventional rounding takes the nearest multiple, half upwards', () => {
  const counts = axis('n', 'category', ['0', '2', '4', '5', '14', '15', '16']);
  expect([...roundCounts(cubeOf([counts], [0, 2, 4, 5, 14, 15, 16]), 10).cube.cells().values]).toEqual([
    0, 0, 0, 10, 10, 20, 20,
  ]);
  expect([...roundCounts(cubeOf([counts], [0, 2, 4, 5, 7, 8, 9]), 5).cube.cells().values]).toEqual([
    0, 0, 5, 5, 5, 10, 10,
  ]);
});

test('what has no number stays so, and zeros look alike', () => {
  const areas = axis('area', 'area', ['a', 'b', 'c']);
  const { cube } = roundCounts(cubeOf([areas], [0, 2, 'missing']), 5);
  expect([...cube.cells().statuses].map(stateOf)).toEqual(['zero-rounded', 'zero-rounded', 'missing']);
});

test('the statement says that sums need not hold', () => {
  const areas = axis('area', 'area', ['a']);
  expect(roundCounts(cubeOf([areas], [7]), 5).statement).toEqual({
    method: 'conventional-rounding',
    base: 5,
    additive: false,
    unbiased: false,
    zerosKept: true,
    largestDifference: 2,
  });
});
