import { describe, expect, test } from 'vitest';
import { readXlsx } from '../../src/io/xlsx.js';
import { type SheetToWrite, writeXlsx } from '../../src/io/xlsx-writer.js';

const readBack = async (sheets: readonly SheetToWrite[]) => readXlsx(await writeXlsx(sheets), { file: 'a.xlsx' });

describe('writeXlsx', () => {
  test('writes what is read back: text, numbers, gaps, signs', async () => {
    const rows = [
      ['Gebiet-Nr.', 'Gebiet', 'Wert'],
      ['01', 'Mitte & <Nord>', 12.5],
      ['02', 'Süd "alt"', '•'],
      ['03', undefined, -0.25],
    ];
    const { value, problems } = await readBack([{ name: 'SGB II', rows }]);
    expect(problems).toEqual([]);
    expect(value).toEqual([{ name: 'SGB II', rows }]);
  });

  test('keeps text that looks like a formula text', async () => {
    const bytes = await writeXlsx([{ name: 'a', rows: [['=1+1', '@SUM(A1)', '+49', '-1']] }]);
    const { value } = await readXlsx(bytes, { file: 'a.xlsx' });
    expect(value?.[0]?.rows).toEqual([['=1+1', '@SUM(A1)', '+49', '-1']]);
  });

  test('drops characters that XML does not know', async () => {
    const { value } = await readBack([{ name: 'a', rows: [['a\u0000b\u001fc\td']] }]);
    expect(value?.[0]?.rows).toEqual([['abc\td']]);
  });

  test('names sheets as Excel accepts it, each its own', async () => {
    const long = 'Personen in Bedarfsgemeinschaften je 1.000';
    const { value } = await readBack([long, long, 'a/b:c', ''].map((name) => ({ name, rows: [['x']] })));
    const names = value?.map(({ name }) => name) ?? [];
    expect(names).toEqual(['Personen in Bedarfsgemeinschaft', 'Personen in Bedarfsgemeinsc (2)', 'a b c', '-']);
    expect(Math.max(...names.map(({ length }) => length))).toBeLessThanOrEqual(31);
  });

  test('finds its columns beyond Z', async () => {
    const row = Array.from({ length: 60 }, (_, i) => i);
    const { value } = await readBack([{ name: 'a', rows: [row] }]);
    expect(value?.[0]?.rows).toEqual([row]);
  });
});
