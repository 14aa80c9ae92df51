import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BytePieces } from '../../src/io/byte-pieces.js';
import { readCsv } from '../../src/io/csv.js';
import { MOST_NUMBERED } from '../../src/io/cell-texts.js';
import { type CsvRecord, CsvScanner, LONGEST_RECORD } from '../../src/io/csv-scanner.js';
import { utf8Text } from '../../src/io/utf8-text.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function records(text: BytePieces, quotes?: 'none'): CsvRecord[] {
  const found: CsvRecord[] = [];
  new CsvScanner(';', '\n', quotes).scan(
    text,
    (record) => found.push({ ...record, cells: [...record.cells], numbers: record.numbers.slice() }) > 0,
  );
  return found;
}

const inPiecesOf = (bytes: Uint8Array, length: number): BytePieces => ({
  *pieces() {
    for (let at = 0; at < bytes.length; at += length) yield bytes.slice(at, at + length);
  },
});

/** Pieces of 64 KB, made when they are asked for. */
function endless(first: string, filling: string): BytePieces & { readonly handedOut: () => number } {
  let count = 0;
  const piece = utf8(filling.repeat(65_536 / filling.length));
  return {
    handedOut: () => count * piece.length,
    *pieces() {
      yield utf8(first);
      for (count = 0; count < 32_768; count++) yield piece;
    },
  };
}

describe('CsvScanner', () => {
  test('finds the same records however the bytes are cut into pieces', () => {
    const part = fc.constantFrom('a', 'aa', ';', '"', '""', '\n', '\r\n', ' ', 'Süd', '€', '1', '"b;c"', '"d\ne"');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), fc.integer({ min: 1, max: 7 }), (parts, length) => {
        const bytes = utf8(parts.join(''));
        expect(records(inPiecesOf(bytes, length))).toEqual(records(inPiecesOf(bytes, 1000)));
      }),
    );
  });

  test('reads a cell as it stands although the one above begins or ends alike', () => {
    const text = 'Nord;1\r\nNord;12\r\nNordwest;1\r\n"Nord";1\r\n"Nord;1"\r\nNord;1\rx\r\n';
    expect(records(utf8Text(text)).map(({ cells }) => cells)).toEqual([
      ['Nord', '1'],
      ['Nord', '12'],
      ['Nordwest', '1'],
      ['Nord', '1'],
      ['Nord;1'],
      ['Nord', '1\rx'],
    ]);
  });

  test('reads rows of any width one below the other', () => {
    const text = 'a;b;c\na\n;\na;b;c;d\n\nx;y;c\n';
    expect(records(utf8Text(text)).map(({ cells }) => cells.join('|'))).toEqual([
      'a|b|c',
      'a',
      '|',
      'a|b|c|d',
      '',
      'x|y|c',
    ]);
  });

  test('numbers the texts of a column, so that the same number is the same text', () => {
    const found = records(utf8Text('a;x\nb;x\na;"x"\n"a""";ä\n"a""";ä\n'));
    const [first, second, third, fourth, fifth] = found.map(({ numbers }) => [numbers[0], numbers[1]]);
    expect(third).toEqual(first);
    expect(second?.[0]).not.toBe(first?.[0]);
    expect(second?.[1]).toBe(first?.[1]);
    expect(fourth?.[1]).toBe(fifth?.[1]);
    expect(fourth?.[0]).toBe(MOST_NUMBERED);
  });

  test('reads columns of more different texts than are numbered, and of columns more than are counted', () => {
    const rows = Array.from({ length: MOST_NUMBERED + 500 }, (_, i) => `ä${i};${i % 7}`);
    expect(records(utf8Text(rows.join('\n'))).map(({ cells }) => cells.join(';'))).toEqual(rows);
    const wide = Array.from({ length: 3 }, (_, i) =>
      Array.from({ length: 400 }, (__, column) => `${column * i}`).join(';'),
    );
    expect(records(utf8Text(wide.join('\n'))).map(({ cells }) => cells.join(';'))).toEqual(wide);
  });

  test('reads records that are larger than what it holds at first', () => {
    const long = 'ä'.repeat(300_000);
    const [, second, third] = records(utf8Text(`a;b\n"${long}\n";1\n${long};2\n`));
    expect(second?.cells).toEqual([`${long}\n`, '1']);
    expect(third).toMatchObject({ cells: [long, '2'], line: 4 });
  });

  test.each([
    ['a line without an end', 'Ort;Anzahl\nNord;1\n', 'x', 3],
    ['a quotation mark that is never closed', 'Ort;Anzahl\n"', 'Nord;1\nNord;22\n', 2],
  ])('refuses %s of 2 GB without reading it all', (_, first, filling, row) => {
    const text = endless(first, filling);
    const { problems } = readCsv(text, { file: 'a.csv', delimiter: ';' }, () => () => {});
    expect(problems).toEqual([
      { code: 'record-too-long', severity: 'error', place: { file: 'a.csv', row }, params: { limit: LONGEST_RECORD } },
    ]);
    expect(text.handedOut()).toBeLessThan(2 * LONGEST_RECORD + 65_536);
  });
});
