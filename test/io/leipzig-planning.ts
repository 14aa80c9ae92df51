import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPlanning } from '../../src/io/read-planning.js';
import type { Planning } from '../../src/model/planning/planning.js';
import { readYaml } from '../../src/node/yaml-file.js';

const folder = 'docs/examples/leipzig/planning';

/** The files of Leipzig's concept as they are parsed. */
export const leipzigInputs = readdirSync(folder)
  .sort()
  .map((file) => {
    const { value } = readYaml(readFileSync(join(folder, file), 'utf8'), file);
    if (!value) throw new Error(file);
    return { file, ...value };
  });

/** Leipzig's concept. */
export function leipzig(): Planning {
  const { value, problems } = readPlanning(leipzigInputs);
  if (!value) throw new Error(JSON.stringify(problems.slice(0, 5)));
  return value;
}
