import type { Dimension } from '../model/dimension.js';
import { parsePeriod } from '../model/period.js';
import { periodBefore } from './earlier-periods.js';

/**
 * For each period of a numerator the position of the period its denominator is taken from, `undefined` where there is
 * none: the same one, or `lag` periods before. A span without a figure of its own takes that of its last day: events
 * of 2024 per persons at 2024-12-31, with a lag of 1 at 2023-12-31.
 */
export function alignPeriods(numerator: Dimension, denominator: Dimension, lag = 0): (number | undefined)[] {
  const instants = new Map<number, number>();
  denominator.categories.forEach(({ code }, time) => {
    const period = parsePeriod(code);
    if (period.kind === 'day') instants.set(period.end, time);
  });
  return numerator.categories.map(({ code }) => {
    const period = periodBefore(code, lag);
    return denominator.indexOf.get(period.id) ?? instants.get(period.end);
  });
}
