import { expect, test } from 'vitest';
import { arcPath } from '../../src/figure/arc-path.js';

test('an arc is a half circle to the right where there is room, from the one place to the other', () => {
  expect(arcPath(10, 50, 100)).toBe('M0,10A20,20,0,0,1,0,50');
  expect(arcPath(10, 50, 20)).toBe('M0,10A20,20,0,0,1,0,50');
});

test('where there is less room it is flatter, and as high as before', () => {
  expect(arcPath(10, 50, 19.5)).toBe('M0,10A19.5,20,0,0,1,0,50');
});

test('an arc back to its own place is a point', () => {
  expect(arcPath(10, 10, 100)).toBe('M0,10A0,0,0,0,1,0,10');
});
