import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import JSONstat from 'jsonstat-toolkit';
import { readJsonStatObservations } from '../../src/io/json-stat-observations.js';
import { writeJsonStat } from '../../src/io/json-stat-writer.js';
import { tableCube } from '../../src/io/table-cube.js';
import type { Cube } from '../../src/model/cube.js';
import type { ConformanceCase, ConformanceSuite } from './suite.js';

interface Document {
  readonly class?: string;
  readonly label?: string;
  readonly value?: unknown;
}

/**
 * The official samples: read as jsonstat-toolkit reads them, and written again as the schema and the toolkit want it. The
 * schema lies beside the samples, in `validator`.
 */
export const jsonStatSamples: ConformanceSuite = {
  folder: 'jsonstat/samples',
  cases: (folder) => {
    const schema = join(folder, '../validator/schemas/curated/bundled/dataset.json');
    const isValid = existsSync(schema) ? validator(schema) : () => 'the schema is not there';
    return jsonFiles(folder).flatMap((file) => casesOf(folder, file, isValid));
  },
};

function jsonFiles(folder: string, under = ''): string[] {
  return readdirSync(join(folder, under))
    .sort()
    .flatMap((name) => {
      const path = under === '' ? name : `${under}/${name}`;
      if (statSync(join(folder, path)).isDirectory()) return jsonFiles(folder, path);
      return name.endsWith('.json') ? [path] : [];
    });
}

function validator(schema: string): (json: unknown) => string {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  (formats.default as unknown as (target: Ajv2020) => void)(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')) as object);
  return (json) => (validate(json) ? '' : ajv.errorsText(validate.errors));
}

function casesOf(folder: string, file: string, flaws: (json: unknown) => string): ConformanceCase[] {
  const text = readFileSync(join(folder, file), 'utf8');
  const json = JSON.parse(text) as Document;
  if (json.class !== 'dataset')
    return [{ id: `${file}: refused`, check: () => refusal(text, file, 'format-unsupported') }];
  const isText = Object.values(json.value as object).some((value) => typeof value === 'string');
  if (isText) return [{ id: `${file}: refused`, check: () => refusal(text, file, 'number-unreadable') }];
  return [
    { id: `${file}: read`, check: () => cellDifferences(cubeOf(text, file), json) },
    { id: `${file}: written`, check: () => writtenDifferences(cubeOf(text, file), json, flaws) },
  ];
}

function refusal(text: string, file: string, code: string): string[] {
  const { value, problems } = readJsonStatObservations(text, file);
  return value === undefined && problems.some((each) => each.code === code) ? [] : [`not refused as ${code}`];
}

function cubeOf(text: string, file: string): Cube {
  const [table] = readJsonStatObservations(text, file).value ?? [];
  const cube = table && tableCube(table, file).value;
  if (!cube) throw new Error('not read');
  return cube;
}

/** Order of periods aside: the toolkit keeps that of the file. */
function cellDifferences(cube: Cube, json: unknown): string[] {
  const toolkit = JSONstat(json);
  if (cube.size !== toolkit.n) return [`${cube.size} cells, not ${toolkit.n}`];
  const { values } = cube.cells();
  const wrong: string[] = [];
  for (let i = 0; i < toolkit.n; i++) {
    const [own, theirs] = [values[i] as number, toolkit.Data(i, false) ?? NaN];
    if (!Object.is(own, theirs)) wrong.push(`cell ${i}: ${own}, not ${theirs}`);
  }
  return wrong;
}

function writtenDifferences(cube: Cube, { label = '' }: Document, flaws: (json: unknown) => string): string[] {
  const written: unknown = JSON.parse(JSON.stringify(writeJsonStat(cube, { label })));
  const invalid = flaws(written);
  return [...(invalid === '' ? [] : [invalid]), ...cellDifferences(cube, written)];
}
