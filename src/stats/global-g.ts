import { checkCounts } from './check-counts.js';
import { crossProduct } from './cross-product.js';
import { checkPermutations, permutationTest, type Permutations, type PermutationTest } from './permutation-test.js';
import { type ComparedAreas, comparedAreas, presentAreas } from './present-areas.js';
import { type SpatialTest, spatialTest } from './significance.js';
import type { SpatialWeights } from './spatial-weights.js';
import { type WeightsMoments, weightsMoments } from './weights-moments.js';

/** Getis and Ord's G, with tests of whether it is high or low values that lie together. */
export interface GlobalG extends ComparedAreas {
  /** Above `expected` where high values lie together, below where low ones do. */
  readonly value: number;
  readonly expected: number;
  /** If the values as they are were dealt out at random; undefined below 4 areas. */
  readonly randomised: SpatialTest;
  /** Where permutations were asked for. */
  readonly permuted?: PermutationTest;
}

/**
 * Getis and Ord's global G: the part of all products of two values that falls on neighbours. Unlike {@link moransI} it tells
 * clusters of high values from clusters of low ones. An area whose value is NaN is left out, as if it were not on the map.
 *
 * @param values - One per area, from zero up, with a zero that means nothing: counts, rates, amounts.
 * @param weights - Usually binary, as {@link spatialWeights} makes them; they are used as they are.
 * @returns NaN where fewer than two values are above zero.
 * @throws `invalid` for lists of different length, a negative or infinite value, and permutations that are no whole number.
 * @see A. Getis, J. K. Ord: The analysis of spatial association by use of distance statistics. Geographical Analysis 24
 * (1992); docs/methods/spatial-autocorrelation.md.
 * @example
 * ```ts
 * globalG([1, 1, 8, 9], spatialWeights([[1], [0, 2], [1, 3], [2]])).value // => (1 + 8 + 72) / (1 + 8 + 9 + 8 + 9 + 72)
 * globalG([5, 0, 0], spatialWeights([[1], [0, 2], [1]])).value // => NaN
 * ```
 */
export function globalG(values: ArrayLike<number>, weights: SpatialWeights, options: Permutations = {}): GlobalG {
  const { alternative = 'two-sided', permutations = 0 } = options;
  checkPermutations(permutations);
  checkCounts('value', values);
  const present = presentAreas(values, weights);
  const n = present.values.length;
  const sums = powerSums(present.values);
  const moments = weightsMoments(present.weights);
  const products = sums[1] ** 2 - sums[2];
  const statistic = (dealt: Float64Array): number => crossProduct(dealt, present.weights) / products;
  const defined = present.values.filter((value) => value > 0).length > 1;
  const value = defined ? statistic(present.values) : NaN;
  const expected = n > 1 ? moments.s0 / (n * (n - 1)) : NaN;
  const equal = present.values.every((one) => one === present.values[0]);
  const variance = equal ? 0 : squareExpected(n, sums, moments) - expected ** 2;
  return {
    ...comparedAreas(present),
    value,
    expected,
    randomised: spatialTest(value, expected, defined ? variance : NaN, alternative),
    ...(permutations > 0 && defined && { permuted: permutationTest(present.values, statistic, options) }),
  };
}

type PowerSums = readonly [count: number, number, number, number, number];

function powerSums(values: Float64Array): PowerSums {
  const sum = (power: number): number => values.reduce((total, value) => total + value ** power, 0);
  return [values.length, sum(1), sum(2), sum(3), sum(4)];
}

function squareExpected(n: number, [, m1, m2, m3, m4]: PowerSums, { s0, s1, s2 }: WeightsMoments): number {
  if (n < 4) return NaN;
  const b0 = (n ** 2 - 3 * n + 3) * s1 - n * s2 + 3 * s0 ** 2;
  const b1 = -((n ** 2 - n) * s1 - 2 * n * s2 + 6 * s0 ** 2);
  const b2 = -(2 * n * s1 - (n + 3) * s2 + 6 * s0 ** 2);
  const b3 = 4 * (n - 1) * s1 - 2 * (n + 1) * s2 + 8 * s0 ** 2;
  const b4 = s1 - s2 + s0 ** 2;
  const ofValues = b0 * m2 ** 2 + b1 * m4 + b2 * m1 ** 2 * m2 + b3 * m1 * m3 + b4 * m1 ** 4;
  return ofValues / ((m1 ** 2 - m2) ** 2 * n * (n - 1) * (n - 2) * (n - 3));
}
