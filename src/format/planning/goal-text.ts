import type { GoalState } from '../../model/planning/goal.js';
import type { Language } from '../../model/text.js';

/** Words about a board of goals. */
export interface GoalText {
  readonly state: Readonly<Record<GoalState, string>>;
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
  counted(counts: readonly (readonly [state: GoalState, count: number])[]): string;
  readonly noIndicators: string;
  readonly noGoals: string;
  title(goals: string, counted: string): string;
  summary(day: string, goals: string, measured: number): string;
  readonly noIndicator: string;
  overdue(count: number): string;
  readonly late: string;
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
    subtitle: 'Ziele · mit Kennzahl, Zielwert und Maßnahmen',
    columns: ['Ziel', 'Kennzahl', 'Letzter Wert', 'Zielwert', 'Stand', 'Maßnahmen'],
    goals: (count) => `${count} ${count === 1 ? 'Ziel' : 'Ziele'}`,
    counted: (counts) => counts.map(([state, count]) => `${count} ${TEXTS.de.state[state]}`).join(', '),
    noIndicators: 'noch keines mit einer Kennzahl verknüpft',
    noGoals: 'Keine Ziele verzeichnet',
    title: (goals, counted) => `${goals}: ${counted}`,
    summary: (day, goals, measured) =>
      `Stand\u00a0${day}: ${goals}, davon ${measured === 0 ? 'keines' : measured} mit einer veröffentlichten Kennzahl und einem Zielwert.`,
    noIndicator: 'Mit keiner Kennzahl verknüpft.',
    overdue: (count) => `${count} über der Zeit`,
    late: 'über der Zeit',
  },
  en: {
    state: {
      reached: 'reached',
      'on-track': 'on track',
      'at-risk': 'at risk',
      missed: 'missed',
      'not-assessable': 'cannot be assessed',
    },
    subtitle: 'Goals · with indicator, target and actions',
    columns: ['Goal', 'Indicator', 'Last value', 'Target', 'State', 'Actions'],
    goals: (count) => `${count} ${count === 1 ? 'goal' : 'goals'}`,
    counted: (counts) => counts.map(([state, count]) => `${count} ${TEXTS.en.state[state]}`).join(', '),
    noIndicators: 'none linked to an indicator yet',
    noGoals: 'No goals recorded',
    title: (goals, counted) => `${goals}: ${counted}`,
    summary: (day, goals, measured) =>
      `As of\u00a0${day}: ${goals}, of which ${measured === 0 ? 'none' : measured} with a published indicator and a target.`,
    noIndicator: 'Linked to no indicator.',
    overdue: (count) => `${count} past their time`,
    late: 'past its time',
  },
};

/** The words about goals in a language. */
export function goalText(language: Language): GoalText {
  return TEXTS[language];
}
