import { deviations } from './deviations.js';
import { checkPermutations, permutationTest, type Permutations, type PermutationTest } from './permutation-test.js';
import { type ComparedAreas, comparedAreas, presentAreas } from './present-areas.js';
import { type SpatialTest, spatialTest } from './significance.js';
import type { SpatialWeights } from './spatial-weights.js';
import { type WeightsMoments, weightsMoments } from './weights-moments.js';

/** Geary's C, with tests of whether areas near each other are alike. */
export interface GearysC extends ComparedAreas {
  /** About 1 where neighbours are not related, towards 0 where they are alike, above 1 where they are opposites. */
  readonly value: number;
  readonly expected: number;
  /** If the values were drawn from a normal distribution. */
  readonly normal: SpatialTest;
  /** If the values as they are were dealt out at random; undefined below 4 areas. */
  readonly randomised: SpatialTest;
  /** Where permutations were asked for. */
  readonly permuted?: PermutationTest;
}

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
  const { alternative = 'two-sided', permutations = 0 } = options;
  checkPermutations(permutations);
  const present = presentAreas(values, weights);
  const z = deviations(present.values);
  const moments = weightsMoments(present.weights);
  const n = z.length;
  const squares = z.reduce((sum, deviation) => sum + deviation ** 2, 0);
  const statistic = (dealt: Float64Array): number =>
    ((n - 1) / (2 * moments.s0)) * (differences(dealt, present.weights) / squares);
  const value = statistic(z);
  const test = (variance: number): SpatialTest => spatialTest(value, 1, variance, alternative);
  return {
    ...comparedAreas(present),
    value,
    expected: 1,
    normal: test(normalVariance(n, moments)),
    randomised: test(randomisedVariance(z, squares, moments)),
    ...(permutations > 0 && { permuted: permutationTest(z, statistic, options) }),
  };
}

function differences(z: Float64Array, { offsets, neighbours, weights }: SpatialWeights): number {
  let sum = 0;
  for (let area = 0; area < z.length; area++) {
    for (let at = offsets[area]!; at < offsets[area + 1]!; at++) {
      sum += weights[at]! * (z[area]! - z[neighbours[at]!]!) ** 2;
    }
  }
  return sum;
}

function normalVariance(n: number, { s0, s1, s2 }: WeightsMoments): number {
  return ((2 * s1 + s2) * (n - 1) - 4 * s0 ** 2) / (2 * (n + 1) * s0 ** 2);
}

function randomisedVariance(z: Float64Array, squares: number, { s0, s1, s2 }: WeightsMoments): number {
  const n = z.length;
  if (n < 4) return NaN;
  const kurtosis = (n * z.reduce((sum, deviation) => sum + deviation ** 4, 0)) / squares ** 2;
  const first = (n - 1) * s1 * (n ** 2 - 3 * n + 3 - (n - 1) * kurtosis);
  const second = ((n - 1) * s2 * (n ** 2 + 3 * n - 6 - (n ** 2 - n + 2) * kurtosis)) / 4;
  const third = s0 ** 2 * (n ** 2 - 3 - (n - 1) ** 2 * kurtosis);
  return (first - second + third) / (n * (n - 2) * (n - 3) * s0 ** 2);
}
