import { describe, expect, test } from 'vitest';
import type { CellReference } from '../../src/disclosure/cell-reference.js';
import { roundCounts } from '../../src/disclosure/perturb/round-counts.js';
import { type CountTable, MASK, type ReleasedSelection } from '../../src/disclosure/request.js';
import type { AlteringMethod } from '../../src/model/protection-method.js';
import type { Statistic } from '../../src/model/statistic.js';
import { boundedSelections } from '../../src/publish/altered-bounds.js';
import { alteredCounts } from '../../src/publish/altered-counts.js';
import type { BoundedSelection } from '../../src/publish/bound-tables.js';
import type { Compared } from '../../src/publish/compared-selections.js';
import { boundsBehind, narrowCounts as narrowCountsOf } from '../../src/publish/narrow-counts.js';
import { epochsOf } from '../../src/publish/published-selections.js';
import { type Cell, cityOf, statisticOf } from '../fixtures/statistics.js';

const MINIMUM = 3;
const districts = cityOf('a', 'b');
const AREAS = ['C', 'a', 'b'];
const rounding = { kind: 'conventional-rounding', base: 5 } as const;
const small = { kind: 'small-count-rounding', base: 3 } as const;

const statisticWith = (id: string, cells: readonly Cell[], time = '2024'): Statistic =>
  statisticOf(id, { [time]: cells }, undefined, districts);
const tableOf = ({ id, cube, kind, rule }: Statistic): CountTable => ({ id, cube, kind, rule });
const byId = (...statistics: Statistic[]) => ({ statistics: new Map(statistics.map((each) => [each.id, each])) });
const changed = (statistic: Statistic, method: AlteringMethod) => ({
  statistic,
  method,
  ...alteredCounts(statistic, method, MINIMUM, undefined),
});

/** What readers of a changed statistic know of it. */
function knownOf(statistic: Statistic, method: AlteringMethod): BoundedSelection[] {
  const counts = byId(statistic);
  return boundedSelections(
    changed(statistic, method),
    epochsOf({ statistic: statistic.id, filter: {} }, counts),
    counts,
  );
}

type Narrow = Parameters<typeof narrowCountsOf>;

/** Where no other statistic is changed. */
const narrowCounts = (
  ...[altered, tables, known, compared]: Narrow extends [...infer First, unknown] ? First : never
) => narrowCountsOf(altered, tables, known, compared, new Set([altered.statistic.id]));

const areaOf = (place: CellReference): string => ('area' in place ? place.area : (place.categories['area'] as string));
const none = { unpublished: [], sums: [] };

/** Every table of two districts that is published alike when rounded, for itself, to 5. */
function alike(of: readonly number[]): number[][] {
  const numbers = (cells: readonly number[]): string =>
    [...roundCounts(statisticWith('t', cells).cube, rounding.base).cube.cells().values].join();
  const tables: number[][] = [];
  for (let a = 0; a < 13; a++)
    for (let b = 0; b < 13; b++) if (numbers([a + b, a, b]) === numbers(of)) tables.push([a + b, a, b]);
  return tables;
}

describe('of a rounded statistic alone', () => {
  test('those unsafe counts are narrow of which all tables that look alike leave less than three values', () => {
    const seen = { narrow: 0, wide: 0 };
    for (let a = 0; a < 8; a++)
      for (let b = 0; b < 8; b++) {
        const cells = [a + b, a, b];
        const tables = alike(cells);
        const expected = AREAS.filter((_, at) => {
          const values = tables.map((table) => table[at] as number);
          const isUnsafe = (cells[at] as number) > 0 && (cells[at] as number) < MINIMUM;
          return isUnsafe && Math.max(...values) - Math.min(...values) < 2;
        });
        const statistic = statisticWith('t', cells);
        const found = narrowCounts(
          changed(statistic, rounding),
          [tableOf(statistic)],
          knownOf(statistic, rounding),
          none,
        );
        expect(found.map(areaOf)).toEqual(expected);
        seen[expected.length > 0 ? 'narrow' : 'wide']++;
      }
    expect([seen.narrow > 0, seen.wide > 0]).toEqual([true, true]);
  });

  test('none is where small counts are rounded, whatever follows from the numbers', () => {
    const statistic = statisticWith('t', [4, 2, 2]);
    expect(narrowCounts(changed(statistic, small), [tableOf(statistic)], knownOf(statistic, small), none)).toEqual([]);
  });
});

test('sums of categories and what is left of a whole are looked at too', () => {
  const age = {
    dimension: 'age',
    categories: ['all', 'c', 'm', 'o'],
    sums: [{ total: 'all', parts: ['c', 'm', 'o'] }],
  };
  const people = statisticOf('people', { 2024: [9, 7, 1, 1] }, age);
  const known = (id: string, codes: readonly string[], least: number, greatest: number): BoundedSelection => ({
    id,
    table: 'people',
    terms: [{ age: codes }],
    least: Float64Array.of(least),
    greatest: Float64Array.of(greatest),
  });
  const find = (compared: Compared, ...bounds: BoundedSelection[]): readonly CellReference[] =>
    narrowCounts(changed(people, rounding), [tableOf(people)], bounds, compared);
  const all = known('all', ['all'], 9, 9);
  const place = { area: 'C', period: '2024' };
  expect(find(none, all, known('older', ['m', 'o'], 1, 2))).toEqual([
    { kind: 'selection', selection: 'older', ...place },
  ]);
  const sums = [{ total: 'all', parts: ['young'], rest: 'units' }] as const;
  expect(find({ unpublished: [], sums }, all, known('young', ['c'], 7, 8))).toEqual([
    { kind: 'complement', whole: 'all', parts: ['young'], ...place },
  ]);
  expect(find({ unpublished: [], sums }, all, known('young', ['c'], 6, 8))).toEqual([]);
  const cases = statisticOf('cases', { 2024: [9] });
  const older = known('older', ['m', 'o'], 1, 2);
  expect(narrowCounts(changed(cases, rounding), [people, cases].map(tableOf), [all, older], none)).toEqual([]);
});

