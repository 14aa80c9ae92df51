import { parsePeriod, type Period, readPeriod } from '../model/period.js';
import type { CalendarKind, Rhythm } from '../model/planning/calendar.js';
import type { Planning } from '../model/planning/planning.js';
import type { LocalText } from '../model/text.js';
import { dayOf } from '../planning/day-of.js';
import { byTime, type CalendarItem, calendarItems, type CalendarState } from '../planning/planning-calendar.js';
import { type PlannedDate, plannedDates } from '../planning/planned-dates.js';

/** From where to where something lies on the axis, 0 at its beginning and 1 at its end. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** One time at which something is due. */
export interface TimelineMark extends Stretch {
  readonly from: Period;
  readonly until: Period;
  readonly state: CalendarState;
}

/** Something with all its times on the axis. */
export interface TimelineRow {
  /** `reports.ID`, `plans.ID`. */
  readonly id: string;
  readonly title: LocalText;
  readonly kind: CalendarKind;
  readonly plan?: string | undefined;
  /** How often it comes; absent for what comes once. */
  readonly every?: Rhythm['every'] | undefined;
  /** While a plan holds. */
  readonly term?: (Stretch & { readonly from: Period; readonly until: Period }) | undefined;
  readonly marks: readonly TimelineMark[];
  /** The mark that says how it stands: overdue, else due, else next, else the last one. */
  readonly lead?: TimelineMark | undefined;
}

/** The term of an adopted plan: first and last period, as `Period.id`. */
export interface PlanTerm {
  readonly plan: string;
  readonly title: LocalText;
  readonly from: string;
  readonly until: string;
}

/** What a timeline is made of, whatever day it is looked at. */
export interface PlannedTimes {
  readonly dates: readonly PlannedDate[];
  readonly terms: readonly PlanTerm[];
}

/** What planning has on a time axis. */
export interface Timeline {
  readonly from: Period;
  readonly until: Period;
  /** Beginnings of years. */
  readonly years: readonly { readonly year: number; readonly at: number }[];
  /** Where today is; outside 0 to 1 where the axis does not reach it. */
  readonly today: number;
  /** By kind, in the order of {@link TIMELINE_KINDS}; kinds without rows are left out. */
  readonly groups: readonly { readonly kind: CalendarKind; readonly rows: readonly TimelineRow[] }[];
  /** The kinds of which there is something, those not asked for too. */
  readonly kinds: readonly CalendarKind[];
  /** What stands so, each row with its first such mark: what comes once before what comes again and again, by time. */
  readonly overdue: readonly TimelineEntry[];
  readonly due: readonly TimelineEntry[];
  readonly upcoming: readonly TimelineEntry[];
}

/** A row with the one of its marks that is meant. */
export interface TimelineEntry {
  readonly row: TimelineRow;
  readonly mark: TimelineMark;
}

/** Which time is shown, and what. */
export interface TimelineOptions {
  /** ISO date. */
  readonly today: string;
  /** First and last year; where not given, from three years ago to four years ahead, as far as there is something. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  /** One kind only. */
  readonly kind?: CalendarKind | undefined;
}

/** The groups from top to bottom. */
export const TIMELINE_KINDS: readonly CalendarKind[] = [
  'plan',
  'participation',
  'report',
  'statutory-delivery',
  'evaluation',
  'meeting',
];

const [BACK, AHEAD] = [3, 4];

/**
 * What has a time in planning: dates, and the terms of adopted plans.
 *
 * @example
 * ```ts
 * plannedTimes(planningOf({ bodies: [{ id: 'a', title: { de: 'A' }, kind: 'network', meets: { every: 'yearly' } }] })).dates[0].kind // => 'meeting'
 * ```
 */
export function plannedTimes(planning: Planning): PlannedTimes {
  return {
    dates: plannedDates(planning),
    terms: planning.plans.flatMap(({ id, title, shortTitle, status, period: { from, until } = {} }) =>
      status === 'adopted' && from !== undefined && until !== undefined
        ? [{ plan: id, title: shortTitle ?? title, from, until }]
        : [],
    ),
  };
}

/**
 * Plans, participation, reports, deliveries, evaluations and meetings on one axis of years: what comes again and again is
 * one row with many marks, and plans that hold for a time have their term behind them.
 *
 * @throws SozialraumError `invalid` for a day that is none.
 * @example
 * ```ts
 * timeline(plannedTimes(planningOf({ calendar: [{ id: 'a', title: { de: 'A' }, kind: 'plan', period: { from: '2024' } }] })), { today: '2025-03-01' }).overdue.length // => 1
 * ```
 */
