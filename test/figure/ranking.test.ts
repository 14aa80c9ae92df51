import { expect, test } from 'vitest';
import { ranking } from '../../src/figure/ranking.js';

const rank = (values: readonly number[]): (readonly [number, number | undefined])[] =>
  ranking(Object.freeze([...values.entries()]), ([, value]) => value).map(({ item: [at], rank: r }) => [at, r]);

test('the highest comes first, equal values share a rank and keep their order', () => {
  expect(rank([3, 7, 3, 1])).toEqual([
    [1, 1],
    [0, 2],
    [2, 2],
    [3, 4],
  ]);
});

test('what has no value comes last, in the order given, without a rank', () => {
  expect(rank([NaN, 2, NaN, 5])).toEqual([
    [3, 1],
    [1, 2],
    [0, undefined],
    [2, undefined],
  ]);
});

test('zero and negative values have a rank', () => {
  expect(rank([-1, 0])).toEqual([
    [1, 1],
    [0, 2],
  ]);
});
