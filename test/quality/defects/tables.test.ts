import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { previewImport } from '../../../src/io/preview-import.js';
import { suggestImport } from '../../../src/io/suggest-import.js';
import type { StatisticConfig } from '../../../src/io/workspace-config.js';
import { hasValue, stateOf } from '../../../src/model/observation-status.js';
import { readWorkspace } from '../../../src/node/workspace.js';
import { publish } from '../../../src/publish/publish.js';
import { command, type Found, paramsOf } from './command.js';
import { madeUpCity } from './made-up-city.js';

const DATA = '../shared/data';
const has = (path: string): boolean => existsSync(`${DATA}/${path}`);
const textOf = (path: string): string => readFileSync(`${DATA}/${path}`, 'utf8');

/** The first column of a CSV file without quotation marks. */
const codesIn = (path: string, separator = ',', column = 0): string[] =>
  textOf(path)
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(separator)[column] ?? '');

const check = async (folder: string): Promise<{ code: number; found: readonly Found[] }> => {
  const { code, json } = await command('check', folder);
  return { code, found: json.problems };
};
const codesOf = (found: readonly Found[], severity: string): string[] => [
  ...new Set(found.flatMap((each) => (each.severity === severity ? [each.code] : []))),
];

const MSS = 'berlin/mss';
const mssTable = `area: { column: id }
period: { column: Zeit }
value: { column: inhabitants }`;
const mss = (file: string, codes: readonly string[], yaml = mssTable) =>
  madeUpCity(codes, {
    layout: `delimiter: ',', decimal: '.', fixed: { Zeit: '2020-12-31' }`,
    content: textOf(`${MSS}/${file}`),
    yaml,
  });

describe.skipIf(!has('berlin'))('Berlin’s tables', () => {
  test('D5/3 and D9/5: a table that has another area than the boundaries, and a row of no area, name both', async () => {
    const rows = codesIn(`${MSS}/mss-2019-00-3-districts.csv`);
    const codes = [...rows.filter((code) => code !== '04030417' && code !== '00000000'), '09041403'];
    expect(rows).toContain('04030417');
    const { code, found } = await check(mss('mss-2019-00-3-districts.csv', codes));
    expect(code).toBe(1);
    expect(paramsOf(found, 'area-unknown').map(({ area }) => area)).toEqual(['04030417', '00000000']);
    expect(paramsOf(found, 'boundary-state-differs')).toMatchObject([{ absent: 1, absentExample: '09041403' }]);
  });

  test('D9/1: a table of 447 rows that should have 542 is found to be cut off', async () => {
    const codes = codesIn('berlin/LOR_2021.csv', ',', 1);
    expect(codes).toHaveLength(542);
    const { code, found } = await check(mss('mss-2021-00-2-1-planning-areas.csv', codes));
    expect(code).toBe(0);
    expect(paramsOf(found, 'quality-areas-truncated')).toEqual([
      { count: 95, periods: '2020-12-31', last: '10200423' },
    ]);
  });

  test('D6/3 and D9/2: a table of the new wave with keys of the old areas is refused', async () => {
    const codes = codesIn('berlin/LOR_2021.csv', ',', 1);
    const { code, found } = await check(mss('mss-2021-00-4-1-1-planning-areas.csv', codes));
    expect(code).toBe(1);
    expect(paramsOf(found, 'area-unknown')[0]).toMatchObject({ area: '01011101' });
  });

  test('D9/3: a header one concept off, with class names below a number, is refused with the place', async () => {
    const file = 'mss-2021-00-3-districts.csv';
    const yaml = mssTable.replace('inhabitants', 'z_d3_percentage_transfer_payments_recipients');
    const { code, found } = await check(mss(file, codesIn(`${MSS}/${file}`), yaml));
    expect(code).toBe(1);
    const [unreadable] = found.filter((each) => each.code === 'number-unreadable');
    expect(unreadable).toMatchObject({ row: 2, params: { received: 'mittel' } });
  });

  test('D10/4: a byte order mark, a missing last line end and a blank in a header make no difference', async () => {
    const bytes = readFileSync(`${DATA}/berlin/mss_2021_index-indikatoren_z-werte_plr.csv`);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.at(-1)).not.toBe(0x0a);
    const { value } = await suggestImport(bytes, 'mss.csv');
    const { value: preview, problems } = await previewImport(bytes, value!.recipe);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    // the sum of the column
    expect(preview).toMatchObject({ areas: 542, total: 3_769_962 });
  });
});

