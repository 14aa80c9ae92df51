import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readGeoPackageGeometry } from '../../src/io/geopackage-geometry.js';
import { readWkb } from '../../src/io/wkb.js';

const bytesOf = (hex: string): Uint8Array => Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
/** A number of a polygon's rings of positions as little-endian well-known binary. */
function polygon(rings: readonly (readonly (readonly number[])[])[], type = 3): Uint8Array {
  const view = new DataView(new ArrayBuffer(9 + rings.reduce((sum, ring) => sum + 4 + 8 * ring.flat().length, 0)));
  view.setUint8(0, 1);
  view.setUint32(1, type, true);
  view.setUint32(5, rings.length, true);
  let at = 9;
  for (const ring of rings) {
    view.setUint32(at, ring.length, true);
    at += 4;
    for (const value of ring.flat()) {
      view.setFloat64(at, value, true);
      at += 8;
    }
  }
  return new Uint8Array(view.buffer);
}
const square = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 0],
];

describe('readWkb', () => {
  // The example of OGC 06-103r4, 8.2.8: POINT(1 1) by most significant byte first; PostGIS prints it alike.
  test('reads both orders of bytes', () => {
    const point = { type: 'Point', coordinates: [1, 1] };
    expect(readWkb(bytesOf('00000000013ff00000000000003ff0000000000000'))).toEqual(point);
    expect(readWkb(bytesOf('0101000000000000000000f03f000000000000f03f'))).toEqual(point);
  });

  test('reads polygons, and leaves out heights and measures as ISO and as PostGIS mark them', () => {
    const flat = { type: 'Polygon', coordinates: [square] };
    const high = [square.map(([x, y]) => [x!, y!, 110])];
    expect(readWkb(polygon([square]))).toEqual(flat);
    expect(readWkb(polygon(high, 1003))).toEqual(flat);
    expect(readWkb(polygon(high, 2003))).toEqual(flat);
    expect(readWkb(polygon(high, 0x80000003))).toEqual(flat);
    expect(readWkb(polygon([square.map(([x, y]) => [x!, y!, 1, 2])], 3003))).toEqual(flat);
  });

  test('reads polygons of several parts', () => {
    const two = Uint8Array.from([...bytesOf('010600000002000000'), ...polygon([square]), ...polygon([square, square])]);
    expect(readWkb(two)).toEqual({ type: 'MultiPolygon', coordinates: [[square], [square, square]] });
  });

  test.each([
    ['ends too early', polygon([square]).subarray(0, 60), 'truncated'],
    ['is empty', new Uint8Array(), 'truncated'],
    ['declares four thousand million rings', bytesOf('0103000000ffffffff'), 'truncated'],
    ['declares a thousand million positions', bytesOf('0102000000ffffff3b'), 'truncated'],
    ['declares more parts than there are bytes for', bytesOf('0106000000ffffffff0103000000'), 'truncated'],
    ['has curves', bytesOf('010a00000000000000'), 'type'],
    ['has a point where a polygon should be', bytesOf(`010600000001000000${'0101000000'}${'00'.repeat(16)}`), 'type'],
    ['is a collection', bytesOf('010700000000000000'), 'type'],
  ])('refuses what %s', (_, bytes, fault) => {
    expect(readWkb(bytes)).toBe(fault);
  });

  test('does not follow polygons within polygons without end', () => {
    expect(readWkb(bytesOf('010600000001000000'.repeat(100_000)))).toBe('type');
  });

  test('answers whatever the bytes', () => {
    const start = fc.constantFrom('0103000000', '0106000000', '00000003eb', '0103000080', '');
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 200 }), (head, rest) => {
        const found = readWkb(Uint8Array.from([...bytesOf(head), ...rest]));
        expect(['string', 'object']).toContain(typeof found);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('readGeoPackageGeometry', () => {
  const header = (flags: number, envelope = 0): number[] => [
    0x47,
    0x50,
    0,
    flags,
    0,
    0,
    0,
    0,
    ...Array<number>(envelope).fill(0),
  ];

  test('skips the header, whatever envelope it has', () => {
    [0, 32, 48, 48, 64].forEach((size, kind) => {
      const bytes = Uint8Array.from([...header(1 + 2 * kind, size), ...polygon([square])]);
      expect(readGeoPackageGeometry(bytes)).toEqual({ type: 'Polygon', coordinates: [square] });
    });
  });

  test('finds nothing in an empty one, and refuses what is none', () => {
    expect(readGeoPackageGeometry(Uint8Array.from(header(0x11)))).toBeNull();
    expect(readGeoPackageGeometry(Uint8Array.from(header(1)))).toBe('truncated');
    expect(readGeoPackageGeometry(Uint8Array.from(header(1 + 2 * 5)))).toBe('type');
    expect(readGeoPackageGeometry(Uint8Array.from(header(0x21)))).toBe('type');
    expect(readGeoPackageGeometry(polygon([square]))).toBe('type');
    expect(readGeoPackageGeometry(new Uint8Array(4))).toBe('truncated');
  });
});
