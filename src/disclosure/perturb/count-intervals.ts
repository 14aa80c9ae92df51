import { SozialraumError } from '../../error.js';
import { type Cube, denseCube } from '../../model/cube.js';
import { hasValue, observationStatus } from '../../model/observation-status.js';
import { assertCount } from './counts.js';
import type { AlternativeStatement } from './statement.js';

/** Counts as intervals: the least and the largest count of the class that each lies in. */
export interface CountIntervals {
  readonly lower: Cube;
  /** `not-applicable` in the open class at the upper end. */
  readonly upper: Cube;
  readonly statement: AlternativeStatement;
}

/**
 * Publishes classes instead of counts. Totals get the class of their own count, not the sum of the classes of their
 * parts; so both together may tell more than each alone, and whether they tell too much has to be looked at.
 *
 * @param bounds - The least count of every class, ascending from 0: `[0, 1, 3, 6]` is 0, 1-2, 3-5, 6 and more.
 * @throws SozialraumError `invalid` for bounds that are no ascending integers from 0, or a value that is no count.
 * @example
 * ```ts
 * const { lower, upper } = countIntervals(recipients, [0, 1, 3, 6]); // 4 becomes 3 and 5
 * ```
 */
export function countIntervals(cube: Cube, bounds: readonly number[]): CountIntervals {
  assertBounds(bounds);
  const lower = cube.cells();
  const upper = cube.cells();
  const open = observationStatus('not-applicable');
  lower.statuses.forEach((status, position) => {
    if (!hasValue(status)) return;
    const count = assertCount(lower.values[position] as number);
    const at = bounds.findLastIndex((bound) => bound <= count);
    const next = bounds[at + 1];
    lower.values[position] = bounds[at] as number;
    upper.values[position] = next === undefined ? NaN : next - 1;
    if (next === undefined) upper.statuses[position] = open;
  });
  return {
    lower: denseCube(cube.dimensions, lower.values, lower.statuses),
    upper: denseCube(cube.dimensions, upper.values, upper.statuses),
    statement: {
      method: 'intervals',
      bounds,
      additive: false,
      unbiased: false,
      zerosKept: bounds[1] === 1,
    },
  };
}

function assertBounds(bounds: readonly number[]): void {
  const ascending = bounds.every(
    (bound, i) => Number.isSafeInteger(bound) && (i === 0 || bound > (bounds[i - 1] ?? 0)),
  );
  if (bounds.length === 0 || bounds[0] !== 0 || !ascending)
    throw new SozialraumError('invalid', 'class bounds', bounds.join(' '));
}
