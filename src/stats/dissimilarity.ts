import { twoGroups } from './two-groups.js';

/**
 * Index of dissimilarity D: the share of one group that would have to move for both to be spread alike over the areas.
 * 0 where they are, 1 where no area has both.
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
 * dissimilarity([1, 2, 0], [3, 4, 2]) // => 1 / 3
 * dissimilarity([10, 20, 30], [100, 200, 300]) // => 0
 * dissimilarity([0, 0], [10, 20]) // => NaN
 * ```
 */
export function dissimilarity(group: ArrayLike<number>, total: ArrayLike<number>): number {
  const groups = twoGroups(group, total);
  if (!groups) return NaN;
  const { groupSum, totalSum } = groups;
  const restSum = totalSum - groupSum;
  let sum = 0;
  groups.group.forEach((x, i) => {
    sum += Math.abs(x / groupSum - ((groups.total[i] as number) - x) / restSum);
  });
  return Math.min(1, sum / 2);
}
