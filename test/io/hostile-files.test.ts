import { describe, expect, test } from 'vitest';
import { previewImport } from '../../src/io/preview-import.js';
import { suggestImport } from '../../src/io/suggest-import.js';
import type { StatisticConfig } from '../../src/io/workspace-config.js';

const recipe: StatisticConfig = {
  id: 'a',
  title: 'a',
  table: { file: 'a.csv', header: 1 },
  area: { column: 'Ort' },
  period: { column: 'Jahr' },
  value: { column: 'n' },
  countingUnit: 'person',
  kind: 'stock',
  source: 'a',
};
const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const errors = async (bytes: Uint8Array) => {
  const { value, problems } = await previewImport(bytes, recipe);
  expect(value).toBeUndefined();
  return problems.filter(({ severity }) => severity === 'error').map(({ code }) => code);
};

describe('files that are not what they seem', () => {
  test('a NUL byte, half a character of UTF-16 and an empty file are refused', async () => {
    expect(await errors(text('Ort;Jahr;n\nNord;2024;\0\n'))).toEqual(['encoding-undecodable']);
    expect(await errors(Uint8Array.from([0xff, 0xfe, 0x41, 0x00, 0x42]))).toEqual(['encoding-undecodable']);
    expect(await errors(text(' \n'))).toEqual(['file-empty']);
  });

  test('what is called CSV and is a broken archive, or JSON of something else, is refused as that', async () => {
    expect(await errors(Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]))).toEqual(['xlsx-unreadable']);
    expect(await errors(text('{"a":1}'))).toEqual(['format-unsupported']);
  });

  test('one line without an end, and a quotation mark that is never closed, come to an end', async () => {
    const line = text(`Ort;Jahr;n\n${'x'.repeat(20_000_000)}`);
    expect((await suggestImport(line, 'a.csv')).value).toBeUndefined();
    expect(await errors(line)).toContain('record-too-long');
    expect(JSON.stringify((await previewImport(line, recipe)).problems).length).toBeLessThan(10_000);
    expect(await errors(text(`Ort;Jahr;n\n"${'Nord;2024;1\n'.repeat(100_000)}`))).toContain('quote-invalid');
  });

  test('a row as wide as no table is reported, not read', async () => {
    expect(await errors(text(`Ort;Jahr;n\n${'1;'.repeat(1_000_000)}1\n`))).toContain('row-width');
  });
});
