import { expect, test } from 'vitest';
import { countIntervals } from '../../../src/disclosure/perturb/count-intervals.js';
import { stateOf } from '../../../src/model/observation-status.js';
import { axis, cubeOf } from '../tables.js';

const areas = axis('area', 'area', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);

test('every count becomes its class, totals for themselves', () => {
  const { lower, upper, statement } = countIntervals(cubeOf([areas], [50, 21, 0, 1, 5, 6, 'missing', 2]), [0, 1, 3, 6]);
  expect([...lower.cells().values]).toEqual([6, 6, 0, 1, 3, 6, NaN, 1]);
  expect([...upper.cells().values]).toEqual([NaN, NaN, 0, 2, 5, NaN, NaN, 2]);
  expect(stateOf(upper.status([0, 0]))).toBe('not-applicable');
  expect(stateOf(lower.status([6, 0]))).toBe('missing');
  expect(statement).toMatchObject({ method: 'intervals', bounds: [0, 1, 3, 6], additive: false, zerosKept: true });
});

test('a first class of more than 0 hides zeros', () => {
  expect(countIntervals(cubeOf([areas], [0, 1, 2, 3, 4, 5, 6, 7]), [0, 3]).statement.zerosKept).toBe(false);
});

test.each([[[]], [[1, 3]], [[0, 3, 3]], [[0, 1.5]]])('bounds %j are refused', (bounds) => {
  expect(() => countIntervals(cubeOf([areas], [0, 1, 2, 3, 4, 5, 6, 7]), bounds)).toThrow('invalid class bounds');
});
