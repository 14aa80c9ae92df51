import { SozialraumError } from '../error.js';
import { checkCounts } from './check-counts.js';
import { checkSameLength } from './check-same-length.js';

/** A group and all inhabitants by area: only areas where both are known and somebody lives, with their sums. */
export interface TwoGroups {
  readonly group: Float64Array;
  readonly total: Float64Array;
  readonly groupSum: number;
  readonly totalSum: number;
}

/**
 * Reads a group and all inhabitants by area. `undefined` where nobody belongs to the group, or everybody does: then there
 * is nobody it could be separated from, and no measure of segregation says anything.
 *
 * @throws SozialraumError `invalid` for lists of different length, a negative or infinite count, or a group that is larger
 * than all inhabitants of its area.
 */
export function twoGroups(group: ArrayLike<number>, total: ArrayLike<number>): TwoGroups | undefined {
  checkSameLength('group', group, total.length);
  checkCounts('group', group);
  checkCounts('total', total);
  const [members, inhabitants] = [new Float64Array(total.length), new Float64Array(total.length)];
  let [areas, groupSum, totalSum] = [0, 0, 0];
  for (let i = 0; i < total.length; i++) {
    const [x, t] = [group[i] as number, total[i] as number];
    if (x > t) throw new SozialraumError('invalid', 'group', `${x} of ${t}`);
    if (Number.isNaN(x) || !(t > 0)) continue;
    members[areas] = x;
    inhabitants[areas] = t;
    areas++;
    groupSum += x;
    totalSum += t;
  }
  if (groupSum === 0 || groupSum === totalSum) return undefined;
  return { group: members.subarray(0, areas), total: inhabitants.subarray(0, areas), groupSum, totalSum };
}
