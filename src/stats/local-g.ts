import { fsum } from 'd3-array';
import { checkCounts } from './check-counts.js';
import { deviations } from './deviations.js';
import { lagPermutations } from './lag-permutations.js';
import type { Permutations } from './permutation-test.js';
import { inAllPlaces, type PresentAreas, presentAreas } from './present-areas.js';
import { type SpatialTest, spatialTest } from './significance.js';
import { spatialLag } from './spatial-lag.js';
import type { SpatialWeights } from './spatial-weights.js';

/** What local G compares, and how it is tested. */
export interface LocalGOptions extends Permutations {
  /** True for G*, which counts an area among its neighbours. */
  readonly star?: boolean;
  /**
   * `of-weights` if absent: the variance over all permutations, for any weights. `of-binary` takes the formula for binary
   * weights whatever they are, as other programs do: with standardised ones it is too large.
   */
  readonly variance?: 'of-weights' | 'of-binary';
}

/** Getis and Ord's local G, area by area. */
export interface LocalG {
  /** The share of the sum of all values that falls on the neighbours (with standardised weights, on their mean). */
  readonly values: Float64Array;
  readonly expected: Float64Array;
  readonly variance: Float64Array;
  /** Above zero for hot spots, below for cold spots. */
  readonly z: Float64Array;
  /** By the normal distribution, which is rough for few neighbours. */
  readonly p: Float64Array;
  /** p by conditional permutations, where they were asked for. */
  readonly permutedP?: Float64Array;
}

/**
 * Getis and Ord's local G and G*: hot spots, where high values lie together, and cold spots. An area whose value is NaN is
 * left out, as if it were not on the map. Without neighbours an area has the value 0 (no part of the sum falls on none) and
 * no test: z and p are NaN.
 *
 * G* gives an area the weight 1 among binary neighbours. Among standardised ones it has the largest of their weights, and
 * the weights are standardised again.
 *
 * @param values - One per area, from zero up.
 * @returns NaN where all other values are zero; z and p NaN where all values are equal.
 * @throws `invalid` for lists of different length, a negative or infinite value, and permutations that are no whole number.
 * @see A. Getis, J. K. Ord (1992), as for {@link globalG}; J. K. Ord, A. Getis: Local spatial autocorrelation statistics.
 * Geographical Analysis 27 (1995); docs/methods/spatial-autocorrelation.md.
 * @example
 * ```ts
 * localG([1, 1, 8, 10], spatialWeights([[1], [0, 2], [1, 3], [2]])).values[2] // => 11 / 12
 * localG([1, 1, 8, 10], spatialWeights([[1], [0, 2], [1, 3], [2]]), { star: true }).values[2] // => 19 / 20
 * ```
 */
export function localG(values: ArrayLike<number>, weights: SpatialWeights, options: LocalGOptions = {}): LocalG {
  checkCounts('value', values);
  const present = presentAreas(values, weights);
  const shares = sharesOf(present, options);
  const everywhere = (numbers: Float64Array): Float64Array => inAllPlaces(numbers, present.positions, values.length);
  const column = (of: (share: Share) => number): Float64Array => everywhere(Float64Array.from(shares, of));
  return {
    values: column(({ value }) => value),
    expected: column(({ expected }) => expected),
    variance: column(({ test }) => test.variance),
    z: column(({ test }) => test.z),
    p: column(({ test }) => test.p),
    ...((options.permutations ?? 0) !== 0 && {
      permutedP: everywhere(lagPermutations(present.values, present.weights, options)),
    }),
  };
}

interface Share {
  readonly value: number;
  readonly expected: number;
  readonly test: SpatialTest;
}

function sharesOf({ values, weights }: PresentAreas, options: LocalGOptions): Share[] {
  const { star = false, variance: kind = 'of-weights', alternative = 'two-sided' } = options;
  const n = values.length;
  const others = star ? n : n - 1;
  const sum = fsum(values);
  const deviation = deviations(values);
  const squares = deviation.reduce((total, one) => total + one ** 2, 0);
  const lags = spatialLag(values, weights);
  return Array.from(values, (own, area) => {
    const row = weights.weights.subarray(weights.offsets[area], weights.offsets[area + 1]);
    const ownWeight = star ? weightOfItself(row, weights.standardised) : 0;
    // itself included, standardised weights have to add up to 1 again
    const scale = weights.standardised ? 1 + ownWeight : 1;
    const total = (ownWeight + row.reduce((a, b) => a + b, 0)) / scale;
    const ofWeights = (ownWeight ** 2 + row.reduce((a, b) => a + b ** 2, 0)) / scale ** 2;
    const totalSquares = kind === 'of-binary' ? total : ofWeights;
    const whole = star ? sum : sum - own;
    const spread = star ? squares / n : spreadWithout(deviation[area]!, squares, n);
    const value = (lags[area]! + ownWeight * own) / scale / whole;
    const expected = total / others;
    const variance = ((others * totalSquares - total ** 2) * spread) / ((others - 1) * whole ** 2);
    return { value, expected, test: spatialTest(value, expected, variance, alternative) };
  });
}

function weightOfItself(row: Float64Array, standardised: boolean): number {
  return standardised ? row.reduce((largest, weight) => Math.max(largest, weight), 0) : 1;
}

/** The variance of all values but one; what rounding leaves of equal ones is nothing. */
function spreadWithout(own: number, squares: number, n: number): number {
  const spread = (squares - own ** 2) / (n - 1) - (own / (n - 1)) ** 2;
  return spread > 1e-14 * squares ? spread : 0;
}
