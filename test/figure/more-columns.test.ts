import { expect, test, vi } from 'vitest';
import { withColumn } from '../../src/figure/more-columns.js';
import type { TableTwin } from '../../src/figure/table-twin.js';

const cell = (text: string): { text: string; spoken: string } => ({ text, spoken: `${text} laut` });
const table: TableTwin = Object.freeze({
  caption: 'Quote',
  columns: ['Gebiet', 'Wert', 'Rang'],
  rows: [
    { area: '11', heading: 'Nordhöhe', cells: [cell('5'), cell('1')] },
    { heading: 'Stadt', cells: [cell('4')] },
    { area: '12', heading: 'Rosenhang', cells: [] },
  ],
});

test('a column stands behind the first of figures, in the head and in each row', () => {
  const { caption, columns, rows } = withColumn(table, 'Dichte', (code) => cell(`von ${code}`));
  expect(caption).toBe('Quote');
  expect(columns).toEqual(['Gebiet', 'Wert', 'Dichte', 'Rang']);
  expect(rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ['5', 'von 11', '1'],
    ['4', 'von '],
    ['von 12'],
  ]);
  expect(rows.map(({ heading, area }) => [heading, area])).toEqual([
    ['Nordhöhe', '11'],
    ['Stadt', undefined],
    ['Rosenhang', '12'],
  ]);
});

test('rows are made when somebody reads them, and once', () => {
  const cellOf = vi.fn(() => cell('x'));
  const made = withColumn({ ...table, length: 3 }, 'Dichte', cellOf);
  expect(made.length).toBe(3);
  expect(cellOf).not.toHaveBeenCalled();
  expect(made.rows).toBe(made.rows);
  expect(cellOf).toHaveBeenCalledTimes(3);
  expect('length' in withColumn(table, '', cellOf)).toBe(false);
});
