import { crossProduct } from './cross-product.js';
import { deviations } from './deviations.js';
import { checkPermutations, permutationTest, type Permutations, type PermutationTest } from './permutation-test.js';
import { type ComparedAreas, comparedAreas, presentAreas } from './present-areas.js';
import { type SpatialTest, spatialTest } from './significance.js';
import type { SpatialWeights } from './spatial-weights.js';
import { type WeightsMoments, weightsMoments } from './weights-moments.js';

/** Moran's I, with tests of whether areas near each other are alike. */
export interface MoransI extends ComparedAreas {
  /** About 1 where neighbours are alike, about `expected` where they are not related, below where they are opposites. */
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
  const { alternative = 'two-sided', permutations = 0 } = options;
  checkPermutations(permutations);
  const present = presentAreas(values, weights);
  const z = deviations(present.values);
  const moments = weightsMoments(present.weights);
  const n = z.length;
  const squares = z.reduce((sum, deviation) => sum + deviation ** 2, 0);
  const statistic = (dealt: Float64Array): number =>
    (n / moments.s0) * (crossProduct(dealt, present.weights) / squares);
  const value = statistic(z);
  const expected = n > 1 ? -1 / (n - 1) : NaN;
  const test = (variance: number): SpatialTest => spatialTest(value, expected, variance, alternative);
  return {
    ...comparedAreas(present),
    value,
    expected,
    normal: test(normalVariance(n, moments, expected)),
    randomised: test(randomisedVariance(z, squares, moments, expected)),
    ...(permutations > 0 && { permuted: permutationTest(z, statistic, options) }),
  };
}

function normalVariance(n: number, { s0, s1, s2 }: WeightsMoments, expected: number): number {
  return (n ** 2 * s1 - n * s2 + 3 * s0 ** 2) / ((n ** 2 - 1) * s0 ** 2) - expected ** 2;
}

function randomisedVariance(
  z: Float64Array,
  squares: number,
  { s0, s1, s2 }: WeightsMoments,
  expected: number,
): number {
  const n = z.length;
  if (n < 4) return NaN;
  const kurtosis = (n * z.reduce((sum, deviation) => sum + deviation ** 4, 0)) / squares ** 2;
  const ofWeights = n * ((n ** 2 - 3 * n + 3) * s1 - n * s2 + 3 * s0 ** 2);
  const ofValues = kurtosis * ((n ** 2 - n) * s1 - 2 * n * s2 + 6 * s0 ** 2);
  return (ofWeights - ofValues) / ((n - 1) * (n - 2) * (n - 3) * s0 ** 2) - expected ** 2;
}
