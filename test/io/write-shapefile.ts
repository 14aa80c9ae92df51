/** A shapefile made for a test: rings as the format has them, exteriors clockwise. */
export interface ShapeRow {
  readonly rings: readonly (readonly (readonly [number, number])[])[];
  readonly values: readonly string[];
}

export function writeShp(rows: readonly ShapeRow[]): Uint8Array {
  const records = rows.map(({ rings }, index) => {
    const points = rings.flat();
    const length = 44 + 4 * rings.length + 16 * points.length;
    const view = new DataView(new ArrayBuffer(8 + length));
    view.setInt32(0, index + 1);
    view.setInt32(4, length / 2);
    view.setInt32(8, 5, true);
    view.setInt32(44, rings.length, true);
    view.setInt32(48, points.length, true);
    let start = 0;
    rings.forEach((ring, i) => {
      view.setInt32(52 + 4 * i, start, true);
      start += ring.length;
    });
    points.forEach(([x, y], i) => {
      view.setFloat64(52 + 4 * rings.length + 16 * i, x, true);
      view.setFloat64(60 + 4 * rings.length + 16 * i, y, true);
    });
    return new Uint8Array(view.buffer);
  });
  const length = 100 + records.reduce((sum, record) => sum + record.length, 0);
  const header = new DataView(new ArrayBuffer(100));
  header.setInt32(0, 9994);
  header.setInt32(24, length / 2);
  header.setInt32(28, 1000, true);
  header.setInt32(32, 5, true);
  return concat([new Uint8Array(header.buffer), ...records]);
}

export interface DbfField {
  readonly name: string;
  readonly type: 'C' | 'N';
  readonly length: number;
}

export function writeDbf(
  fields: readonly DbfField[],
  rows: readonly (readonly string[])[],
  encode: (text: string) => Uint8Array = (text) => new TextEncoder().encode(text),
  driver = 0,
): Uint8Array {
  const recordLength = 1 + fields.reduce((sum, { length }) => sum + length, 0);
  const headerLength = 33 + 32 * fields.length;
  const bytes = new Uint8Array(headerLength + recordLength * rows.length + 1).fill(0x20, headerLength);
  const view = new DataView(bytes.buffer);
  bytes[0] = 3;
  bytes[29] = driver;
  view.setUint32(4, rows.length, true);
  view.setUint16(8, headerLength, true);
  view.setUint16(10, recordLength, true);
  fields.forEach(({ name, type, length }, i) => {
    bytes.set(new TextEncoder().encode(name), 32 + 32 * i);
    bytes[32 + 32 * i + 11] = type.charCodeAt(0);
    bytes[32 + 32 * i + 16] = length;
  });
  bytes[headerLength - 1] = 0x0d;
  rows.forEach((values, row) => {
    let at = headerLength + row * recordLength + 1;
    fields.forEach(({ length }, i) => {
      bytes.set(encode(values[i] ?? '').subarray(0, length), at);
      at += length;
    });
  });
  bytes[bytes.length - 1] = 0x1a;
  return bytes;
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A clockwise square, as a shapefile has exteriors. */
export function clockwise(west: number, south: number, size: number): [number, number][] {
  const [east, north] = [west + size, south + size];
  return [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
}
