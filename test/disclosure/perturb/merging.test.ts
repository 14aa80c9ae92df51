import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countIntervals } from '../../../src/disclosure/perturb/count-intervals.js';
import { mergeCategories } from '../../../src/disclosure/perturb/merge-categories.js';
import { suggestMerging } from '../../../src/disclosure/perturb/suggest-merging.js';
import { suggestTopCoding, topCode } from '../../../src/disclosure/perturb/top-code.js';
import { stateOf } from '../../../src/model/observation-status.js';
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

describe('mergeCategories', () => {
  test('a group stands in the place of its first part with the sum of their counts, in the same sums', () => {
    const { cube, statement } = mergeCategories(table, 'area', 'stock', [
      { code: 'n1+n3', label, parts: ['n3', 'n1'] },
    ]);
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
});

describe('suggestMerging', () => {
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
});

describe('top-coding', () => {
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
});

describe('countIntervals', () => {
  test('every count becomes its class, totals for themselves', () => {
    const { lower, upper, statement } = countIntervals(
      cubeOf([areas], [50, 21, 0, 1, 5, 6, 'missing', 2]),
      [0, 1, 3, 6],
    );
    expect([...lower.cells().values]).toEqual([6, 6, 0, 1, 3, 6, NaN, 1]);
    expect([...upper.cells().values]).toEqual([NaN, NaN, 0, 2, 5, NaN, NaN, 2]);
    expect(stateOf(upper.status([0, 0]))).toBe('not-applicable');
    expect(stateOf(lower.status([6, 0]))).toBe('missing');
    expect(statement).toMatchObject({ method: 'intervals', bounds: [0, 1, 3, 6], additive: false, zerosKept: true });
  });

  test('a first class of more than 0 hides zeros', () => {
    expect(countIntervals(table, [0, 3]).statement.zerosKept).toBe(false);
  });

  test.each([[[]], [[1, 3]], [[0, 3, 3]], [[0, 1.5]]])('bounds %j are refused', (bounds) => {
    expect(() => countIntervals(table, bounds)).toThrow('invalid class bounds');
  });
});
