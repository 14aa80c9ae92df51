import { isolation } from './isolation.js';
import { twoGroups } from './two-groups.js';

/**
 * Correlation ratio η² of a group: {@link isolation} freed of the group's size, `(xPx - P) / (1 - P)` with its share P of the
 * whole. Also the share of the variance of membership that lies between areas.
 *
 * @param group Members of the group, by area.
 * @param total All inhabitants, by area. An area of which one of the two is NaN is left out.
 * @returns 0 to 1; NaN where nobody belongs to the group, or everybody.
 * @throws SozialraumError `invalid` as {@link isolation} does.
 * @see M. White: Segregation and diversity measures in population distribution. Population Index 52 (1986);
 * docs/methods/segregation.md.
 * @example
 * ```ts
 * correlationRatio([10, 0, 20, 0], [10, 30, 20, 40]) // => 1
 * correlationRatio([10], [40]) // => 0
 * ```
 */
export function correlationRatio(group: ArrayLike<number>, total: ArrayLike<number>): number {
  const groups = twoGroups(group, total);
  if (!groups) return NaN;
  const share = groups.groupSum / groups.totalSum;
  return Math.max(0, (isolation(group, total) - share) / (1 - share));
}
