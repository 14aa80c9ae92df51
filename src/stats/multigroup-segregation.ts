import { groupTable, type GroupTable } from './group-table.js';

/** Measures of how unlike several groups are spread over areas: 0 alike, 1 no area has more than one of them. */
export interface MultigroupSegregation {
  /** Index of dissimilarity D: the share that would have to move, of the share that would in complete segregation. */
  readonly dissimilarity: number;
  /** Gini G: the mean difference of groups' shares between any two inhabitants. */
  readonly gini: number;
  /** Information theory index H: by how much areas are less mixed than the whole. NaN where a group has no member. */
  readonly entropyIndex: number;
  /** Normalised exposure P: the mean over groups of the correlation ratio, weighted by 1 - share. */
  readonly normalisedExposure: number;
  /** Relative diversity R: by how much the chance of meeting another group is less within areas. */
  readonly relativeDiversity: number;
  /** Squared coefficient of variation C of the groups' shares. NaN where a group has no member. */
  readonly squaredVariation: number;
}

/**
 * Segregation of several groups that together are all inhabitants. With two groups `dissimilarity`, `gini` and `entropyIndex`
 * are those of {@link dissimilarity}, {@link segregationGini} and {@link entropyIndex}, and the other three are {@link correlationRatio}.
 *
 * @param groups For each group its members by area. An area in which one group is NaN is left out.
 * @returns All NaN where nobody lives in any area, or all belong to one group.
 * @throws SozialraumError `missing` for fewer than two groups, `invalid` for lists of different length and for a negative or
 * infinite count.
 * @see S. F. Reardon, G. Firebaugh: Measures of multigroup segregation. Sociological Methodology 32 (2002);
 * docs/methods/segregation.md.
 * @example
 * ```ts
 * multigroupSegregation([[10, 0, 0], [0, 10, 0], [0, 0, 10]]).dissimilarity // => 1
 * multigroupSegregation([[10, 20], [20, 40], [30, 60]]).gini // => 0
 * ```
 */
export function multigroupSegregation(groups: readonly ArrayLike<number>[]): MultigroupSegregation {
  const table = groupTable(groups);
  const { areas, totals, shares, totalSum } = table;
  const interaction = shares.reduce((sum, share) => sum + share * (1 - share), 0);
  const isOneGroup = !(interaction > 0);
  let [absolute, squared, exposure, variation, information, diversity, gini] = [0, 0, 0, 0, 0, 0, 0];
  groups.forEach((group, m) => {
    const share = shares[m] as number;
    diversity -= share * Math.log(share);
    gini += meanDifference(table, group);
    for (const i of areas) {
      const [weight, local] = [(totals[i] as number) / totalSum, (group[i] as number) / (totals[i] as number)];
      const square = weight * (local - share) ** 2;
      absolute += weight * Math.abs(local - share);
      squared += square;
      exposure += square / (1 - share);
      variation += square / share;
      if (local > 0 || share === 0) information += weight * local * Math.log(local / share);
    }
  });
  const unlessOneGroup = (value: number): number => (isOneGroup ? NaN : value);
  return {
    dissimilarity: unlessOneGroup(absolute / (2 * interaction)),
    gini: unlessOneGroup(gini / (2 * interaction)),
    entropyIndex: unlessOneGroup(Math.max(0, information / diversity)),
    normalisedExposure: unlessOneGroup(exposure),
    relativeDiversity: unlessOneGroup(squared / interaction),
    squaredVariation: unlessOneGroup(variation / (groups.length - 1)),
  };
}

/** Of a group's share between any two inhabitants: `ΣΣ tᵢ tⱼ |πᵢ - πⱼ| / T²`, over areas ordered by share. */
function meanDifference({ areas, totals, totalSum }: GroupTable, group: ArrayLike<number>): number {
  const share = (i: number): number => (group[i] as number) / (totals[i] as number);
  const order = [...areas].sort((a, b) => share(a) - share(b));
  let [x, t, sum] = [0, 0, 0];
  for (const i of order) {
    sum += t * (group[i] as number) - (totals[i] as number) * x;
    x += group[i] as number;
    t += totals[i] as number;
  }
  return Math.max(0, (2 * sum) / totalSum ** 2);
}
