import { crossProduct } from './cross-product.js';
import {
  type AutocorrelationMeasure,
  type GlobalAutocorrelation,
  globalAutocorrelation,
} from './global-autocorrelation.js';
import type { Permutations } from './permutation-test.js';
import type { SpatialWeights } from './spatial-weights.js';

/** Moran's I: about 1 where neighbours are alike, about `expected` where they are not related, below where they are opposites. */
export type MoransI = GlobalAutocorrelation;

/**
 * Moran's I: whether high values lie beside high ones. An area whose value is NaN is left out, as if it were not on the map;
 * one without neighbours counts, but is compared with none (see {@link islands}).
 *
 * @param values - One per area, of any scale.
 * @param weights - Usually {@link rowStandardised}; they are used as they are.
 * @returns NaN where all values are equal, where nobody has a neighbour, and below two areas.
 * @throws `invalid` for lists of different length, an infinite value, and permutations that are no whole number.
 * @see P. A. P. Moran: Notes on continuous stochastic phenomena. Biometrika 37 (1950); A. D. Cliff, J. K. Ord: Spatial
 * processes (1981); docs/methods/spatial-autocorrelation.md.
 * @example
 * ```ts
 * moransI([1, 2, 3, 4], rowStandardised(spatialWeights([[1], [0, 2], [1, 3], [2]]))).value // => 0.4
 * moransI([1, 4, 1, 4], rowStandardised(spatialWeights([[1], [0, 2], [1, 3], [2]]))).value // => -1
 * moransI([3, 3, 3, 3], rowStandardised(spatialWeights([[1], [0, 2], [1, 3], [2]]))).value // => NaN
 * ```
 */
export function moransI(values: ArrayLike<number>, weights: SpatialWeights, options: Permutations = {}): MoransI {
  return globalAutocorrelation(values, weights, options, MORAN);
}

const expectedOf = (n: number): number => (n > 1 ? -1 / (n - 1) : NaN);

const MORAN: AutocorrelationMeasure = {
  statistic: (z, weights, s0, squares) => (z.length / s0) * (crossProduct(z, weights) / squares),
  expected: expectedOf,
  normalVariance: (n, { s0, s1, s2 }) =>
    (n ** 2 * s1 - n * s2 + 3 * s0 ** 2) / ((n ** 2 - 1) * s0 ** 2) - expectedOf(n) ** 2,
  randomisedVariance(n, { s0, s1, s2 }, kurtosis) {
    const ofWeights = n * ((n ** 2 - 3 * n + 3) * s1 - n * s2 + 3 * s0 ** 2);
    const ofValues = kurtosis * ((n ** 2 - n) * s1 - 2 * n * s2 + 6 * s0 ** 2);
    return (ofWeights - ofValues) / ((n - 1) * (n - 2) * (n - 3) * s0 ** 2) - expectedOf(n) ** 2;
  },
};
