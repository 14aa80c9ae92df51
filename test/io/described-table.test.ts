import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsvw } from '../../src/io/csvw.js';
import { readDescribedTable } from '../../src/io/described-table.js';
import { readDataPackage } from '../../src/io/frictionless.js';

const schema = {
  fields: [
    { name: 'gebiet', type: 'string', constraints: { required: true } },
    { name: 'stand', type: 'date', format: '%d.%m.%Y' },
    { name: 'anzahl', type: 'integer', groupChar: '.', decimalChar: ',', constraints: { minimum: 0 } },
    { name: 'quote', type: 'number', groupChar: ' ', decimalChar: ',' },
    { name: 'offen', type: 'boolean', trueValues: ['ja'], falseValues: ['nein'] },
  ],
  missingValues: ['', '-'],
  primaryKey: ['gebiet', 'stand'],
};
const datapackage = {
  title: 'Sozialbericht',
  resources: [{ path: 'a.csv', description: 'Hinweis', encoding: 'latin1', dialect: { delimiter: ';' }, schema }],
};
const csvw = {
  '@context': 'http://www.w3.org/ns/csvw',
  url: 'a.csv',
  'dc:title': 'Sozialbericht',
  'dc:description': 'Hinweis',
  dialect: { delimiter: ';', encoding: 'iso-8859-1' },
  tableSchema: {
    null: ['', '-'],
    columns: [
      { name: 'gebiet', required: true },
      { name: 'stand', datatype: { base: 'date', format: 'dd.MM.yyyy' } },
      { name: 'anzahl', datatype: { base: 'integer', format: { groupChar: '.', decimalChar: ',' }, minimum: 0 } },
      { name: 'quote', datatype: { base: 'number', format: { groupChar: ' ', decimalChar: ',' } } },
      { name: 'offen', datatype: { base: 'boolean', format: 'ja|nein' } },
    ],
    primaryKey: ['gebiet', 'stand'],
  },
};
const HEAD = 'gebiet;stand;anzahl;quote;offen\n';

const standards = [
  ['a Data Package', () => readDataPackage(JSON.stringify(datapackage), 'd.json')],
  ['a CSV on the Web description', () => readCsvw(JSON.stringify(csvw), 'd.json')],
] as const;

describe.each(standards)('%s', (_, described) => {
  const [description] = described().value ?? [];
  const read = (rows: string) => readDescribedTable(HEAD + rows, description!, 'a.csv');

  test('says where the file is, how it is written, and what its columns are', () => {
    expect(described().problems).toEqual([]);
    expect(description).toMatchObject({
      path: 'a.csv',
      title: 'Sozialbericht',
      encoding: 'windows-1252',
      notes: ['Hinweis'],
    });
  });

  test('makes of the cells what they are', () => {
    expect(read('01;31.12.2024;1.675;1 675,5;ja\n02;-;-;;nein\n').value?.rows).toEqual([
      ['gebiet', 'stand', 'anzahl', 'quote', 'offen'],
      ['01', '2024-12-31', 1675, 1675.5, 'true'],
      ['02', undefined, undefined, undefined, 'false'],
    ]);
  });

  test('finds every cell that is not as described, with its line and column', () => {
    const { value, problems } = read(';2024-12-31;-5;1.5;vielleicht\n');
    expect(value).toBeUndefined();
    expect(
      problems.map(({ code, place, params }) => [
        code,
        place.row,
        place.column,
        'expected' in params && params.expected,
      ]),
    ).toEqual([
      ['cell-type', 2, 'gebiet', 'required'],
      ['cell-type', 2, 'stand', 'dd.MM.yyyy'],
      ['cell-type', 2, 'anzahl', '>= 0'],
      ['cell-type', 2, 'quote', 'number'],
      ['cell-type', 2, 'offen', 'boolean'],
    ]);
  });

  test('finds a key that occurs twice, and a column that is not there', () => {
    const twice = read('01;31.12.2024;1;1;ja\n01;31.12.2024;2;2;ja\n');
    expect(twice.problems).toMatchObject([
      { code: 'observation-duplicate', place: { row: 3 }, params: { firstRow: 2 } },
    ]);
    const { problems } = readDescribedTable('gebiet;stand;anzahl;quote\n', description!, 'a.csv');
    expect(problems).toMatchObject([{ code: 'column-missing', params: { column: 'offen' } }]);
  });
});

