import { hasValue } from '../model/observation-status.js';
import { problem, type Problem } from '../model/problem.js';
import type { Statistic } from '../model/statistic.js';
import { terminalDigits } from '../stats/terminal-digits.js';
import { type Figures, offsetIn } from './figures.js';

const LEAST_COUNTS = 30;
/** Cochran's rule asks for five in each of ten classes. */
const LEAST_DIGITS = 50;
const P = 0.001;
/** What Cohen calls a medium effect: in large tables the test alone finds trifles. */
const EFFECT = 0.3;

/**
 * Counts that somebody rounded or guessed: all of them multiples of one number though the source says nothing of rounding, or
 * last digits of which some are much more frequent than others.
 *
 * @see docs/methods/quality-digits.md
 */
export function findDigitPreference({ source }: Statistic, figures: Figures): Problem[] {
  const counts = positiveCounts(figures);
  const { path } = figures;
  const base = counts.length < LEAST_COUNTS ? 1 : commonBase(counts);
  if (base > 1)
    return source.protection === 'rounded'
      ? []
      : [problem('quality-rounded', { base, count: counts.length }, { path }, 'warning')];
  const { counts: digits, p, effect } = terminalDigits(counts);
  const n = digits.reduce((sum, count) => sum + count, 0);
  if (n < LEAST_DIGITS || !(p < P) || !(effect >= EFFECT)) return [];
  const frequent = digits.flatMap((count, digit) => (count > 0.15 * n ? [digit] : []));
  const share = frequent.reduce((sum, digit) => sum + (digits[digit] ?? 0), 0) / n;
  return [problem('quality-digits', { digits: frequent.join(', '), share, count: n }, { path }, 'warning')];
}

/** Of the finest areas alone: totals are sums of them. */
function positiveCounts(figures: Figures): Float64Array {
  const perArea = figures.periods.length * figures.columns.length;
  const counts = new Float64Array(figures.finest.length * perArea);
  let n = 0;
  for (const area of figures.finest) {
    const first = offsetIn(figures, area, 0, 0);
    for (let at = first; at < first + perArea; at++) {
      const value = figures.values[at] as number;
      if (value > 0 && hasValue(figures.statuses[at] as number)) counts[n++] = value;
    }
  }
  return counts.subarray(0, n);
}

/** The largest number of which all are multiples; 1 as soon as none is left. */
function commonBase(counts: Float64Array): number {
  let base = 0;
  for (const count of counts) {
    if (!Number.isInteger(count)) return 1;
    base = commonDivisor(base, count);
    if (base === 1) return 1;
  }
  return base;
}

const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b));
