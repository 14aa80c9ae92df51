import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readGenesisFlat } from '../../src/io/genesis-flat.js';
import type { ObservationTable } from '../../src/io/observation-table.js';
import { tableCube } from '../../src/io/table-cube.js';
import { decodeText } from '../../src/io/text.js';
import { flagsOf, stateOf } from '../../src/model/observation-status.js';

const HEAD =
  'statistics_code;statistics_label;time_code;time_label;time;1_variable_code;1_variable_label;' +
  '1_variable_attribute_code;1_variable_attribute_label;value;value_unit;value_variable_code;value_variable_label;value_q';
const file = (...rows: readonly string[]): string =>
  [HEAD, ...rows.map((row) => `12411;Bevölkerung;STAG;Stichtag;${row}`)].join('\r\n');
const read = (...rows: readonly string[]) => readGenesisFlat(file(...rows), 'a.csv');

describe('a flat file of GENESIS', () => {
  test('keeps zero, secret, uncertain and not yet known apart', () => {
    const signs = ['-', '.', '/', 'x', '...', '0', '7,5'];
    const { value } = read(
      ...signs.map((sign, i) => `2024-12-31;KREISE;Kreise;0511${i};K ${i};${sign};Anzahl;BEV;Bevölkerung;`),
    );
    expect([...(value?.statuses ?? [])].map(stateOf)).toEqual([
      'ok',
      'suppressed',
      'missing',
      'not-applicable',
      'not-yet-available',
      'ok',
      'ok',
    ]);
    expect([...(value?.values ?? [])]).toEqual([0, NaN, NaN, NaN, NaN, 0, 7.5]);
  });

  test('keeps what the quality column says', () => {
    const flags = ['e', 'p', 'r', 's', '()', 'p ()', ''];
    const { value } = read(
      ...flags.map((flag, i) => `2024;KREISE;Kreise;0511${i};K ${i};5;Anzahl;BEV;Bevölkerung;${flag}`),
    );
    expect([...(value?.statuses ?? [])].map((status) => flagsOf(status).join())).toEqual([
      '',
      'provisional',
      'revised',
      'estimated',
      'unreliable',
      'unreliable,provisional',
      '',
    ]);
  });

  test('names a sign that the legend does not have, where it stands, and is not read', () => {
    const { value, problems } = read(
      '2024;KREISE;Kreise;05111;K;#;Anzahl;BEV;Bevölkerung;',
      '2024;KREISE;Kreise;05112;K;1.234,5;Anzahl;BEV;Bevölkerung;',
      '2024;KREISE;Kreise;05113;K;5;Anzahl;BEV;Bevölkerung;z',
    );
    expect(value).toBeUndefined();
    expect(problems.map(({ code, place, params }) => [code, place.row, Object.values(params)[0]])).toEqual([
      ['sign-unknown', 2, '#'],
      ['sign-unknown', 4, 'z'],
      ['number-unreadable', 3, '1.234,5'],
    ]);
  });

  test('takes the first decimal sign for that of the whole file', () => {
    const { problems } = read(
      '2024;KREISE;Kreise;05111;K;4,5;Anzahl;BEV;Bevölkerung;',
      '2024;KREISE;Kreise;05112;K;1.234;Anzahl;BEV;Bevölkerung;',
    );
    expect(problems.map(({ code }) => code)).toEqual(['number-unreadable']);
  });

  test('has no value for a district before it was founded and after it was dissolved, but a zero for any other', () => {
    const { value, problems } = read(
      ...['2020-12-31', '2021-12-31'].flatMap((day) =>
        ['16056', '16063'].map((key) => `${day};KREISE;Kreise;${key};K;-;Anzahl;BEV;Bevölkerung;`),
      ),
      '2007-12-31;KREISE;Kreise;14511;Chemnitz;-;Anzahl;BEV;Bevölkerung;',
    );
    expect([...(value?.statuses ?? [])].map(stateOf)).toEqual(['ok', 'ok', 'not-applicable', 'ok', 'not-applicable']);
    expect(problems.find(({ code }) => code === 'area-not-existing')?.params).toEqual({ areas: 2, example: '16056' });
  });

  test('writes codes of two variables in one column with their variable, and the total as _T', () => {
    const row = (variable: string, code: string, value: number): string =>
      `2022;${variable};Geschichte;${code};L;${value};Anzahl;PRS;Personen;`;
    const { value } = read(
      row('WDGAT2', '', 9),
      row('WDGAT2', 'EINS', 4),
      row('WDGAT1', 'EINS', 4),
      row('WDGAT1', 'N', 5),
    );
    expect(value?.dimensions[1]?.categories.map(({ code }) => code)).toEqual(['_T', 'WDGAT2:EINS', 'WDGAT1:EINS', 'N']);
    expect(value?.dimensions[1]?.id).toBe('WDGAT1+WDGAT2');
  });

  test('of before 2024 has a column for each measure', () => {
    const text = [
      'Statistik_Code;Statistik_Label;Zeit_Code;Zeit_Label;Zeit;1_Merkmal_Code;1_Merkmal_Label;' +
        '1_Auspraegung_Code;1_Auspraegung_Label;BEVSTD__Bevoelkerungsstand__Anzahl;FLC__Gebietsflaeche__qkm',
      '12411;Fortschreibung;STAG;Stichtag;31.12.2019;DLAND;Bundesländer;01;Schleswig-Holstein;2903773;15804,35',
    ].join('\n');
    const { value } = readGenesisFlat(text, 'a.csv');
    expect(value?.dimensions.map(({ id, role }) => [id, role])).toEqual([
      ['time', 'time'],
      ['DLAND', 'area'],
      ['measure', 'category'],
    ]);
    expect(value?.dimensions[2]?.categories.map(({ code, unit }) => [code, unit])).toEqual([
      ['BEVSTD', 'Anzahl'],
      ['FLC', 'qkm'],
    ]);
    expect([...(value?.values ?? [])]).toEqual([2903773, 15804.35]);
  });

  test('without one of its columns says which', () => {
    const { value, problems } = readGenesisFlat('statistics_code;time;value\n1;2024;3\n', 'a.csv');
    expect(value).toBeUndefined();
    expect(problems.map(({ params }) => 'column' in params && params.column)).toEqual([
      'statistics_label',
      'value_unit',
      'value_variable_code',
      'value_variable_label',
    ]);
  });

  test('never makes the reader stop, whatever stands in it', () => {
    const cell = fc.oneof(fc.constantFrom('', '-', '2024', '05111', '"', ';', '\n', '...'), fc.string());
    fc.assert(
      fc.property(
        fc.array(
          fc.array(cell, { maxLength: 16 }).map((cells) => cells.join(';')),
          { maxLength: 8 },
        ),
        (rows) => {
          const { value, problems } = readGenesisFlat([HEAD, ...rows].join('\n'), 'a.csv');
          expect(value !== undefined || problems.some(({ severity }) => severity === 'error')).toBe(true);
        },
      ),
    );
  });
});

