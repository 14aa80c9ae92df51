import { dissimilarity } from './dissimilarity.js';

/**
 * Min-max index of segregation: `2 D / (1 + D)` of the index of dissimilarity D, which is one less the sum over areas of
 * the smaller share by the sum of the larger.
 *
 * @param group Members of the group, by area.
 * @param total All inhabitants, by area. An area of which one of the two is NaN is left out.
 * @returns 0 to 1; NaN where nobody belongs to the group, or everybody.
 * @throws SozialraumError `invalid` as {@link dissimilarity} does.
 * @see docs/methods/segregation.md
 * @example
 * ```ts
 * minMaxIndex([1, 2, 0], [3, 4, 2]) // => 0.5
 * ```
 */
export function minMaxIndex(group: ArrayLike<number>, total: ArrayLike<number>): number {
  const d = dissimilarity(group, total);
  return (2 * d) / (1 + d);
}
