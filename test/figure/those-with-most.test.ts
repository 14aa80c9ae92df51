import { expect, test } from 'vitest';
import { thoseWithMost } from '../../src/figure/those-with-most.js';

test('all that have as many as the one with the most are named, in their order', () => {
  expect(thoseWithMost(['A', 'B', 'C'], [2, 1, 2])).toEqual([['A', 'C'], 2]);
  expect(thoseWithMost(['A', 'B'], [1, 3])).toEqual([['B'], 3]);
});
