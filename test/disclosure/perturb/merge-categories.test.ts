import { expect, test } from 'vitest';
import { mergeCategories } from '../../../src/disclosure/perturb/merge-categories.js';
import { stateOf } from '../../../src/model/observation-status.js';
import { axis, cubeOf } from '../tables.js';

const label = { de: '' };
const areas = axis(
  'area',
  'area',
  ['city', 'n', 's', 'n1', 'n2', 'n3', 's1', 's2'],
  ['city = n + s', 'n = n1 + n2 + n3', 's = s1 + s2'],
);
const table = cubeOf([areas], [50, 21, 29, 1, 8, 12, 2, 27]);

test('a group stands in the place of its first part with the sum of their counts, in the same sums', () => {
  const { cube, statement } = mergeCategories(table, 'area', 'stock', [{ code: 'n1+n3', label, parts: ['n3', 'n1'] }]);
  const { categories, sums } = cube.dimension('area');
  expect(categories.map(({ code }) => code)).toEqual(['city', 'n', 's', 'n1+n3', 'n2', 's1', 's2']);
  expect([...cube.cells().values]).toEqual([50, 21, 29, 13, 8, 2, 27]);
  expect(sums.map(({ total, parts }) => [total, ...parts])).toContainEqual([1, 3, 4]);
  expect(statement).toEqual({
    method: 'merging',
    dimension: 'area',
    groups: 1,
    additive: true,
    unbiased: true,
    zerosKept: true,
  });
});

test('what is missing or withheld in a part is so in the group; what does not apply takes nothing away', () => {
  const gaps = cubeOf([areas], [50, 21, 29, 'missing', 8, 'not-applicable', 'suppressed', 27]);
  const { cube } = mergeCategories(gaps, 'area', 'stock', [
    { code: 'x', label, parts: ['n2', 'n3'] },
    { code: 'y', label, parts: ['s1', 's2'] },
  ]);
  expect(cube.slice('area', 'x').cells().values[0]).toBe(8);
  expect(stateOf(cube.slice('area', 'y').status([0]))).toBe('suppressed');
  expect(cube.slice('area', 'y').value([0])).toBeNaN();
});

test.each([
  [['n1', 's1'], 'conflict group of area: g'],
  [['n', 'n1'], 'conflict group of area: g'],
  [['n', 's'], 'conflict group of area: g'],
  [['n1'], 'invalid group of area: g'],
  [['n1', 'n1'], 'duplicate part of area: n1'],
  [['n1', 'q'], 'unknown category of area: q'],
])('%j is refused', (parts, message) => {
  expect(() => mergeCategories(table, 'area', 'stock', [{ code: 'g', label, parts }])).toThrow(message);
});

test('a code that another category has is refused, and a sum that must not be taken', () => {
  const group = { code: 's1', label, parts: ['n1', 'n2'] };
  expect(() => mergeCategories(table, 'area', 'stock', [group])).toThrow('duplicate category of area: s1');
  expect(() => mergeCategories(table, 'area', 'distinct-in-period', [group])).toThrow('refused');
});
