import { expect, test } from 'vitest';
import { narrowBounds } from '../../../src/disclosure/perturb/narrow-bounds.js';
import { RelationsBuilder } from '../../../src/disclosure/relations.js';

function narrow(bounds: readonly (readonly [number, number])[], relations: readonly (readonly number[])[]) {
  const builder = new RelationsBuilder();
  for (const factors of relations) {
    factors.forEach((factor, count) => factor !== 0 && builder.add(count, factor));
    builder.end();
  }
  const lower = Float64Array.from(bounds, ([low]) => low);
  const upper = Float64Array.from(bounds, ([, high]) => high);
  const found = narrowBounds({ lower, upper }, builder.build());
  return [...found.lower.keys()].map((at) => [found.lower[at], found.upper[at]]);
}

test('parts are bounded by their total and by each other', () => {
  // 0 + 0 in a total of at least 2, each at most 1: docs/methods/rounding.md
  expect(
    narrow(
      [
        [2, 4],
        [0, 1],
        [0, 1],
      ],
      [[1, -1, -1]],
    ),
  ).toEqual([
    [2, 2],
    [1, 1],
    [1, 1],
  ]);
});

test('a part without bounds of its own gets those that the others leave', () => {
  expect(
    narrow(
      [
        [8, 12],
        [3, 7],
        [0, Infinity],
      ],
      [[1, -1, -1]],
    )[2],
  ).toEqual([1, 9]);
});

test('two parts without bounds bound nothing but themselves by the total', () => {
  expect(
    narrow(
      [
        [8, 12],
        [0, Infinity],
        [0, Infinity],
      ],
      [[1, -1, -1]],
    ),
  ).toEqual([
    [8, 12],
    [0, 12],
    [0, 12],
  ]);
});

test('what one relation tells goes on to the next, factors included', () => {
  // 2a = b, b + c = d
  expect(
    narrow(
      [
        [0, Infinity],
        [3, 7],
        [0, 2],
        [8, 9],
      ],
      [
        [2, -1, 0, 0],
        [0, 1, 1, -1],
      ],
    ),
  ).toEqual([
    [3, 3],
    [6, 6],
    [2, 2],
    [8, 8],
  ]);
});

test('figures that contradict each other bound nothing', () => {
  const bounds = [
    [9, 9],
    [0, 1],
    [0, 1],
  ] as const;
  expect(narrow(bounds, [[1, -1, -1]])).toEqual(bounds);
});
