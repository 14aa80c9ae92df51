import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStatisticalFile } from '../../src/io/statistical-file.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const formatOf = async (bytes: Uint8Array): Promise<string | undefined> => {
  const read = await readStatisticalFile(bytes, 'a');
  const [found] = read?.problems ?? [];
  return found && `${found.code} ${String(Object.values(found.params)[0])}`;
};

describe('a file of a statistical office', () => {
  test.each([
    ['xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'format-unsupported xls'],
    [
      'SDMX-ML',
      bytesOf('<?xml version="1.0"?><mes:GenericData xmlns:mes="http://www.sdmx.org/x"/>'),
      'format-unsupported sdmx-ml',
    ],
    ['SDMX-CSV', bytesOf('DATAFLOW,GEO,OBS_VALUE\nX,DE,1\n'), 'format-found SDMX-CSV'],
    ['JSON-stat', bytesOf('{"class":"dimension","category":{}}'), 'format-unsupported json-stat-dimension'],
    [
      'SDMX-JSON',
      bytesOf('{"$schema":"https://json.sdmx.org/2.1/x.json","data":{}}'),
      'format-unsupported sdmx-structure',
    ],
    ['broken JSON', bytesOf('{"a":'), 'syntax json'],
    [
      'INKAR as CSV',
      bytesOf('Kennziffer;Raumeinheit;Aggregat;Quote\n;;;2011\n01001;Kiel;Stadt;7,5\n'),
      'format-found INKAR',
    ],
    ['a table', bytesOf('name;anzahl\nMitte;5\n'), undefined],
    ['other JSON', bytesOf('{"a":1}'), undefined],
    ['a map', bytesOf('{"type":"FeatureCollection","features":[]}'), undefined],
    ['nothing', new Uint8Array(), undefined],
  ])('%s is known by what is in it', async (_, bytes, expected) => {
    expect(await formatOf(bytes)).toBe(expected);
  });

  test('never makes the reader stop, whatever its bytes are', async () => {
    const start = fc.constantFrom(
      '',
      '{',
      '[',
      'PK\u0003\u0004',
      'DATAFLOW,',
      'Tabelle: 1\n',
      'K;DQ\n',
      'statistics_code;\n',
      '\ufeff',
      '<',
    );
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 200 }), async (text, rest) => {
        const read = await readStatisticalFile(Uint8Array.of(...bytesOf(text), ...rest), 'a');
        expect(read === undefined || read.value !== undefined || read.problems.length > 0).toBe(true);
      }),
    );
  });
});

const shared = '../shared/data';

describe.skipIf(!existsSync(shared))('real files', () => {
  const files = (folder: string, ending: RegExp): string[] =>
    readdirSync(join(shared, folder)).flatMap((name) =>
      statSync(join(shared, folder, name)).isFile() && ending.test(name) ? [join(shared, folder, name)] : [],
    );
  const all = existsSync(shared)
    ? [
        ...['destatis', 'destatis/ffcsv', 'destatis/wide', 'conformance/sdmx/csv/csv'].flatMap((folder) =>
          files(folder, /\.csv$/),
        ),
        ...files('leipzig', /\.json$/),
        ...files('germany/inkar', /\.xlsx?$/),
        ...files('conformance/jsonstat/samples', /\.json$/),
      ]
    : [];

  test.each(all)('%s is read, or refused with a reason', async (file) => {
    const read = await readStatisticalFile(readFileSync(file), file);
    expect(read).toBeDefined();
    const codes = read?.problems.map(({ code }) => code) ?? [];
    expect(read?.value === undefined ? codes.length > 0 : codes.includes('format-found')).toBe(true);
  });
});
