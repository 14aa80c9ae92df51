import { groupTable } from './group-table.js';

/**
 * Diversity of each area: entropy `-Σ p ln p` of the groups' shares in it, 0 where only one group lives there. Divided by
 * `Math.log(groups.length)` it is 1 where all groups are of equal size.
 *
 * @param groups For each group its members by area.
 * @returns By area; NaN where a group is NaN, and where nobody lives: nobody is not a mixture.
 * @throws SozialraumError `missing` for fewer than two groups, `invalid` for lists of different length and for a negative or
 * infinite count.
 * @see docs/methods/segregation.md
 * @example
 * ```ts
 * localDiversity([[10, 5, 0], [10, 0, 0]]) // => Float64Array.of(Math.LN2, 0, NaN)
 * ```
 */
export function localDiversity(groups: readonly ArrayLike<number>[]): Float64Array {
  const { areas, totals } = groupTable(groups);
  const diversity = new Float64Array(totals.length).fill(NaN);
  for (const i of areas) {
    const total = totals[i] as number;
    diversity[i] = groups.reduce((sum, group) => {
      const share = (group[i] as number) / total;
      return share > 0 ? sum - share * Math.log(share) : sum;
    }, 0);
  }
  return diversity;
}