const districts = Array.from({ length: 40 }, (_, at) => String(100 + at));
const csvOf = (rows: readonly (readonly unknown[])[]): string => `${rows.map((row) => row.join(';')).join('\n')}\n`;
const plain = `area: { column: id }
period: { column: year }
value: { column: count }`;
const cityWith = (
  rows: readonly (readonly unknown[])[],
  yaml = plain,
  codes: readonly string[] = districts,
  more: { readonly indicator?: string } = {},
) => madeUpCity(codes, { layout: "delimiter: ';', decimal: '.'", content: csvOf(rows), yaml, ...more });

test.skipIf(!has('germany'))(
  'D6/1: 401 districts on the map and 400 in the table: the one that was merged is named',
  async () => {
    const { features } = JSON.parse(textOf('germany/VG5000_Kreise_2021.geojson')) as {
      features: { properties: { ARS: string } }[];
    };
    const onMap = [...new Set(features.map(({ properties }) => properties.ARS))];
    const [header = '', ...lines] = textOf('germany/GISD_Bund_Kreis.csv').trim().split(/\r?\n/);
    const at = header
      .split(',')
      .findIndex((name) => /kreis_id|kreiskennziffer|kkz|ags/i.test(name.replaceAll('"', '')));
    const inTable = new Set(lines.map((line) => (line.split(',')[at] ?? '').replaceAll('"', '').padStart(5, '0')));
    expect([onMap.length, inTable.size]).toEqual([401, 400]);
    const rows = [['id', 'year', 'count'], ...[...inTable].map((code, i) => [code, 2021, 1000 + 7 * i])];
    const { found } = await check(cityWith(rows, plain, onMap));
    expect(paramsOf(found, 'boundary-state-differs')).toMatchObject([
      { absent: 1, absentExample: '16056', unknown: 0 },
    ]);
  },
);

test.skipIf(!has('destatis/ffcsv'))('D6/2: keys of five and of eight digits in one table are told', async () => {
  const { value, problems } = await suggestImport(
    readFileSync(`${DATA}/destatis/ffcsv/12411-01-01-4_de_flat.csv`),
    '12411-01-01-4_de_flat.csv',
  );
  expect(value).toBeDefined();
  expect(problems.map(({ code }) => code)).toContain('area-keys-mixed');
});

test('D9/4: who has nobody has no rate, whether the table writes 0 or leaves the cell blank', async () => {
  const rows = [
    ['id', 'year', 'count', 'persons'],
    ...districts.flatMap((code, at) => [
      [code, 2019, at === 0 ? 0 : 50 + 3 * at, at === 0 ? 0 : 900 + 11 * at],
      [code, 2021, at === 0 ? '' : 52 + 3 * at, at === 0 ? '' : 905 + 11 * at],
    ]),
  ];
  const yaml = `area: { column: id }
period: { column: year }
dimensions:
  - id: what
    label: Was
    categories: [{ code: cases, column: count }, { code: persons, column: persons }]`;
  const rate = [
    'form: rate, per: 1000',
    'numerator: { statistic: counts, filter: { what: [cases] } }',
    'denominator: { statistic: counts, filter: { what: [persons] } }',
  ];
  const folder = cityWith(rows, yaml, districts, { indicator: rate.join(', ') });
  const { value: workspace, problems } = await readWorkspace(folder);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const given = { version: '1', script: { href: 'x.js' }, sha256: () => '' };
  const { value: published } = publish(workspace!, given);
  const { value } = published![0]!.publication.tables.get('counts')!;
  const nobody = value.dimension('area').indexOf.get('100') ?? -1;
  const states = [0, 1].map((time) => stateOf(value.status([nobody, time])));
  expect(states).toEqual(['undefined', 'missing']);
  expect(hasValue(value.status([nobody + 1, 0]))).toBe(true);
});

test('D9/6: one delivery under two years is found', async () => {
  const counts = districts.map((_, at) => 20 + ((at * 37) % 91));
  const yearOf = (year: number, shift: number) =>
    districts.map((code, at) => [code, year, counts[at]! + shift * (at % 5)]);
  const { found } = await check(
    cityWith([['id', 'year', 'count'], ...yearOf(2013, 0), ...yearOf(2017, 1), ...yearOf(2022, 0)]),
  );
  expect(paramsOf(found, 'quality-periods-identical')).toEqual([{ periods: '2013 = 2022' }]);
});

