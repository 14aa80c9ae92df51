import { inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { zipEntries } from '../../src/io/zip.js';
import { writeZip } from '../../src/io/zip-writer.js';

describe('writeZip', () => {
  test('packs files so that their directory, checksum and content are found', async () => {
    const bytes = await writeZip([
      ['a.txt', '123456789'],
      ['ordner/b.xml', 'ß'.repeat(5000)],
    ]);
    const entries = zipEntries(bytes) ?? [];
    expect(entries.map(({ name, size }) => [name, size])).toEqual([
      ['a.txt', 9],
      ['ordner/b.xml', 10_000],
    ]);
    const view = new DataView(bytes.buffer);
    // the check value of CRC-32/ISO-HDLC in the catalogue of parametrised CRC algorithms
    expect(view.getUint32(14, true)).toBe(0xcbf43926);
    const packed = entries[0]?.packedSize ?? 0;
    const start = 30 + 'a.txt'.length;
    expect(inflateRawSync(bytes.subarray(start, start + packed)).toString()).toBe('123456789');
    expect(entries[1]?.packedSize).toBeLessThan(200);
  });

  test('gives the same bytes for the same content', async () => {
    const files = [['a.txt', 'a']] as const;
    expect(await writeZip(files)).toEqual(await writeZip(files));
  });
});
