import { twoGroups } from './two-groups.js';

/**
 * Entropy index H of Theil: by how much areas are less mixed than the whole, `Σ t (E - Eᵢ) / (E T)`. 0 where every area is
 * mixed as the whole, 1 where no area has both groups.
 *
 * @param group Members of the group, by area.
 * @param total All inhabitants, by area. An area of which one of the two is NaN is left out.
 * @returns 0 to 1; NaN where nobody belongs to the group, or everybody.
 * @throws SozialraumError `invalid` for lists of different length, a negative or infinite count, or a group larger than
 * all inhabitants of its area.
 * @see H. Theil, A. J. Finizza: A note on the measurement of racial integration of schools. Journal of Mathematical
 * Sociology 1 (1971); docs/methods/segregation.md.
 * @example
 * ```ts
 * entropyIndex([10, 0, 20, 0], [10, 30, 20, 40]) // => 1
 * entropyIndex([10, 20], [100, 200]) // => 0
 * ```
 */
export function entropyIndex(group: ArrayLike<number>, total: ArrayLike<number>): number {
  const groups = twoGroups(group, total);
  if (!groups) return NaN;
  const whole = entropyOf(groups.groupSum / groups.totalSum);
  let within = 0;
  groups.group.forEach((x, i) => {
    const t = groups.total[i] as number;
    within += (t / groups.totalSum) * entropyOf(x / t);
  });
  return Math.max(0, 1 - within / whole);
}

function entropyOf(share: number): number {
  if (share === 0 || share === 1) return 0;
  return -share * Math.log(share) - (1 - share) * Math.log(1 - share);
}
