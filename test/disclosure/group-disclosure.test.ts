import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findGroupDisclosure } from '../../src/disclosure/group-disclosure.js';
import type { Cube } from '../../src/model/cube.js';
import { hasValue } from '../../src/model/observation-status.js';
import { axis, cubeOf, requests, tableOf } from './tables.js';

const marital = axis('marital', 'category', ['all', 'single', 'married']);
const work = axis('work', 'category', ['total', 'full', 'part', 'none'], ['total = full + part + none']);

const found = (cube: Cube): unknown[] =>
  findGroupDisclosure(tableOf('t', cube)).map(({ code, category, categories }) => [
    code,
    categories['marital'],
    category,
  ]);

test('a total whose units are all in one category, or all but one, is found', () => {
  // SDC handbook, chapter 5: all six married work full-time
  const cube = cubeOf([marital, work], [13, 11, 1, 1, 7, 6, 1, 0, 6, 6, 0, 0]);
  expect(found(cube)).toEqual([
    ['within-group-disclosure', 'single', 'full'],
    ['group-disclosure', 'married', 'full'],
  ]);
});

test('large counts are found too, an empty total never', () => {
  expect(found(cubeOf([marital, work], [900, 900, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1]))).toEqual([
    ['group-disclosure', 'all', 'full'],
    ['group-disclosure', 'married', 'none'],
  ]);
});

test('of two persons in two categories each learns of the other', () => {
  expect(found(cubeOf([work], [2, 1, 1, 0])).length).toBe(2);
});

test('a finding says where, and has no number in it', () => {
  const [finding] = findGroupDisclosure(tableOf('t', cubeOf([marital, work], [9, 9, 0, 0, 3, 2, 0, 1, 6, 4, 1, 1])));
  expect(finding).toEqual({
    code: 'group-disclosure',
    table: 't',
    dimension: 'work',
    category: 'full',
    categories: { marital: 'all', work: 'total', time: '2024' },
  });
});

test('a total with one part, or one part that applies, gives nothing away', () => {
  const alone = axis('work', 'category', ['total', 'full'], ['total = full']);
  expect(found(cubeOf([alone], [5, 5]))).toEqual([]);
  expect(found(cubeOf([work], [5, 5, 'not-applicable', 'not-applicable']))).toEqual([]);
});

test('where parts leave something over, one part that holds all gives it away', () => {
  const open = axis('work', 'category', ['total', 'full'], ['total = full + ...']);
  expect(found(cubeOf([open], [5, 5]))).toEqual([['group-disclosure', undefined, 'full']]);
  expect(found(cubeOf([open], [5, 3]))).toEqual([]);
});

test('a part that is missing is not in the way of one that holds all', () => {
  expect(found(cubeOf([work], [5, 5, 'missing', 0])).length).toBe(1);
  expect(found(cubeOf([work], ['missing', 5, 0, 0]))).toEqual([]);
});

test('sums that must not be taken say nothing: persons in a period may be in two districts', () => {
  const area = axis('area', 'area', ['city', 'a', 'b'], ['city = a + b']);
  const cube = cubeOf([area], [5, 5, 1]);
  expect(findGroupDisclosure({ id: 't', cube, kind: 'distinct-in-period' })).toEqual([]);
  expect(findGroupDisclosure({ id: 't', cube, kind: 'stock' }).length).toBe(1);
});

test('every finding is a total of at least 1 and a part that lacks at most 1 of it', () => {
  fc.assert(
    fc.property(requests({ contradictions: false, gaps: false, zeros: 'shown' }), ({ tables }) => {
      for (const table of tables)
        for (const { code, dimension, category, categories } of findGroupDisclosure(table)) {
          const at = (codes: Readonly<Record<string, string>>): number[] =>
            table.cube.dimensions.map((d) => d.indexOf.get(codes[d.id] as string) as number);
          const part = at({ ...categories, [dimension]: category });
          expect(hasValue(table.cube.status(part))).toBe(true);
          expect(table.cube.value(part)).toBeGreaterThan(0);
          const rest = table.cube.value(at(categories)) - table.cube.value(part);
          expect(rest).toBe(code === 'group-disclosure' ? 0 : 1);
        }
    }),
    { numRuns: 50 },
  );
});
