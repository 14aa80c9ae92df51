import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SozialraumError } from '../../src/error.js';
import { readCsv } from '../../src/io/csv.js';
import { type CsvStyle, GERMAN_CSV, PLAIN_CSV, writeCsv } from '../../src/io/csv-writer.js';
import { readNumber } from '../../src/io/number.js';

describe('writeCsv', () => {
  test('writes what German Excel opens', () => {
    expect(
      writeCsv(
        [
          ['Ortsteil', 'Wert'],
          ['Möckern', 12.5],
          ['Mitte', undefined],
        ],
        GERMAN_CSV,
      ),
    ).toBe('\ufeffOrtsteil;Wert\r\nMöckern;12,5\r\nMitte;\r\n');
  });

  test('writes what programs read', () => {
    expect(
      writeCsv(
        [
          ['a', 'b'],
          ['Flensburg, Stadt', -1.5],
        ],
        PLAIN_CSV,
      ),
    ).toBe('a,b\n"Flensburg, Stadt",-1.5\n');
  });

  test('quotes delimiter, quotes and line breaks, and nothing else', () => {
    expect(writeCsv([['a;b', 'a,b', 'say "no"', 'x\ny', ' z ']], GERMAN_CSV)).toBe(
      '\ufeff"a;b";a,b;"say ""no""";"x\ny"; z \r\n',
    );
  });

  test('takes the edge off text that a spreadsheet would execute', () => {
    const evil = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\uff1d1'];
    for (const text of evil) {
      const [cell] = firstRow(writeCsv([['a'], [text]], PLAIN_CSV));
      expect(cell).toBe(`'${text}`);
    }
    expect(writeCsv([['=HYPERLINK("http://x";"y")']], GERMAN_CSV)).toBe('\ufeff"\'=HYPERLINK(""http://x"";""y"")"\r\n');
  });

  test('leaves numbers and the signs of statistical tables as they are', () => {
    expect(writeCsv([[-5, '-', '+', '...', '/', 'x']], GERMAN_CSV)).toBe('\ufeff-5;-;+;...;/;x\r\n');
  });

  test('writes numbers without exponent', () => {
    const numbers = [1e-7, -1.25e-9, 1e21, 1.5e22, -1.25e23, 123456789012];
    expect(writeCsv([numbers], GERMAN_CSV)).toBe(
      '\ufeff0,0000001;-0,00000000125;1000000000000000000000;15000000000000000000000;-125000000000000000000000;123456789012\r\n',
    );
  });

  test('throws for a number that is none, and for one sign in two roles', () => {
    expect(() => writeCsv([[NaN]], PLAIN_CSV)).toThrow(SozialraumError);
    expect(() => writeCsv([[1]], { ...GERMAN_CSV, delimiter: ',' })).toThrow(/conflict/);
  });

  test('is read back as it was written', () => {
    const style = fc.constantFrom<CsvStyle>(GERMAN_CSV, PLAIN_CSV, { ...GERMAN_CSV, newline: '\n', delimiter: '\t' });
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('', ' ', '"', '\r', '\n', '\r\n', ';', 'a\r'),
    );
    const rows = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      );
    fc.assert(
      fc.property(style, rows, (writeStyle, cells) => {
        const header = (cells[0] ?? []).map((_, i) => `c${i}`);
        const written = writeCsv([header, ...cells], writeStyle);
        const read: string[][] = [];
        const { problems } = readCsv(written, { file: 'a', delimiter: writeStyle.delimiter }, () => (row) => {
          read.push([...row]);
        });
        expect(problems).toEqual([]);
        expect(read).toEqual(cells.map((row) => row.map(harmless)));
      }),
      { numRuns: 500 },
    );
  });

  test('writes every number so that it is read back exactly', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const [cell = ''] = firstRow(writeCsv([['a'], [value]], GERMAN_CSV));
        expect(readNumber(cell, { decimal: ',' })).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});

function harmless(text: string): string {
  return text.length > 0 && '=+-@\t\r\n\uff1d\uff0b\uff0d\uff20'.includes(text.charAt(0)) && !/^[-+]$/.test(text)
    ? `'${text}`
    : text;
}

function firstRow(text: string): readonly string[] {
  let first: readonly string[] = [];
  readCsv(text, { file: 'a', delimiter: ';' }, () => (cells) => (first = [...cells]));
  return first;
}
