import type { Place, Problem, ProblemParams, Severity } from '../../model/problem.js';
import type { Language } from '../../model/text.js';
import { de } from './de.js';
import { en } from './en.js';
import type { ProblemSentences } from './problem-sentences.js';

const SENTENCES: Record<Language, ProblemSentences> = { de, en };

const PLACE: Record<Language, Record<Exclude<keyof Place, 'figures'>, string>> = {
  de: { file: 'Datei', path: 'Eintrag', row: 'Zeile', column: 'Spalte' },
  en: { file: 'file', path: 'entry', row: 'row', column: 'column' },
};

const SEVERITY: Record<Language, Record<Severity, string>> = {
  de: { error: 'Fehler', warning: 'Warnung', info: 'Hinweis' },
  en: { error: 'Error', warning: 'Warning', info: 'Note' },
};

/** How grave a problem is, as a word to stand before it. */
export function formatSeverity(severity: Severity, language: Language): string {
  return SEVERITY[language][severity];
}

/**
 * Where a problem is, as a person would look it up; empty where it is not known.
 *
 * @example
 * ```ts
 * formatPlace({ file: 'einwohner.csv', row: 12, column: 'anzahl' }, 'de') // => 'Datei einwohner.csv, Zeile 12, Spalte anzahl'
 * ```
 */
export function formatPlace(place: Place, language: Language): string {
  return (['file', 'path', 'row', 'column'] as const)
    .filter((part) => place[part] !== undefined && place[part] !== '')
    .map((part) => `${PLACE[language][part]} ${place[part]}`)
    .join(', ');
}

/** What is wrong and what to do, without the place. */
export function problemSentence({ code, params }: Problem, language: Language): string {
  const sentence = SENTENCES[language][code] as (params: ProblemParams[keyof ProblemParams]) => string;
  return sentence(params);
}

/**
 * A problem as text: where, what was expected, what came, what to do.
 *
 * @example
 * ```ts
 * formatProblem(problem('value-missing', { expected: 'number' }, { file: 'a.json' }), 'en') // => 'File a.json: Something is missing here. Expected: a number.'
 * ```
 */
export function formatProblem(problem: Problem, language: Language): string {
  const file = 'file' in problem.params ? { file: problem.params.file } : {};
  const place = formatPlace({ ...file, ...problem.place }, language);
  const sentence = problemSentence(problem, language);
  return place ? `${place.charAt(0).toUpperCase()}${place.slice(1)}: ${sentence}` : sentence;
}
