import { describe, expect, test } from 'vitest';
import { csvSheet } from '../../src/io/csv-sheet.js';

const codes = (text: string): string[] => csvSheet(text, 'a.csv').problems.map(({ code }) => code);

describe('csvSheet', () => {
  test('keeps titles, blank lines and rows of any width at their lines', () => {
    expect(csvSheet('\ufeffTitel, mit Komma\n\nOrt;2023;2024\r\nNord;1;"a;b"\n', 'a.csv').value).toEqual({
      name: '',
      delimiter: ';',
      rows: [['Titel, mit Komma'], [], ['Ort', '2023', '2024'], ['Nord', '1', 'a;b']],
    });
  });

  test('finds the delimiter by the rows that agree, not by the title', () => {
    expect(csvSheet('a;b;c\nOrt,2023\nNord,1\nSüd,2\n', 'a.csv').value?.delimiter).toBe(',');
    expect(csvSheet('Ort\t2023\nNord\t1,5\nSüd\t2,5\n', 'a.csv').value?.delimiter).toBe('\t');
  });

  test('an empty cell is nothing', () => {
    expect(csvSheet('Ort;;2024\n', 'a.csv').value?.rows).toEqual([['Ort', undefined, '2024']]);
  });

  test('a file without content, and a quotation mark that is not closed, are problems', () => {
    expect(codes(' \n')).toEqual(['file-empty']);
    expect(codes('Ort;2024\n"Nord;1\n')).toContain('quote-invalid');
  });
});
