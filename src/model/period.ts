import { SozialraumError } from '../error.js';

/** How long a period is; a `day` is an instant (Stichtag), all others are spans. */
export type PeriodKind = 'day' | 'month' | 'quarter' | 'year' | 'school-year';

/**
 * A reference date or a reporting period, written as ISO 8601 has it: `2024`, `2024-Q2`, `2024-06`, `2024-12-31`, and
 * `2024/25` for a school year (1 August to 31 July).
 */
export interface Period {
  /** The written form; equal ids are equal periods. */
  readonly id: string;
  readonly kind: PeriodKind;
  readonly year: number;
  /** First day, as days since 1970-01-01. */
  readonly start: number;
  /** Last day, as days since 1970-01-01; the same as `start` for an instant. */
  readonly end: number;
}

/** In milliseconds. */
export const DAY = 86_400_000;
const dayNumber = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / DAY;
const two = (n: number): string => String(n).padStart(2, '0');

const span = (id: string, kind: PeriodKind, year: number, start: number, end: number): Period => ({
  id,
  kind,
  year,
  start,
  end,
});
export const yearPeriod = (y: number): Period => span(`${y}`, 'year', y, dayNumber(y, 1, 1), dayNumber(y, 12, 31));
export const quarterPeriod = (y: number, q: number): Period =>
  span(`${y}-Q${q}`, 'quarter', y, dayNumber(y, 3 * q - 2, 1), dayNumber(y, 3 * q + 1, 0));
export const monthPeriod = (y: number, m: number): Period =>
  span(`${y}-${two(m)}`, 'month', y, dayNumber(y, m, 1), dayNumber(y, m + 1, 0));
export const schoolYearPeriod = (y: number): Period =>
  span(`${y}/${two((y + 1) % 100)}`, 'school-year', y, dayNumber(y, 8, 1), dayNumber(y + 1, 7, 31));
export const dayPeriod = (y: number, m: number, d: number): Period => {
  const day = dayNumber(y, m, d);
  return span(`${y}-${two(m)}-${two(d)}`, 'day', y, day, day);
};

const PATTERN = /^(\d{4})(?:-Q([1-4])|-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?|\/(\d{2}))?$/;

/**
 * Reads a period, or gives `undefined` where the text is none (also for a day that does not exist).
 *
 * @example
 * ```ts
 * readPeriod('2024-Q2')?.kind // => 'quarter'
 * readPeriod('2023-02-29') // => undefined
 * readPeriod('2024/26') // => undefined
 * ```
 */
export function readPeriod(text: string): Period | undefined {
  const match = PATTERN.exec(text);
  if (!match) return undefined;
  const [year, quarter, month, day, next] = match.slice(1).map((part) => part && Number(part)) as number[];
  if (year === undefined) return undefined;
  const period = quarter
    ? quarterPeriod(year, quarter)
    : next !== undefined
      ? schoolYearPeriod(year)
      : month && day
        ? dayPeriod(year, month, day)
        : month
          ? monthPeriod(year, month)
          : yearPeriod(year);
  return day && new Date(period.start * DAY).getUTCDate() !== day ? undefined : period.id === text ? period : undefined;
}

/**
 * The period a text stands for.
 *
 * @throws SozialraumError `invalid` when the text is not a period.
 * @example
 * ```ts
 * parsePeriod('2024/25').kind // => 'school-year'
 * ```
 */
export function parsePeriod(text: string): Period {
  const period = readPeriod(text);
  if (!period) throw new SozialraumError('invalid', 'period', text);
  return period;
}

/** Orders periods by their first day, the shorter first. */
export function comparePeriods(a: Period, b: Period): number {
  return a.start - b.start || a.end - b.end;
}

/**
 * Position of the first of ascending periods that reaches into the time since another one begins, -1 if none does. A
 * rule that is new since `2023-01` first shows in the figures of `2023-12-31`.
 */
export function firstSince(periods: readonly Period[], since: string): number {
  const start = readPeriod(since)?.start ?? Infinity;
  return periods.findIndex(({ end }) => end >= start);
}
