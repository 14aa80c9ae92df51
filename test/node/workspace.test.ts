import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readWorkspace } from '../../src/node/workspace.js';
import { clockwise, writeDbf, writeShp } from '../io/write-shapefile.js';
import { folderWith, geometry, table, tempFolder, workspaceFolder, yaml } from './temp-workspace.js';

async function found(folder: string, options?: { data?: string }) {
  const { value, problems } = await readWorkspace(folder, options);
  const list = problems.map(({ code, severity, place: { file, path, row, column }, params }) => ({
    code,
    ...(severity === 'error' ? {} : { severity }),
    at: [file, row, column, path].filter((part) => part !== undefined).join(':'),
    ...params,
  }));
  return { value, list };
}

/** The line of a text in which something first stands, counted from 1. */
function lineOf(text: string, something: string): number {
  const lines = text.split('\n');
  return lines.findIndex((line) => line.includes(something)) + 1;
}

describe('a sound workspace', () => {
  test('becomes areas, geometry, statistics, indicators and publications', async () => {
    const { value, list } = await found(workspaceFolder());
    expect(list).toEqual([]);
    expect(value?.city).toEqual({ name: 'Musterstadt', fictional: true });
    expect(value?.areas.areas.map(({ code, level, parent }) => [code, level, parent])).toEqual([
      ['S', 'city', undefined],
      ['01', 'district', 'S'],
      ['02', 'district', 'S'],
      ['03', 'district', 'S'],
    ]);
    expect(Object.keys(value?.geometry.objects ?? {})).toEqual(['city', 'district']);
    expect(value?.statistics[0]).toMatchObject({
      id: 'population',
      title: { de: 'Einwohnerinnen und Einwohner', en: 'Inhabitants' },
      rule: { minimum: 3, zeros: 'shown' },
      source: { name: { de: 'Melderegister' }, protection: 'none' },
      breaks: [{ period: '2023-01', reason: { de: 'Zensus 2022' } }],
    });
    const cube = value?.statistics[0]?.cube;
    expect(cube?.value([0, 0, 0])).toBe(100 + 200 + 300 + 90 + 90 + 2);
    expect(value?.publications).toEqual([
      {
        id: 'monitor',
        title: { de: 'Sozialmonitor', en: 'Social monitor' },
        audience: 'public',
        accessRestricted: false,
        topics: [{ id: 'people', title: { de: 'Menschen' }, indicators: ['women', 'inhabitants'] }],
      },
      {
        id: 'office',
        title: { de: 'Arbeitsstand' },
        audience: 'internal',
        accessRestricted: true,
        topics: [{ id: 'people', title: { de: 'Menschen' }, indicators: ['women', 'inhabitants'] }],
      },
    ]);
  });

  test('may have its geometry as a shapefile, and wants all of it', async () => {
    const rows = ['01', '02', '03'].map((code, i) => ({
      rings: [clockwise(12.3 + i / 100, 51.3, 0.01)],
      values: [code, `Ort ${code}`],
    }));
    const fields = [
      { name: 'nr', type: 'C', length: 2 },
      { name: 'name', type: 'C', length: 10 },
    ] as const;
    const files = {
      'sozialraum.yaml': yaml.replace('stadtteile.geojson', 'stadtteile.shp'),
      'geometry/stadtteile.geojson': undefined,
      'geometry/stadtteile.shp': writeShp(rows),
      'geometry/stadtteile.dbf': writeDbf(
        fields,
        rows.map(({ values }) => values),
      ),
    };
    const { value, list } = await found(workspaceFolder(files));
    expect(list.map(({ code }) => code)).toEqual(['geometry-winding']);
    expect(value?.areas.areas.map(({ name }) => name).slice(1)).toEqual(['Ort 01', 'Ort 02', 'Ort 03']);
    expect(value?.geometry.objects['district']).toBeDefined();
    const alone = await found(workspaceFolder({ ...files, 'geometry/stadtteile.dbf': undefined }));
    expect(alone.value).toBeUndefined();
    expect(alone.list).toMatchObject([{ code: 'geometry-file-unreadable', reason: 'dbf-missing' }]);
  });

  test('has indicators with what the file leaves out: base, unit, decimals', async () => {
    const { value } = await found(workspaceFolder());
    const [women, inhabitants] = value?.indicators ?? [];
    expect(women).toMatchObject({
      per: 100,
      unit: { de: '%' },
      decimals: 1,
      polarity: 'neutral',
      countingUnit: 'person',
    });
    expect(inhabitants).toMatchObject({ per: 1, unit: { de: 'Personen', en: 'persons' }, decimals: 0 });
    expect(inhabitants).not.toHaveProperty('denominator');
  });

  test('may name an authority whose minimum frequency holds', async () => {
    const text = yaml.replace('three: { minimum: 3 }', 'three: { profile: acro }');
    const { value, list } = await found(workspaceFolder({ 'sozialraum.yaml': text }));
    expect(list).toEqual([]);
    expect(value?.statistics[0]?.rule).toEqual({ minimum: 10, zeros: 'protected' });
  });

  test('may keep tables and geometry in another folder, which is looked into first', async () => {
    const data = folderWith({
      'geometry/stadtteile.geojson': JSON.stringify(geometry),
      'tables/einwohner.csv': table.replace('01;2021;m;100', '01;2021;m;900'),
    });
    const { value, list } = await found(workspaceFolder({ 'geometry/stadtteile.geojson': undefined }), { data });
    expect(list).toEqual([]);
    expect(value?.statistics[0]?.cube.value([1, 0, 1])).toBe(900);
  });

  test('is read the same with the line ends of Windows', async () => {
    const { value, list } = await found(workspaceFolder({ 'sozialraum.yaml': yaml.replaceAll('\n', '\r\n') }));
    expect(list).toEqual([]);
    expect(value).toEqual((await found(workspaceFolder())).value);
  });
});

