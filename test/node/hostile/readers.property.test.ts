import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type CrosswalkTable, readCrosswalk } from '../../../src/io/crosswalk-table.js';
import { readCsvw } from '../../../src/io/csvw.js';
import { readDataPackage } from '../../../src/io/frictionless.js';
import { readGeoJson } from '../../../src/io/geojson.js';
import { previewImport } from '../../../src/io/preview-import.js';
import { readPublishedFile } from '../../../src/io/published-file.js';
import { readWorkspaceConfig } from '../../../src/io/read-config.js';
import { readStatisticalFile } from '../../../src/io/statistical-file.js';
import { suggestImport } from '../../../src/io/suggest-import.js';
import { readWkb } from '../../../src/io/wkb.js';
import type { StatisticConfig } from '../../../src/io/workspace-config.js';
import type { Problem } from '../../../src/model/problem.js';
import { featuresIn } from '../../../src/node/read-features.js';
import { readYaml } from '../../../src/node/yaml-file.js';
import { workbook, zipOf } from '../../fixtures/workbook.js';
import { clockwise, writeDbf, writeShp } from '../../io/write-shapefile.js';
import { geometry, table, yaml } from '../workspace-sample.js';
import { writeGeoPackage } from '../write-geopackage.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (content: Uint8Array): string => new TextDecoder().decode(content);
const json = (value: unknown): Uint8Array => bytes(JSON.stringify(value));

const rows = table.split('\r\n').map((line) => line.split(';'));
const shapefile = {
  'a.shp': writeShp([{ rings: [clockwise(12, 51, 0.1)], values: ['01'] }]),
  'a.dbf': writeDbf([{ name: 'nr', type: 'C', length: 2 }], [['01']]),
};
const dimension = (...codes: readonly string[]) => ({ label: 'x', category: { index: codes } });

/** What is read without an error, but for what is done to it here. */
const SAMPLES: Record<string, Uint8Array> = {
  csv: bytes(table),
  utf16: new Uint8Array(Buffer.from(`\ufeff${table}`, 'utf16le')),
  xlsx: workbook(rows),
  'json-stat': json({
    ...{ version: '2.0', class: 'dataset', id: ['ort', 'jahr'], size: [2, 2], role: { time: ['jahr'], geo: ['ort'] } },
    ...{ dimension: { ort: dimension('a', 'b'), jahr: dimension('2023', '2024') }, value: [1, 2, 3, null] },
    status: { 3: 'suppressed' },
  }),
  'sdmx-csv': bytes('DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS\nA:B(1.0),01,2024,5,A\nA:B(1.0),02,2024,,Q\n'),
  genesis: bytes(
    'statistics_code;statistics_label;time_code;time_label;time;1_variable_code;1_variable_label;1_variable_attribute_code;1_variable_attribute_label;value;value_unit;value_variable_code;value_variable_label;value_q\r\n12411;B;STAG;S;2024;KREISE;K;05111;K 1;5;Anzahl;BEV;B;e\r\n',
  ),
  'genesis-cube': bytes(
    'K;DQ;FACH-SCHL\nD;47414BJ002\nK;DQA;NAME;RHF-BSR;RHF-ACHSE\nD;KREISE;1;1\nK;DQZ;NAME;ZI-RHF-BSR;ZI-RHF-ACHSE\nD;JAHR;2;2\nK;DQI;NAME;ME-NAME;DST\nD;UMS103;2015=100;FEST\nK;QEI;FACH-SCHL;ZI-WERT;WERT;QUALITAET;GESPERRT;WERT-VERFAELSCHT\nD;05111;2024;136.6;p;;0.0\n',
  ),
  geojson: json(geometry),
  topojson: json({
    ...{
      type: 'Topology',
      transform: { scale: [1, 1], translate: [0, 0] },
      arcs: [
        [
          [0, 0],
          [1, 0],
          [0, 1],
          [-1, -1],
        ],
      ],
    },
    objects: {
      a: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[0]], properties: { nr: '1' } }] },
    },
  }),
  'shapefile in zip': zipOf(shapefile),
  shapefile: shapefile['a.shp'],
  gzip: new Uint8Array(gzipSync(JSON.stringify(geometry))),
  yaml: bytes(yaml),
  csvw: json({
    '@context': 'http://www.w3.org/ns/csvw',
    url: 'a.csv',
    tableSchema: { columns: [{ name: 'a', datatype: { base: 'integer', minimum: 1 } }] },
  }),
  frictionless: json({
    resources: [{ path: 'a.csv', schema: { fields: [{ name: 'a', type: 'integer', constraints: { minimum: 1 } }] } }],
  }),
  wkb: Uint8Array.from([1, 3, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, ...new Array<number>(16).fill(0)]),
};

