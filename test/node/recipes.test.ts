import { describe, expect, test } from 'vitest';
import { flagsOf, stateOf } from '../../src/model/observation-status.js';
import { readWorkspace } from '../../src/node/workspace.js';
import { geometry, workspaceFolder, yaml } from './temp-workspace.js';

const recipe = `import: 1
id: benefits
title: Empfängerinnen und Empfänger
table:
  file: tables/hilfe.csv
  header: [3, 4]
  footer: Quelle
  unpivot: { keep: [Stadtteil], names: [jahr, geschlecht], value: anzahl }
area: { column: Stadtteil, by: name, ignore: [Insgesamt] }
period: { column: jahr, format: YYYY, at: 12-31 }
value: { column: anzahl }
signs: { '-': ok, '.': suppressed }
dimensions:
  - id: sex
    label: Geschlecht
    column: geschlecht
    categories: [{ code: m, match: Männer }, { code: f, match: Frauen }]
countingUnit: person
kind: stock
source: register
`;
const table = [
  'Hilfe zum Lebensunterhalt;;;;',
  ';;;;',
  'Stadtteil;2023;;2024;',
  ';Männer;Frauen;Männer;Frauen',
  'Nord;1 675;-;20;30',
  'Süd;12;.;21;31',
  'Hafen;13;23;22;32',
  'Insgesamt;1 700;;63;93',
  'Quelle: Sozialamt;;;;',
].join('\r\n');
const folder = (over: Readonly<Record<string, string | undefined>> = {}) =>
  workspaceFolder({
    'sozialraum.yaml': `${yaml}imports: [imports/hilfe.yaml]\n`,
    'imports/hilfe.yaml': recipe,
    'tables/hilfe.csv': table,
    'geometry/stadtteile.geojson': JSON.stringify(geometry),
    ...over,
  });
const errors = async (over: Readonly<Record<string, string | undefined>>) => {
  const { problems } = await readWorkspace(folder(over));
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ code, place }) => [code, place.file, place.row]);
};

describe('a recipe under imports', () => {
  test('makes a statistic of a table that was laid out for people', async () => {
    const { value, problems } = await readWorkspace(folder());
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const statistic = value?.statistics.find(({ id }) => id === 'benefits');
    expect(statistic?.cube.dimensions.map(({ id, categories }) => [id, categories.length])).toEqual([
      ['area', 4],
      ['time', 2],
      ['sex', 2],
    ]);
    const { values } = statistic!.cube.cells();
    expect([...values].slice(4, 8)).toEqual([1675, 0, 20, 30]);
    // the city is the sum of its districts: men in 2023, 1675 + 12 + 13
    expect(values[0]).toBe(1700);
    expect(statistic?.cube.dimensions[1]?.categories.map(({ code }) => code)).toEqual(['2023-12-31', '2024-12-31']);
  });

  test('is checked like the workspace file, with its own file and line', async () => {
    expect(await errors({ 'imports/hilfe.yaml': recipe.replace('kind: stock', 'kind: stok') })).toEqual([
      ['value-unexpected', 'imports/hilfe.yaml', 19],
    ]);
    expect(await errors({ 'imports/hilfe.yaml': recipe.replace('source: register', 'source: unknown') })).toEqual([
      ['reference-unknown', 'imports/hilfe.yaml', 20],
    ]);
    expect(await errors({ 'imports/hilfe.yaml': recipe.replace('import: 1', 'import: 2') })).toEqual([
      ['format-version-unknown', 'imports/hilfe.yaml', 1],
    ]);
    expect(await errors({ 'imports/hilfe.yaml': undefined })).toEqual([
      ['file-missing', 'imports/hilfe.yaml', undefined],
    ]);
    expect(await errors({ 'imports/hilfe.yaml': recipe.replace("'.': suppressed", 'x: missing') })).toEqual([
      ['number-unreadable', 'tables/hilfe.csv', 6],
    ]);
  });

  test('refuses a table with a row for each person, and quotes nothing of it', async () => {
    const persons = ['Titel', '', 'Stadtteil;2024;Vorname', ';Männer;', 'Nord;x;Erika'].join('\n');
    const { problems } = await readWorkspace(folder({ 'tables/hilfe.csv': persons }));
    expect(problems.map(({ code }) => code)).toContain('person-level');
    expect(JSON.stringify(problems)).not.toContain('Erika');
  });
});

describe('a recipe for a file of a statistical office', () => {
  const columns = (at: number) =>
    ['code', 'label', 'attribute_code', 'attribute_label'].map((each) => `${at}_variable_${each}`);
  const header = [
    ...['statistics_code', 'statistics_label', 'time_code', 'time_label', 'time'],
    ...columns(1),
    ...columns(2),
    ...['value', 'value_unit', 'value_variable_code', 'value_variable_label', 'value_q'],
  ];
  const row = (area: string, sex: string, value: string, quality = '') =>
    `12411;Bevölkerung;STAG;Stichtag;2024-12-31;GEMEIN;Gemeinden;${area};Ort;GES;Geschlecht;${sex};;${value};Anzahl;BEV;Personen;${quality}`;
  const flat = [
    header.join(';'),
    ...['01', '02', '03'].flatMap((area, at) => [row(area, 'GESM', String(10 + at), 'p'), row(area, 'GESW', '.')]),
    row('99', 'GESM', '5'),
  ].join('\n');
  const genesis = `import: 1
id: benefits
title: Bevölkerung
table: { file: tables/12411.csv }
area: { column: GEMEIN, ignore: ['99'] }
period: { column: time }
value: { column: value }
dimensions:
  - id: sex
    label: Geschlecht
    column: GES
    categories: [{ code: m, match: GESM }, { code: f, match: GESW }]
countingUnit: person
kind: stock
source: register
`;

  test('needs no signs explained, and keeps them and the quality of values up to the cube', async () => {
    const { value, problems } = await readWorkspace(
      folder({ 'imports/hilfe.yaml': genesis, 'tables/12411.csv': flat, 'tables/hilfe.csv': undefined }),
    );
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(problems.map(({ code }) => code)).toContain('format-found');
    const cube = value?.statistics.find(({ id }) => id === 'benefits')?.cube;
    const area = cube?.dimension('area').indexOf.get('02') ?? -1;
    expect(cube?.value([area, 0, 0])).toBe(11);
    expect(flagsOf(cube?.status([area, 0, 0]) ?? 0)).toEqual(['provisional']);
    expect(stateOf(cube?.status([area, 0, 1]) ?? 0)).toBe('suppressed');
    // men of the city: 10 + 11 + 12
    expect(cube?.value([0, 0, 0])).toBe(33);
  });
});
