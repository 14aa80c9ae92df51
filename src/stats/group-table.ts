import { SozialraumError } from '../error.js';
import { checkCounts } from './check-counts.js';
import { checkSameLength } from './check-same-length.js';

/** Several groups by area with their sums. Areas are numbered as they came in; those without a number are not in `areas`. */
export interface GroupTable {
  readonly groups: readonly ArrayLike<number>[];
  /** The areas where every group is known and somebody lives. */
  readonly areas: readonly number[];
  /** Inhabitants by area as they came in, NaN where a group is not known. */
  readonly totals: Float64Array;
  /** Each group's share of the whole. */
  readonly shares: readonly number[];
  readonly totalSum: number;
}

/**
 * Reads groups that together are all inhabitants: one list of counts by area for each group.
 *
 * @throws SozialraumError `missing` for fewer than two groups, `invalid` for lists of different length and for a negative or
 * infinite count.
 */
export function groupTable(groups: readonly ArrayLike<number>[]): GroupTable {
  const [first] = groups;
  if (!first || groups.length < 2) throw new SozialraumError('missing', 'groups', String(groups.length));
  for (const group of groups) {
    checkSameLength('groups', group, first.length);
    checkCounts('groups', group);
  }
  const totals = Float64Array.from(first, (_, i) => groups.reduce((sum, group) => sum + (group[i] as number), 0));
  const areas = Array.from(totals.keys()).filter((i) => (totals[i] as number) > 0);
  const totalSum = areas.reduce((sum, i) => sum + (totals[i] as number), 0);
  const shares = groups.map((group) => areas.reduce((sum, i) => sum + (group[i] as number), 0) / totalSum);
  return { groups, areas, totals, shares, totalSum };
}
