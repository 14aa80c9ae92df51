import type { Language } from '../../model/text.js';

/** How a goal stands, and why, as `trackGoal` says it. */
type State = 'reached' | 'on-track' | 'at-risk' | 'missed' | 'not-assessable';
type Reason =
  | 'no-target'
  | 'suppressed'
  | 'no-value'
  | 'too-few'
  | 'met-at-date'
  | 'not-met-at-date'
  | 'no-value-at-date'
  | 'met-now'
  | 'moving-away'
  | 'fast-enough'
  | 'too-slow'
  | 'no-trend'
  | 'wrong-way';

/** What the sentence about a goal's state is made of, as text. */
export interface GoalSentenceFacts {
  readonly state: State;
  readonly reason: Reason;
  readonly by: string;
  /** Change a year so far, and the one needed. */
  readonly observed: string;
  readonly needed: string;
}

/** Words about goals. */
export interface GoalText {
  readonly state: Readonly<Record<State, string>>;
  readonly reason: Readonly<Record<Reason, (facts: GoalSentenceFacts) => string>>;
  readonly rule: string;
  readonly subtitle: string;
  readonly columns: readonly [
    goal: string,
    indicator: string,
    last: string,
    target: string,
    state: string,
    actions: string,
  ];
  goals(count: number): string;
  counted(counts: readonly (readonly [state: State, count: number])[]): string;
  readonly noIndicators: string;
  readonly noGoals: string;
  title(goals: string, counted: string): string;
  summary(day: string, goals: string, measured: number): string;
  atLeast(value: string, by: string): string;
  atMost(value: string, by: string): string;
  readonly noIndicator: string;
  readonly notPublished: string;
  readonly allPlans: string;
  actions(count: number): string;
  actionCount(count: number, status: string): string;
  overdue(count: number): string;
  readonly late: string;
  perYear(change: string): string;
  /** Unit of a change of percentages. */
  readonly points: string;
}

const TEXTS: Record<Language, GoalText> = {
  de: {
    state: {
      reached: 'erreicht',
      'on-track': 'auf Kurs',
      'at-risk': 'gefährdet',
      missed: 'verfehlt',
      'not-assessable': 'nicht zu beurteilen',
    },
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
    rule:
      'So wird beurteilt: Ist der Termin vorbei, entscheidet der Wert dieses Zeitraums. Vorher wird die Änderung, die im Jahr ' +
      'noch nötig ist, mit der bisherigen verglichen (Steigung nach Theil-Sen). Diese zählt nur, wenn der Trend gesichert ' +
      'ist (Mann-Kendall-Test, 95 %). „Gefährdet“ ist ein Anlass hinzusehen, keine Vorhersage.',
    subtitle: 'Ziele mit Kennzahl, Zielwert und Maßnahmen',
    columns: ['Ziel', 'Kennzahl', 'Letzter Wert', 'Zielwert', 'Stand', 'Maßnahmen'],
    goals: (count) => `${count} ${count === 1 ? 'Ziel' : 'Ziele'}`,
    counted: (counts) => counts.map(([state, count]) => `${count} ${TEXTS.de.state[state]}`).join(', '),
    noIndicators: 'noch keines mit einer Kennzahl verknüpft',
    noGoals: 'Keine Ziele verzeichnet',
    title: (goals, counted) => `${goals}: ${counted}`,
    summary: (day, goals, measured) =>
      `Stand ${day}: ${goals}, davon ${measured === 0 ? 'keines' : measured} mit einer veröffentlichten Kennzahl und einem Zielwert.`,
    atLeast: (value, by) => `mindestens ${value} bis ${by}`,
    atMost: (value, by) => `höchstens ${value} bis ${by}`,
    noIndicator: 'Mit keiner Kennzahl verknüpft.',
    notPublished: 'Die Kennzahl ist nicht veröffentlicht.',
    allPlans: 'Alle Pläne',
    actions: (count) =>
      count === 0 ? 'Keine Maßnahmen verzeichnet' : `${count} ${count === 1 ? 'Maßnahme' : 'Maßnahmen'}`,
    actionCount: (count, status) => `${count} ${status}`,
    overdue: (count) => `${count} über der Zeit`,
    late: 'über der Zeit',
    perYear: (change) => `${change} im Jahr`,
    points: 'Prozentpunkte',
  },
  en: {
    state: {
      reached: 'reached',
      'on-track': 'on track',
      'at-risk': 'at risk',
      missed: 'missed',
      'not-assessable': 'cannot be assessed',
    },
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
    rule:
      'How this is assessed: once the date has passed, the value of that period decides. Before, the change a year that is ' +
      'still needed is compared with the one so far (Theil-Sen slope), which counts only where the trend is certain ' +
      '(Mann-Kendall test, 95%). “At risk” is a reason to look, and no forecast.',
    subtitle: 'Goals with indicator, target and actions',
    columns: ['Goal', 'Indicator', 'Last value', 'Target', 'State', 'Actions'],
    goals: (count) => `${count} ${count === 1 ? 'goal' : 'goals'}`,
    counted: (counts) => counts.map(([state, count]) => `${count} ${TEXTS.en.state[state]}`).join(', '),
    noIndicators: 'none linked to an indicator yet',
    noGoals: 'No goals recorded',
    title: (goals, counted) => `${goals}: ${counted}`,
    summary: (day, goals, measured) =>
      `As of ${day}: ${goals}, of which ${measured === 0 ? 'none' : measured} with a published indicator and a target.`,
    atLeast: (value, by) => `at least ${value} by ${by}`,
    atMost: (value, by) => `at most ${value} by ${by}`,
    noIndicator: 'Linked to no indicator.',
    notPublished: 'The indicator is not published.',
    allPlans: 'All plans',
    actions: (count) => (count === 0 ? 'No actions recorded' : `${count} ${count === 1 ? 'action' : 'actions'}`),
    actionCount: (count, status) => `${count} ${status}`,
    overdue: (count) => `${count} past their time`,
    late: 'past its time',
    perYear: (change) => `${change} a year`,
    points: 'percentage points',
  },
};

/** The words about goals in a language. */
export function goalText(language: Language): GoalText {
  return TEXTS[language];
}