const HAMBURG = 'hamburg/Stadtteilprofile_2014.csv';
describe.skipIf(!has(HAMBURG))('Hamburg’s profiles', () => {
  const preview = async (
    rows: { from: number; to: number },
    column: string,
    signs: NonNullable<StatisticConfig['signs']> = {},
  ) => {
    const bytes = readFileSync(`${DATA}/${HAMBURG}`);
    const { value } = await suggestImport(bytes, 'Stadtteilprofile_2014.csv');
    const { unpivot: _, ...table } = value!.recipe.table;
    const { dimensions: __, ...recipe } = value!.recipe;
    return previewImport(bytes, { ...recipe, signs, table: { ...table, header: 1, rows }, value: { column } });
  };

  test('D10/1: blanks between thousands are read', async () => {
    const { value, problems } = await preview({ from: 2, to: 100 }, 'Bevölkerung');
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    // 6,777 fewer than the boroughs
    expect(value).toMatchObject({ areas: 99, total: 1_782_217 });
  });

  test('D10/1: a point where a number should be is no number until the recipe says what it means', async () => {
    const prices = 'Preise für Grundstücke in EUR/m² (Jan 2014)';
    const { problems } = await preview({ from: 2, to: 100 }, prices);
    expect(problems.map(({ code, params }) => [code, 'received' in params ? params.received : ''])).toEqual([
      ['number-unreadable', '.'],
    ]);
    const { value } = await preview({ from: 2, to: 100 }, prices, { '.': 'missing' });
    expect(value?.observations).toBe(99);
    expect(value?.rows.some(({ state }) => state === 'missing')).toBe(true);
  });

  test('D10/1: a sign that stands apart from its digits is a sign: a balance is no count, and is refused as such', async () => {
    const { value, problems } = await preview({ from: 2, to: 100 }, 'Wanderungssaldo');
    expect(value).toBeUndefined();
    const [negative] = problems.filter(({ code }) => code === 'count-negative');
    expect(JSON.stringify(negative?.params)).toMatch(/-\s*\d/);
  });

  test('D10/2: a heading with the hyphen of a line break is one word', async () => {
    const bytes = readFileSync(`${DATA}/${HAMBURG}`);
    const { value } = await suggestImport(bytes, 'Stadtteilprofile_2014.csv');
    const labels = value!.recipe.dimensions?.flatMap(({ categories }) => categories.map(({ label }) => label)) ?? [];
    expect(JSON.stringify(labels)).not.toMatch(/Migrations-hintergrund/);
  });

  test('D10/3: totals below the areas are no further areas: boroughs called like a district are told', async () => {
    const { value, problems } = await preview({ from: 2, to: 108 }, 'Bevölkerung');
    expect(value).toBeUndefined();
    const duplicates = problems.filter(({ code }) => code === 'observation-duplicate');
    expect(duplicates.length).toBeGreaterThan(0);
    for (const { place } of duplicates) expect(place.row).toBeGreaterThan(100);
  });
});

test('D10/5: numbers without the zero in front are read', async () => {
  const rows = [['id', 'year', 'count'], ...districts.map((code) => [code, 2021, '.707'])];
  const { found } = await check(cityWith(rows));
  // a count is no fraction: what is refused is the number that was read, not its spelling
  expect(codesOf(found, 'error')).not.toContain('number-unreadable');
});

test('D10/6: keys with the year in them are unknown areas, each named', async () => {
  const rows = [['id', 'year', 'count'], ...districts.map((code, at) => [`2021${code}`, 2021, 30 + at])];
  const { code, found } = await check(cityWith(rows));
  expect(code).toBe(1);
  expect(paramsOf(found, 'area-unknown')[0]).toMatchObject({ area: '2021100' });
});

