import { SozialraumError } from '../error.js';
import { type Period, readPeriod } from '../model/period.js';
import type { CalendarKind } from '../model/planning/calendar.js';
import type { Planning } from '../model/planning/planning.js';
import type { LocalText } from '../model/text.js';
import { dayOf } from './day-of.js';
import { occurrences } from './occurrences.js';
import { type PlannedDate, plannedDates } from './planned-dates.js';

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
  return plannedDates(planning)
    .flatMap((date) => calendarItems(date, first.start, last.end, day))
    .sort(byTime);
}

/** What ends first comes first. */
export const byTime = (a: CalendarItem, b: CalendarItem): number =>
  a.until.end - b.until.end || a.from.start - b.from.start || (a.id < b.id ? -1 : 1);

/**
 * The times of a date that touch a span of days, and how each stands.
 *
 * @param first - First day of the span, as `Period.start`.
 * @param last - Last day, as `Period.end`.
 * @param today - The day it is, as `Period.start`.
 */
export function calendarItems(date: PlannedDate, first: number, last: number, today: number): CalendarItem[] {
  const { id, title, kind, plan, period, rhythm } = date;
  if (rhythm)
    return occurrences(rhythm, first, last).map((each) => ({
      ...{ id: `${id}.${each.id}`, title, kind, from: each, until: each },
      ...(plan === undefined ? {} : { plan }),
      state: stateOf(date, each, each, today),
    }));
  const from = period && readPeriod(period.from);
  const until = period?.until === undefined ? from : readPeriod(period.until);
  if (!from || !until || until.end < first || from.start > last) return [];
  const state = stateOf(date, from, until, today);
  return [{ id, title, kind, from, until, state, ...(plan === undefined ? {} : { plan }) }];
}

function stateOf({ done, doneUntil, rhythm }: PlannedDate, from: Period, until: Period, today: number): CalendarState {
  const madeFor = doneUntil === undefined ? undefined : readPeriod(doneUntil);
  if (done || (madeFor && until.end <= madeFor.end)) return 'done';
  if (until.end < today) return rhythm && !madeFor ? 'past' : 'overdue';
  return from.start <= today ? 'due' : 'upcoming';
}
