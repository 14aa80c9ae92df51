import { readPeriod } from '../../model/period.js';
import type { PlanningQuestion, PlanningQuestionCode, PlanningQuestionParams } from '../../model/planning/question.js';
import { type Language, type LocalText, textIn } from '../../model/text.js';
import { formatPeriod } from '../period.js';
import { fieldOfActionName } from './field-of-action.js';

type Sentences = {
  readonly [Code in PlanningQuestionCode]: (params: PlanningQuestionParams[Code], words: Words) => string;
};

interface Words {
  readonly quote: (text: LocalText) => string;
  readonly list: (items: readonly string[]) => string;
  readonly period: (id: string) => string;
}

const de: Sentences = {
  'not-relevant-but-plan': ({ task, plans }, { quote, list }) =>
    `Aufgabe ${quote(task)}: Für die Fachplanung ist keine Relevanz vermerkt, die Aufgabe steht aber bei ${list(plans.map(quote))}. Ist die Angabe noch aktuell, oder gehört die Planung zu einer anderen Aufgabe?`,
  'not-relevant-but-body': ({ task, bodies }, { quote, list }) =>
    `Aufgabe ${quote(task)}: Für die Vernetzung ist keine Relevanz vermerkt, es gibt aber ${list(bodies.map(quote))}. Ist die Angabe noch aktuell?`,
  'not-relevant-but-participation': ({ task, participation, years }, { quote, list }) =>
    `Aufgabe ${quote(task)}: Für die Beteiligung ist keine Relevanz vermerkt, geplant ist aber${years.length > 0 ? ` für ${list(years.map(String))}` : ''}: ${list(participation.map(quote))}. Ist die Angabe noch aktuell?`,
  'participation-without-plan': ({ participation, plan }, { quote }) =>
    `Geplant ist ${quote(participation)}. Unter den Plänen gibt es ${quote(plan)} nicht. Soll der Plan aufgenommen werden?`,
  'evaluation-overdue': ({ plan, due }, { quote, period }) =>
    `Plan ${quote(plan)}: Eine Auswertung wäre nach etwa vier Jahren, ${period(due)}, an der Reihe gewesen; verzeichnet ist keine. Gibt es sie schon, oder ist der Plan abgelöst?`,
  'need-without-action': ({ task, field }, { quote }) =>
    `Aufgabe ${quote(task)}: Im Handlungsfeld ${fieldOfActionName(field, 'de')} ist Entwicklungsbedarf genannt, aber keine Maßnahme dazu. Ist eine vorgesehen?`,
  'task-not-assessed': ({ task }, { quote }) =>
    `Aufgabe ${quote(task)}: In der Übersicht des Handlungsbedarfs kommt sie nicht vor. Ist sie in einer anderen Aufgabe enthalten?`,
  'participation-concept-missing': ({ plan }, { quote }) =>
    `Plan ${quote(plan)}: Er ist in Arbeit, ein Beteiligungskonzept ist nicht verzeichnet. Liegt es schon vor?`,
};

const en: Sentences = {
  'not-relevant-but-plan': ({ task, plans }, { quote, list }) =>
    `Task ${quote(task)}: sector planning is marked as not relevant, but the task is listed with ${list(plans.map(quote))}. Is the mark still right, or does the planning belong to another task?`,
  'not-relevant-but-body': ({ task, bodies }, { quote, list }) =>
    `Task ${quote(task)}: networking is marked as not relevant, but there is ${list(bodies.map(quote))}. Is the mark still right?`,
  'not-relevant-but-participation': ({ task, participation, years }, { quote, list }) =>
    `Task ${quote(task)}: participation is marked as not relevant, but planned${years.length > 0 ? ` for ${list(years.map(String))}` : ''} is ${list(participation.map(quote))}. Is the mark still right?`,
  'participation-without-plan': ({ participation, plan }, { quote }) =>
    `${quote(participation)} is planned. Among the plans there is no ${quote(plan)}. Should it be entered?`,
  'evaluation-overdue': ({ plan, due }, { quote, period }) =>
    `Plan ${quote(plan)}: an evaluation would have been due after about four years, ${period(due)}; none is recorded. Was it made, or has the plan been replaced?`,
  'need-without-action': ({ task, field }, { quote }) =>
    `Task ${quote(task)}: a need for development is named in ${fieldOfActionName(field, 'en')}, but no action. Is one intended?`,
  'task-not-assessed': ({ task }, { quote }) =>
    `Task ${quote(task)}: it is not in the table of needs. Is it part of another task?`,
  'participation-concept-missing': ({ plan }, { quote }) =>
    `Plan ${quote(plan)}: it is in preparation, and no concept of participation is recorded. Is there one?`,
};

const SENTENCES: Record<Language, Sentences> = { de, en };
const QUOTES: Record<Language, readonly [string, string]> = { de: ['„', '“'], en: ['“', '”'] };
const WITHIN: Record<Language, readonly [string, string]> = { de: ['‚', '‘'], en: ['‘', '’'] };

/** A text in quotation marks, with marks of its own made inner ones. */
export function quoted(text: LocalText, language: Language): string {
  const [open, close] = QUOTES[language];
  const [innerOpen, innerClose] = WITHIN[language];
  const inner = textIn(text, language)
    .replace(/"([^"]*)"/g, `${innerOpen}$1${innerClose}`)
    .replace(/[„“]([^„“”]*)[“”]/g, `${innerOpen}$1${innerClose}`);
  return open + inner + close;
}

/**
 * A question to the office about its planning, as a person would ask it.
 *
 * @example
 * ```ts
 * questionSentence({ code: 'task-not-assessed', path: 'tasks.a', params: { task: { de: 'Begegnung' } } }, 'de') // => 'Aufgabe „Begegnung“: In der Übersicht des Handlungsbedarfs kommt sie nicht vor. Ist sie in einer anderen Aufgabe enthalten?'
 * ```
 */
export function questionSentence<Code extends PlanningQuestionCode>(
  { code, params }: PlanningQuestion<Code>,
  language: Language,
): string {
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  return SENTENCES[language][code](params, {
    quote: (text) => quoted(text, language),
    list: (items) => list.format(items),
    period(id) {
      const period = readPeriod(id);
      return period ? formatPeriod(period, { language, style: 'short' }) : id;
    },
  });
}
