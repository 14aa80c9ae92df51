import { hasErrors } from '../../model/problem.js';
import { countedWorkspace } from '../../publish/counted-plans.js';
import { methodProblems } from '../../publish/protection-methods.js';
import { findQuality } from '../../quality/find-quality.js';
import { checkCoherence } from '../../planning/check-coherence.js';
import { today } from '../today.js';
import { readWorkspace } from '../workspace.js';
import { showProgress } from './progress.js';
import { problemJson, problemLines, questionJson, questionLines, tallyOf } from './report.js';
import { EXIT, type Session } from './terminal.js';

/** Options of `check`. */
export interface CheckOptions {
  readonly data?: string;
  readonly offline?: boolean;
}

/** `sozialraum check DIR`: everything wrong with a workspace, what a planner should look at, and what the tables of planning leave open. */
export async function check(folder: string, { data, offline }: CheckOptions, session: Session): Promise<number> {
  const { terminal, language, text, json } = session;
  const progress = showProgress(session);
  const { value, problems: found } = await readWorkspace(folder, {
    ...(data === undefined ? {} : { data }),
    offline,
    onStep: progress.onStep,
  });
  progress.onStep({ kind: 'check' });
  const problems = [
    ...found,
    ...(value ? [...methodProblems(countedWorkspace(value)), ...findQuality(value, today())] : []),
  ];
  const questions = value?.planning ? checkCoherence(value.planning, today()) : [];
  progress.end();
  const tally = tallyOf(problems);
  if (json) {
    const counts = { errors: tally.error, warnings: tally.warning, notes: tally.info };
    terminal.out(
      `${JSON.stringify({ ...counts, problems: problemJson(problems, language), ...questionJson(questions, language) }, null, 2)}\n`,
    );
  } else
    terminal.out(
      `${problemLines(problems, language)}${questionLines(questions, language)}${text.tally(tally)}\n${text.checked(tally.error)}\n`,
    );
  return hasErrors(problems) ? EXIT.errors : EXIT.ok;
}
