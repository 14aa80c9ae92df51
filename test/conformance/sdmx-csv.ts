import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSdmxCsv } from '../../src/io/sdmx-csv.js';
import type { SdmxStructure } from '../../src/io/sdmx-csv-columns.js';
import type { ConformanceSuite } from './suite.js';

/** What the samples do not say themselves: where the measures are not named as usual, or stand before the dimensions. */
const STRUCTURES: Readonly<Record<string, SdmxStructure>> = {
  'example-02.csv': { attributes: ['ATTR_1', 'ATTR_3'] },
  'example-03.csv': { attributes: ['ATTR_1', 'ATTR_3'] },
  'example-09B.csv': { measures: ['MEAS_A1B1C1', 'MEAS_C2'] },
  'example-13.csv': { measures: ['MEAS_1'] },
};

/** Samples without any observation: metadata, deletions, and one whose measures are texts. */
const REFUSED: Readonly<Record<string, string>> = {
  'example-09B.csv': 'number-unreadable',
  'example-12.csv': 'column-missing',
  'example-14.csv': 'column-missing',
  'example-16.csv': 'format-unsupported',
  'example-17.csv': 'format-unsupported',
  'example-18.csv': 'column-missing',
  'example-19A.csv': 'column-missing',
  'example-19B.csv': 'column-missing',
};

/** The samples of SDMX-CSV: each is read with its dimensions and observations, or refused for what it does not hold. */
export const sdmxCsv: ConformanceSuite = {
  folder: 'sdmx/csv/csv',
  cases: (folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.csv'))
      .sort()
      .map((file) => ({ id: file, check: () => differences(file, readFileSync(join(folder, file), 'utf8')) })),
};

function differences(file: string, text: string): string[] {
  const { value, problems } = readSdmxCsv(text, file, STRUCTURES[file]);
  const refusal = REFUSED[file];
  if (refusal !== undefined)
    return value === undefined && problems.some(({ code }) => code === refusal) ? [] : [`not refused as ${refusal}`];
  if (!value) return problems.map(({ code, params }) => `${code} ${JSON.stringify(params)}`);
  const wrong = value.dimensions
    .filter(({ id }) => !/^DIM_\d$|^measure$/.test(id))
    .map(({ id }) => `${id} is no dimension`);
  const isFound = [...value.values].every((each) => each >= 10 && each < 13);
  return isFound ? wrong : [...wrong, `values ${[...value.values].join()}`];
}
