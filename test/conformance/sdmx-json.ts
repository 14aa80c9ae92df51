import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readSdmxJson } from '../../src/io/sdmx-json.js';
import type { ConformanceSuite } from './suite.js';

/** Per sample the numbers of each data set, or why it is refused. The generated sample has keys that its structure lacks. */
const EXPECTED: Readonly<Record<string, readonly (readonly number[])[] | string>> = {
  'data-message/samples/agri.json': [
    [350.154, 389.385, 395.729, 433.638, 442.996, 426.588, 479.686, 522.296, 5228.33, 5191.833, 5197.887, 5541.424],
  ],
  'data-message/samples/constructed-sample-full.json': [
    [1.5931, 1.5925, 40.3426, 40.3],
    [1.5931, 1.5925, 40.3426, 40.3],
    [1.5931, 1.5925, 40.3426, 40.3],
  ],
  'data-message/samples/exr/exr-action-delete.json': 'format-unsupported',
  'data-message/samples/exr/exr-cross-section.json': [[1.5931, 40.3426, 1.5925, 40.3]],
  'data-message/samples/exr/exr-flat.json': [[1.5931, 1.5925, 40.3426, 40.3]],
  'data-message/samples/exr/exr-time-series.json': [[1.5931, 1.5925, 40.3426, 40.3]],
  'data-message/samples/generated-sample.json': 'value-unexpected',
};

/** The samples of SDMX-JSON: data are read, messages of structures and of metadata refused. */
export const sdmxJson: ConformanceSuite = {
  folder: 'sdmx/json',
  cases: (folder) =>
    samplesIn(folder, '').map((file) => ({
      id: file,
      check: () => differences(readFileSync(join(folder, file), 'utf8'), file),
    })),
};

function samplesIn(folder: string, under: string): string[] {
  return readdirSync(join(folder, under))
    .sort()
    .flatMap((name) => {
      const path = under === '' ? name : `${under}/${name}`;
      if (statSync(join(folder, path)).isDirectory()) return samplesIn(folder, path);
      return path.includes('/samples/') && name.endsWith('.json') ? [path] : [];
    });
}

function differences(text: string, file: string): string[] {
  const { value, problems } = readSdmxJson(text, file);
  const expected = EXPECTED[file] ?? 'format-unsupported';
  if (typeof expected === 'string')
    return value === undefined && problems.some(({ code }) => code === expected) ? [] : [`not refused as ${expected}`];
  if (!value) return problems.map(({ code, params, place }) => `${code} ${JSON.stringify(params)} ${place.path}`);
  const found = JSON.stringify(value.map(({ values }) => [...values]));
  return found === JSON.stringify(expected) ? [] : [`read as ${found}`];
}