beforeAll(async () => {
  const layer = { table: 'a', columns: ['nr'], rows: [{ rings: [clockwise(0, 0, 10)], values: ['01'] }] };
  SAMPLES['geopackage'] = await writeGeoPackage([layer]);
});

const recipe: StatisticConfig = {
  ...{ id: 'a', title: 'a', table: { file: 'a', header: 1 }, area: { column: 'nr' }, period: { column: 'jahr' } },
  ...{ value: { column: 'anzahl' }, countingUnit: 'person', kind: 'stock', source: 'a' },
};

const crosswalk: CrosswalkTable = {
  ...{ file: 'a', from: '2020', to: '2021', basis: 'population' },
  columns: { from: 'nr', to: 'jahr', size: 'anzahl' },
};

interface Outcome {
  readonly value?: unknown;
  readonly problems: readonly Problem[];
}
type Reader = (content: Uint8Array) => Outcome | undefined | Promise<Outcome | undefined>;

const READERS: Readonly<Record<string, Reader>> = {
  suggestImport: (content) => suggestImport(content, 'a'),
  previewImport: (content) => previewImport(content, recipe),
  readPublishedFile: (content) => readPublishedFile(content, 'a'),
  readStatisticalFile: (content) => readStatisticalFile(content, 'a'),
  featuresIn: async (content) => {
    const read = await featuresIn(content, 'a');
    return read.value === undefined ? read : readGeoJson(read.value, { file: 'a', code: 'nr' });
  },
  readYaml: (content) => {
    const read = readYaml(text(content), 'a');
    return read.value ? readWorkspaceConfig(read.value.json) : read;
  },
  readCsvw: (content) => readCsvw(text(content), 'a'),
  readDataPackage: (content) => readDataPackage(text(content), 'a'),
  readCrosswalk: (content) => readCrosswalk(content, crosswalk, { from: new Set(['01']), to: new Set(['2021']) }),
};

const NASTY = [
  '\0',
  '"',
  ';;;;',
  '\n\n',
  '__proto__',
  '-1',
  '1e999',
  '99999999999',
  '{',
  '[',
  ']',
  '&a',
  '*a',
  '<',
  '\ufeff',
  'ä',
];

/** A sample with pieces cut out, put in twice, changed, or with something nasty between. */
const mutated = (sample: Uint8Array): fc.Arbitrary<Uint8Array> => {
  const at = fc.nat(sample.length);
  const change = fc.oneof(
    fc.record({ at, remove: fc.nat(40), insert: fc.constant(new Uint8Array()) }),
    fc.record({ at, remove: fc.nat(3), insert: fc.constantFrom(...NASTY).map(bytes) }),
    fc.record({ at, remove: fc.nat(4), insert: fc.uint8Array({ maxLength: 4 }) }),
    fc.record({ at, remove: fc.constant(0), insert: at.map((from) => sample.subarray(from, from + 60)) }),
    fc.record({ at, remove: fc.constant(sample.length), insert: fc.constant(new Uint8Array()) }),
  );
  return fc.array(change, { minLength: 1, maxLength: 5 }).map((changes) =>
    changes.reduce<Uint8Array>((content, { at: from, remove, insert }) => {
      const start = Math.min(from, content.length);
      return new Uint8Array(Buffer.concat([content.subarray(0, start), insert, content.subarray(start + remove)]));
    }, sample),
  );
};

async function answers(read: Reader, content: Uint8Array): Promise<void> {
  const outcome = await read(content);
  if (!outcome || outcome.value !== undefined) return;
  expect(outcome.problems.some(({ severity }) => severity === 'error')).toBe(true);
}

describe.each(Object.entries(READERS))('%s', (_, read) => {
  test('answers any bytes with a value or with an error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), (content) => answers(read, content)),
      { numRuns: 300 },
    );
  });

  test('answers damaged files of every kind with a value or with an error', async () => {
    for (const sample of Object.values(SAMPLES))
      await fc.assert(
        fc.asyncProperty(mutated(sample), (content) => answers(read, content)),
        { numRuns: 60 },
      );
  });
});

test('readWkb answers any bytes', () => {
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), mutated(SAMPLES['wkb'] ?? new Uint8Array())), (content) => {
      expect(readWkb(content)).toBeDefined();
    }),
    { numRuns: 2000 },
  );
});

test('nothing that was read has left anything on what all objects share', () => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>)['nr']).toBeUndefined();
});