test('ten different errors are told at once, with file, line and column, and nothing comes of such a workspace', async () => {
  const text = yaml
    .replace('denominator: { statistic: population }', 'denominator: { statistic: einwohner }')
    .replace('indicators: [women, inhabitants] }\n  - id: office', 'indicators: [women, men] }\n  - id: office')
    .replace('rule: three', 'rule: five')
    .replace('period: 2023-01, reason', 'period: 01/2023, reason');
  const folder = workspaceFolder({
    'sozialraum.yaml': text,
    'tables/einwohner.csv': [
      'nr;jahr;geschlecht;anzahl',
      '01;2024;m;100',
      '9;2024;m;1',
      '02;24;w;2',
      '02;2024;divers;2',
      '02;2024;w;zwei',
      '02;2024;m;-3',
      '01;2024;m;11',
    ].join('\r\n'),
  });
  const { value, list } = await found(folder);
  expect(value).toBeUndefined();
  expect(list.map(({ code, at }) => `${code} ${at}`)).toEqual([
    `reference-unknown sozialraum.yaml:${lineOf(text, 'rule: five')}:sources[0].rule`,
    `value-unexpected sozialraum.yaml:${lineOf(text, '01/2023')}:statistics[0].breaks[0].period`,
    `reference-unknown sozialraum.yaml:${lineOf(text, 'einwohner }')}:indicators[0].denominator.statistic`,
    `reference-unknown sozialraum.yaml:${lineOf(text, 'women, men')}:publications[0].topics[0].indicators[1]`,
    'area-unknown tables/einwohner.csv:3:nr',
    'period-unreadable tables/einwohner.csv:4:jahr',
    'category-unknown tables/einwohner.csv:5:geschlecht',
    'number-unreadable tables/einwohner.csv:6:anzahl',
    'count-negative tables/einwohner.csv:7:anzahl',
    'observation-duplicate tables/einwohner.csv:8',
  ]);
});

