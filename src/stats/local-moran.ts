import { deviations } from './deviations.js';
import { lagPermutations } from './lag-permutations.js';
import type { Permutations } from './permutation-test.js';
import { inAllPlaces, presentAreas } from './present-areas.js';
import { spatialLag } from './spatial-lag.js';
import type { SpatialWeights } from './spatial-weights.js';

/** How an area's value and those of its neighbours lie to the mean: the first word is the area's, the second theirs. */
export const QUADRANTS = ['high-high', 'low-high', 'low-low', 'high-low'] as const;

/** One of {@link QUADRANTS}. */
export type Quadrant = (typeof QUADRANTS)[number];

/** Local Moran's I, area by area. */
export interface LocalMoran {
  /** Positive where neighbours are alike. */
  readonly values: Float64Array;
  /** Position in {@link QUADRANTS}, -1 for none. Without significance it is a description, no finding. */
  readonly quadrants: Int32Array;
  /** Standard deviations (of the population) from the mean. */
  readonly z: Float64Array;
  /** Mean and variance if all values were dealt out anew, of I times n / (n - 1). */
  readonly expected: Float64Array;
  readonly variance: Float64Array;
  /** The same if the area keeps its own value. */
  readonly expectedConditional: Float64Array;
  readonly varianceConditional: Float64Array;
  /** p by conditional permutations, where they were asked for. */
  readonly p?: Float64Array;
}

/**
 * Local Moran's I (LISA): which areas lie among their like, and which stand out from their neighbours. An area whose value is
 * NaN is left out, as if it were not on the map. An area without neighbours has nothing to be compared with: NaN, and no
 * quadrant; its value is part of the mean.
 *
 * Of 100 areas without any pattern five have p < 0.05: say how many were tested.
 *
 * @param values - One per area, of any scale.
 * @param weights - Usually {@link rowStandardised}; they are used as they are.
 * @param options - `{ permutations: 999, seed: 1, alternative: 'two-sided' }`; without permutations there is no p.
 * @returns All NaN, and no quadrants, where all values are equal.
 * @throws `invalid` for lists of different length, an infinite value, and permutations that are no whole number.
 * @see L. Anselin: Local indicators of spatial association. Geographical Analysis 27 (1995); R. R. Sokal, N. L. Oden,
 * B. A. Thomson: Local spatial autocorrelation in a biological model. Geographical Analysis 30 (1998);
 * docs/methods/spatial-autocorrelation.md.
 * @example
 * ```ts
 * localMoran([9, 8, 2, 1, 5], rowStandardised(spatialWeights([[1], [0, 2], [1, 3], [2], []]))).quadrants // => Int32Array.of(0, 0, 2, 2, -1)
 * localMoran([9, 8, 2, 1, 5], rowStandardised(spatialWeights([[1], [0, 2], [1, 3], [2], []]))).values[4] // => NaN
 * QUADRANTS[0] // => 'high-high'
 * ```
 */
export function localMoran(values: ArrayLike<number>, weights: SpatialWeights, options: Permutations = {}): LocalMoran {
  const present = presentAreas(values, weights);
  const { positions } = present;
  const deviation = deviations(present.values);
  const n = deviation.length;
  const scale = Math.sqrt(deviation.reduce((sum, one) => sum + one ** 2, 0) / n);
  const z = deviation.map((one) => one / scale);
  const lag = spatialLag(z, present.weights);
  const moments = momentsOf(z, present.weights);
  const everywhere = (numbers: Float64Array): Float64Array => inAllPlaces(numbers, positions, values.length);
  const hasNeighbours = (area: number): boolean => present.weights.offsets[area]! < present.weights.offsets[area + 1]!;
  // no negative zero
  const local = z.map((one, area) => (hasNeighbours(area) ? ((n - 1) / n) * one * lag[area]! + 0 : NaN));
  const quadrants = new Int32Array(values.length).fill(-1);
  local.forEach((one, area) => {
    if (!Number.isNaN(one)) quadrants[positions[area]!] = quadrantOf(z[area]!, lag[area]!);
  });
  return {
    values: everywhere(local),
    quadrants,
    z: everywhere(z),
    expected: everywhere(moments.expected),
    variance: everywhere(moments.variance),
    expectedConditional: everywhere(moments.expectedConditional),
    varianceConditional: everywhere(moments.varianceConditional),
    ...((options.permutations ?? 0) !== 0 && { p: everywhere(pOf(z, present.weights, options)) }),
  };
}

function quadrantOf(z: number, lag: number): number {
  if (lag > 0) return z > 0 ? 0 : 1;
  return z > 0 ? 3 : 2;
}

/** I is the lag times a constant that is the area's own; a constant of 0 makes all permutations equal. */
function pOf(z: Float64Array, weights: SpatialWeights, options: Permutations): Float64Array {
  return lagPermutations(z, weights, options).map((p, area) => {
    if (Number.isNaN(z[area]!) || Number.isNaN(p)) return NaN;
    return z[area] === 0 ? 1 : p;
  });
}

type Moments = Pick<LocalMoran, 'expected' | 'variance' | 'expectedConditional' | 'varianceConditional'>;

function momentsOf(z: Float64Array, { offsets, weights }: SpatialWeights): Moments {
  const n = z.length;
  const kurtosis = z.reduce((sum, one) => sum + one ** 4, 0) / n;
  const undefinedEverywhere = (): Float64Array => new Float64Array(n).fill(NaN);
  const moments = {
    expected: undefinedEverywhere(),
    variance: undefinedEverywhere(),
    expectedConditional: undefinedEverywhere(),
    varianceConditional: undefinedEverywhere(),
  };
  for (let area = 0; area < n; area++) {
    if (offsets[area] === offsets[area + 1]) continue;
    const own = z[area]!;
    let [sum, squares] = [0, 0];
    for (let at = offsets[area]!; at < offsets[area + 1]!; at++) {
      sum += weights[at]!;
      squares += weights[at]! ** 2;
    }
    const single = (squares * (n - kurtosis)) / (n - 1);
    const mixed = ((sum ** 2 - squares) * (2 * kurtosis - n)) / ((n - 1) * (n - 2));
    const ofOthers = (n - own ** 2) / (n - 1) - (own / (n - 1)) ** 2;
    moments.expected[area] = -sum / (n - 1);
    moments.variance[area] = single + mixed - (sum / (n - 1)) ** 2;
    moments.expectedConditional[area] = -(own ** 2 * sum) / (n - 1);
    moments.varianceConditional[area] = (own ** 2 * ofOthers * ((n - 1) * squares - sum ** 2)) / (n - 2);
  }
  return moments;
}
