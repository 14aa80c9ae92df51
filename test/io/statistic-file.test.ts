import { describe, expect, test } from 'vitest';
import { readStatisticFile } from '../../src/io/statistic-file.js';
import type { StatisticConfig } from '../../src/io/workspace-config.js';
import { areaHierarchy } from '../../src/model/area.js';
import { flagsOf, hasFlag, stateOf } from '../../src/model/observation-status.js';
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
  test('has the dimensions of the file for columns, and its statuses without any sign explained', async () => {
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

describe('a statistic out of a flat file of GENESIS', () => {
  const header =
    'statistics_code;statistics_label;time_code;time_label;time;1_variable_code;1_variable_label;' +
    '1_variable_attribute_code;1_variable_attribute_label;2_variable_code;2_variable_label;2_variable_attribute_code;' +
    '2_variable_attribute_label;value;value_unit;value_variable_code;value_variable_label;value_q';
  const row = (area: string, sex: string, value: string, quality: string, unit = 'Anzahl', measure = 'BEV') =>
    `12411;Bevölkerung;STAG;Stichtag;2024-12-31;KREISE;Kreise;${area};Ort ${area};GES;Geschlecht;${sex};${sex};${value};${unit};${measure};Personen;${quality}`;
  const recipe = {
    ...config,
    table: { file: 'a.csv' },
    area: { column: 'KREISE' },
    period: { column: 'time' },
    where: { measure: ['BEV'] },
    dimensions: [
      {
        id: 'sex',
        label: 'Geschlecht',
        column: 'GES',
        categories: [
          { code: 'm', match: 'GESM' },
          { code: 'w', match: 'GESW' },
        ],
      },
    ],
  } as unknown as StatisticConfig;
  const flat = (lines: readonly string[], over = {}) =>
    readStatisticFile(new TextEncoder().encode([header, ...lines].join('\n')), { ...recipe, ...over }, context);

  test('keeps value signs and quality flags, and filters by columns', async () => {
    const { value, problems } = await flat([
      row('01', 'GESM', '12', 'p'),
      row('01', 'GESW', '.', ''),
      row('02', 'GESM', '/', ''),
      row('02', 'GESW', '...', ''),
      row('02', 'GESW', '99', '', 'Prozent', 'ANT'),
    ]);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const status = (area: number, sex: number): number => value?.cube.status([area, 0, sex]) ?? 0;
    expect(value?.cube.value([1, 0, 0])).toBe(12);
    expect(flagsOf(status(1, 0))).toEqual(['provisional']);
    expect([stateOf(status(1, 1)), hasFlag(status(1, 1), 'protected-at-source')]).toEqual(['suppressed', true]);
    expect([stateOf(status(2, 0)), flagsOf(status(2, 0))]).toEqual(['missing', ['unreliable']]);
    expect(stateOf(status(2, 1))).toBe('not-yet-available');
  });

  test('counts in thousands where the recipe says so', async () => {
    const lines = [row('01', 'GESM', '4,5', '', '1000')];
    const { value } = await flat(lines, { value: { column: 'value', times: 1000 } });
    expect(value?.cube.value([1, 0, 0])).toBe(4500);
    expect((await flat(lines)).problems.map(({ code }) => code)).toContain('count-fractional');
  });

  test('is a plain table to a recipe that says where its header is', async () => {
    const { value, problems } = await flat([row('01', 'GESM', '12', 'p')], {
      table: { file: 'a.csv', header: 1 },
      area: { column: '1_variable_attribute_code' },
      where: { value_variable_code: ['BEV'] },
      dimensions: [{ ...recipe.dimensions?.[0], column: '2_variable_attribute_code' }],
    });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(value?.cube.value([1, 0, 0])).toBe(12);
  });
});

test('areas are told apart by level and name where names alone do not', async () => {
  const twice = areaHierarchy(
    [level('city'), level('district')],
    [
      { code: 'S', name: 'Nord', level: 'city' },
      { code: '01', name: 'Nord', level: 'district', parent: 'S' },
    ],
  );
  const text = 'ort;jahr;wert\ncity/Nord;2024;7\ndistrict/Nord;2024;6\nland/Nord;2024;1\n';
  const table = {
    ...config,
    table: { file: 'a.csv' },
    area: { column: 'ort', by: 'level/name' },
    period: { column: 'jahr' },
    value: { column: 'wert' },
  } as StatisticConfig;
  const read = (lines: string) =>
    readStatisticFile(new TextEncoder().encode(lines), table, { ...context, areas: twice });
  expect(
    (await read(text)).problems.filter(({ severity }) => severity === 'error').map(({ params }) => params),
  ).toEqual([{ area: 'land/Nord', count: 1 }]);
  const { value } = await read(text.replace(/land.*\n/, ''));
  expect([value?.cube.value([0, 0]), value?.cube.value([1, 0])]).toEqual([7, 6]);
});
