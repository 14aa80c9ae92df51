import { twoGroups } from './two-groups.js';

/**
 * Isolation xPx: the share of the group among the neighbours of an average member, where all of an area are neighbours.
 * It depends on the group's size: where both are spread alike it is the group's share of the whole.
 *
 * @param group Members of the group, by area.
 * @param total All inhabitants, by area. An area of which one of the two is NaN is left out.
 * @returns Above 0 to 1; NaN where nobody belongs to the group, or everybody.
 * @throws SozialraumError `invalid` for lists of different length, a negative or infinite count, or a group larger than
 * all inhabitants of its area.
 * @see S. Lieberson: An asymmetrical approach to segregation. In: Peach, Robinson, Smith: Ethnic segregation in cities
 * (1981); docs/methods/segregation.md.
 * @example
 * ```ts
 * isolation([10, 0, 20, 0], [10, 30, 20, 40]) // => 1
 * isolation([10], [40]) // => 0.25
 * ```
 */
export function isolation(group: ArrayLike<number>, total: ArrayLike<number>): number {
  const groups = twoGroups(group, total);
  if (!groups) return NaN;
  let sum = 0;
  groups.group.forEach((x, i) => {
    sum += (x / groups.groupSum) * (x / (groups.total[i] as number));
  });
  return Math.min(1, sum);
}
