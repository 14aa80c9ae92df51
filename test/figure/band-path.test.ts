import { expect, test } from 'vitest';
import { bandPath } from '../../src/figure/band-path.js';

const xs = Object.freeze([0, 10, 20, 30]);
const joined = (): boolean => true;

test('a run goes along its upper limits and back along its lower ones', () => {
  expect(bandPath(xs, [8, 9, 9, 8], [4, 5, 4, 5], joined)).toBe('M0,4L10,5L20,4L30,5L30,8L20,9L10,9L0,8z');
});

test.each([
  ['its lower limit', [8, NaN, 9, 8], [4, 5, 4, 5]],
  ['its upper limit', [8, 9, 9, 8], [4, NaN, 4, 5]],
])('a position without %s parts the band', (_, lower, upper) => {
  const shapes = bandPath(xs, lower, upper, joined).split('z').filter(Boolean);
  expect(shapes).toHaveLength(2);
  expect(shapes.join()).not.toContain('10,');
});

test('no band leads over a break', () => {
  const path = bandPath(xs, [8, 8, 8, 8], [4, 4, 4, 4], (i) => i !== 2);
  expect(path).toBe('M0,4L10,4L10,8L0,8zM20,4L30,4L30,8L20,8z');
});

test('what stands alone is as wide as it can be seen', () => {
  expect(bandPath([50], [8], [4], joined)).toBe('M47,4L53,4L53,8L47,8z');
});

test('coordinates are written in tenths of a pixel, and of nothing there is no path', () => {
  expect(bandPath([0.04, 9.96], [8.26, 8], [4, 4], joined)).toBe('M0,4L10,4L10,8L0,8.3z');
  expect(bandPath(xs, [NaN, NaN, NaN, NaN], [4, 4, 4, 4], joined)).toBe('');
});
