import { expect, test } from 'vitest';
import { arrangeSheet, type MatrixSheet, sheetRows, sheetTable } from '../../src/figure/matrix-sheet.js';

const cell = (value: number) => ({ text: String(value), spoken: String(value), value });
const sheet: MatrixSheet = {
  kind: 'numbers',
  caption: 'Zahlen',
  corner: 'Gebiet',
  columns: [{ id: 'a', heading: 'Quote', note: '%' }],
  reference: { id: '0', heading: 'Stadt', cells: [cell(5)] },
  groups: [
    {
      heading: 'Nord',
      rows: [
        { id: '1', heading: 'Berg', cells: [cell(1)] },
        { id: '2', heading: 'Tal', cells: [cell(NaN)] },
        { id: '3', heading: 'Au', cells: [cell(3)] },
      ],
    },
    { heading: 'Süd', rows: [{ id: '4', heading: 'Talblick', cells: [cell(9)] }] },
  ],
  keys: [],
};
const ids = (...arranged: Parameters<typeof arrangeSheet>) =>
  arrangeSheet(...arranged).map(({ heading, rows }) => `${heading}: ${rows.map(({ id }) => id).join(' ')}`);

test('rows are ordered within their groups, those without a value last', () => {
  expect(ids(sheet, { column: 0, direction: 'descending' }, '')).toEqual(['Nord: 3 1 2', 'Süd: 4']);
  expect(ids(sheet, { column: 0, direction: 'ascending' }, '')).toEqual(['Nord: 1 3 2', 'Süd: 4']);
});

test('a filter keeps rows with it in their name, and all of a group that has it in its own', () => {
  expect(ids(sheet, undefined, ' TAL')).toEqual(['Nord: 2', 'Süd: 4']);
  expect(ids(sheet, undefined, 'nord')).toEqual(['Nord: 1 2 3']);
  expect(ids(sheet, undefined, 'sud')).toEqual(['Süd: 4']);
  expect(ids(sheet, undefined, 'nirgends')).toEqual([]);
});

test('as a plain table rows name their group, columns their unit', () => {
  expect(sheetTable(sheet)).toMatchObject({
    columns: ['Gebiet', 'Quote (%)'],
    rows: [
      { heading: 'Stadt', reference: true },
      { heading: 'Nord: Berg' },
      { heading: 'Nord: Tal' },
      { heading: 'Nord: Au' },
      { heading: 'Süd: Talblick' },
    ],
  });
  expect(sheetRows(sheet)).toHaveLength(4);
});
