import type { Indicator } from '../model/indicator.js';
import { hasFlag } from '../model/observation-status.js';
import { firstSince, type Period } from '../model/period.js';
import type { LocalText } from '../model/text.js';

/** A break between two periods of a table: `index` is the first period under the new rule. */
export interface BreakMark {
  readonly index: number;
  readonly reason: LocalText;
}

/**
 * Where the known breaks of an indicator fall among the periods of a table: before the first period that reaches into
 * the new rule. A break before the first or after the last period does not show.
 */
export function breakMarks({ breaks }: Pick<Indicator, 'breaks'>, periods: readonly Period[]): BreakMark[] {
  return breaks.flatMap(({ period, reason }) => {
    const index = firstSince(periods, period);
    return index > 0 ? [{ index, reason }] : [];
  });
}

/**
 * The periods that do not compare with the one before: known breaks of the indicator, and observations flagged so.
 */
export function brokenAt(marks: readonly BreakMark[], statuses: ArrayLike<number>): Set<number> {
  const indices = new Set(marks.map(({ index }) => index));
  for (let i = 1; i < statuses.length; i++) {
    const status = statuses[i];
    if (status && hasFlag(status, 'break')) indices.add(i);
  }
  return indices;
}
