import { deviations } from './deviations.js';
import { checkPermutations, permutationTest, type Permutations, type PermutationTest } from './permutation-test.js';
import { type ComparedAreas, comparedAreas, presentAreas } from './present-areas.js';
import { type SpatialTest, spatialTest } from './significance.js';
import type { SpatialWeights } from './spatial-weights.js';
import { type WeightsMoments, weightsMoments } from './weights-moments.js';

/** One number for how much areas near each other are alike, with tests of whether it is more than chance. */
export interface GlobalAutocorrelation extends ComparedAreas {
  readonly value: number;
  /** What it is on average where neighbours are not related. */
  readonly expected: number;
  /** If the values were drawn from a normal distribution. */
  readonly normal: SpatialTest;
  /** If the values as they are were dealt out at random; undefined below 4 areas. */
  readonly randomised: SpatialTest;
  /** Where permutations were asked for. */
  readonly permuted?: PermutationTest;
}

/** What measures of autocorrelation differ in; `n` areas, `z` how far each is from the mean, `squares` the sum of their squares. */
export interface AutocorrelationMeasure {
  readonly statistic: (z: Float64Array, weights: SpatialWeights, s0: number, squares: number) => number;
  readonly expected: (n: number) => number;
  readonly normalVariance: (n: number, moments: WeightsMoments) => number;
  readonly randomisedVariance: (n: number, moments: WeightsMoments, kurtosis: number) => number;
}

/** Computes a measure and its tests; areas whose value is NaN are left out. */
export function globalAutocorrelation(
  values: ArrayLike<number>,
  weights: SpatialWeights,
  options: Permutations,
  measure: AutocorrelationMeasure,
): GlobalAutocorrelation {
  const { alternative = 'two-sided', permutations = 0 } = options;
  checkPermutations(permutations);
  const present = presentAreas(values, weights);
  const z = deviations(present.values);
  const moments = weightsMoments(present.weights);
  const n = z.length;
  const squares = z.reduce((sum, deviation) => sum + deviation ** 2, 0);
  const kurtosis = (n * z.reduce((sum, deviation) => sum + deviation ** 4, 0)) / squares ** 2;
  const statistic = (dealt: Float64Array): number => measure.statistic(dealt, present.weights, moments.s0, squares);
  const value = statistic(z);
  const expected = measure.expected(n);
  const test = (variance: number): SpatialTest => spatialTest(value, expected, variance, alternative);
  return {
    ...comparedAreas(present),
    value,
    expected,
    normal: test(measure.normalVariance(n, moments)),
    randomised: test(n < 4 ? NaN : measure.randomisedVariance(n, moments, kurtosis)),
    ...(permutations > 0 && { permuted: permutationTest(z, statistic, options) }),
  };
}
