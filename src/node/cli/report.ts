import { formatPlace, formatSeverity, problemSentence } from '../../format/problem/format-problem.js';
import { questionSentence } from '../../format/planning/question-sentence.js';
import type { PlanningQuestion } from '../../model/planning/question.js';
import type { Problem, Severity } from '../../model/problem.js';
import type { Language } from '../../model/text.js';
import { PLANNING_FOLDER } from '../read-planning.js';
import { WORKSPACE_FILE } from '../workspace.js';

/** Problems as lines for a person, each under the file it is in. */
export function problemLines(problems: readonly Problem[], language: Language): string {
  const byFile = new Map<string, Problem[]>();
  for (const found of problems) {
    const file = found.place.file ?? WORKSPACE_FILE;
    byFile.set(file, [...(byFile.get(file) ?? []), found]);
  }
  return [...byFile]
    .map(([file, found]) => `${file}\n${found.map((each) => lineOf(each, language)).join('')}\n`)
    .join('');
}

function lineOf(found: Problem, language: Language): string {
  const { file: _file, ...within } = found.place;
  const place = formatPlace(within, language);
  const parts = [formatSeverity(found.severity, language), place, problemSentence(found, language)];
  return `  ${parts.filter((part) => part !== '').join(': ')}\n`;
}

/** Problems for programs: code and parameters, and the sentence beside them. */
export function problemJson(problems: readonly Problem[], language: Language): unknown[] {
  return problems.map((found) => ({
    code: found.code,
    severity: found.severity,
    ...found.place,
    params: found.params,
    message: problemSentence(found, language),
  }));
}

/** Questions about planning as lines for a person. */
export function questionLines(questions: readonly PlanningQuestion[], language: Language): string {
  if (questions.length === 0) return '';
  return `${PLANNING_FOLDER}\n${questions.map((each) => `  ${questionSentence(each, language)}\n`).join('')}\n`;
}

/** Questions about planning for programs; nothing where there are none. */
export function questionJson(questions: readonly PlanningQuestion[], language: Language): { questions?: unknown[] } {
  if (questions.length === 0) return {};
  return { questions: questions.map((each) => ({ ...each, message: questionSentence(each, language) })) };
}

/** How many there are of each severity. */
export function tallyOf(problems: readonly Problem[]): Record<Severity, number> {
  const of = (severity: Severity): number => problems.filter((found) => found.severity === severity).length;
  return { error: of('error'), warning: of('warning'), info: of('info') };
}
