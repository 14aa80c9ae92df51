import type { ActionStatus, GoalReason } from '../../model/planning/goal.js';
import type { Language, LocalText } from '../../model/text.js';
import { planText } from './plan-text.js';

/** What the sentence about a goal's state is made of, as text. */
export interface GoalSentenceFacts {
  readonly by: string;
  /** Change a year so far, and the one needed. */
  readonly observed: string;
  readonly needed: string;
}

/** Words about how a goal stands, and what is done to reach it. */
export interface GoalStandingText {
  readonly reason: Readonly<Record<GoalReason, (facts: GoalSentenceFacts) => string>>;
  atLeast(value: string, by: string): string;
  atMost(value: string, by: string): string;
  readonly notPublished: string;
  actions(count: number): string;
  actionCount(count: number, status: ActionStatus): string;
  perYear(change: string): string;
  /** Unit of a change of percentages. */
  readonly points: string;
}

/** What several actions do, where that is another word. */
const SEVERAL: Partial<Record<ActionStatus, string>> = { running: 'laufen', paused: 'ruhen' };

const TEXTS: Record<Language, GoalStandingText> = {
  de: {
    reason: {
      'no-target': () => 'Ein Zielwert ist nicht festgelegt.',
      suppressed: () => 'Der letzte Wert unterliegt der Geheimhaltung.',
      'no-value': () => 'Der letzte Wert liegt nicht vor.',
      'too-few': () => 'Für einen Trend liegen noch zu wenige Werte vor.',
      'met-at-date': ({ by }) => `Der Wert ${by} erfüllt das Ziel.`,
      'not-met-at-date': ({ by }) => `Der Wert ${by} erfüllt das Ziel nicht.`,
      'no-value-at-date': ({ by }) => `Für ${by} liegt kein Wert vor.`,
      'met-now': () => 'Der letzte Wert erfüllt das Ziel.',
      'moving-away': ({ by, observed }) =>
        `Der letzte Wert erfüllt das Ziel, der Trend (${observed}) führt aber bis ${by} wieder davon weg.`,
      'fast-enough': ({ observed, needed }) => `Bisher ${observed}, nötig sind ${needed}.`,
      'too-slow': ({ observed, needed }) => `Bisher ${observed}, nötig sind ${needed}.`,
      'no-trend': ({ needed }) => `Ein gesicherter Trend ist nicht zu erkennen; nötig sind ${needed}.`,
      'wrong-way': ({ observed, needed }) => `Bisher ${observed}, also in die andere Richtung; nötig sind ${needed}.`,
    },
    atLeast: (value, by) => `mindestens ${value} bis ${by}`,
    atMost: (value, by) => `höchstens ${value} bis ${by}`,
    notPublished: 'Die Kennzahl ist nicht veröffentlicht.',
    actions: (count) =>
      count === 0 ? 'Keine Maßnahmen verzeichnet' : `${count} ${count === 1 ? 'Maßnahme' : 'Maßnahmen'}`,
    actionCount: (count, status) => `${count} ${(count > 1 && SEVERAL[status]) || planText('de').action[status]}`,
    perYear: (change) => `${change} im Jahr`,
    points: 'Prozentpunkte',
  },
  en: {
    reason: {
      'no-target': () => 'No target value is set.',
      suppressed: () => 'The last value is confidential.',
      'no-value': () => 'The last value is not available.',
      'too-few': () => 'There are too few values for a trend yet.',
      'met-at-date': ({ by }) => `The value of ${by} meets the target.`,
      'not-met-at-date': ({ by }) => `The value of ${by} does not meet the target.`,
      'no-value-at-date': ({ by }) => `There is no value for ${by}.`,
      'met-now': () => 'The last value meets the target.',
      'moving-away': ({ by, observed }) =>
        `The last value meets the target, but the trend (${observed}) leads away from it until ${by}.`,
      'fast-enough': ({ observed, needed }) => `So far ${observed}, needed ${needed}.`,
      'too-slow': ({ observed, needed }) => `So far ${observed}, needed ${needed}.`,
      'no-trend': ({ needed }) => `No certain trend can be seen; needed ${needed}.`,
      'wrong-way': ({ observed, needed }) => `So far ${observed}, which is the wrong way; needed ${needed}.`,
    },
    atLeast: (value, by) => `at least ${value} by ${by}`,
    atMost: (value, by) => `at most ${value} by ${by}`,
    notPublished: 'The indicator is not published.',
    actions: (count) => (count === 0 ? 'No actions recorded' : `${count} ${count === 1 ? 'action' : 'actions'}`),
    actionCount: (count, status) => `${count} ${planText('en').action[status]}`,
    perYear: (change) => `${change} a year`,
    points: 'percentage points',
  },
};

/** The words about how a goal stands, in a language. */
export function goalStandingText(language: Language): GoalStandingText {
  return TEXTS[language];
}

/** How goals are assessed. */
export const GOAL_RULE: LocalText = {
  de:
    'So wird beurteilt: Ist der Termin vorbei, entscheidet der Wert dieses Zeitraums. Vorher wird die Änderung, die im Jahr ' +
    'noch nötig ist, mit der bisherigen verglichen (Steigung nach Theil-Sen). Diese zählt nur, wenn der Trend gesichert ' +
    'ist (Mann-Kendall-Test, 95 %). „Gefährdet“ ist ein Anlass hinzusehen, keine Vorhersage.',
  en:
    'How this is assessed: once the date has passed, the value of that period decides. Before, the change a year that is ' +
    'still needed is compared with the one so far (Theil-Sen slope), which counts only where the trend is certain ' +
    '(Mann-Kendall test, 95%). “At risk” is a reason to look, and no forecast.',
};
