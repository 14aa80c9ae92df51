import { stateOf } from '../model/observation-status.js';
import { problem, type Problem } from '../model/problem.js';
import { type Figures, offsetIn } from './figures.js';
import { placeOf } from './places.js';

const MIN_ZEROS = 3;
const MIN_POSITIVE = 5;
const GAP = 10;

interface ZeroCount {
  readonly period: number;
  zeros: number;
  positive: number;
  smallest: number;
  /** A minimum frequency explains why no small value is there. */
  suppressed: number;
}

/**
 * Zeros that are none. Where several areas have zero and no area has a value from 1 to 9, small counts were probably set
 * to zero before delivery; where all areas are zero in a period though not in others, the figure was probably not there.
 *
 * @see docs/methods/quality-zeros.md
 */
export function findSuspiciousZeros(figures: Figures): Problem[] {
  return figures.columns.flatMap(({ name }, column) => {
    const counts = countZeros(figures, column);
    const everPositive = counts.some(({ positive }) => positive > 0);
    const empty = counts.filter(
      ({ zeros, positive, suppressed }) => everPositive && positive === 0 && suppressed === 0 && zeros >= MIN_ZEROS,
    );
    const cut = counts.filter(
      ({ zeros, positive, smallest, suppressed }) =>
        zeros >= MIN_ZEROS && positive >= MIN_POSITIVE && smallest >= GAP && suppressed === 0,
    );
    const placeIn = (found: readonly ZeroCount[]) =>
      placeOf(
        figures,
        found.map(({ period }) => ({ period, column })),
      );
    const periodsOf = (found: readonly ZeroCount[]): string =>
      found.map(({ period }) => figures.periods[period]?.code ?? '').join(', ');
    const problems: Problem[] = [];
    if (empty.length > 0) {
      const params = { category: name, periods: periodsOf(empty) };
      problems.push(problem('quality-all-zero', params, placeIn(empty), 'warning'));
    }
    if (cut.length > 0) {
      const zeros = Math.max(...cut.map((count) => count.zeros));
      // not the smallest value itself, which may have to be withheld
      const params = { category: name, periods: periodsOf(cut), zeros, smallest: GAP };
      problems.push(problem('quality-zeros-suspicious', params, placeIn(cut), 'warning'));
    }
    return problems;
  });
}

function countZeros(figures: Figures, column: number): ZeroCount[] {
  return figures.periods.map((_, period) => {
    const count = { period, zeros: 0, positive: 0, smallest: Infinity, suppressed: 0 };
    for (const area of figures.finest) {
      const at = offsetIn(figures, area, period, column);
      const state = stateOf(figures.statuses[at] as number);
      const value = figures.values[at] as number;
      if (state === 'suppressed') count.suppressed++;
      if (state !== 'ok') continue;
      if (value === 0) count.zeros++;
      else {
        count.positive++;
        count.smallest = Math.min(count.smallest, value);
      }
    }
    return count;
  });
}