test('D11/3: a label with a typing error is an unknown category, named with those that are known', async () => {
  const rows = [
    ['id', 'year', 'age', 'count'],
    ...districts.flatMap((code, at) => [
      [code, 2021, 'unter 25 Jahre', 30 + at],
      [code, 2021, '25 bis unter 55 ahre', 60 + at],
    ]),
  ];
  const yaml = `${plain}
dimensions:
  - id: age
    label: Alter
    column: age
    categories: [{ code: u25, match: unter 25 Jahre }, { code: 25-54, match: 25 bis unter 55 Jahre }]`;
  const { code, found } = await check(cityWith(rows, yaml));
  expect(code).toBe(1);
  expect(paramsOf(found, 'category-unknown')[0]).toMatchObject({ category: '25 bis unter 55 ahre', count: 40 });
});

test('D12/1: a key that lost its zero in front is an unknown area, not a guess', async () => {
  const codes = districts.map((_, at) => String(at + 1).padStart(2, '0'));
  const rows = [['id', 'year', 'count'], ...codes.map((code, at) => [Number(code), 2021, 30 + at])];
  const { code, found } = await check(cityWith(rows, plain, codes));
  expect(code).toBe(1);
  expect(paramsOf(found, 'area-unknown').map(({ area }) => area)).toEqual(
    codes.slice(0, 9).map((each) => String(Number(each))),
  );
});

const KISS = 'magdeburg/kiss-md/bautaetigkeit-und-wohnen/wohngeldempfaenger-nach-stadtteilen';
describe.skipIf(!has(`${KISS}.json`))('KISS-MD', () => {
  test('D12/2: a table in which secret and missing are the same null is refused, and names the original', async () => {
    const { value, problems } = await suggestImport(readFileSync(`${DATA}/${KISS}.json`), 'kiss.json');
    expect(value).toBeUndefined();
    expect(problems).toMatchObject([
      { code: 'null-ambiguous', severity: 'error', params: { origin: expect.stringMatching(/\.xlsx$/) as string } },
    ]);
  });

  test('D12/3 and D12/4: the workbook with its numbers as text, wrong extent and lost drawing is read', async () => {
    const bytes = readFileSync(`${DATA}/${KISS}.xlsx`);
    const { value } = await suggestImport(bytes, 'kiss.xlsx');
    // what the columns var1 to var3 are is told by what they hold
    expect(value!.recipe).toMatchObject({
      area: { column: expect.stringContaining('var2') as string },
      period: { column: expect.stringContaining('var1') as string },
      value: { column: expect.stringContaining('var3') as string },
      signs: { '.': 'suppressed' },
    });
    const { value: preview } = await previewImport(bytes, value!.recipe);
    expect(preview).toMatchObject({ observations: 640, areas: 40 });
  });
});

const DRESDEN = 'dresden/haushalte_md24e_2024_alleinerziehende.csv';
test.skipIf(!has(DRESDEN))(
  'D13: an area that lies in two boroughs is no part of either, and stands twice where it should not',
  async () => {
    const bytes = readFileSync(`${DATA}/${DRESDEN}`);
    const { value } = await suggestImport(bytes, 'dresden.csv');
    expect((await previewImport(bytes, value!.recipe)).problems.filter(({ severity }) => severity === 'error')).toEqual(
      [],
    );
    const borough = value!.recipe.dimensions?.[0]?.column ?? '';
    const { unpivot, ...table } = value!.recipe.table;
    const recipe = {
      ...value!.recipe,
      table: {
        ...table,
        unpivot: { ...unpivot!, keep: unpivot!.keep.filter((name) => name !== borough), except: [borough] },
      },
      dimensions: value!.recipe.dimensions!.slice(1),
    };
    const { problems } = await previewImport(bytes, recipe);
    const duplicates = problems.filter(({ code }) => code === 'observation-duplicate');
    expect(duplicates.length).toBeGreaterThan(0);
    expect(JSON.stringify(duplicates[0]?.place)).toMatch(/"row":14/);
  },
);

const UNEMPLOYED = 'dresden/arbeitslose_2018_md1_AUSZUG.csv';
test.skipIf(!has(UNEMPLOYED))(
  'D2/3: Dresden has a row for who is in no borough, and it is an area like others',
  async () => {
    const bytes = readFileSync(`${DATA}/${UNEMPLOYED}`);
    const { value } = await suggestImport(bytes, 'dresden.csv');
    const { value: preview } = await previewImport(bytes, value!.recipe);
    expect(preview?.rows.length).toBeGreaterThan(0);
    expect(textOf(UNEMPLOYED)).toContain('unbekannt');
    expect(value!.recipe.area.ignore ?? []).not.toContain('unbekannt');
  },
);