describe('the workspace file', () => {
  test('has unknown keys and missing values told with their lines', async () => {
    const text = yaml.replace('    kind: stock\n', '').replace('countingUnit: person', 'countingUnits: person');
    expect((await found(workspaceFolder({ 'sozialraum.yaml': text }))).list).toMatchObject([
      { code: 'key-unknown', at: `sozialraum.yaml:${lineOf(text, 'countingUnits')}:statistics[0].countingUnits` },
      { code: 'value-missing', at: `sozialraum.yaml:${lineOf(text, 'id: population')}:statistics[0].countingUnit` },
      { code: 'value-missing', at: `sozialraum.yaml:${lineOf(text, 'id: population')}:statistics[0].kind` },
    ]);
  });

  test('keeps the zero of a code without quotes in the advice to quote it', async () => {
    const text = yaml.replace('parent: { code: S }', 'parent: { code: 04 }').replace('code: S,', 'code: 004,');
    expect((await found(workspaceFolder({ 'sozialraum.yaml': text }))).list).toEqual([
      { code: 'text-unquoted', at: 'sozialraum.yaml:7:areas.levels[0].areas[0].code', received: '004' },
      { code: 'text-unquoted', at: 'sozialraum.yaml:12:areas.levels[1].parent.code', received: '04' },
    ]);
  });

  test('that is no YAML is told with the line', async () => {
    const text = yaml.replace('publisher: { name: Stadt Musterstadt }', 'publisher: { name: Stadt Musterstadt');
    const { list } = await found(workspaceFolder({ 'sozialraum.yaml': text }));
    expect(list[0]).toMatchObject({ code: 'syntax' });
    expect(list[0]?.at).toMatch(/^sozialraum\.yaml:[34]$/);
  });

  test('has a key that stands twice told by name', async () => {
    const text = yaml.replace('rules:', 'rules: {}\nrules:');
    expect((await found(workspaceFolder({ 'sozialraum.yaml': text }))).list).toEqual([
      { code: 'id-duplicate', at: 'sozialraum.yaml:14', kind: 'key', id: 'rules' },
    ]);
  });

  test('may use anchors; a bomb of them is refused', async () => {
    const anchored = yaml
      .replace('area: { column: nr }', 'area: &area { column: nr }')
      .replace(
        'period: { column: jahr, format: YYYY, at: 12-31 }',
        'period: &period { column: jahr, format: YYYY, at: 12-31 }',
      );
    expect((await found(workspaceFolder({ 'sozialraum.yaml': anchored }))).list).toEqual([]);
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
    for (const [of, name] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg'].map((pair) => [...pair]))
      bomb.push(`${name}: &${name} [${Array(10).fill(`*${of}`).join(', ')}]`);
    expect((await found(workspaceFolder({ 'sozialraum.yaml': bomb.join('\n') }))).list).toMatchObject([
      { code: 'syntax', reason: 'too-many-aliases' },
    ]);
  });

  test('that is missing is told by name', async () => {
    expect((await found(tempFolder())).list).toMatchObject([{ code: 'file-missing', at: 'sozialraum.yaml' }]);
    expect((await found(join(tempFolder(), 'nowhere'))).list).toMatchObject([{ code: 'file-missing' }]);
  });

  test('of another version says which', async () => {
    const text = yaml.replace('sozialraum: 1', 'sozialraum: 3');
    expect((await found(workspaceFolder({ 'sozialraum.yaml': text }))).list).toEqual([
      { code: 'format-version-unknown', at: 'sozialraum.yaml:1:sozialraum', expected: '1', received: '3' },
    ]);
  });
});

describe('the files it names', () => {
  test('are all told when they are missing, and the tables are checked also without the areas', async () => {
    const files = {
      'geometry/stadtteile.geojson': undefined,
      'tables/einwohner.csv': 'nr;jahr;geschlecht;anzahl\r\n01;2024;m;viele\r\n',
    };
    expect((await found(workspaceFolder(files))).list).toMatchObject([
      { code: 'file-missing', at: 'geometry/stadtteile.geojson' },
      { code: 'number-unreadable', at: 'tables/einwohner.csv:2:anzahl' },
    ]);
  });

  test('may be given with blanks and umlauts in their names', async () => {
    const name = 'Tabellen 2024/Größe & Zahl.csv';
    const text = yaml.replace('tables/einwohner.csv', `'${name}'`);
    expect((await found(workspaceFolder({ 'sozialraum.yaml': text, [name]: table }))).list).toEqual([]);
  });

  test('lie in the folder: no path and no link leads out of it', async () => {
    const outside = folderWith({ 'geheim.csv': table });
    const folder = workspaceFolder({ 'tables/einwohner.csv': undefined });
    mkdirSync(join(folder, 'tables'));
    symlinkSync(join(outside, 'geheim.csv'), join(folder, 'tables', 'einwohner.csv'));
    expect((await found(folder)).list).toEqual([
      { code: 'file-outside', at: 'tables/einwohner.csv', file: 'tables/einwohner.csv' },
    ]);
    writeFileSync(join(folder, 'sozialraum.yaml'), yaml.replace('tables/einwohner.csv', '../geheim.csv'));
    expect((await found(folder)).list).toMatchObject([
      { code: 'value-unexpected', at: `sozialraum.yaml:${lineOf(yaml, 'einwohner.csv')}:statistics[0].table.file` },
    ]);
  });

  test('are not folders', async () => {
    const folder = workspaceFolder({ 'tables/einwohner.csv': undefined });
    mkdirSync(join(folder, 'tables', 'einwohner.csv'), { recursive: true });
    expect((await found(folder)).list).toMatchObject([{ code: 'file-unreadable', at: 'tables/einwohner.csv' }]);
  });

  test('are told once when they are broken, also where two statistics stand in one', async () => {
    const twice = yaml.replace(
      'indicators:\n  - id: women',
      `  - id: children
    title: Kinder
    table: { file: tables/einwohner.csv, delimiter: ';' }
    area: { column: nr }
    period: { column: jahr, format: YYYY }
    value: { column: anzahl }
    where: { geschlecht: [m] }
    countingUnit: person
    kind: stock
    source: register
indicators:
  - id: women`,
    );
    const files = { 'sozialraum.yaml': twice, 'tables/einwohner.csv': table.replace(';2021;', ';einundzwanzig;') };
    expect((await found(workspaceFolder(files))).list.map(({ code }) => code)).toEqual(['period-unreadable']);
  });

  test('tell of geometry that is no JSON, or no geometry', async () => {
    expect((await found(workspaceFolder({ 'geometry/stadtteile.geojson': '{"type": ' }))).list).toMatchObject([
      { code: 'syntax', at: 'geometry/stadtteile.geojson', reason: 'json' },
    ]);
    expect((await found(workspaceFolder({ 'geometry/stadtteile.geojson': '{"type": "Table"}' }))).list).toMatchObject([
      { code: 'geometry-not-geojson', at: 'geometry/stadtteile.geojson' },
    ]);
  });
});

test('steps are told at their beginning', async () => {
  const steps: string[] = [];
  await readWorkspace(workspaceFolder(), { onStep: ({ kind, file }) => steps.push([kind, file].join(' ').trim()) });
  expect(steps).toEqual([
    'read sozialraum.yaml',
    'read geometry/stadtteile.geojson',
    'geometry',
    'read tables/einwohner.csv',
  ]);
});
