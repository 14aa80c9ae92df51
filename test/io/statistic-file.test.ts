import { describe, expect, test } from 'vitest';
import { readStatisticFile } from '../../src/io/statistic-file.js';
import type { StatisticConfig } from '../../src/io/workspace-config.js';
import { areaHierarchy } from '../../src/model/area.js';
import { stateOf } from '../../src/model/observation-status.js';
import { configSample } from './config-sample.js';

const level = (id: string) => ({ id, label: { de: id }, plural: { de: id } });
const areas = areaHierarchy(
  [level('city'), level('district')],
  [
    { code: 'S', name: 'Musterstadt', level: 'city' },
    { code: '01', name: 'Nord', level: 'district', parent: 'S' },
    { code: '02', name: 'Süd', level: 'district', parent: 'S' },
  ],
);
const source = { name: { de: 'Amt' }, licence: { id: 'dl-de/by-2-0', name: 'Lizenz' }, protection: 'none' } as const;
const context = { areas, source, rule: { minimum: 3, zeros: 'shown' } } as const;
const config = {
  ...configSample().statistics[0],
  dimensions: [],
  table: { file: 'a.json' },
  area: { column: 'geo', by: 'code' },
  period: { column: 'year' },
  value: { column: 'value' },
  signs: { '.': 'suppressed' },
} as unknown as StatisticConfig;

const dataset = {
  class: 'dataset',
  label: 'Einwohner',
  id: ['geo', 'year'],
  size: [2, 2],
  role: { geo: ['geo'], time: ['year'] },
  dimension: { geo: { category: { index: ['01', '02'] } }, year: { category: { index: ['2023', '2024'] } } },
  value: [5, 6, null, null],
  status: { '2': 'suppressed' },
};
const read = (json: unknown, table = {}) =>
  readStatisticFile(
    new TextEncoder().encode(JSON.stringify(json)),
    { ...config, table: { ...config.table, ...table } },
    context,
  );

describe('a statistic out of a JSON file of statistics', () => {
  test('has the dimensions of the file for columns, and its statuses by the signs that the recipe explains', async () => {
    const { value, problems } = await read(dataset);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const at = (area: string, year: string): number[] => [
      value?.cube.dimension('area').indexOf.get(area) ?? -1,
      value?.cube.dimension('time').indexOf.get(year) ?? -1,
    ];
    expect(value?.cube.value(at('01', '2024'))).toBe(6);
    expect(stateOf(value?.cube.status(at('02', '2023')) ?? 0)).toBe('suppressed');
    expect(stateOf(value?.cube.status(at('02', '2024')) ?? 0)).toBe('missing');
  });

  test('is chosen by its title where a file holds several', async () => {
    const item = [dataset, { ...dataset, label: 'Haushalte', value: [1, 2, 3, 4] }];
    const several = { class: 'collection', link: { item } };
    expect((await read(several)).problems.at(-1)?.code).toBe('sheet-ambiguous');
    expect((await read(several, { sheet: 'Haushalte' })).value?.cube.cells().values).toContain(4);
  });

  test('of a format that is not known is refused', async () => {
    expect((await read({ a: 1 })).problems.map(({ code }) => code)).toEqual(['format-unsupported']);
    expect((await read({ class: 'dataset' })).problems[0]?.code).toBe('json-stat-rule');
  });
});
