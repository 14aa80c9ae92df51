import { describe, expect, test } from 'vitest';
import { fileContent } from '../../src/io/file-content.js';
import { suggestImport } from '../../src/io/suggest-import.js';

// as the tables of KISS-MD are described in the notes on the data: keys var1…, a label or null, null for what is no number
const year = { key: 'var1', label: 'Jahr', unit: null, type: 'integer', role: 'year' };
const households = { key: 'var2', label: 'Wohngeld', unit: 'Haushalte', type: 'integer', role: null };
const amount = { key: 'var3', label: 'Zahlbetrag', unit: 'EUR', type: 'integer', role: null };
const unlabelled = { ...households, key: 'var4', label: null };
const rows = [2022, 2023, 2024].map((each, at) => ({ var1: each, var2: 10 + at, var3: 900 + at, var4: 5 }));
const bytes = (columns: readonly object[], over: object = {}) =>
  new TextEncoder().encode(JSON.stringify({ title: 'Wohngeld', columns, rows, ...over }));
const codes = async (content: Uint8Array) =>
  (await fileContent(content, { file: 'a.json' })).problems.map(({ code, severity }) => [code, severity]);

describe('a table of KISS-MD as JSON', () => {
  test('is a sheet with the labels of its columns, and their units where they count nothing', async () => {
    const { value, problems } = await fileContent(bytes([year, households, amount]), { file: 'a.json' });
    expect(problems).toEqual([]);
    expect(value).toEqual({
      kind: 'sheets',
      sheets: [
        {
          name: 'Wohngeld',
          rows: [
            ['Jahr', 'Wohngeld (Haushalte)', 'Zahlbetrag (EUR)'],
            [2022, 10, 900],
            [2023, 11, 901],
            [2024, 12, 902],
          ],
        },
      ],
    });
  });

  test('gives a recipe for the counts; the amounts stay out', async () => {
    const { value } = await suggestImport(bytes([year, households, amount]), 'a.json');
    expect(value?.recipe).toMatchObject({
      period: { column: 'Jahr', format: 'YYYY' },
      value: { column: 'Wohngeld (Haushalte)' },
      countingUnit: 'household',
    });
  });

  test('loses the columns that nobody could label, and is refused where no other figures are left', async () => {
    expect(await codes(bytes([year, households, unlabelled]))).toEqual([['columns-unlabelled', 'warning']]);
    expect(await codes(bytes([year, unlabelled]))).toEqual([['columns-unlabelled', 'error']]);
  });

  test('is refused where null stands for a secret or a missing number, with the workbook it was made from', async () => {
    const source = { originalFile: 'wohngeld.xlsx' };
    const hidden = bytes([year, households], { source, rows: [...rows, { var1: 2025, var2: null }] });
    const { value, problems } = await fileContent(hidden, { file: 'a.json' });
    expect(value).toBeUndefined();
    expect(problems.map(({ code, params }) => [code, params])).toEqual([
      ['null-ambiguous', { column: 'Wohngeld (Haushalte)', count: 1, origin: 'wohngeld.xlsx' }],
    ]);
  });

  test('is refused with columns of one label, cells that are neither text nor number, or no rows', async () => {
    expect(await codes(bytes([year, households, { ...households, key: 'var4' }]))).toEqual([['id-duplicate', 'error']]);
    expect(await codes(bytes([year, households], { rows: [{ var1: 2025, var2: [] }] }))).toEqual([
      ['value-unexpected', 'error'],
    ]);
    expect(await codes(bytes([year, households], { rows: [] }))).toEqual([['rows-none', 'error']]);
  });
});
