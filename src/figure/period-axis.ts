import { formatPeriod } from '../format/period.js';
import type { Period } from '../model/period.js';
import type { Language } from '../model/text.js';

/**
 * Where periods lie on a time axis from 0 (the first) to 1 (the last): by the middle of each, so that a year that nobody
 * counted leaves its gap. A single period lies in the middle.
 *
 * @example
 * ```ts
 * periodPositions(['2020-01-01', '2020-01-02', '2020-01-05'].map(parsePeriod)) // => [0, 0.25, 1]
 * ```
 */
export function periodPositions(periods: readonly Period[]): number[] {
  const middles = periods.map(({ start, end }) => (start + end) / 2);
  const first = middles[0] ?? 0;
  const length = (middles.at(-1) ?? 0) - first;
  return middles.map((middle) => (length > 0 ? (middle - first) / length : 0.5));
}

/**
 * What is written on a time axis. Reference dates that fall on the same day of each year are told apart by the year
 * alone.
 *
 * @example
 * ```ts
 * periodLabels(['2022-12-31', '2023-12-31'].map(parsePeriod), 'de') // => ['2022', '2023']
 * periodLabels(['2023-06-30', '2023-12-31'].map(parsePeriod), 'de') // => ['30.06.2023', '31.12.2023']
 * ```
 */
export function periodLabels(periods: readonly Period[], language: Language): string[] {
  const days = new Set(periods.map(({ kind, id }) => (kind === 'day' ? id.slice(4) : kind)));
  const isYearly = days.size === 1 && new Set(periods.map(({ year }) => year)).size === periods.length;
  return periods.map((period) =>
    isYearly && period.kind === 'day' ? String(period.year) : formatPeriod(period, { language, style: 'short' }),
  );
}

/**
 * The position that lies nearest, the first of several; -1 where there are none.
 *
 * @example
 * ```ts
 * nearestIndex([0, 10, 40], 24) // => 1
 * ```
 */
export function nearestIndex(positions: readonly number[], x: number): number {
  const distances = positions.map((position) => Math.abs(position - x));
  return distances.indexOf(Math.min(...distances));
}

/**
 * Which of these labels are written so that none touches the next: the last always, then backwards each that has room.
 *
 * @param positions - Centre of each label, ascending, in pixels.
 * @param widths - Width of each label with the space it needs, in pixels.
 * @returns Ascending indices.
 */
export function thinLabels(positions: readonly number[], widths: readonly number[]): number[] {
  const kept: number[] = [];
  let edge = Infinity;
  for (let i = positions.length - 1; i >= 0; i--) {
    const [centre, half] = [positions[i] ?? 0, (widths[i] ?? 0) / 2];
    if (centre + half > edge) continue;
    kept.unshift(i);
    edge = centre - half;
  }
  return kept;
}
