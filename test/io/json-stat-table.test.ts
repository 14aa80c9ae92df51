import { describe, expect, test } from 'vitest';
import { readJsonStatTable } from '../../src/io/json-stat-table.js';
import { stateOf } from '../../src/model/observation-status.js';

const category = (...codes: string[]) => ({ category: { index: codes } });
const dataset = Object.freeze({
  version: '2.0',
  class: 'dataset',
  id: ['jahr', 'ort'],
  size: [2, 3],
  dimension: { jahr: category('2023', '2024'), ort: category('Nord', 'Süd', 'Gesamt') },
  value: [null, 40, 42, 5, 30, 35],
});

describe('readJsonStatTable', () => {
  test('reads what others write for confidential and provisional, and drops what it does not know', () => {
    const { value } = readJsonStatTable({ ...dataset, status: { 0: 'c', 1: 'p', 2: 'b' } }, 'a.json');
    const { statuses } = value?.cube.cells() ?? { statuses: [] };
    expect([...statuses].slice(0, 3).map(stateOf)).toEqual(['suppressed', 'ok', 'ok']);
  });

  test('makes one dimension that of places and one that of time, and finds the totals', () => {
    const roles = { ...dataset, role: { time: ['jahr'] } };
    const { value } = readJsonStatTable(roles, 'a.json');
    expect(value?.cube.dimensions.map(({ id, role }) => [id, role])).toEqual([
      ['jahr', 'time'],
      ['ort', 'area'],
    ]);
    expect(value?.cube.dimension('ort').sums).toEqual([{ total: 2, parts: [0, 1], complete: true }]);
    const unmarked = readJsonStatTable(dataset, 'a.json').value?.cube.dimensions.map(({ role }) => role);
    expect(unmarked).toEqual(['time', 'area', 'category']);
  });

  test('what is no dataset is a problem', () => {
    expect(readJsonStatTable({ class: 'collection' }, 'a.json').problems).not.toEqual([]);
  });
});
