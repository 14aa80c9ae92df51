import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { hasErrors, type Problem, problem } from '../../model/problem.js';
import type { Language } from '../../model/text.js';
import { errorCode, writeProblem } from '../file-problem.js';
import { firstWorkspace } from '../first-workspace.js';
import { LEDGER_FILE } from '../ledger-file.js';
import { packageFolder } from '../package-files.js';
import { readBytes } from '../read-tables.js';
import { WEB_CACHE_FOLDER } from '../web/web-cache.js';
import { problemJson, problemLines } from './report.js';
import { EXIT, type Session } from './terminal.js';

/** Options of `init`. */
export interface InitOptions {
  /** Boundaries and a table of the city's own. */
  readonly from?: readonly string[];
}

/** `sozialraum init DIR`: a copy of the example city to begin with, or a first workspace from a city's own files. */
export async function init(
  folder: string,
  { from }: InitOptions,
  { terminal, language, text, json }: Session,
): Promise<number> {
  if (from && from.length !== 2) {
    terminal.error(`${text.usageError.twoFiles}\n${text.usageError.seeHelp('init')}\n`);
    return EXIT.usage;
  }
  const problems = from ? await writeFirst(folder, from, language) : await copyExample(folder);
  const isDone = !hasErrors(problems);
  if (json) terminal.out(`${JSON.stringify({ folder, problems: problemJson(problems, language) }, null, 2)}\n`);
  else if (isDone) terminal.out(`${from ? text.begun(folder) : text.initialised(folder)}\n`);
  else terminal.error(problemLines(problems, language));
  return isDone ? EXIT.ok : EXIT.errors;
}

async function writeFirst(folder: string, from: readonly string[], language: Language): Promise<readonly Problem[]> {
  const [areas = '', table = ''] = from;
  const [geometry, counts] = await Promise.all([readBytes(areas), readBytes(table)]);
  if (!geometry.value || !counts.value) return [...geometry.problems, ...counts.problems];
  const files = await firstWorkspace(
    { name: areas, bytes: geometry.value },
    { name: table, bytes: counts.value },
    language,
  );
  if (!files.value) return files.problems;
  try {
    if (!(await isNewOrEmpty(folder))) return [problem('folder-not-empty', { folder }, { file: folder })];
    for (const [name, content] of files.value) {
      const path = join(folder, ...name.split('/'));
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
    }
    await writeIgnored(folder);
    return files.problems;
  } catch (error) {
    return [writeProblem(error, folder)];
  }
}

async function copyExample(folder: string): Promise<Problem[]> {
  try {
    if (!(await isNewOrEmpty(folder))) return [problem('folder-not-empty', { folder }, { file: folder })];
    await cp(join(packageFolder(), 'docs', 'examples', 'brueckstedt'), folder, {
      recursive: true,
      // what somebody published of the example is no release of the new city
      filter: (source) => basename(source) !== LEDGER_FILE,
    });
    await writeIgnored(folder);
    return [];
  } catch (error) {
    return [writeProblem(error, folder)];
  }
}

/** Copies of what others publish have no place in the history of a workspace. */
async function writeIgnored(folder: string): Promise<void> {
  await writeFile(join(folder, '.gitignore'), `${WEB_CACHE_FOLDER}/\n`);
}

async function isNewOrEmpty(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length === 0;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return true;
    throw error;
  }
}
