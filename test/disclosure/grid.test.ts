import { expect, test } from 'vitest';
import { axisMoves, type GridAxis } from '../../src/disclosure/grid.js';

const CITY = 0;
// a city of two boroughs, the first with two districts, the second with one
const axis: GridAxis = {
  stride: 7,
  length: 6,
  sums: [
    { total: CITY, parts: [1, 2], complete: true },
    { total: 1, parts: [3, 4], complete: true },
    { total: 2, parts: [5], complete: true },
  ],
};

test.each([0, 1, 2, 3, 4, 5])('shifts along an axis that raise category %i by one keep every sum', (category) => {
  const moves = axisMoves(axis, category);
  expect(moves.length).toBeGreaterThan(0);
  for (const { distances, shifts } of moves) {
    const shiftOf = new Map(distances.map((distance, i) => [category + distance / axis.stride, shifts[i] as number]));
    expect(shiftOf.get(category)).toBe(1);
    expect(shiftOf.size).toBe(distances.length);
    for (const { total, parts } of axis.sums)
      expect(parts.reduce((sum, part) => sum + (shiftOf.get(part) ?? 0), 0)).toBe(shiftOf.get(total) ?? 0);
  }
});

test('the shortest shifts come first, and a category in no sum shifts alone', () => {
  expect(axisMoves(axis, 3)[0]).toEqual({ distances: [0, 7], shifts: [1, -1] });
  expect(axisMoves({ stride: 1, length: 2, sums: [] }, 1)).toEqual([{ distances: [0], shifts: [1] }]);
});