const folder = '../shared/data/destatis/ffcsv';

describe.skipIf(!existsSync(folder))('real flat files', () => {
  const open = (name: string): ObservationTable => {
    const text = decodeText(readFileSync(`${folder}/${name}_flat.csv`), { file: name }).value?.text ?? '';
    const { value, problems } = readGenesisFlat(text, name);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(tableCube(value!, name).problems).toEqual([]);
    return value!;
  };
  const sum = ({ values, columns, dimensions }: ObservationTable, where: Readonly<Record<string, RegExp>>): number =>
    values.reduce((total, value, at) => {
      const fits = dimensions.every(({ id, categories }, axis) =>
        (where[id] ?? /^/).test(categories[columns[axis]?.[at] ?? 0]?.code ?? ''),
      );
      return fits && !Number.isNaN(value) ? total + value : total;
    }, 0);
  const states = ({ statuses }: ObservationTable): Record<string, number> =>
    [...statuses].reduce<Record<string, number>>((count, status) => {
      const key = [stateOf(status), ...flagsOf(status).filter((flag) => flag !== 'protected-at-source')].join('+');
      return { ...count, [key]: (count[key] ?? 0) + 1 };
    }, {});

  // rows, and how many of each sign and flag, counted in the files
  test.each([
    ['1000A-2022_de', 1360, { ok: 1360 }],
    ['11111-02-01-4_de', 489, { ok: 400, 'not-applicable': 74, suppressed: 15 }],
    ['12211-0001_de', 225, { ok: 210, 'not-applicable': 9, 'missing+unreliable': 6 }],
    ['12211-Z-11_de', 1956, { ok: 893 + 728, 'not-applicable': 292, 'missing+unreliable': 29, 'ok+unreliable': 14 }],
    ['12411-01-01-4_de', 1467, { ok: 1245, 'not-applicable': 222 }],
    ['12411-01-01-4_en', 1467, { ok: 1245, 'not-applicable': 222 }],
    ['13111-01-03-4_de', 3300, { ok: 330 + 2454, 'not-applicable': 444, suppressed: 72 }],
    ['2000S-2003_de', 72, { ok: 69, 'missing+unreliable': 3 }],
    ['46181-0001_de', 16, { ok: 16 }],
    ['73111-01-01-4_de', 1467, { ok: 1209, 'not-applicable': 222, suppressed: 36 }],
    [
      '91111-0001_de',
      4719,
      { ok: 2411, suppressed: 2016, 'not-yet-available': 257, 'missing+unreliable': 33, 'not-applicable': 2 },
    ],
  ])('%s has %i observations', (name, rows, expected) => {
    const table = open(name);
    expect(table.values.length).toBe(rows);
    expect(states(table)).toEqual(expected);
  });

  test('population of the districts adds up to that of Germany, 83,577,140 at the end of 2024', () => {
    for (const name of ['12411-01-01-4_de', '12411-01-01-4_en']) {
      const table = open(name);
      expect(sum(table, { KREISE: /^\d{5}$/, GES: /^_T$/ })).toBe(83_577_140);
      expect(sum(table, { KREISE: /^\d{5}$/, GES: /^GES[MW]$/ })).toBe(83_577_140);
      expect(table.dimensions.map(({ id, role }) => [id, role])).toEqual([
        ['time', 'time'],
        ['KREISE', 'area'],
        ['GES', 'category'],
        ['measure', 'category'],
      ]);
    }
  });
});
