import { type Period, readPeriod } from '../model/period.js';
import type { CalendarKind, Rhythm } from '../model/planning/calendar.js';
import type { Plan } from '../model/planning/plan.js';
import type { Planning } from '../model/planning/planning.js';
import type { LocalText } from '../model/text.js';
import { dayOf } from '../planning/evaluation-due.js';
import { type CalendarItem, type CalendarState, planningCalendar } from '../planning/planning-calendar.js';

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
 * Plans, participation, reports, deliveries, evaluations and meetings on one axis of years: what comes again and again is
 * one row with many marks, and plans that hold for a time have their term behind them.
 *
 * @throws SozialraumError `invalid` for a day or a year that is none.
 * @example
 * ```ts
 * timeline(planningOf({ calendar: [{ id: 'a', title: { de: 'A' }, kind: 'plan', period: { from: '2024' } }] }), { today: '2025-03-01' }).overdue.length // => 1
 * ```
 */
export function timeline(planning: Planning, options: TimelineOptions): Timeline {
  const { today, kind } = options;
  const span = spanOf(planning, options);
  const [from, until] = [span.from, span.until].map((year) => readPeriod(year)) as [Period, Period];
  const at = (day: number): number => (day - from.start) / (until.end + 1 - from.start);
  const items = planningCalendar(planning, { ...span, today });
  const all = rowsOf(items, planning, { from, until, at });
  const rows = all.filter((row) => kind === undefined || row.kind === kind);
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
      const year = from.year + i;
      return { year, at: at((readPeriod(String(year)) as Period).start) };
    }),
    today: at(dayOf(today)),
    groups: TIMELINE_KINDS.map((each) => ({ kind: each, rows: rows.filter((row) => row.kind === each) })).filter(
      (group) => group.rows.length > 0,
    ),
    overdue: standing('overdue'),
    due: standing('due'),
    upcoming: standing('upcoming'),
  };
}

const comesAgain = ({ row }: TimelineEntry): boolean => row.every !== undefined;

/** The years asked for, else those around today in which something happens once. */
function spanOf(planning: Planning, { today, from, until }: TimelineOptions): { from: string; until: string } {
  const year = Number(today.slice(0, 4));
  const around = { from: String(year - BACK), until: String(year + AHEAD) };
  const once = planningCalendar(planning, { ...around, today }).filter(isOnce);
  const last = Math.max(year + 1, ...once.map((item) => item.until.year));
  const first = Math.min(year - 1, ...once.map((item) => item.from.year));
  return {
    from: from ?? String(Math.max(year - BACK, first)),
    until: until ?? String(Math.min(year + AHEAD, last)),
  };
}

// what comes again and again has its period in its id
const isOnce = ({ id }: CalendarItem): boolean => id.split('.').length === 2;
const rowId = ({ id }: CalendarItem): string => id.split('.', 2).join('.');

interface Axis {
  readonly from: Period;
  readonly until: Period;
  readonly at: (day: number) => number;
}

function rowsOf(items: readonly CalendarItem[], planning: Planning, axis: Axis): TimelineRow[] {
  const terms = new Map(planning.plans.flatMap((plan) => termOf(plan, axis)));
  const byRow = new Map<string, CalendarItem[]>();
  for (const item of items) byRow.set(rowId(item), [...(byRow.get(rowId(item)) ?? []), item]);
  const rhythms = rhythmsOf(planning);
  const rows = [...byRow].map(([id, occasions]): TimelineRow => {
    const { title, kind, plan } = occasions[0] as CalendarItem;
    const marks = occasions.map((item) => markOf(item, axis));
    const term = kind === 'plan' ? terms.get(plan ?? '') : undefined;
    if (term) terms.delete(plan ?? '');
    return { id, title, kind, plan, every: rhythms.get(id), term, marks, lead: leadOf(marks) };
  });
  const holding = planning.plans.flatMap(({ id, title, shortTitle }): TimelineRow[] => {
    const term = terms.get(id);
    return term ? [{ id: `terms.${id}`, title: shortTitle ?? title, kind: 'plan', plan: id, term, marks: [] }] : [];
  });
  return [...holding, ...rows];
}

function rhythmsOf({ calendar, reports, bodies }: Planning): ReadonlyMap<string, Rhythm['every'] | undefined> {
  return new Map([
    ...calendar.map(({ id, rhythm }) => [`calendar.${id}`, rhythm?.every] as const),
    ...reports.map(({ id, rhythm }) => [`reports.${id}`, rhythm?.every] as const),
    ...bodies.map(({ id, meets }) => [`bodies.${id}`, meets?.every] as const),
  ]);
}

function termOf({ id, status, period }: Plan, { from, until, at }: Axis): [string, NonNullable<TimelineRow['term']>][] {
  const [first, last] = [period?.from, period?.until].map((each) =>
    each === undefined ? undefined : readPeriod(each),
  );
  if (status !== 'adopted' || !first || !last || last.end < from.start || first.start > until.end) return [];
  return [[id, { from: first, until: last, ...stretch(first, last, at) }]];
}

function markOf({ from, until, state }: CalendarItem, { at }: Axis): TimelineMark {
  return { from, until, state, ...stretch(from, until, at) };
}

const stretch = (from: Period, until: Period, at: Axis['at']): Stretch => ({
  start: Math.max(0, at(from.start)),
  end: Math.min(1, at(until.end + 1)),
});

function leadOf(marks: readonly TimelineMark[]): TimelineMark | undefined {
  const first = (state: CalendarState): TimelineMark | undefined => marks.find((mark) => mark.state === state);
  return first('overdue') ?? first('due') ?? first('upcoming') ?? marks.at(-1);
}
