import { expect, test } from 'vitest';
import type { CountSelection, CountSum } from '../../src/disclosure/request.js';
import { selectionLayout } from '../../src/disclosure/selection-layout.js';
import { NOWHERE, sumLayout } from '../../src/disclosure/sum-layout.js';
import { tableLayout } from '../../src/disclosure/table-layout.js';
import { axis, cubeOf, tableOf } from './tables.js';

function layoutOf(id: string, areas: readonly string[], times: readonly string[]) {
  const cells = Array<number>(areas.length * times.length).fill(1);
  return tableLayout(tableOf(id, cubeOf([axis('area', 'area', areas)], cells, axis('time', 'time', times))));
}
const tables = [
  layoutOf('people', ['city', 'a', 'b'], ['2022', '2023', '2024']),
  layoutOf('helped', ['b', 'x', 'city'], ['2024', '2023']),
  layoutOf('events', ['a', 'b'], ['2024-H1', '2024-H2', '2023']),
];

/** A sum over the tables, of which each is seen as a whole unless a selection says otherwise. */
function lay(sum: Omit<CountSum, 'rest'>, shown: Partial<Record<string, Partial<CountSelection>>> = {}) {
  const selectionAt = (id: string) => {
    const table = tables.findIndex((each) => each.id === id);
    return selectionLayout({ id, table: id, terms: [{}], ...shown[id] }, table, tables[table]!);
  };
  return sumLayout({ rest: 'units', ...sum }, selectionAt, tables);
}

test('the terms of a sum are its total and its parts, in this order', () => {
  const { terms, rest } = lay({ total: 'people', parts: ['helped', 'events'] });
  expect(terms.map(({ id }) => id)).toEqual(['people', 'helped', 'events']);
  expect(rest).toBe('units');
});

test('periods of the same code meet, where all tables have them', () => {
  expect(lay({ total: 'people', parts: ['helped'] }).meetings).toEqual([
    [[1], [1]],
    [[2], [0]],
  ]);
  expect(lay({ total: 'people', parts: ['helped', 'events'] }).meetings).toEqual([[[1], [1], [2]]]);
});

test('periods meet that are named, several of a part too, unless one of them is not there', () => {
  const periods = [
    { total: '2024', parts: [['2024-H1', '2024-H2']] },
    { total: '2022', parts: [['2023']] },
    { total: '2023', parts: [['2023', '2023-H2']] },
    { total: '2025', parts: [['2023']] },
  ];
  expect(lay({ total: 'people', parts: ['events'], periods }).meetings).toEqual([
    [[2], [0, 1]],
    [[0], [2]],
  ]);
});

test('periods of which a term shows nothing do not meet', () => {
  const sum = { total: 'people', parts: ['helped'] };
  expect(lay(sum, { people: { times: ['2024'] } }).meetings).toEqual([[[2], [0]]]);
  expect(lay(sum, { helped: { times: ['2023'] } }).meetings).toEqual([[[1], [1]]]);
  expect(
    lay({ ...sum, periods: [{ total: '2022', parts: [['2024']] }] }, { helped: { times: ['2023'] } }).meetings,
  ).toEqual([]);
});

test('areas meet by their codes, as those of the first part', () => {
  expect(lay({ total: 'people', parts: ['helped', 'events'] }).places).toEqual([
    Int32Array.of(2, NOWHERE, 0),
    Int32Array.of(0, 1, 2),
    Int32Array.of(1, NOWHERE, NOWHERE),
  ]);
});
