import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { readStatistic } from '../../../src/io/statistic-table.js';
import type { StatisticConfig } from '../../../src/io/workspace-config.js';
import { type AreaHierarchy, areaHierarchy } from '../../../src/model/area.js';

/** What reads the same file; the first is the floor that the others are compared with. */
export const CSV_CONTESTANTS = ['papaparse alone, into rows', 'into a cube'] as const;
export type CsvContestant = (typeof CSV_CONTESTANTS)[number];

/** Answers with the number of rows or cells. */
export function csvReader(contestant: CsvContestant, megabytes: number): () => number {
  const bytes = readFileSync(madeUpFile(megabytes));
  return contestant === 'into a cube' ? () => cube(bytes) : () => papaparse(bytes);
}

const AREAS = 400;
const AGES = 90;
const SEXES = ['m', 'w'];

/** District, month, age, sex and count; as many months as fill the file. */
function madeUpFile(megabytes: number): string {
  const folder = join(tmpdir(), 'sozialraum-bench');
  const file = join(folder, `made-up-${megabytes}.csv`);
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  const handle = openSync(`${file}.new`, 'w');
  let size = writeSync(handle, 'gebiet;stichtag;alter;geschlecht;anzahl\n');
  for (let at = 0; size < megabytes * 1e6; at++) size += writeSync(handle, rowsOf(at % AREAS, Math.floor(at / AREAS)));
  closeSync(handle);
  renameSync(`${file}.new`, file);
  return file;
}

function rowsOf(area: number, month: number): string {
  const date = `${1950 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  let rows = '';
  for (let age = 0; age < AGES; age++)
    for (const sex of SEXES) rows += `${codeOf(area)};${date};${age};${sex};${(area * 31 + age * 17 + month) % 2500}\n`;
  return rows;
}

const codeOf = (area: number): string => String(area).padStart(5, '0');

function papaparse(bytes: Uint8Array): number {
  const text = new TextDecoder().decode(bytes);
  let rows = 0;
  const step = (): void => {
    rows++;
  };
  // of what it offers, the fastest by far: 0.9 s of processor time, 1.9 s in its fast mode, 3.9 s where all rows are kept
  Papa.parse(text, { delimiter: ';', newline: '\n', fastMode: false, step });
  return rows;
}

const label = { de: 'Gebiet' };
export const config: StatisticConfig = {
  id: 'made-up',
  title: 'made up',
  table: { file: 'made-up.csv', delimiter: ';' },
  area: { column: 'gebiet' },
  period: { column: 'stichtag' },
  value: { column: 'anzahl' },
  dimensions: [
    {
      id: 'age',
      label: 'Alter',
      column: 'alter',
      categories: Array.from({ length: AGES }, (_, age) => ({ code: String(age) })),
    },
    { id: 'sex', label: 'Geschlecht', column: 'geschlecht', categories: SEXES.map((code) => ({ code })) },
  ],
  countingUnit: 'person',
  kind: 'stock',
  source: 'a',
};

export const areas = (): AreaHierarchy =>
  areaHierarchy(
    [{ id: 'area', label, plural: label }],
    Array.from({ length: AREAS }, (_, area) => ({ code: codeOf(area), name: codeOf(area), level: 'area' })),
  );

function cube(bytes: Uint8Array): number {
  const source = { name: label, licence: { id: 'a', name: 'a' }, protection: 'none' as const };
  const { value, problems } = readStatistic(bytes, config, {
    areas: areas(),
    source,
    rule: { minimum: 3, zeros: 'shown' },
  });
  if (!value) throw new Error(JSON.stringify(problems.slice(0, 3)));
  return value.cube.size;
}
