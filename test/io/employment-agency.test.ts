import { describe, expect, test } from 'vitest';
import { previewImport } from '../../src/io/preview-import.js';
import { suggestImport } from '../../src/io/suggest-import.js';
import { sheetXml, workbookFiles, zipOf } from '../fixtures/workbook.js';

// The layout of workbooks of the Federal Employment Agency is that which public programs read them by: a cover sheet, a
// title, headings in one to three rows, the columns numbered below, keys and names in one cell, stars for what is secret,
// the date of creation and the source below. Figures are invented.
const gap = undefined;
const foot = [['Erstellungsdatum: 24.02.2026, Statistik-Service, Auftragsnummer 1'], ['© Statistik der Bundesagentur']];
const workbook = (rows: readonly (readonly (string | number | undefined)[])[]): Uint8Array =>
  zipOf(workbookFiles({ Deckblatt: sheetXml([['Arbeitsmarkt in Zahlen'], ['Impressum']]), Tabelle: sheetXml(rows) }));
const read = async (bytes: Uint8Array) => {
  const { value } = await suggestImport(bytes, 'ba.xlsx');
  const { value: preview, problems } = await previewImport(bytes, value!.recipe);
  return { recipe: value!.recipe, preview, errors: problems.filter(({ severity }) => severity === 'error') };
};

describe('a workbook of the Federal Employment Agency', () => {
  test('with a row for each district and a column for each month', async () => {
    const { recipe, preview, errors } = await read(
      workbook([
        ['Arbeitslose nach Kreisen'],
        ['Gebietsstand: Februar 2026'],
        [],
        ['Region', gap, gap, '2025-12-01', '2026-01-01', '2026-02-01'],
        ['1', gap, gap, 2, 3, 4],
        ['Deutschland', gap, gap, 2_900_000, 3_000_000, 2_950_000],
        ['14 Sachsen', gap, gap, 150_000, 151_000, 152_000],
        ['14612 Dresden, Stadt', gap, gap, 20_011, 20_312, 20_101],
        ['14713 Leipzig, Stadt', gap, gap, 27_011, 27_312, '*'],
        ['14511 Chemnitz, Stadt', gap, gap, 11_011, 11_312, '-'],
        ...foot,
      ]),
    );
    expect(errors).toEqual([]);
    expect(recipe).toMatchObject({
      table: { sheet: 'Tabelle', header: 4, rows: { from: 6 }, footer: 'Erstellungsdatum: 24.02.' },
      area: { column: 'Region', by: 'code name' },
      period: { format: 'YYYY-MM-01' },
      signs: { '*': 'suppressed', '-': 'ok' },
    });
    expect(preview?.periods).toEqual(['2025-12', '2026-01', '2026-02']);
    // by months: 2,900,000 + 150,000 + 20,011 + 27,011 + 11,011; 3,000,000 + 151,000 + …; 2,950,000 + 152,000 + 20,101
    expect(preview).toMatchObject({ areas: 5, observations: 15, total: 3_108_033 + 3_209_936 + 3_122_101 });
  });

  test('with headings in three rows, and regions that stand once above their occupations', async () => {
    const row = (occupation: string, ...counts: (number | string)[]) => [gap, occupation, ...counts];
    const { recipe, preview, errors } = await read(
      workbook([
        ['Beschäftigte nach Berufen'],
        [],
        ['Region', 'Tätigkeit nach KldB 2010', '2023-06-30', gap, '2024-06-30', gap],
        [gap, gap, 'Beschäftigte', gap, 'Beschäftigte', gap],
        [gap, gap, 'Insgesamt', 'Frauen', 'Insgesamt', 'Frauen'],
        [gap, gap, 1, 2, 3, 4],
        ['14612 Dresden, Stadt', 'Insgesamt', 2700, 1300, 2720, 1310],
        row('1 Landwirtschaft', 700, 300, 710, '*'),
        row('2 Rohstoffgewinnung', 2000, 1000, 2010, '*'),
        ['14713 Leipzig, Stadt', 'Insgesamt', 2900, 1400, 2920, 1410],
        row('1 Landwirtschaft', 800, 350, 810, '*'),
        row('2 Rohstoffgewinnung', 2100, 1050, 2110, '*'),
        ...foot,
      ]),
    );
    expect(errors).toEqual([]);
    expect(recipe).toMatchObject({
      table: { header: [3, 4, 5], rows: { from: 7 }, fill: ['Region'] },
      area: { column: 'Region', by: 'code name' },
    });
    const [occupations] = recipe.dimensions ?? [];
    expect(occupations?.categories.map(({ code }) => code)).toEqual([
      'insgesamt',
      '1-landwirtschaft',
      '2-rohstoffgewinnung',
    ]);
    expect(preview).toMatchObject({ areas: 2, observations: 24, periods: ['2023-06-30', '2024-06-30'] });
    expect(preview?.total).toBe(2 * (2700 + 1300 + 2900 + 1400) + 2 * 2720 + 1310 + 2 * 2920 + 1410);
  });

  test('does not lose a first row of counts that looks like numbered columns', async () => {
    const bytes = new TextEncoder().encode('Code;Männer;Frauen\n1;2;3\n2;30;40\n3;50;60\n');
    const { value } = await suggestImport(bytes, 'klein-2024.csv');
    expect(value?.recipe.table.rows).toBeUndefined();
    expect((await previewImport(bytes, value!.recipe)).value?.total).toBe(2 + 3 + 30 + 40 + 50 + 60);
  });
});
