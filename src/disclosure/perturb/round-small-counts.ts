import { type Cube, denseCube } from '../../model/cube.js';
import type { MeasureKind } from '../../model/measure.js';
import { hasValue, withState } from '../../model/observation-status.js';
import { assertBase, assertCount, countStatus } from './counts.js';
import { innerCells } from './inner-cells.js';
import { roundInnerCells } from './round-inner-cells.js';
import type { Altered } from './statement.js';

/**
 * Small-count rounding: no count between 0 and the base is left, in no cell and in no remainder of an incomplete sum, and
 * all parts still add up to their totals. Small inner cells become 0 or the base, those that keep totals close to
 * what they were are raised; larger inner cells stay as they are, so totals are not multiples of the base.
 *
 * Every zero comes out as `zero-rounded`, as nobody may see which of them are true. A total is withheld where one of its
 * parts has no number. Dimensions are added along as far as the kind of count allows. The result does not depend on the
 * order of dimensions and categories. Method and limits: docs/methods/rounding.md.
 *
 * @throws SozialraumError `invalid` for a base that is no integer of 2 to 1000, or a value that is no count; `conflict`
 * where a total is not the sum of its parts, or sums of one total overlap.
 * @example
 * ```ts
 * const { cube, statement } = roundSmallCounts(recipients, 'stock', 3);
 * ```
 */
export function roundSmallCounts(cube: Cube, kind: MeasureKind, base: number): Altered<Cube> {
  assertBase(base);
  cube.forEach((value, status) => hasValue(status) && assertCount(value));
  const inner = innerCells(cube, kind);
  const rounded = inner.addUp(roundInnerCells(inner.counts, inner.membership(), base));
  const { values, statuses } = cube.cells();
  // not what single inner cells were changed by: less than base - 1 would tell which they can be
  let largestDifference = base - 1;
  rounded.forEach((count, position) => {
    const status = statuses[position] as number;
    if (!hasValue(status)) return;
    const known = !Number.isNaN(count);
    if (known) largestDifference = Math.max(largestDifference, Math.abs(count - (values[position] as number)));
    values[position] = count;
    statuses[position] = known ? countStatus(status, count) : withState(status, 'suppressed');
  });
  return {
    cube: denseCube(cube.dimensions, values, statuses),
    statement: {
      method: 'small-count-rounding',
      base,
      additive: true,
      unbiased: false,
      zerosKept: true,
      largestDifference,
    },
  };
}
