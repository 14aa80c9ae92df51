import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeCategories } from '../../../src/disclosure/perturb/merge-categories.js';
import { suggestMerging } from '../../../src/disclosure/perturb/suggest-merging.js';
import { axis, cubeOf, SHOWN } from '../tables.js';
import { coherentTables, leftOver, turned } from './tables.js';

const label = { de: '' };
const areas = axis(
  'area',
  'area',
  ['city', 'n', 's', 'n1', 'n2', 'n3', 's1', 's2'],
  ['city = n + s', 'n = n1 + n2 + n3', 's = s1 + s2'],
);
const table = cubeOf([areas], [50, 21, 29, 1, 8, 12, 2, 27]);

const borders = new Map([
  ['n1', ['n2', 's1']],
  ['n3', ['n2']],
  ['s2', ['s1']],
]);

test('a small district goes with a neighbour in its borough, and the price is told', () => {
  expect(suggestMerging(table, 'area', SHOWN, borders)).toEqual({
    groups: [
      ['n1', 'n2'],
      ['s1', 's2'],
    ],
    unsafe: { before: 2, after: 0 },
    categories: { before: 8, after: 6 },
    cells: { before: 8, after: 6 },
    safeCountsLost: 2,
  });
});

test('without borders, categories next to each other are neighbours', () => {
  const ages = axis('age', 'category', ['all', '0', '1', '2', '3'], ['all = 0 + 1 + 2 + 3']);
  const { groups } = suggestMerging(cubeOf([ages], [22, 9, 7, 1, 5]), 'age', SHOWN);
  expect(groups).toEqual([['2', '3']]);
});

test('a small area makes two small ones safe rather than one', () => {
  const four = axis('area', 'area', ['a', 'b', 'c']);
  const { groups } = suggestMerging(cubeOf([four], [9, 1, 2]), 'area', SHOWN);
  expect(groups).toEqual([['b', 'c']]);
});

test('what has no neighbour stays and is told', () => {
  expect(suggestMerging(table, 'area', SHOWN, new Map([['s2', ['s1']]]))).toMatchObject({
    groups: [['s1', 's2']],
    unsafe: { before: 2, after: 1 },
  });
});

test('an unknown neighbour is refused', () => {
  expect(() => suggestMerging(table, 'area', SHOWN, new Map([['n1', ['q']]]))).toThrow('unknown category of area: q');
});

test('the merged table has as many unsafe counts as told, and in inner cells none that a neighbour could have cured', () => {
  fc.assert(
    fc.property(coherentTables, ({ cube }) => {
      const { groups, unsafe, cells, categories } = suggestMerging(cube, 'area', SHOWN);
      const merged =
        groups.length === 0
          ? cube
          : mergeCategories(
              cube,
              'area',
              'stock',
              groups.map((parts) => ({ code: parts.join('+'), label, parts })),
            ).cube;
      const small = [...merged.cells().values].filter((count) => count > 0 && count < 3).length;
      expect(unsafe.after).toBe(small);
      expect(merged.dimension('area').categories.length).toBe(categories.after);
      expect(merged.size).toBe(cells.after);
      expect(leftOver(merged)).not.toContain(NaN);
      for (const { parts } of merged.dimension('area').sums.filter((sum) => sum.parts.length > 1)) {
        if (parts.some((part) => merged.dimension('area').sums.some(({ total }) => total === part))) continue;
        for (const part of parts) {
          const { values } = merged.slice('area', merged.dimension('area').categories[part]!.code).cells();
          expect([...values].filter((count) => count > 0 && count < 3)).toEqual([]);
        }
      }
    }),
  );
});

test('the order of dimensions and categories changes nothing', () => {
  fc.assert(
    fc.property(coherentTables, ({ cube }) => {
      const codes = cube.dimension('area').categories.map(({ code }) => code);
      const all = new Map(codes.map((code) => [code, codes]));
      expect(suggestMerging(turned(cube), 'area', SHOWN, all)).toEqual(suggestMerging(cube, 'area', SHOWN, all));
    }),
  );
});
