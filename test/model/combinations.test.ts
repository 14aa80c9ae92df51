import { expect, test } from 'vitest';
import { combinations } from '../../src/model/combinations.js';

test('combinations are every choice of one from each list, the last list varying fastest', () => {
  const [sex, age] = [
    ['f', 'm'],
    ['young', 'old'],
  ];
  expect(combinations([sex, age])).toEqual([
    ['f', 'young'],
    ['f', 'old'],
    ['m', 'young'],
    ['m', 'old'],
  ]);
});

test('there is one combination of no lists, and none with an empty list', () => {
  expect(combinations([])).toEqual([[]]);
  expect(combinations([['f', 'm'], []])).toEqual([]);
});
