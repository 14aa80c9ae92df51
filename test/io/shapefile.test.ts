import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readGeoJson } from '../../src/io/geojson.js';
import { readShapefile, type ShapefileParts } from '../../src/io/shapefile.js';
import { clockwise, type DbfField, type ShapeRow, writeDbf, writeShp } from './write-shapefile.js';

const file = 'grenzen/a.shp';
const FIELDS: readonly DbfField[] = [
  { name: 'OT', type: 'N', length: 4 },
  { name: 'NAME', type: 'C', length: 20 },
];
const ROWS: readonly ShapeRow[] = [
  { rings: [clockwise(12.3, 51.3, 0.1), [...clockwise(12.32, 51.32, 0.02)].reverse()], values: ['01', 'Möckern'] },
  { rings: [clockwise(12.4, 51.3, 0.1), clockwise(12.6, 51.3, 0.05)], values: ['02', 'Süd'] },
];
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);
const values = ROWS.map((row) => row.values);
const utf8: ShapefileParts = { shp: writeShp(ROWS), dbf: writeDbf(FIELDS, values), cpg: ascii('UTF-8\n') };

const read = (parts: Partial<ShapefileParts> = {}) => readShapefile({ ...utf8, ...parts }, { file });
const reasons = async (parts: Partial<ShapefileParts>): Promise<unknown[]> => {
  const { value, problems } = await read(parts);
  expect(value).toBeUndefined();
  return problems.map(({ code, params }) => [code, 'reason' in params ? params.reason : params]);
};
const changed = (bytes: Uint8Array, change: (view: DataView) => void): Uint8Array => {
  const copy = bytes.slice();
  change(new DataView(copy.buffer));
  return copy;
};

describe('readShapefile', () => {
  test('gives the areas that the same GeoJSON gives, whole numbers with their leading zeros', async () => {
    const { value, problems } = await read();
    expect(problems).toEqual([]);
    const areas = readGeoJson(value, { file, code: 'OT', name: 'NAME' });
    const counterclockwise = (west: number, south: number, size: number) => [...clockwise(west, south, size)].reverse();
    expect(areas.value).toEqual({
      crs: 'EPSG:4326',
      areas: [
        { code: '01', name: 'Möckern', polygons: [[counterclockwise(12.3, 51.3, 0.1), clockwise(12.32, 51.32, 0.02)]] },
        {
          code: '02',
          name: 'Süd',
          polygons: [[counterclockwise(12.4, 51.3, 0.1)], [counterclockwise(12.6, 51.3, 0.05)]],
        },
      ],
    });
    expect(areas.problems).toMatchObject([{ code: 'geometry-winding', params: { clockwise: 3, total: 3 } }]);
  });

  test.each([
    ['the .cpg', { dbf: writeDbf(FIELDS, values, latin1), cpg: ascii('1252') }, []],
    ['the .cpg, by another name', { dbf: writeDbf(FIELDS, values, latin1), cpg: ascii('ISO 88591') }, []],
    ['the .dbf', { dbf: writeDbf(FIELDS, values, latin1, 0x57), cpg: undefined }, []],
    ['its bytes', { dbf: utf8.dbf, cpg: undefined }, []],
    [
      'its bytes, and says that it guessed',
      { dbf: writeDbf(FIELDS, values, latin1), cpg: undefined },
      ['encoding-guessed'],
    ],
  ])('decodes the attributes as said by %s', async (_, parts, codes) => {
    const { value, problems } = await read(parts);
    expect(value?.features).toMatchObject([{ properties: { NAME: 'Möckern' } }, { properties: { NAME: 'Süd' } }]);
    expect(problems.map(({ code }) => code)).toEqual(codes);
  });

  test('refuses an encoding that it does not know, and attributes that are not in the encoding', async () => {
    expect(await reasons({ cpg: ascii('IBM850') })).toEqual([['encoding-undecodable', { encoding: 'IBM850' }]]);
    expect(await reasons({ dbf: writeDbf(FIELDS, values, latin1) })).toEqual([
      ['encoding-undecodable', { encoding: 'utf-8' }],
    ]);
  });

  test.each<[string, Partial<ShapefileParts>, string]>([
    ['no attributes', { dbf: undefined }, 'dbf-missing'],
    ['a row too few', { dbf: writeDbf(FIELDS, values.slice(1)) }, 'rows-differ'],
    ['a cut file', { shp: utf8.shp.subarray(0, 300) }, 'truncated'],
    ['no header', { shp: utf8.shp.subarray(0, 60) }, 'truncated'],
    ['another file', { shp: new Uint8Array(200) }, 'damaged'],
    [
      'a cut record, the length of the file set right',
      {
        shp: changed(utf8.shp.subarray(0, 300), (view) => view.setInt32(24, 150)),
      },
      'truncated',
    ],
    [
      'a record that declares two gigabytes',
      { shp: changed(utf8.shp, (view) => view.setInt32(104, 0x3fffffff)) },
      'truncated',
    ],
    ['a thousand million points', { shp: changed(utf8.shp, (view) => view.setInt32(148, 1e9, true)) }, 'damaged'],
    ['a thousand million rings', { shp: changed(utf8.shp, (view) => view.setInt32(144, 1e9, true)) }, 'damaged'],
    [
      'a ring that begins behind the end',
      { shp: changed(utf8.shp, (view) => view.setInt32(152, 99, true)) },
      'damaged',
    ],
    ['surfaces of triangles', { shp: changed(utf8.shp, (view) => view.setInt32(32, 31, true)) }, 'shape-type'],
    [
      'four thousand million rows',
      { dbf: changed(utf8.dbf!, (view) => view.setUint32(4, 0xffffffff, true)) },
      'truncated',
    ],
    ['rows of no length', { dbf: changed(utf8.dbf!, (view) => view.setUint16(10, 0, true)) }, 'dbf-damaged'],
    ['fields without end', { dbf: changed(utf8.dbf!, (view) => view.setUint8(96, 0x20)) }, 'dbf-damaged'],
  ])('refuses %s', async (_, parts, reason) => {
    expect(await reasons(parts)).toEqual([['geometry-file-unreadable', reason]]);
  });

  test('refuses as many rings as would take minutes to put in one another', async () => {
    const ring = clockwise(12.3, 51.3, 0.1);
    const rings = Array.from({ length: 15_000 }, () => ring);
    const parts = { shp: writeShp([{ rings, values: [] }]), dbf: writeDbf(FIELDS, values.slice(1)) };
    expect(await reasons(parts)).toEqual([['geometry-file-unreadable', 'too-many']]);
  });

  test('neither stops nor hangs, whatever bytes are changed and wherever the files end', async () => {
    const damage = (bytes: Uint8Array) =>
      fc
        .record({
          end: fc.integer({ min: 0, max: bytes.length }),
          changes: fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 6 }),
          isWhole: fc.boolean(),
        })
        .map(({ end, changes, isWhole }) => {
          const copy = bytes.slice(0, isWhole ? undefined : end);
          for (const [at, byte] of changes) if (at < copy.length) copy[at] = byte;
          return copy;
        });
    await fc.assert(
      fc.asyncProperty(damage(utf8.shp), damage(utf8.dbf!), fc.boolean(), async (shp, dbf, named) => {
        const { value, problems } = await read({ shp, dbf, ...(named ? {} : { cpg: undefined }) });
        expect(value === undefined).toBe(problems.some(({ severity }) => severity === 'error'));
        if (value) readGeoJson(value, { file, code: 'OT' });
      }),
      { numRuns: 1500 },
    );
  });
});
