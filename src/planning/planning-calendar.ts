import { SozialraumError } from '../error.js';
import { type Period, readPeriod } from '../model/period.js';
import type { CalendarKind, Rhythm } from '../model/planning/calendar.js';
import type { PlanPeriod } from '../model/planning/plan.js';
import type { Planning } from '../model/planning/planning.js';
import type { LocalText } from '../model/text.js';
import { dayOf, evaluationDue } from './evaluation-due.js';
import { occurrences } from './occurrences.js';

/**
 * How something stands: `done`; `overdue`, its time has passed and nobody has said that it was done; `past`, it comes again
 * and again and nothing is recorded of this time; `due` now; `upcoming`.
 */
export type CalendarState = 'done' | 'overdue' | 'past' | 'due' | 'upcoming';

/** Something in a calendar, at one time. */
export interface CalendarItem {
  /** Unique; the same in the next call: `reports.ID.2024-Q2`. */
  readonly id: string;
  readonly title: LocalText;
  readonly kind: CalendarKind;
  /** First and last period; the same for one period. */
  readonly from: Period;
  readonly until: Period;
  readonly state: CalendarState;
  readonly plan?: string | undefined;
}

/** A span of time, and the day it is. */
export interface CalendarSpan {
  readonly from: string;
  readonly until: string;
  /** ISO date. */
  readonly today: string;
}

/**
 * What is due in a span of time: entries of the calendar, reports and statutory deliveries, participation, evaluations four
 * years after a resolution, and meetings of bodies, by their beginning and end. The day it is has to be handed in.
 *
 * @throws SozialraumError `invalid` for a span or day that is none.
 * @see docs/methods/planning-calendar.md
 * @example
 * ```ts
 * planningCalendar(planningOf({ calendar: [{ id: 'a', title: { de: 'A' }, kind: 'plan', period: { from: '2024' } }] }), { from: '2024', until: '2025', today: '2025-03-01' })[0].state // => 'overdue'
 * ```
 */
export function planningCalendar(planning: Planning, { from, until, today }: CalendarSpan): readonly CalendarItem[] {
  const [first, last] = [from, until].map((text) => {
    const period = readPeriod(text);
    if (!period) throw new SozialraumError('invalid', 'period', text);
    return period;
  }) as [Period, Period];
  const day = dayOf(today);
  return sourcesOf(planning)
    .flatMap((source) => itemsOf(source, first.start, last.end, day))
    .sort((a, b) => a.until.end - b.until.end || a.from.start - b.from.start || (a.id < b.id ? -1 : 1));
}

interface Dated {
  readonly id: string;
  readonly title: LocalText;
  readonly kind: CalendarKind;
  readonly period?: PlanPeriod | undefined;
  readonly rhythm?: Rhythm | undefined;
  readonly done?: boolean | undefined;
  readonly doneUntil?: string | undefined;
  readonly plan?: string | undefined;
}

function sourcesOf(planning: Planning): Dated[] {
  const adopted = new Set(planning.plans.filter(({ status }) => status === 'adopted').map(({ id }) => id));
  return [
    ...planning.calendar.map((entry) => ({
      ...entry,
      id: `calendar.${entry.id}`,
      done: entry.kind === 'plan' && entry.plan !== undefined && adopted.has(entry.plan) && entry.period !== undefined,
    })),
    ...planning.reports.map(({ id, title, kind, rhythm, plan, doneUntil }): Dated => {
      const what = kind === 'statutory-delivery' ? kind : 'report';
      return { id: `reports.${id}`, title, kind: what, rhythm, plan, doneUntil };
    }),
    ...planning.participation.map(({ id, title, period, plan, done }): Dated => {
      return { id: `participation.${id}`, title, kind: 'participation', period, plan, done };
    }),
    ...planning.plans.flatMap((plan): Dated[] => {
      const due = evaluationDue(plan, planning);
      const period = due && { from: due.id };
      return due ? [{ id: `plans.${plan.id}`, title: plan.title, kind: 'evaluation', period, plan: plan.id }] : [];
    }),
    ...planning.bodies.map(({ id, title, meets }): Dated => {
      return { id: `bodies.${id}`, title, kind: 'meeting', rhythm: meets };
    }),
  ];
}

function itemsOf(source: Dated, first: number, last: number, today: number): CalendarItem[] {
  const { id, title, kind, plan, period, rhythm } = source;
  if (rhythm)
    return occurrences(rhythm, first, last).map((each) => ({
      ...{ id: `${id}.${each.id}`, title, kind, from: each, until: each },
      ...(plan === undefined ? {} : { plan }),
      state: stateOf(source, each, each, today),
    }));
  const from = period && readPeriod(period.from);
  const until = period?.until === undefined ? from : readPeriod(period.until);
  if (!from || !until || until.end < first || from.start > last) return [];
  const state = stateOf(source, from, until, today);
  return [{ id, title, kind, from, until, state, ...(plan === undefined ? {} : { plan }) }];
}

function stateOf({ done, doneUntil, rhythm }: Dated, from: Period, until: Period, today: number): CalendarState {
  const madeFor = doneUntil === undefined ? undefined : readPeriod(doneUntil);
  if (done || (madeFor && until.end <= madeFor.end)) return 'done';
  if (until.end < today) return rhythm && !madeFor ? 'past' : 'overdue';
  return from.start <= today ? 'due' : 'upcoming';
}
