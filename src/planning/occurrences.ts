import { type Period, readPeriod } from '../model/period.js';
import type { Rhythm } from '../model/planning/calendar.js';

const MONTHS: Readonly<Record<Rhythm['every'], number>> = {
  monthly: 1,
  quarterly: 3,
  'half-yearly': 6,
  yearly: 12,
  'two-yearly': 24,
  'four-yearly': 48,
};

/**
 * The periods of a rhythm that touch a span of days: months, quarters, the last months of half-years, years. What comes every two or
 * four years is counted from its first year; where none is named, from the year 0.
 *
 * @param from - First day, as `Period.start`.
 * @param until - Last day, as `Period.end`.
 */
export function occurrences(rhythm: Rhythm, from: number, until: number): readonly Period[] {
  const step = MONTHS[rhythm.every];
  const first = rhythm.from === undefined ? undefined : readPeriod(rhythm.from);
  const last = rhythm.until === undefined ? undefined : readPeriod(rhythm.until);
  const origin = step > 12 ? 12 * (first?.year ?? 0) : 0;
  const found: Period[] = [];
  const begin = Math.max(from, first?.start ?? from);
  const end = Math.min(until, last?.end ?? until);
  let month = origin + Math.floor((monthOf(begin) - origin) / step) * step;
  for (; month <= monthOf(end); month += step) {
    const period = readPeriod(idOf(month, step));
    if (period && period.end >= begin && period.start <= end) found.push(period);
  }
  return found;
}

function monthOf(day: number): number {
  const date = new Date(day * 86_400_000);
  return 12 * date.getUTCFullYear() + date.getUTCMonth();
}

function idOf(month: number, step: number): string {
  const [year, index] = [Math.floor(month / 12), month % 12];
  if (step >= 12) return String(year);
  if (step === 3) return `${year}-Q${index / 3 + 1}`;
  return `${year}-${String(index + step).padStart(2, '0')}`;
}
