import { expect, test } from 'vitest';
import { markerPath } from '../../src/figure/line-marker.js';

test('each of six slots has a shape of its own', () => {
  const shapes = [0, 1, 2, 3, 4, 5].map((slot) => markerPath(slot, 0, 0, 4));
  expect(new Set(shapes).size).toBe(6);
  expect(markerPath(6, 0, 0, 4)).toBe(shapes[0]);
});

test('a shape lies around its point', () => {
  expect(markerPath(3, 100, 50, 4)).toBe('M100,44.8L105.2,50L100,55.2L94.8,50z');
  expect(markerPath(0, 10, 10, 4)).toBe('M6,10a4,4,0,1,0,8,0a4,4,0,1,0,-8,0z');
});
