import { expect, test } from 'vitest';
import { suggestTopCoding, topCode } from '../../../src/disclosure/perturb/top-code.js';
import { axis, cubeOf, SHOWN } from '../tables.js';

const label = { de: '' };
const sizes = axis('size', 'category', ['all', '1', '2', '3', '4', '5'], ['all = 1 + 2 + 3 + 4 + 5']);
const households = cubeOf([sizes], [71, 40, 2, 26, 2, 1]);

test('the fewest upper categories that are safe together are suggested; lower ones are counted as left', () => {
  expect(suggestTopCoding(households, 'size', SHOWN)).toEqual({
    groups: [['4', '5']],
    unsafe: { before: 3, after: 1 },
    categories: { before: 6, after: 5 },
    cells: { before: 6, after: 5 },
    safeCountsLost: 0,
  });
});

test('a safe upper end needs none, and where no open category is safe there is none', () => {
  expect(suggestTopCoding(cubeOf([sizes], [16, 4, 3, 3, 3, 3]), 'size', SHOWN).groups).toEqual([]);
  expect(suggestTopCoding(cubeOf([sizes], [2, 0, 0, 1, 1, 0]), 'size', SHOWN).groups).toEqual([]);
});

test('the open category counts everything from its beginning on', () => {
  const { cube, statement } = topCode(households, 'size', 'stock', '3', { code: '3+', label });
  expect([...cube.cells().values]).toEqual([71, 40, 2, 29]);
  expect(statement).toMatchObject({ method: 'top-coding', dimension: 'size', from: '3', additive: true });
  expect(() => topCode(households, 'size', 'stock', '9', { code: '9+', label })).toThrow('unknown category of size');
  expect(() => topCode(households, 'size', 'stock', 'all', { code: 'x', label })).toThrow('invalid group of size');
});
