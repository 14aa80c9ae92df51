import { describe, expect, test } from 'vitest';
import { protectAndAudit } from '../../src/disclosure/protect-and-audit.js';
import type { PublishRequest } from '../../src/disclosure/request.js';
import { hasValue } from '../../src/model/observation-status.js';
import { type BoundedSelection, joinBounds, withBounds } from '../../src/publish/bound-tables.js';
import { axis, cubeOf, tableOf } from '../disclosure/tables.js';

const bounded = (least: readonly number[], greatest: readonly number[], id = 'people'): BoundedSelection => ({
  id,
  table: 'people',
  terms: [{}],
  least: Float64Array.from(least),
  greatest: Float64Array.from(greatest),
});

test('what is known of a selection by several ways is known at once', () => {
  const joined = joinBounds([
    bounded([1, 0, 4], [9, 5, 4]),
    bounded([0, 7, 1], [3, 8, 2], 'other'),
    bounded([0, 2, 3], [8, Infinity, 6]),
  ]);
  expect(joined).toEqual([bounded([1, 2, 4], [8, 5, 4]), bounded([0, 7, 1], [3, 8, 2], 'other')]);
});

const districts = axis('area', 'area', ['city', 'a', 'b', 'c'], ['city = a + b + c']);
const people = cubeOf([districts], [30, 10, 12, 8]);
const request: PublishRequest = { tables: [{ ...tableOf('people', people), isChanged: true }], published: [] };

describe('bounds of changed counts', () => {
  const known = bounded([30, 8, 0, 0], [30, 12, 14, Infinity]);
  const said = withBounds(request, [known]);

  test('are said by tables: of what is exact, of what is at least so many and of what is at most so many', () => {
    const cellsOf = (at: number) => {
      const { id, cube } = said.tables[at] ?? {};
      const { values, statuses } = cube?.cells() ?? { values: [], statuses: [] };
      return [id, ...Array.from(values, (value, i) => (hasValue(statuses[i] as number) ? value : '.'))];
    };
    expect([1, 2, 3].map(cellsOf)).toEqual([
      ['people exactly', 30, '.', '.', '.'],
      ['people at least', '.', 8, '.', '.'],
      ['people at most', '.', 12, 14, '.'],
    ]);
    expect(said.tables.flatMap(({ cube }) => cube.dimensions.flatMap(({ sums }) => sums))).toEqual(districts.sums);
  });

  test('are open to everybody, and the counts lie between them', () => {
    expect(said.released?.map(({ table, mask }) => [table, ...mask])).toEqual(
      ['people exactly', 'people at least', 'people at most'].map((id) => [id, 0, 0, 0, 0]),
    );
    expect(said.unpublished).toMatchObject([{ id: 'people known', table: 'people' }]);
    expect(said.sums).toEqual([
      { total: 'people exactly', parts: ['people known'], rest: 'none' },
      { total: 'people known', parts: ['people at least'], rest: 'margin' },
      { total: 'people at most', parts: ['people known'], rest: 'margin' },
    ]);
  });

  test('stand beside what else is asked for', () => {
    const before = { id: 'x', table: 'people', terms: [{}], mask: new Uint8Array(4) };
    const asked: PublishRequest = {
      ...request,
      unpublished: [before],
      released: [before],
      sums: [{ total: 'x', parts: ['y'], rest: 'units' }],
    };
    const both = withBounds(asked, [known, bounded([1, 1, 1, 1], [2, 2, 2, 2], 'other')]);
    for (const [part, times] of [
      ['tables', 3],
      ['unpublished', 1],
      ['released', 3],
      ['sums', 3],
    ] as const) {
      expect(both[part]?.[0]).toEqual(asked[part]?.[0]);
      expect(both[part]).toHaveLength(1 + 2 * times);
    }
    expect(withBounds(asked, [])).toEqual(asked);
  });
});

test('a count is withheld from whoever can tell it by the bounds of its whole, and shown to others', () => {
  // 10 of 12 persons in b have help: 2 have none
  const helped = cubeOf([districts], [22, 5, 10, 7]);
  const whole = (id: string) => ({ id, table: id, terms: [{}] });
  const both: PublishRequest = {
    tables: [...request.tables, tableOf('helped', helped)],
    published: [whole('helped')],
    unpublished: [whole('people')],
    sums: [{ total: 'people', parts: ['helped'], rest: 'units' }],
  };
  const isShown = (least: readonly number[], greatest: readonly number[]): boolean => {
    const { masks, audit } = protectAndAudit(withBounds(both, [bounded(least, greatest)]));
    expect(audit.safe).toBe(true);
    return masks.get('helped')?.[2] === 0;
  };
  expect(isShown([27, 9, 12, 6], [33, 11, 12, 10])).toBe(false);
  expect(isShown([27, 9, 9, 6], [33, 11, 14, 10])).toBe(true);
});