describe('beside another statistic', () => {
  const people = statisticWith('people', [25, 2, 23]);
  const helped = statisticWith('helped', [21, 1, 20]);
  const whole = (id: string) => ({ id: `${id} {}`, table: id, terms: [{}] });
  const compared = {
    unpublished: [whole('people'), whole('helped')],
    sums: [{ total: 'people {}', parts: ['helped {}'], rest: 'units' as const }],
  };
  const exact = (cells: readonly number[]): BoundedSelection => ({
    ...whole('helped'),
    least: Float64Array.from(cells),
    greatest: Float64Array.from(cells),
  });
  const find = (method: AlteringMethod, ...known: BoundedSelection[]): readonly CellReference[] =>
    narrowCounts(
      changed(people, method),
      [people, helped].map(tableOf),
      [...knownOf(people, method), ...known],
      compared,
    );

  test('counts are narrow of which nothing less is possible for what is known of their part', () => {
    // rounded to 0, so 2 at most; and 1 has help
    expect(find(rounding, exact([21, 1, 20]))).toMatchObject([
      { kind: 'cell', table: 'people', categories: { area: 'a' } },
    ]);
    expect(find(rounding)).toEqual([]);
    // rounded to 3, so 1 at least; and 2 have help
    expect(find(small, exact([22, 2, 20])).map(areaOf)).toEqual(['a']);
    expect(find(small, exact([21, 1, 20]))).toEqual([]);
  });

  test('no counts of the other are named, and none of both, however narrow', () => {
    const altered = changed(people, rounding);
    const known = [...knownOf(people, rounding), exact([21, 1, 20])];
    const tables = [people, helped].map(tableOf);
    expect(
      narrowCounts(altered, tables, known, compared).every((each) => 'table' in each && each.table === 'people'),
    ).toBe(true);
    const other = changed(helped, rounding);
    expect(narrowCounts(other, tables, known, compared)).toMatchObject([
      { table: 'helped', categories: { area: 'a' } },
    ]);
  });

  test('who is left of one by another is named with the whole, where both are changed', () => {
    const [whole, part] = [statisticWith('people', [62, 21, 41]), statisticWith('helped', [50, 20, 30])];
    const known = [whole, part].flatMap((each) => knownOf(each, small));
    const find = (statistic: Statistic, ...ids: string[]): readonly CellReference[] =>
      narrowCountsOf(changed(statistic, small), [whole, part].map(tableOf), known, compared, new Set(ids));
    const left = { kind: 'complement', whole: 'people {}', parts: ['helped {}'], area: 'a', period: '2024' };
    expect(find(whole, 'people', 'helped')).toEqual([left]);
    expect(find(part, 'people', 'helped')).toEqual([]);
    expect(find(whole, 'people')).toEqual([]);
  });
});

describe('masks', () => {
  const statistic = statisticWith('t', [14, 2, 12]);
  const released = (mask: readonly number[]): ReleasedSelection => ({
    id: 't {}',
    table: 't',
    terms: [{}],
    mask: Uint8Array.from(mask),
  });
  const behind = (mask: readonly number[], of = statistic): (readonly number[])[] =>
    boundsBehind(released(mask), [tableOf(of)], byId(of)).flatMap(({ least, greatest }) => [[...least], [...greatest]]);

  test('tell what is open, and of what is withheld that it is not zero', () => {
    expect(behind([MASK.published, MASK.primary, MASK.secondary])).toEqual([
      [14, 1, 1],
      [14, Infinity, Infinity],
    ]);
  });

  test('tell nothing of what they leave out, nor how much what has no number is', () => {
    expect(behind([MASK.unpublished, MASK.published, MASK.unpublished])).toEqual([
      [0, 2, 0],
      [Infinity, 2, Infinity],
    ]);
    const cells = statisticWith('t', ['missing', 'suppressed', 12]);
    expect(behind([MASK.published, MASK.primary, MASK.unpublished], cells)[1]).toEqual([Infinity, Infinity, Infinity]);
  });

  test('tell nothing of what is withheld where zeros are protected', () => {
    const hidden: Statistic = { ...statistic, rule: { minimum: 3, zeros: 'protected' } };
    expect(behind([MASK.published, MASK.primary, MASK.secondary], hidden)[0]).toEqual([14, 0, 0]);
  });

  test('of an earlier release tell nothing of a zero that it did not show: it was not seen withheld', () => {
    expect(behind([MASK.published, MASK.primary, MASK.published], statisticWith('t', [12, 0, 12]))).toEqual([
      [12, 0, 12],
      [12, Infinity, 12],
    ]);
  });
});