export function timeline({ dates, terms }: PlannedTimes, options: TimelineOptions): Timeline {
  const today = dayOf(options.today);
  const [from, until] = yearsOf(dates, options);
  const at = (day: number): number => (day - from.start) / (until.end + 1 - from.start);
  const axis = { from, until, at, today };
  const all = rowsOf(dates, terms, axis);
  const groups = TIMELINE_KINDS.map((kind) => ({ kind, rows: all.filter((row) => row.kind === kind) })).filter(
    ({ rows }) => rows.length > 0,
  );
  const shown = groups.filter(({ kind }) => options.kind === undefined || kind === options.kind);
  const rows = shown.flatMap((group) => group.rows);
  const standing = (state: CalendarState): TimelineEntry[] =>
    rows
      .flatMap((row) => {
        const mark = row.marks.find((each) => each.state === state);
        return mark ? [{ row, mark }] : [];
      })
      .sort((a, b) => Number(comesAgain(a)) - Number(comesAgain(b)) || a.mark.from.start - b.mark.from.start);
  return {
    from,
    until,
    years: Array.from({ length: until.year - from.year + 1 }, (_, i) => {
      const { year, start } = yearOf(from.year + i);
      return { year, at: at(start) };
    }),
    today: at(today),
    groups: shown,
    kinds: groups.map(({ kind }) => kind),
    overdue: standing('overdue'),
    due: standing('due'),
    upcoming: standing('upcoming'),
  };
}

const comesAgain = ({ row }: TimelineEntry): boolean => row.every !== undefined;

const yearOf = (year: number): Period => parsePeriod(String(year));

/** First and last year: those asked for, else those around today in which something happens once. */
function yearsOf(dates: readonly PlannedDate[], { today, from, until }: TimelineOptions): readonly [Period, Period] {
  const year = Number(today.slice(0, 4));
  const [first, last] = [year - BACK, year + AHEAD];
  const once = dates
    .filter(({ rhythm }) => !rhythm)
    .flatMap((date) => calendarItems(date, yearOf(first).start, yearOf(last).end, 0));
  return [
    yearOf(Number(from ?? Math.max(first, Math.min(year - 1, ...once.map((item) => item.from.year))))),
    yearOf(Number(until ?? Math.min(last, Math.max(year + 1, ...once.map((item) => item.until.year))))),
  ];
}

interface Axis {
  readonly from: Period;
  readonly until: Period;
  readonly today: number;
  readonly at: (day: number) => number;
}

function rowsOf(dates: readonly PlannedDate[], terms: readonly PlanTerm[], axis: Axis): TimelineRow[] {
  const { from, until, today } = axis;
  const open = new Map(terms.flatMap((term) => termOn(axis, term)));
  const rows = dates
    .map((date) => ({ date, items: calendarItems(date, from.start, until.end, today).sort(byTime) }))
    .filter(({ items }) => items.length > 0)
    .sort((a, b) => byTime(a.items[0] as CalendarItem, b.items[0] as CalendarItem))
    .map(({ date: { id, title, kind, plan, rhythm }, items }): TimelineRow => {
      const marks = items.map((item) => ({
        from: item.from,
        until: item.until,
        state: item.state,
        ...stretch(item, axis),
      }));
      const term = kind === 'plan' ? open.get(plan ?? '')?.term : undefined;
      if (term) open.delete(plan ?? '');
      return { id, title, kind, plan, every: rhythm?.every, term, marks, lead: leadOf(marks) };
    });
  return [...open.values(), ...rows];
}

function termOn(axis: Axis, { plan, title, from, until }: PlanTerm): [string, TimelineRow][] {
  const [first, last] = [readPeriod(from), readPeriod(until)];
  if (!first || !last || last.end < axis.from.start || first.start > axis.until.end) return [];
  const span = { from: first, until: last };
  return [
    [plan, { id: `terms.${plan}`, title, kind: 'plan', plan, term: { ...span, ...stretch(span, axis) }, marks: [] }],
  ];
}

const stretch = ({ from, until }: { readonly from: Period; readonly until: Period }, { at }: Axis): Stretch => ({
  start: Math.max(0, at(from.start)),
  end: Math.min(1, at(until.end + 1)),
});

function leadOf(marks: readonly TimelineMark[]): TimelineMark | undefined {
  const first = (state: CalendarState): TimelineMark | undefined => marks.find((mark) => mark.state === state);
  return first('overdue') ?? first('due') ?? first('upcoming') ?? marks.at(-1);
}
