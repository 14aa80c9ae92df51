import { dissimilarity } from './dissimilarity.js';
import { presentAreas } from './present-areas.js';
import type { SpatialWeights } from './spatial-weights.js';

/** How {@link spatialDissimilarity} takes areas without people. */
export interface SpatialDissimilarityOptions {
  /**
   * The group's share in an area where nobody lives. Default NaN: a forest is nobody's neighbour. Some tools take 0, which makes
   * everybody beside the forest live next to people who are not there.
   */
  readonly emptyShare?: number;
}

/**
 * Dissimilarity of areas and their neighbours: {@link dissimilarity} less the mean difference of the group's share between
 * neighbours. Of two cities of equal dissimilarity the one is more segregated whose areas of the group lie side by side.
 *
 * Weights of 1 for neighbours are Morrill's adjustment; row-standardised lengths of shared borders are Wong's.
 *
 * @param group Members of the group, by area.
 * @param total All inhabitants, by area. An area of which one of the two is NaN is left out, also as a neighbour.
 * @returns At most the index of dissimilarity, and below 0 where neighbours differ more than areas do at large; NaN where
 * that is, and where no two areas are neighbours.
 * @throws SozialraumError `invalid` for lists of different length, a negative or infinite count, or a group larger than
 * all inhabitants of its area.
 * @see R. L. Morrill: On the measure of geographic segregation. Geography Research Forum 11 (1991); D. W. S. Wong: Spatial
 * indices of segregation. Urban Studies 30 (1993); docs/methods/segregation.md.
 * @example
 * ```ts
 * spatialDissimilarity([10, 10, 0, 0], [10, 10, 10, 10], spatialWeights([[1], [0, 2], [1, 3], [2]])) // => 1 - 1 / 3
 * spatialDissimilarity([10, 0, 10, 0], [10, 10, 10, 10], spatialWeights([[1], [0, 2], [1, 3], [2]])) // => 0
 * ```
 */
export function spatialDissimilarity(
  group: ArrayLike<number>,
  total: ArrayLike<number>,
  weights: SpatialWeights,
  { emptyShare = NaN }: SpatialDissimilarityOptions = {},
): number {
  const d = dissimilarity(group, total);
  const shares = Float64Array.from(group, (x, i) =>
    total[i] === 0 && x === 0 ? emptyShare : x / (total[i] as number),
  );
  const { values, weights: among } = presentAreas(shares, weights);
  let [difference, links] = [0, 0];
  for (let area = 0; area < values.length; area++) {
    for (let at = among.offsets[area] as number; at < (among.offsets[area + 1] as number); at++) {
      const neighbour = among.neighbours[at] as number;
      const weight = among.weights[at] as number;
      difference += weight * Math.abs((values[area] as number) - (values[neighbour] as number));
      links += weight;
    }
  }
  return d - difference / links;
}
