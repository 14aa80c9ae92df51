import { expect, test } from 'vitest';
import { type LineJoin, linePaths } from '../../src/figure/line-path.js';

const solid = (): LineJoin => 'solid';
const xs = Object.freeze([0, 10, 20, 30, 40]);

test('neighbouring values are joined', () => {
  expect(linePaths(xs, [1, 2, 3, 4, 5], solid)).toEqual({ solid: 'M0,1L10,2L20,3L30,4L40,5', dashed: '', dots: '' });
});

test('a gap is left open, never bridged', () => {
  expect(linePaths(xs, [1, 2, NaN, 4, 5], solid).solid).toBe('M0,1L10,2M30,4L40,5');
});

test('a value between two gaps is a dot', () => {
  expect(linePaths(xs, [NaN, 2, NaN, 4, 5], solid)).toEqual({ solid: 'M30,4L40,5', dashed: '', dots: 'M10,2h0' });
});

test('a value alone at the end is a dot', () => {
  expect(linePaths([0, 10], [1, NaN], solid).dots).toBe('M0,1h0');
  expect(linePaths([0, 10], [NaN, 1], solid).dots).toBe('M10,1h0');
});

test('a line is not joined over a break', () => {
  expect(linePaths(xs, [1, 2, 3, 4, 5], (i) => (i === 3 ? 'none' : 'solid')).solid).toBe('M0,1L10,2L20,3M30,4L40,5');
});

test('dashed parts are a path of their own', () => {
  expect(linePaths(xs, [1, 2, 3, 4, 5], (i) => (i === 2 || i === 3 ? 'dashed' : 'solid'))).toEqual({
    solid: 'M0,1L10,2M30,4L40,5',
    dashed: 'M10,2L20,3L30,4',
    dots: '',
  });
});

test('a line of gaps is no path', () => {
  expect(linePaths(xs, [NaN, NaN, NaN, NaN, NaN], solid)).toEqual({ solid: '', dashed: '', dots: '' });
});

test('coordinates are written in tenths of a pixel', () => {
  expect(linePaths([0.123, 10.06], [1 / 3, 2], solid).solid).toBe('M0.1,0.3L10.1,2');
});

test('a dot can have a shape of its own', () => {
  expect(linePaths([0, 10], [1, NaN], solid, (x, y) => `*${x},${y}`).dots).toBe('*0,1');
});
