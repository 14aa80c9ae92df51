import { comparePeriods } from '../model/period.js';
import { problem, type Problem } from '../model/problem.js';
import type { DeliveryCalendar } from '../model/quality.js';
import type { Statistic } from '../model/statistic.js';
import { type Figures, periodsIn } from './figures.js';
import { placeOf } from './places.js';

const DAY = 86_400_000;
const MONTHS: Readonly<Record<DeliveryCalendar['every'], number>> = {
  month: 1,
  quarter: 3,
  year: 12,
  'school-year': 12,
};

/**
 * Timeliness and punctuality: whether figures that the calendar promises by now are not there, whether the last ones were
 * late by the state of their source, and whether a period is not over yet. Without a calendar only the last is asked.
 *
 * @param today - ISO date.
 * @see docs/methods/quality-timeliness.md
 */
export function findUntimely({ quality, source }: Statistic, figures: Figures, today: string): Problem[] {
  const last = periodsIn(figures).toSorted(comparePeriods).at(-1);
  if (!last) return [];
  const period = figures.periods.findIndex(({ code }) => code === last.id);
  const place = placeOf(figures, [{ period }]);
  const { asOf } = source;
  const until = asOf !== undefined && asOf < today ? asOf : today;
  const problems: Problem[] = [];
  if (last.end > dayOf(until))
    problems.push(problem('quality-period-unfinished', { period: last.id, date: until }, place, 'warning'));
  const { delivery } = quality ?? {};
  if (!delivery) return problems;
  const due = monthsLater(last.end, MONTHS[delivery.every]) + delivery.days;
  const overdue = dayOf(today) - due;
  if (overdue > 0) {
    const params = { period: last.id, due: isoOf(due), days: overdue };
    problems.push(problem('quality-overdue', params, place, 'warning'));
  }
  const took = asOf === undefined ? 0 : dayOf(asOf) - last.end;
  if (took > delivery.days)
    problems.push(problem('quality-late', { period: last.id, days: took, allowed: delivery.days }, place, 'info'));
  return problems;
}

const dayOf = (iso: string): number => Date.parse(iso) / DAY;
const isoOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** The same day months later; the last day of a month stays the last. */
function monthsLater(day: number, months: number): number {
  const from = new Date((day + 1) * DAY);
  const isLast = from.getUTCDate() === 1;
  const at = isLast ? from : new Date(day * DAY);
  const later = Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + months, at.getUTCDate()) / DAY;
  return isLast ? later - 1 : later;
}
