import { groupTable } from './group-table.js';

/** How mixed the whole is, over all its areas together. */
export interface GroupDiversity {
  /** Entropy E, `-Σ π ln π`: 0 for one group, ln M for M groups of equal size. NaN where a group has no member. */
  readonly entropy: number;
  /** Simpson's interaction I, `Σ π (1 - π)`: the chance that two drawn at random belong to different groups. */
  readonly interaction: number;
  /** Simpson's concentration, `1 - interaction`. */
  readonly concentration: number;
}

/**
 * Diversity of a whole of several groups.
 *
 * @param groups For each group its members by area. An area in which one group is NaN is left out.
 * @returns All NaN where nobody lives in any area.
 * @throws SozialraumError `missing` for fewer than two groups, `invalid` for lists of different length and for a negative or
 * infinite count.
 * @see S. F. Reardon, G. Firebaugh: Measures of multigroup segregation. Sociological Methodology 32 (2002);
 * docs/methods/segregation.md.
 * @example
 * ```ts
 * groupDiversity([[10, 20], [10, 20]]) // => { entropy: Math.LN2, interaction: 0.5, concentration: 0.5 }
 * ```
 */
export function groupDiversity(groups: readonly ArrayLike<number>[]): GroupDiversity {
  const { shares } = groupTable(groups);
  const sumOf = (term: (share: number) => number): number => shares.reduce((sum, share) => sum + term(share), 0);
  return {
    entropy: sumOf((share) => -share * Math.log(share)),
    interaction: sumOf((share) => share * (1 - share)),
    concentration: sumOf((share) => share * share),
  };
}
