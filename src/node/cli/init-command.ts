import { cp, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Problem, problem } from '../../model/problem.js';
import { errorCode, writeProblem } from '../file-problem.js';
import { LEDGER_FILE } from '../ledger-file.js';
import { packageFolder } from '../package-files.js';
import { problemJson, problemLines } from './report.js';
import { EXIT, type Session } from './terminal.js';

/** `sozialraum init DIR`: a copy of the example city to begin with. */
export async function init(
  folder: string,
  _options: object,
  { terminal, language, text, json }: Session,
): Promise<number> {
  const problems = await copyExample(folder);
  const isDone = problems.length === 0;
  if (json) terminal.out(`${JSON.stringify({ folder, problems: problemJson(problems, language) }, null, 2)}\n`);
  else if (isDone) terminal.out(`${text.initialised(folder)}\n`);
  else terminal.error(problemLines(problems, language));
  return isDone ? EXIT.ok : EXIT.errors;
}

async function copyExample(folder: string): Promise<Problem[]> {
  try {
    if (!(await isNewOrEmpty(folder))) return [problem('folder-not-empty', { folder }, { file: folder })];
    await cp(join(packageFolder(), 'docs', 'examples', 'brueckstedt'), folder, {
      recursive: true,
      // what somebody published of the example is no release of the new city
      filter: (source) => basename(source) !== LEDGER_FILE,
    });
    return [];
  } catch (error) {
    return [writeProblem(error, folder)];
  }
}

async function isNewOrEmpty(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length === 0;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return true;
    throw error;
  }
}
