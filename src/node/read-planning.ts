import { CATALOGUE } from '../indicators/catalogue/catalogue.js';
import { csvSheet } from '../io/csv-sheet.js';
import { isPlanningTable, planningInput, unknownTable } from '../io/planning-table.js';
import { type PlanningInput, readPlanning } from '../io/read-planning.js';
import type { Sheet } from '../io/sheet.js';
import { decodeText } from '../io/text.js';
import { endingOf } from '../io/web-address.js';
import { readXlsx } from '../io/xlsx.js';
import type { Planning } from '../model/planning/planning.js';
import { type Checked, hasErrors, type Problem, problem } from '../model/problem.js';
import type { OnStep } from './step.js';
import type { WorkspaceFiles } from './workspace-files.js';
import { readYaml } from './yaml-file.js';

/** The folder of a workspace in which planning is described. */
export const PLANNING_FOLDER = 'planning';

const FILE_LIMIT = 10 * 1024 * 1024;

/**
 * Reads `planning/*.yaml`, and tables: `planning/plans.csv`, or a workbook whose sheets are named by the lists. Without such files
 * there is neither a value nor a problem.
 *
 * @param further - Files that are elsewhere, as on the web.
 */
export async function readPlanningFolder(
  files: WorkspaceFiles,
  further: readonly string[],
  indicators: readonly string[],
  onStep: OnStep,
): Promise<Checked<Planning>> {
  const inputs: PlanningInput[] = [];
  const problems: Problem[] = [];
  for (const file of [...(await folderFiles(files)), ...further]) {
    onStep({ kind: 'read', file });
    const { value = [], problems: found } = await readInputs(file, files);
    problems.push(...found);
    inputs.push(...value);
  }
  if (inputs.length === 0) return { value: undefined, problems };
  const read = readPlanning(inputs, { indicators, catalogue: [...CATALOGUE.keys()] });
  return { value: hasErrors(problems) ? undefined : read.value, problems: [...problems, ...read.problems] };
}

async function folderFiles(files: WorkspaceFiles): Promise<string[]> {
  const lists = await Promise.all([...READERS.keys()].map((ending) => files.list(PLANNING_FOLDER, ending)));
  return lists.flat().map((name) => `${PLANNING_FOLDER}/${name}`);
}

function unreadable(file: string): Checked<never> {
  const params = { expected: [...READERS.keys()].join(' | '), received: endingOf(file) };
  return { value: undefined, problems: [problem('value-unexpected', params, { file })] };
}

async function readInputs(file: string, files: WorkspaceFiles): Promise<Checked<PlanningInput[]>> {
  const read = READERS.get(endingOf(file));
  if (!read) return unreadable(file);
  const bytes = await files.read(file, FILE_LIMIT);
  return bytes.value ? read(bytes.value, file) : { value: undefined, problems: bytes.problems };
}

type Reader = (bytes: Uint8Array, file: string) => Checked<PlanningInput[]> | Promise<Checked<PlanningInput[]>>;

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['.yaml', yamlInputs],
  ['.csv', csvInputs],
  ['.xlsx', xlsxInputs],
]);

function yamlInputs(bytes: Uint8Array, file: string): Checked<PlanningInput[]> {
  const decoded = decodeText(bytes, { file });
  if (!decoded.value) return { value: undefined, problems: decoded.problems };
  const { value, problems } = readYaml(decoded.value.text, file);
  return { value: value && [{ file, ...value }], problems: [...decoded.problems, ...problems] };
}

function csvInputs(bytes: Uint8Array, file: string): Checked<PlanningInput[]> {
  const decoded = decodeText(bytes, { file });
  if (!decoded.value) return { value: undefined, problems: decoded.problems };
  const { value, problems } = csvSheet(decoded.value.text, file);
  if (!value) return { value: undefined, problems: [...decoded.problems, ...problems] };
  const name = (/([^/?]*)\.csv(?:\?.*)?$/i.exec(file) ?? [])[1] ?? '';
  const read = sheetInputs([{ ...value, name }], file);
  return { value: read.value, problems: [...decoded.problems, ...problems, ...read.problems] };
}

async function xlsxInputs(bytes: Uint8Array, file: string): Promise<Checked<PlanningInput[]>> {
  const { value, problems } = await readXlsx(bytes, { file });
  return value ? sheetInputs(value, file) : { value: undefined, problems };
}

function sheetInputs(sheets: readonly Sheet[], file: string): Checked<PlanningInput[]> {
  const inputs: PlanningInput[] = [];
  const problems: Problem[] = [];
  for (const sheet of sheets)
    if (isPlanningTable(sheet.name)) inputs.push(planningInput(sheet.name, sheet, file));
    else problems.push(unknownTable(sheet.name, file));
  return { value: inputs, problems };
}
