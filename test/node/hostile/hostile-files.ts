import { gzipSync } from 'node:zlib';
import { sheetXml, workbook, workbookFiles, zipOf } from '../../fixtures/workbook.js';
import { geometry, table } from '../workspace-sample.js';

const MEGABYTE = 1024 * 1024;
const bytes = (text: string, encoding: BufferEncoding = 'utf8'): Uint8Array =>
  new Uint8Array(Buffer.from(text, encoding));
const ole = (part: string): Uint8Array =>
  new Uint8Array(
    Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(1016),
      Buffer.from(part, 'utf16le'),
      Buffer.alloc(4096),
    ]),
  );
const nested = (depth: number, open = '[', close = ']'): string => open.repeat(depth) + close.repeat(depth);

const LAUGHS = `<!DOCTYPE x [<!ENTITY a "lol">${Array.from('bcdefghij', (name, at) => {
  const before = 'abcdefghi'[at] ?? '';
  return `<!ENTITY ${name} "${`&${before};`.repeat(10)}">`;
}).join('')}]>`;
const laughing = (): string =>
  `<?xml version="1.0"?>${LAUGHS}${sheetXml([['a', 'b']])
    .replace('</is>', '</is><v>&j;</v>')
    .replace('<t>a</t>', '<t>&j;</t>')}`;

/** Files that are made to break what reads them, or are not what their names say; by their names. */
export const HOSTILE_FILES: Readonly<Record<string, () => Uint8Array>> = {
  'bomb.xlsx': () => workbookOf('x'.repeat(300 * MEGABYTE)),
  'lying-bomb.xlsx': () =>
    zipOf({ ...workbookFiles({ a: sheetXml([['a', 1]]) }), 'xl/b.xml': 'x'.repeat(40 * MEGABYTE) }, 1000),
  'wide.xlsx': () =>
    workbookOf('<worksheet><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>'),
  'sheets.xlsx': () =>
    zipOf(workbookFiles(Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`s${i}`, '<worksheet/>'])))),
  'laughs.xlsx': () => zipOf(workbookFiles({ a: laughing() })),
  'deep.xlsx': () => workbookOf(nested(200_000, '<a>', '</a>')),
  'nested.zip': () =>
    Array.from({ length: 9 }).reduce<Uint8Array>((inner) => zipOf({ 'a.zip': inner }), workbook([['a', 1]])),
  'bomb.zip': () => zipOf({ 'a.shp': new Uint8Array(300 * MEGABYTE) }),
  'lying-bomb.zip': () => zipOf({ 'a.geojson': new Uint8Array(40 * MEGABYTE) }, 10),
  'outside.zip': () => zipOf({ '../../a.geojson': JSON.stringify(geometry) }),
  'bomb.geojson.gz': () => new Uint8Array(gzipSync(new Uint8Array(300 * MEGABYTE))),
  'line.csv': () => bytes(`nr;jahr;geschlecht;anzahl\n${'x'.repeat(20 * MEGABYTE)}`),
  'quote.csv': () => bytes(`nr;jahr;geschlecht;anzahl\n"${'01;2024;m;1\n'.repeat(2_000_000)}`),
  'blank-lines.csv': () => bytes(`nr;jahr;geschlecht;anzahl${'\n'.repeat(12_000_000)}01;2024;m;1\n`),
  'pdf.csv': () => bytes('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<</Type/Catalog>>\nendobj\n', 'latin1'),
  'png.csv': () => new Uint8Array(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')),
  'page.csv': () => bytes('<!DOCTYPE html>\n<html><head><title>404</title></head><body>nr;jahr;anzahl</body></html>'),
  'old.xls.csv': () => ole('Workbook'),
  'password.xlsx': () => ole('EncryptedPackage'),
  'truncated-utf16.csv': () => new Uint8Array(Buffer.from(`\ufeff${table}`, 'utf16le').subarray(0, -1)),
  'nul.csv': () => bytes(table.replace('2021', '20\x0001')),
  'binary.csv': () => Uint8Array.from({ length: 100_000 }, (_, at) => (at * 7919 + (at >> 3)) % 256),
  'deep.json': () => bytes(nested(1_000_000)),
  'prototype.json': () =>
    bytes(
      '{"version":"2.0","class":"dataset","id":["__proto__","constructor"],"size":[1,1],"dimension":{"__proto__":{"category":{"index":["toString"]}},"constructor":{"category":{"index":{"__proto__":0}}}},"value":{"__proto__":7,"0":1}}',
    ),
  'huge.json': () =>
    bytes(
      JSON.stringify({
        version: '2.0',
        class: 'dataset',
        id: ['a', 'b', 'c'],
        size: [1e9, 1e9, 1e9],
        dimension: {
          a: { category: { index: ['x'] } },
          b: { category: { index: ['x'] } },
          c: { category: { index: ['x'] } },
        },
        value: {},
      }),
    ),
  'negative.json': () =>
    bytes(
      JSON.stringify({
        version: '2.0',
        class: 'dataset',
        id: ['a'],
        size: [-1],
        dimension: { a: { category: { index: ['x'] } } },
        value: [],
      }),
    ),
  'sdmx.json': () =>
    bytes(
      JSON.stringify({
        data: {
          dataSets: [{ observations: { '999999999:0': [1], __proto__: [1] } }],
          structures: [
            {
              dimensions: {
                observation: [
                  { id: '__proto__', values: [] },
                  { id: 'b', values: [null] },
                ],
              },
            },
          ],
        },
      }),
    ),
  'prototype.geojson': () =>
    bytes(
      `{"type":"FeatureCollection","features":[${'{"type":"Feature","properties":{"__proto__":{"nr":"01"},"constructor":"x"},"geometry":null},'.repeat(3)}null]}`,
    ),
  'headings.csv': () => bytes(`${'anzahl;'.repeat(50_000)}nr\n${'1;'.repeat(50_000)}01\n`),
  'persons.csv': () =>
    bytes(`Nachname;Vorname;Geburtsdatum;nr;jahr;anzahl\n${'Beispiel;Erika;01.02.1983;01;2024;1\n'.repeat(40)}`),
};

function workbookOf(sheet: string): Uint8Array {
  return zipOf(workbookFiles({ Tabelle1: sheet }));
}
