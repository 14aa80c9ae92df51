import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { formatNumber } from '../../format/number.js';
import { type ImportPreview, previewImport } from '../../io/preview-import.js';
import { readImportRecipe } from '../../io/read-config.js';
import { suggestImport } from '../../io/suggest-import.js';
import { decodeText } from '../../io/text.js';
import type { StatisticConfig } from '../../io/workspace-config.js';
import { type Checked, hasErrors, type Problem, problem } from '../../model/problem.js';
import { writeProblem } from '../file-problem.js';
import { readBytes } from '../read-tables.js';
import { recipeYaml } from '../recipe-yaml.js';
import { WORKSPACE_FILE } from '../workspace.js';
import { writeWholeFile } from '../write-file.js';
import { readYaml } from '../yaml-file.js';
import { problemJson, problemLines } from './report.js';
import { EXIT, type Session } from './terminal.js';

/** Options of `import`. */
export interface ImportOptions {
  readonly preview?: boolean;
  readonly recipe?: string;
  readonly sheet?: string;
  /** Where a suggested recipe goes; without it, to the output. */
  readonly out?: string;
}

/** `sozialraum import --suggest FILE` writes a recipe; `--preview` shows what a recipe makes of the file. */
export async function importFile(file: string, options: ImportOptions, session: Session): Promise<number> {
  const bytes = await readBytes(file);
  if (!bytes.value) return report(bytes.problems, session);
  return options.preview === true
    ? showPreview(bytes.value, file, options, session)
    : showSuggestion(bytes.value, file, options, session);
}

async function showSuggestion(
  bytes: Uint8Array,
  file: string,
  { sheet, out }: ImportOptions,
  session: Session,
): Promise<number> {
  const { value, problems } = await suggestImport(bytes, nameInWorkspace(file), sheet);
  if (!value) return report(problems, session);
  const { terminal, language, text, json } = session;
  const recipe = recipeYaml(value, language);
  const written = out === undefined ? [] : await writeNewFile(out, recipe);
  if (written.length > 0) return report([...problems, ...written], session);
  if (json) terminal.out(`${JSON.stringify({ ...value, problems: problemJson(problems, language) }, null, 2)}\n`);
  else {
    terminal.error(problemLines(problems, language));
    terminal.out(out === undefined ? recipe : `${text.suggested(out)}\n`);
  }
  return EXIT.ok;
}

/** The path by which a workspace names a file that lies in it; of any other file its name. */
function nameInWorkspace(file: string): string {
  const path = resolve(file);
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder))
    if (existsSync(join(folder, WORKSPACE_FILE))) return relative(folder, path).split(sep).join('/');
  return basename(file);
}

/** A recipe that somebody has confirmed is worth more than a suggestion. */
async function writeNewFile(file: string, content: string): Promise<Problem[]> {
  if (existsSync(file)) return [problem('file-exists', { file }, { file })];
  try {
    await mkdir(dirname(file), { recursive: true });
  } catch (error) {
    return [writeProblem(error, file)];
  }
  return writeWholeFile(file, content);
}

async function showPreview(bytes: Uint8Array, file: string, options: ImportOptions, session: Session): Promise<number> {
  const recipe = await recipeOf(bytes, file, options);
  if (!recipe.value) return report(recipe.problems, session);
  const { value, problems } = await previewImport(bytes, recipe.value);
  if (!value) return report(withoutRepeats([...recipe.problems, ...problems]), session);
  const { terminal, language, json } = session;
  if (json) terminal.out(`${JSON.stringify({ preview: value, problems: problemJson(problems, language) }, null, 2)}\n`);
  else terminal.out(`${previewLines(value, recipe.value, session)}${problemLines(problems, language)}`);
  return hasErrors(problems) ? EXIT.errors : EXIT.ok;
}

/** Suggesting a recipe and reading by it find the same things in the file. */
function withoutRepeats(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((each) => [JSON.stringify(each), each])).values()];
}

/** The recipe that is named, for this file; without one, what would be suggested. */
async function recipeOf(
  bytes: Uint8Array,
  file: string,
  { recipe, sheet }: ImportOptions,
): Promise<Checked<StatisticConfig>> {
  const name = basename(file);
  if (recipe === undefined) {
    const { value, problems } = await suggestImport(bytes, name, sheet);
    return { value: value?.recipe, problems };
  }
  const written = await readBytes(recipe);
  const decoded = written.value && decodeText(written.value, { file: recipe });
  if (!decoded?.value) return { value: undefined, problems: [...written.problems, ...(decoded?.problems ?? [])] };
  const yaml = readYaml(decoded.value.text, recipe);
  if (!yaml.value) return { value: undefined, problems: yaml.problems };
  const read = readImportRecipe(yaml.value.json);
  const value = read.value && { ...read.value, table: { ...read.value.table, file: name } };
  return { value, problems: read.problems.map(yaml.value.locate) };
}

function previewLines(preview: ImportPreview, { dimensions = [] }: StatisticConfig, session: Session): string {
  const { language, text } = session;
  const number = (value: number): string =>
    formatNumber(value, { language, decimals: Number.isInteger(value) ? 0 : 2 });
  const head = [
    text.preview.row,
    text.preview.area,
    text.preview.period,
    ...dimensions.map(({ id }) => id),
    text.preview.value,
  ];
  const rows = preview.rows.map(({ row, area, period, categories, value, state }) => [
    String(row),
    area,
    period,
    ...categories,
    value === undefined ? state : number(value),
  ]);
  const widths = head.map((name, at) => Math.max(name.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd();
  const facts = text.preview.facts({
    observations: number(preview.observations),
    total: number(preview.total),
    areas: preview.areas,
    periods: preview.periods.length,
  });
  return `${[head, ...rows].map(line).join('\n')}\n\n${facts}\n${text.preview.skipped(preview.skipped)}\n`;
}

function report(problems: readonly Problem[], { terminal, language, json }: Session): number {
  if (json) terminal.out(`${JSON.stringify({ problems: problemJson(problems, language) }, null, 2)}\n`);
  else terminal.error(problemLines(problems, language));
  return EXIT.errors;
}
