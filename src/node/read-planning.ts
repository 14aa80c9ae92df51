import { readPlanning, type PlanningInput } from '../io/read-planning.js';
import { decodeText } from '../io/text.js';
import type { Planning } from '../model/planning/planning.js';
import type { Checked, Problem } from '../model/problem.js';
import type { OnStep } from './step.js';
import type { WorkspaceFiles } from './workspace-files.js';
import { readYaml } from './yaml-file.js';

/** The folder of a workspace in which planning is described. */
export const PLANNING_FOLDER = 'planning';

const FILE_LIMIT = 10 * 1024 * 1024;

/** Reads `planning/*.yaml`; without such files there is neither a value nor a problem. */
export async function readPlanningFolder(
  files: WorkspaceFiles,
  indicators: readonly string[],
  onStep: OnStep,
): Promise<Checked<Planning>> {
  const inputs: PlanningInput[] = [];
  const problems: Problem[] = [];
  for (const name of await files.list(PLANNING_FOLDER, '.yaml')) {
    const file = `${PLANNING_FOLDER}/${name}`;
    onStep({ kind: 'read', file });
    const { value, problems: found } = await readInput(files, file);
    problems.push(...found);
    if (value) inputs.push(value);
  }
  if (inputs.length === 0) return { value: undefined, problems };
  const read = readPlanning(inputs, indicators);
  return { value: problems.length > 0 ? undefined : read.value, problems: [...problems, ...read.problems] };
}

async function readInput(files: WorkspaceFiles, file: string): Promise<Checked<PlanningInput>> {
  const bytes = await files.read(file, FILE_LIMIT);
  if (!bytes.value) return { value: undefined, problems: bytes.problems };
  const decoded = decodeText(bytes.value, { file });
  if (!decoded.value) return { value: undefined, problems: decoded.problems };
  const { value, problems } = readYaml(decoded.value.text, file);
  return { value: value && { file, ...value }, problems: [...decoded.problems, ...problems] };
}
