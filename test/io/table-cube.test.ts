import { describe, expect, test } from 'vitest';
import { GrowingDimension, TableBuilder } from '../../src/io/table-builder.js';
import { tableCube } from '../../src/io/table-cube.js';
import { observationStatus, stateOf } from '../../src/model/observation-status.js';

function table(rows: readonly (readonly [area: string, time: string, value: number])[]) {
  const area = new GrowingDimension('area', 'Gebiet', 'area');
  const time = new GrowingDimension('time', 'Zeit', 'time');
  const builder = new TableBuilder([area, time]);
  rows.forEach(([place, period, value], i) => {
    const at = [area.at(place, () => ({ label: place })), time.at(period, () => ({ label: period }))];
    builder.push(at, value, Number.isNaN(value) ? observationStatus('suppressed') : 0, i + 2);
  });
  return builder.build({ notes: [] });
}

describe('the cube of a table of observations', () => {
  test('has its periods in the order of time, and every observation at its place', () => {
    const cube = tableCube(
      table([
        ['01', '2024', 5],
        ['01', '2023', 4],
        ['02', '2024', NaN],
      ]),
      'a.csv',
    ).value;
    expect(cube?.dimension('time').categories.map(({ code }) => code)).toEqual(['2023', '2024']);
    expect([...(cube?.cells().values ?? [])]).toEqual([4, 5, NaN, NaN]);
    expect([...(cube?.cells().statuses ?? [])].map(stateOf)).toEqual(['ok', 'ok', 'missing', 'suppressed']);
  });

  test('is refused where a cell stands in the file twice, with both lines', () => {
    const { value, problems } = tableCube(
      table([
        ['01', '2024', 5],
        ['02', '2024', 6],
        ['01', '2024', 5],
      ]),
      'a.csv',
    );
    expect(value).toBeUndefined();
    expect(problems).toEqual([
      {
        code: 'observation-duplicate',
        severity: 'error',
        place: { file: 'a.csv', row: 4 },
        params: { key: '01, 2024', firstRow: 2 },
      },
    ]);
  });

  test('is refused where it would have more cells than memory', () => {
    const many = Array.from({ length: 8000 }, (_, i) => [`a${i}`, `t${i}`, i] as const);
    expect(tableCube(table(many), 'a.csv').problems[0]?.code).toBe('table-too-large');
  });

  test('grows beyond its first thousand rows', () => {
    const many = Array.from({ length: 3000 }, (_, i) => [`a${i}`, '2024', i] as const);
    expect(tableCube(table(many), 'a.csv').value?.value([2999, 0])).toBe(2999);
  });
});
