import type { CalendarKind, Rhythm } from '../../model/planning/calendar.js';
import type { Language } from '../../model/text.js';

/** How something in the calendar stands, as `planningCalendar` says it. */
type State = 'done' | 'overdue' | 'past' | 'due' | 'upcoming';

/** Words about a calendar of planning. */
export interface CalendarText {
  /** What shows it. */
  readonly timeline: string;
  /** What entries are about. */
  readonly kinds: Readonly<Record<CalendarKind, string>>;
  readonly state: Readonly<Record<State, string>>;
  /** What is still to come, behind a number. */
  readonly ahead: string;
  evaluationOf(title: string): string;
  readonly every: Readonly<Record<Rhythm['every'], string>>;
  readonly columns: readonly [what: string, kind: string, when: string, state: string];
  readonly term: string;
  holds(when: string): string;
  appointments(count: number): string;
  readonly others: string;
  next(title: string, when: string): string;
  overdueAndNext(overdue: string, title: string, when: string): string;
  overdueOnly(overdue: string): string;
  readonly quiet: string;
  counts(day: string, due: string, upcoming: string): string;
  overdue(appointments: string, titles: string): string;
  readonly nothing: string;
}

const TEXTS: Record<Language, CalendarText> = {
  de: {
    timeline: 'Zeitleiste',
    kinds: {
      plan: 'Pläne',
      report: 'Berichte',
      'statutory-delivery': 'Lieferungen nach Gesetz',
      participation: 'Beteiligung',
      evaluation: 'Auswertungen',
      meeting: 'Sitzungen',
    },
    state: {
      done: 'erledigt',
      overdue: 'überfällig',
      past: 'vergangen',
      due: 'jetzt an der Reihe',
      upcoming: 'steht an',
    },
    ahead: 'noch vor uns',
    evaluationOf: (title) => `Auswertung: ${title}`,
    every: {
      monthly: 'monatlich',
      quarterly: 'vierteljährlich',
      'half-yearly': 'halbjährlich',
      yearly: 'jährlich',
      'two-yearly': 'alle zwei Jahre',
      'four-yearly': 'alle vier Jahre',
    },
    columns: ['Was', 'Art', 'Wann', 'Stand'],
    term: 'Laufzeit des Plans',
    holds: (when) => `gilt ${when}`,
    appointments: (count) => `${count} ${count === 1 ? 'Termin' : 'Termine'}`,
    others: 'weitere',
    next: (title, when) => `Als Nächstes: ${title} (${when})`,
    overdueAndNext: (overdue, title, when) => `${overdue} überfällig, als Nächstes ${title} (${when})`,
    overdueOnly: (overdue) => `${overdue} überfällig`,
    quiet: 'Nichts ist überfällig, und nichts steht an',
    counts: (day, due, upcoming) => `Stand\u00a0${day}: ${due} jetzt an der Reihe, ${upcoming} noch vor uns.`,
    overdue: (appointments, titles) =>
      `Überfällig: ${appointments} (${titles}). Das heißt: Die Zeit ist um, und ein Abschluss ist nicht vermerkt.`,
    nothing: 'In diesem Zeitraum ist nichts verzeichnet.',
  },
  en: {
    timeline: 'Timeline',
    kinds: {
      plan: 'Plans',
      report: 'Reports',
      'statutory-delivery': 'Statutory deliveries',
      participation: 'Participation',
      evaluation: 'Evaluations',
      meeting: 'Meetings',
    },
    state: { done: 'done', overdue: 'overdue', past: 'past', due: 'due now', upcoming: 'upcoming' },
    ahead: 'still to come',
    evaluationOf: (title) => `Evaluation: ${title}`,
    every: {
      monthly: 'monthly',
      quarterly: 'quarterly',
      'half-yearly': 'half-yearly',
      yearly: 'yearly',
      'two-yearly': 'every two years',
      'four-yearly': 'every four years',
    },
    columns: ['What', 'Kind', 'When', 'State'],
    term: 'Term of the plan',
    holds: (when) => `holds ${when}`,
    appointments: (count) => `${count} ${count === 1 ? 'date' : 'dates'}`,
    others: 'others',
    next: (title, when) => `Next: ${title} (${when})`,
    overdueAndNext: (overdue, title, when) => `${overdue} overdue, next ${title} (${when})`,
    overdueOnly: (overdue) => `${overdue} overdue`,
    quiet: 'Nothing is overdue, and nothing is to come',
    counts: (day, due, upcoming) => `As of\u00a0${day}: ${due} due now, ${upcoming} still to come.`,
    overdue: (appointments, titles) =>
      `Overdue: ${appointments} (${titles}). That is: the time has passed, and nobody has recorded that it was done.`,
    nothing: 'Nothing is recorded for this time.',
  },
};

/** The words about a calendar in a language. */
export function calendarText(language: Language): CalendarText {
  return TEXTS[language];
}