describe('a description', () => {
  test('says what of it is not used, once each', () => {
    const fields = ['a', 'b'].map((name) => ({ name, type: 'geopoint', constraints: { pattern: '(a+)+$' } }));
    const { problems } = readDataPackage(JSON.stringify({ fields, foreignKeys: [] }), 'd.json');
    expect(problems.map(({ severity, params }) => [severity, ...Object.values(params)])).toEqual([
      ['warning', 'foreignKeys', 1],
      ['warning', 'type geopoint', 2],
      ['warning', 'pattern', 2],
    ]);
  });

  test('that is none, or not of a table, is refused with the path', () => {
    const codes = (json: unknown) =>
      readDataPackage(JSON.stringify(json), 'd.json').problems.map(({ code, place }) => [code, place.path]);
    expect(codes({ resources: 5 })).toEqual([['value-unexpected', 'resources']]);
    expect(codes({ name: 'x' })).toEqual([['format-unsupported', undefined]]);
    expect(codes({ resources: [{ schema: { fields: [{ type: 'string' }] } }] })).toEqual([
      ['value-unexpected', 'resources[0].schema.fields[0].name'],
    ]);
    expect(readCsvw('[]', 'd.json').problems[0]?.code).toBe('value-unexpected');
    expect(readCsvw('{"url":"a.csv"}', 'd.json').problems[0]?.code).toBe('format-unsupported');
  });

  test('with a format of dates that is not read leaves them as text', () => {
    const fields = [{ name: 'a', type: 'date', format: '%d%m%d%m%d%m%Y' }];
    const { value, problems } = readDataPackage(JSON.stringify({ fields }), 'd.json');
    expect(problems.map(({ code }) => code)).toEqual(['description-left-out']);
    expect(value?.[0]?.columns[0]?.type).toBe('string');
  });

  test('of numbers reads a cell of a million digits at once', () => {
    const { value } = readDataPackage(JSON.stringify({ fields: [{ name: 'a', type: 'number' }] }), 'd.json');
    const { problems } = readDescribedTable(`a\n${'1'.repeat(1_000_000)}x\n`, value![0]!, 'a.csv');
    expect(problems.map(({ code }) => code)).toEqual(['cell-type']);
  });

  test('never makes the reader stop, whatever stands in it', () => {
    const key = fc.constantFrom(
      'resources',
      'schema',
      'fields',
      'dialect',
      'tables',
      'tableSchema',
      'columns',
      'datatype',
      'null',
      'name',
    );
    const { document } = fc.letrec((tie) => ({
      document: fc.dictionary(
        key,
        fc.oneof({ depthSize: 'small' }, fc.jsonValue(), tie('document'), fc.array(tie('document'), { maxLength: 2 })),
        { maxKeys: 4 },
      ),
    }));
    fc.assert(
      fc.property(document, fc.string(), (json, text) => {
        for (const read of [readDataPackage, readCsvw]) {
          const { value, problems } = read(JSON.stringify(json), 'd.json');
          expect(value !== undefined || problems.some(({ severity }) => severity === 'error')).toBe(true);
          for (const table of value ?? []) readDescribedTable(text, table, 'a.csv');
        }
      }),
    );
  });
});

const co2 = '../shared/data/conformance/frictionless/js/co2-ppm';

describe.skipIf(!existsSync(co2))('a real Data Package', () => {
  const { value = [] } = existsSync(co2)
    ? readDataPackage(readFileSync(`${co2}/datapackage.json`, 'utf8'), 'datapackage.json')
    : {};

  test('has six tables, all of which are as described; rows counted by another program', () => {
    const found = value.map((table) =>
      readDescribedTable(readFileSync(`${co2}/${table.path}`, 'utf8'), table, table.path),
    );
    expect(found.map(({ value: sheet, problems }) => sheet?.rows.length ?? problems[0]?.code)).toEqual([
      707, 59, 59, 443, 37, 58,
    ]);
  });
});
