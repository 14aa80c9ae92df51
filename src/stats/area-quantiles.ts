import { SozialraumError } from '../error.js';
import { ranks } from './ranks.js';

/** How {@link areaQuantiles} counts. */
export interface AreaQuantileOptions {
  /** 1 is the highest values. Default true. */
  readonly highestFirst?: boolean;
}

/**
 * Puts areas in so many groups of about equal size by rank, such as deciles of deprivation. Equal values are always in one
 * group, so that groups may differ in size or be empty.
 *
 * @param values By area, NaN where there is no number: it has no group and does not count.
 * @param groups How many groups. Default 10.
 * @returns By area the group from 1, -1 where there is no number, or everywhere if there are fewer values than groups.
 * @throws SozialraumError `invalid` for less than 1 group and for an infinite value.
 * @see docs/methods/quantiles.md
 * @example
 * ```ts
 * areaQuantiles([6, 5, 8, NaN, 9], 2) // => Int32Array.of(2, 2, 1, -1, 1)
 * areaQuantiles([6, 5], 5) // => Int32Array.of(-1, -1)
 * ```
 */
export function areaQuantiles(
  values: ArrayLike<number>,
  groups = 10,
  { highestFirst = true }: AreaQuantileOptions = {},
): Int32Array {
  if (!(Number.isInteger(groups) && groups >= 1)) throw new SozialraumError('invalid', 'groups', String(groups));
  const rank = ranks(values, { highestFirst });
  const n = rank.reduce((count, each) => (Number.isNaN(each) ? count : count + 1), 0);
  return Int32Array.from(rank, (each) => {
    if (Number.isNaN(each) || n < groups) return -1;
    const fromEnd = Math.ceil((n + 1 - each) / (n / groups));
    return Math.max(1, groups + 1 - fromEnd);
  });
}
