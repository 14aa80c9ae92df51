import {
  type AutocorrelationMeasure,
  type GlobalAutocorrelation,
  globalAutocorrelation,
} from './global-autocorrelation.js';
import type { Permutations } from './permutation-test.js';
import type { SpatialWeights } from './spatial-weights.js';

/** Geary's C: about 1 where neighbours are not related, towards 0 where they are alike, above 1 where they are opposites. */
export type GearysC = GlobalAutocorrelation;

/**
 * Geary's C: how much neighbours differ, as a part of how much all areas differ. It looks at differences between neighbours
 * where {@link moransI} looks at both sides of the mean. An area whose value is NaN is left out, as if it were not on the map.
 *
 * @param values - One per area, of any scale.
 * @param weights - Usually {@link rowStandardised}; they are used as they are.
 * @returns NaN where all values are equal, where nobody has a neighbour, and below two areas.
 * @throws `invalid` for lists of different length, an infinite value, and permutations that are no whole number.
 * @see R. C. Geary: The contiguity ratio and statistical mapping. The Incorporated Statistician 5 (1954); A. D. Cliff,
 * J. K. Ord: Spatial processes (1981); docs/methods/spatial-autocorrelation.md.
 * @example
 * ```ts
 * gearysC([1, 2, 3, 4], rowStandardised(spatialWeights([[1], [0, 2], [1, 3], [2]]))).value.toFixed(2) // => '0.30'
 * gearysC([3, 3, 3, 3], rowStandardised(spatialWeights([[1], [0, 2], [1, 3], [2]]))).value // => NaN
 * ```
 */
export function gearysC(values: ArrayLike<number>, weights: SpatialWeights, options: Permutations = {}): GearysC {
  return globalAutocorrelation(values, weights, options, GEARY);
}

const GEARY: AutocorrelationMeasure = {
  statistic: (z, weights, s0, squares) => ((z.length - 1) / (2 * s0)) * (differences(z, weights) / squares),
  expected: () => 1,
  normalVariance: (n, { s0, s1, s2 }) => ((2 * s1 + s2) * (n - 1) - 4 * s0 ** 2) / (2 * (n + 1) * s0 ** 2),
  randomisedVariance(n, { s0, s1, s2 }, kurtosis) {
    const first = (n - 1) * s1 * (n ** 2 - 3 * n + 3 - (n - 1) * kurtosis);
    const second = ((n - 1) * s2 * (n ** 2 + 3 * n - 6 - (n ** 2 - n + 2) * kurtosis)) / 4;
    const third = s0 ** 2 * (n ** 2 - 3 - (n - 1) ** 2 * kurtosis);
    return (first - second + third) / (n * (n - 2) * (n - 3) * s0 ** 2);
  },
};

function differences(z: Float64Array, { offsets, neighbours, weights }: SpatialWeights): number {
  let sum = 0;
  for (let area = 0; area < z.length; area++) {
    for (let at = offsets[area]!; at < offsets[area + 1]!; at++) {
      sum += weights[at]! * (z[area]! - z[neighbours[at]!]!) ** 2;
    }
  }
  return sum;
}
