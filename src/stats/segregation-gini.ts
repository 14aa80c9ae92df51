import { twoGroups } from './two-groups.js';

/**
 * Gini index of segregation: the mean difference of the group's share between any two inhabitants, divided by its greatest
 * possible value. Areas are ordered by share, so it costs n log n.
 *
 * @param group Members of the group, by area.
 * @param total All inhabitants, by area. An area of which one of the two is NaN is left out.
 * @returns 0 to 1; NaN where nobody belongs to the group, or everybody.
 * @throws SozialraumError `invalid` for lists of different length, a negative or infinite count, or a group larger than
 * all inhabitants of its area.
 * @see O. D. Duncan, B. Duncan: A methodological analysis of segregation indexes. American Sociological Review 20 (1955);
 * docs/methods/segregation.md.
 * @example
 * ```ts
 * segregationGini([10, 0, 20, 0], [10, 30, 20, 40]) // => 1
 * segregationGini([10, 20], [100, 200]) // => 0
 * ```
 */
export function segregationGini(group: ArrayLike<number>, total: ArrayLike<number>): number {
  const groups = twoGroups(group, total);
  if (!groups) return NaN;
  const { group: members, total: inhabitants, groupSum, totalSum } = groups;
  const share = members.map((x, i) => x / (inhabitants[i] as number));
  const order = Uint32Array.from(share.keys()).sort((a, b) => (share[a] as number) - (share[b] as number));
  let [x, t, sum] = [0, 0, 0];
  for (const i of order) {
    const [nextX, nextT] = [x + (members[i] as number), t + (inhabitants[i] as number)];
    sum += t * nextX - nextT * x;
    [x, t] = [nextX, nextT];
  }
  return Math.min(1, Math.max(0, sum / (groupSum * (totalSum - groupSum))));
}
