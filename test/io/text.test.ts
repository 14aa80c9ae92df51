import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/io/text.js';

const file = 'a.csv';
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16le = (text: string): Uint8Array => new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer);

describe('decodeText', () => {
  test('lets a byte order mark win and takes it away', () => {
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, ...utf8('Größe')), { file })).toEqual({
      value: { text: 'Größe', encoding: 'utf-8' },
      problems: [],
    });
    expect(decodeText(bytes(0xff, 0xfe, ...utf16le('Größe')), { file }).value).toEqual({
      text: 'Größe',
      encoding: 'utf-16le',
    });
    expect(decodeText(bytes(0xfe, 0xff, 0x00, 0xfc), { file }).value).toEqual({ text: 'ü', encoding: 'utf-16be' });
  });

  test('says when a byte order mark contradicts the declared encoding', () => {
    const read = decodeText(bytes(0xef, 0xbb, 0xbf, 0x41), { file, encoding: 'windows-1252' });
    expect(read.value).toEqual({ text: 'A', encoding: 'utf-8' });
    expect(read.problems).toEqual([
      {
        code: 'value-unexpected',
        severity: 'warning',
        place: { file },
        params: { expected: 'windows-1252', received: 'utf-8' },
      },
    ]);
  });

  test('uses the declared encoding', () => {
    expect(decodeText(latin('Gr\xf6\xdfe'), { file, encoding: 'iso-8859-15' }).value?.text).toBe('Größe');
    expect(decodeText(bytes(0xa4), { file, encoding: 'iso-8859-15' }).value?.text).toBe('€');
    expect(decodeText(utf16le('ß'), { file, encoding: 'utf-16le' }).value?.text).toBe('ß');
    expect(decodeText(bytes(0x00, 0xdf), { file, encoding: 'utf-16be' }).value?.text).toBe('ß');
  });

  test('reads the signs that windows-1252 has and latin1 has not', () => {
    const read = decodeText(bytes(0x80, 0x84, 0x93, 0x96, 0x85), { file, encoding: 'windows-1252' });
    expect(read).toEqual({ value: { text: '€„“–…', encoding: 'windows-1252' }, problems: [] });
  });

  test('takes undeclared bytes for UTF-8 where they are valid, without a word', () => {
    expect(decodeText(utf8('Straße'), { file })).toEqual({
      value: { text: 'Straße', encoding: 'utf-8' },
      problems: [],
    });
  });

  test('takes other undeclared bytes for windows-1252 and says so', () => {
    const read = decodeText(latin('Stra\xdfe \x80'), { file });
    expect(read.value).toEqual({ text: 'Straße €', encoding: 'windows-1252' });
    expect(read.problems).toEqual([
      { code: 'encoding-guessed', severity: 'warning', place: { file }, params: { encoding: 'windows-1252' } },
    ]);
  });

  test('finds out UTF-16 without a mark, and ISO-8859-15 by its euro sign, and says so', () => {
    const wide = Buffer.from('Ort;Anzahl\nSüd;3\n', 'utf16le');
    const guessed = (bytes: Uint8Array) => {
      const { value, problems } = decodeText(bytes, { file: 'a.csv' });
      return [value?.text, problems.map(({ code, params }) => [code, params])];
    };
    const said = (encoding: string) => [['encoding-guessed', { encoding }]];
    expect(guessed(wide)).toEqual(['Ort;Anzahl\nSüd;3\n', said('utf-16le')]);
    expect(guessed(Buffer.from(wide).swap16())).toEqual(['Ort;Anzahl\nSüd;3\n', said('utf-16be')]);
    expect(guessed(Uint8Array.from([0x53, 0xfc, 0x64, 0xa4]))).toEqual(['Süd€', said('iso-8859-15')]);
    expect(guessed(Uint8Array.from([0x53, 0xfc, 0x64, 0xa4, 0x80]))).toEqual(['Süd¤€', said('windows-1252')]);
  });

  test('refuses bytes that mean nothing in the declared encoding, with their line', () => {
    const read = decodeText(latin('a\nb\nGr\xf6\xdfe\n'), { file, encoding: 'utf-8' });
    expect(read.value).toBeUndefined();
    expect(read.problems).toMatchObject([{ code: 'encoding-undecodable', severity: 'error', place: { file, row: 3 } }]);
  });

  test('refuses what is neither UTF-8 nor windows-1252, such as the umlauts of old DOS exports', () => {
    const read = decodeText(latin('Ort\nM\x81nchen'), { file });
    expect(read.value).toBeUndefined();
    expect(read.problems.at(-1)).toMatchObject({ code: 'encoding-undecodable', place: { file, row: 2 } });
  });

  test('refuses NUL bytes, with their line', () => {
    const read = decodeText(utf8('a\n\0'), { file });
    expect(read.value).toBeUndefined();
    expect(read.problems).toMatchObject([{ code: 'encoding-undecodable', place: { file, row: 2 } }]);
    expect(decodeText(utf16le('ab'), { file }).problems).toMatchObject([{ code: 'encoding-undecodable' }]);
  });

  test('refuses half a character of UTF-16', () => {
    const read = decodeText(bytes(0x41, 0x00, 0x42), { file, encoding: 'utf-16le' });
    expect(read.problems).toMatchObject([{ code: 'encoding-undecodable', place: { file } }]);
  });

  test('reads an empty file as empty text', () => {
    expect(decodeText(bytes(), { file })).toEqual({ value: { text: '', encoding: 'utf-8' }, problems: [] });
  });

  test('gives back any text that was encoded as UTF-8', () => {
    const printable = fc.string({ unit: 'grapheme' }).filter((text) => !/[\0\x80-\x9f\ufeff]/.test(text));
    fc.assert(
      fc.property(printable, (text) => {
        expect(decodeText(utf8(text), { file }).value?.text).toBe(text);
      }),
    );
  });
});

describe.skipIf(!existsSync('../shared/data/hamburg'))('decodeText on real files', () => {
  test.each([
    ['hamburg/Stadtteilprofile_2014.csv', 'utf-8'],
    ['berlin/mss_2021_index-indikatoren_z-werte_plr.csv', 'utf-8'],
    ['conformance/frictionless/js/encodings/iso8859.csv', 'windows-1252'],
  ])('%s is %s', (path, encoding) => {
    const { value, problems } = decodeText(readFileSync(`../shared/data/${path}`), { file: path });
    expect(value?.encoding).toBe(encoding);
    expect(problems).toHaveLength(encoding === 'utf-8' ? 0 : 1);
    expect(value?.text.charCodeAt(0)).not.toBe(0xfeff);
  });
});
