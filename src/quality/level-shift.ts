import { modifiedZScores } from '../stats/modified-z-scores.js';
import { median } from '../stats/median.js';
import { firstSince } from '../model/period.js';
import { problem, type Problem } from '../model/problem.js';
import type { Statistic } from '../model/statistic.js';
import { type Figures, periodsIn, valueIn } from './figures.js';
import { placeOf } from './places.js';

const LEAST_STEPS = 6;
const LEAST_AREAS = 12;
const SCORE = 3.5;
/** So many areas move the same way at once. */
const TOGETHER = 0.9;

/**
 * Periods from which nearly all areas jump the same way and further than ever: what is counted has probably changed. Breaks
 * that the workspace declares are known.
 *
 * @see docs/methods/quality-comparability.md
 */
export function findShifts({ breaks }: Statistic, figures: Figures): Problem[] {
  const periods = periodsIn(figures);
  const declared = new Set(breaks.map(({ period }) => firstSince(periods, period)));
  const problems = figures.columns.flatMap((_, column) => shiftsIn(figures, column));
  const byPeriod = new Map(problems.toSorted((a, b) => a.share - b.share).map((each) => [each.period, each]));
  return [...byPeriod.values()]
    .filter(({ period }) => !declared.has(period))
    .toSorted((a, b) => a.period - b.period)
    .map(({ period, column, areas, share }) => {
      const params = { period: figures.periods[period]?.code ?? '', areas, share };
      return problem('quality-shift', params, placeOf(figures, [{ period, column }]), 'info');
    });
}

interface Shift {
  readonly period: number;
  readonly column: number;
  readonly areas: number;
  readonly share: number;
}

function shiftsIn(figures: Figures, column: number): Shift[] {
  const steps = figures.periods.slice(1).map((_, at) => stepsInto(figures, at + 1, column));
  const typical = steps.map((each) => (each.length < LEAST_AREAS ? NaN : median(each)));
  if (typical.filter((step) => !Number.isNaN(step)).length < LEAST_STEPS) return [];
  return [...modifiedZScores(typical)].flatMap((score, at) => {
    if (!(Math.abs(score) > SCORE)) return [];
    const up = Math.sign(typical[at] as number);
    const moved = steps[at] as Float64Array;
    const share = moved.filter((step) => Math.sign(step) === up).length / moved.length;
    return share >= TOGETHER ? [{ period: at + 1, column, areas: moved.length, share }] : [];
  });
}

/** By how much the areas change into a period, in logarithms: a doubling counts the same everywhere. */
function stepsInto(figures: Figures, period: number, column: number): Float64Array {
  const steps = new Float64Array(figures.finest.length);
  let n = 0;
  for (const area of figures.finest) {
    const before = valueIn(figures, area, period - 1, column);
    const after = valueIn(figures, area, period, column);
    if (before > 0 && after > 0) steps[n++] = Math.log(after / before);
  }
  return steps.subarray(0, n);
}
