import { DAY, dayPeriod, monthPeriod, type Period, quarterPeriod, schoolYearPeriod, yearPeriod } from './period.js';

/**
 * The period before: the month before a month, the year before a year. For an instant it is the same day one year
 * earlier, since figures at a reference date are compared year by year.
 *
 * @example
 * ```ts
 * previousPeriod(parsePeriod('2024-Q1')).id // => '2023-Q4'
 * previousPeriod(parsePeriod('2024-12-31')).id // => '2023-12-31'
 * ```
 */
export function previousPeriod(period: Period): Period {
  const before = new Date((period.start - 1) * DAY);
  const [y, m] = [before.getUTCFullYear(), before.getUTCMonth() + 1];
  switch (period.kind) {
    case 'year':
      return yearPeriod(period.year - 1);
    case 'school-year':
      return schoolYearPeriod(period.year - 1);
    case 'quarter':
      return quarterPeriod(y, Math.ceil(m / 3));
    case 'month':
      return monthPeriod(y, m);
    case 'day':
      return dayOneYearEarlier(period);
  }
}

function dayOneYearEarlier(period: Period): Period {
  const date = new Date(period.start * DAY);
  const month = date.getUTCMonth() + 1;
  const lastOfMonth = new Date(Date.UTC(period.year - 1, month, 0)).getUTCDate();
  return dayPeriod(period.year - 1, month, Math.min(date.getUTCDate(), lastOfMonth));
}
