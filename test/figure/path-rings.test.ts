import { expect, test } from 'vitest';
import { ringsOfPath } from '../../src/figure/path-rings.js';

test('a path of several rings is read back as their points', () => {
  // the first point is absolute, all others are steps
  expect(ringsOfPath('M0 10l5-3-2 8zM20 20l1 1z')).toEqual([
    Int32Array.of(0, 10, 5, 7, 3, 15),
    Int32Array.of(20, 20, 21, 21),
  ]);
});

test('no path has no rings', () => {
  expect(ringsOfPath('')).toEqual([]);
});
