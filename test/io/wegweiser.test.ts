import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStatisticalFile } from '../../src/io/statistical-file.js';
import { suggestImport } from '../../src/io/suggest-import.js';
import { sheetXml, workbookFiles, zipOf } from '../fixtures/workbook.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = async (content: string | Uint8Array) => {
  const found = await readStatisticalFile(typeof content === 'string' ? bytesOf(content) : content, 'a');
  return { table: found?.value?.[0], problems: found?.problems ?? [], codes: found?.problems.map(({ code }) => code) };
};

// The layout of tables and the shape of answers are those that public programs read which take in these data; figures are
// invented.
const header = ['Indikatoren', '2019\nNordstadt', '2020\nNordstadt', '2019\nSüdheim', '2020\nSüdheim'];
const births = ['Geburten (je 1.000 Einwohner:innen)', '11,0', '10,7', '', '9,8'];
const people = ['Bevölkerung (Anzahl)', '1.012.345', '1.013.001', '5.210', '5.198'];
const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => (/[\n;]/.test(cell) ? `"${cell}"` : cell)).join(';')).join('\r\n');
const above = [['Geburten, Bevölkerung'], ['Nordstadt, Südheim']];
const below = [[''], ['Quelle: Statistische Ämter der Länder'], ['Datenlizenz Deutschland']];

describe('a table of Wegweiser Kommune', () => {
  test('has indicators in rows, years and municipalities in columns, units in brackets', async () => {
    const { table, codes } = await read(csv([...above, header, births, people, ...below]));
    expect(codes).toEqual(['format-found']);
    expect(table?.dimensions.map(({ id, categories }) => [id, categories.map(({ label }) => label)])).toEqual([
      ['area', ['Nordstadt', 'Südheim']],
      ['time', ['2019', '2020']],
      ['indicator', ['Geburten', 'Bevölkerung']],
    ]);
    expect(table?.dimensions[2]?.categories.map(({ unit }) => unit)).toEqual(['je 1.000 Einwohner:innen', 'Anzahl']);
    expect([...(table?.values ?? [])]).toEqual([11, 10.7, NaN, 9.8, 1_012_345, 1_013_001, 5210, 5198]);
    expect(table?.metadata.notes).toEqual(['Quelle: Statistische Ämter der Länder', 'Datenlizenz Deutschland']);
  });

  test('is the same as a workbook', async () => {
    const rows = [...above, header, ['Bevölkerung (Anzahl)', 1_012_345, 1_013_001, 5210, 5198]];
    const { table } = await read(zipOf(workbookFiles({ Tabelle: sheetXml(rows) })));
    expect([...(table?.values ?? [])]).toEqual([1_012_345, 1_013_001, 5210, 5198]);
  });

  test('gives a recipe for its counts; rates stay out', async () => {
    const { value } = await suggestImport(bytesOf(csv([...above, header, births, people])), 'kommunen.csv');
    expect(value?.recipe).toMatchObject({
      where: { indicator: ['Bevölkerung (Anzahl)'] },
      area: { column: 'area' },
      period: { column: 'time' },
    });
    const rates = await suggestImport(bytesOf(csv([...above, header, births])), 'kommunen.csv');
    expect(rates.problems.map(({ code }) => code)).toContain('table-no-counts');
  });

  test('is refused with the place of what cannot be read', async () => {
    const odd = await read(csv([...above, header.with(2, 'Nordstadt 2020'), births.with(1, 'k.A.')]));
    expect(odd.table).toBeUndefined();
    expect(odd.problems.map(({ code, place }) => [code, place.row, place.column])).toEqual([
      ['value-unexpected', 3, 'C3'],
      // lines of the file: three cells of the header have two
      ['number-unreadable', 7, 'Geburten (je 1.000 Einwohner:innen)'],
    ]);
    expect((await read(csv([...above, header, ...below]))).codes).toEqual(['rows-none']);
  });
});

const answer = (over: object = {}) =>
  JSON.stringify({
    data: {
      type: 'COMMUNAL_DATA',
      regions: [
        { ars: '140000000001', title: 'Nordstadt' },
        { ars: '140000000002', title: 'Südheim' },
      ],
      indicators: [
        {
          regionYearValues: [
            [3, null],
            [5, 6],
          ],
        },
      ],
    },
    indicatorsAndTopics: [{ friendlyUrl: 'einbuergerungen', name: 'Einbürgerungen', unit: 'Anzahl', source: 'Amt' }],
    years: [2019, 2020],
    ...over,
  });

describe('an answer of the data interface of Wegweiser Kommune', () => {
  test('has a row for each region and in it a value for each year', async () => {
    const { table, codes } = await read(answer());
    expect(codes).toEqual(['format-found']);
    expect(table?.dimensions[0]?.categories).toEqual([
      { code: '140000000001', label: 'Nordstadt' },
      { code: '140000000002', label: 'Südheim' },
    ]);
    expect(table?.dimensions[2]?.categories).toEqual([
      { code: 'einbuergerungen', label: 'Einbürgerungen', unit: 'Anzahl' },
    ]);
    expect([...(table?.values ?? [])]).toEqual([3, NaN, 5, 6]);
    expect(table?.metadata.notes).toEqual(['COMMUNAL_DATA']);
  });

  test('is refused where its parts do not fit together', async () => {
    const paths = async (json: string) => (await read(json)).problems.map(({ code, place }) => [code, place.path]);
    expect(await paths(answer({ years: [2019] }))).toEqual([
      ['value-unexpected', 'data.indicators[0].regionYearValues[0]'],
      ['value-unexpected', 'data.indicators[0].regionYearValues[1]'],
    ]);
    expect(await paths(answer({ indicatorsAndTopics: [] }))).toEqual([['value-unexpected', 'data.indicators']]);
    expect(await paths(answer({ years: ['2019', 2020] }))).toEqual([['value-unexpected', 'years[0]']]);
  });

  test('and tables never make the reader stop, whatever is in them', async () => {
    const cell = fc.oneof(fc.constantFrom('', 'Indikatoren', '2019\nNord', '1,5', '(', '"'), fc.string());
    const table = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 }).map((rows) => csv([header, ...rows]));
    const json = fc.jsonValue().map((data) => answer({ data }));
    await fc.assert(
      fc.asyncProperty(fc.oneof(table, json), async (text) => {
        const { table: found, problems } = await read(text);
        expect(found !== undefined || problems.length > 0).toBe(true);
      }),
    );
  });
});
