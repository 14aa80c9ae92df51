import { SozialraumError } from '../error.js';
import { type Period, readPeriod } from '../model/period.js';
import type { GoalReason, GoalState, LinkedIndicator } from '../model/planning/goal.js';
import { mannKendall } from '../stats/mann-kendall.js';
import { theilSen } from '../stats/theil-sen.js';
import { dayOf } from './day-of.js';

/** A value of an indicator as it was published; without a value, why. */
export interface PublishedPoint {
  readonly period: Period;
  readonly value: number | undefined;
  /** `ok`, `suppressed`, `missing` and the other states of observations. */
  readonly state: string;
}

/** Where a linked indicator stands against its target. */
export interface GoalTrack {
  readonly state: GoalState;
  readonly reason: GoalReason;
  /** The last value and its period; absent where it is withheld or missing. */
  readonly last?: { readonly value: number; readonly period: string };
  /** Change a year that is needed from the last value on. */
  readonly needed?: number;
  /** Change a year so far, Theil-Sen's slope; absent for fewer than five values. */
  readonly observed?: number;
  /** Probability of such a trend if there were none, by Mann-Kendall's exact test. */
  readonly p?: number;
}

/** How a goal is tracked. */
export interface TrackOptions {
  /** ISO date. */
  readonly today: string;
  /** Only values from this period on are compared: the last break of the series. */
  readonly since?: string;
  /** Of the trend; default 0.95. */
  readonly confidence?: number;
}

const FEWEST = 5;
const YEAR = 365.2425;

/**
 * Holds the published course of an indicator against its target. Once the date has passed the value of that period decides:
 * `reached` or `missed`. Before, the pace that is needed is compared with Theil-Sen's slope, which counts only where
 * Mann-Kendall's exact test tells a trend; an uncertain trend is no reason to be at ease. Nothing is estimated for a value
 * that is withheld or missing: `not-assessable`.
 *
 * @param points - Ascending.
 * @throws SozialraumError `invalid` for a day that is none and a target date that is none.
 * @see docs/methods/planning-goals.md
 * @example
 * ```ts
 * trackGoal([{ period: parsePeriod('2023'), value: 8, state: 'ok' }], { indicator: 'a', target: { atMost: 10, by: '2023' } }, { today: '2024-06-01' }).state // => 'reached'
 * trackGoal([{ period: parsePeriod('2023'), value: undefined, state: 'suppressed' }], { indicator: 'a', target: { atMost: 10, by: '2023' } }, { today: '2024-06-01' }).reason // => 'suppressed'
 * ```
 */
export function trackGoal(
  points: readonly PublishedPoint[],
  { target }: LinkedIndicator,
  { today, since, confidence = 0.95 }: TrackOptions,
): GoalTrack {
  const day = dayOf(today);
  if (!target) return { state: 'not-assessable', reason: 'no-target' };
  const by = readPeriod(target.by);
  if (!by) throw new SozialraumError('invalid', 'target date', target.by);
  const start = since === undefined ? -Infinity : (readPeriod(since)?.start ?? -Infinity);
  const series = points.filter(({ period }) => period.start >= start && period.end <= Math.max(by.end, day));
  const isMet = (value: number): boolean => ('atLeast' in target ? value >= target.atLeast : value <= target.atMost);
  if (by.end < day) return atDate(series, by, isMet);
  const last = series.at(-1);
  if (last?.value === undefined) {
    const reason = last?.state === 'suppressed' ? 'suppressed' : 'no-value';
    return { state: 'not-assessable', reason };
  }
  const goal = 'atLeast' in target ? target.atLeast : target.atMost;
  return ahead({ series, value: last.value, last: last.period, by, goal, isMet, confidence });
}

/** The value of the period asked for, or of the last one within it. */
function atDate(series: readonly PublishedPoint[], by: Period, isMet: (value: number) => boolean): GoalTrack {
  const at = series.findLast(({ period }) => period.end <= by.end && period.end >= by.start);
  if (at?.value === undefined) {
    const reason = at?.state === 'suppressed' ? 'suppressed' : 'no-value-at-date';
    return { state: 'not-assessable', reason };
  }
  const last = { value: at.value, period: at.period.id };
  return isMet(at.value)
    ? { state: 'reached', reason: 'met-at-date', last }
    : { state: 'missed', reason: 'not-met-at-date', last };
}

interface Ahead {
  readonly series: readonly PublishedPoint[];
  readonly value: number;
  readonly last: Period;
  readonly by: Period;
  readonly goal: number;
  readonly isMet: (value: number) => boolean;
  readonly confidence: number;
}

function ahead({ series, value, last, by, goal, isMet, confidence }: Ahead): GoalTrack {
  const known = { last: { value, period: last.id } };
  const years = Math.max(0, (by.end - last.end) / YEAR);
  const values = series.flatMap((point) => (point.value === undefined ? [] : [point]));
  const needed = years > 0 ? (goal - value) / years : undefined;
  const pace = needed === undefined || isMet(value) ? {} : { needed };
  if (values.length < FEWEST)
    return isMet(value)
      ? { state: 'on-track', reason: 'met-now', ...known }
      : { state: 'not-assessable', reason: 'too-few', ...known, ...pace };
  const numbers = values.map((point) => point.value as number);
  const times = values.map(({ period }) => period.end / YEAR);
  const { slope: observed } = theilSen(numbers, { times });
  const { p, direction } = mannKendall(numbers, { confidence, distribution: 'exact' });
  const facts = { ...known, ...pace, observed, p };
  const isTrend = direction === 'increasing' || direction === 'decreasing';
  if (isMet(value))
    return isTrend && !isMet(value + observed * years)
      ? { state: 'at-risk', reason: 'moving-away', ...facts }
      : { state: 'on-track', reason: 'met-now', ...facts };
  if (!isTrend) return { state: 'at-risk', reason: 'no-trend', ...facts };
  if (Math.sign(observed) !== Math.sign(goal - value)) return { state: 'at-risk', reason: 'wrong-way', ...facts };
  return isMet(value + observed * years)
    ? { state: 'on-track', reason: 'fast-enough', ...facts }
    : { state: 'at-risk', reason: 'too-slow', ...facts };
}
