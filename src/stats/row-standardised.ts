import type { SpatialWeights } from './spatial-weights.js';

/**
 * The weights of each area divided by their sum, so that a weighted sum over neighbours is a mean. An area without
 * neighbours stays without.
 *
 * @example
 * ```ts
 * rowStandardised(spatialWeights([[1], [0, 2], [1]])).weights // => Float64Array.of(1, 0.5, 0.5, 1)
 * ```
 */
export function rowStandardised({ offsets, neighbours, weights }: SpatialWeights): SpatialWeights {
  const scaled = weights.slice();
  for (let area = 0; area + 1 < offsets.length; area++) {
    const row = scaled.subarray(offsets[area], offsets[area + 1]);
    const sum = row.reduce((total, weight) => total + weight, 0);
    for (let i = 0; i < row.length; i++) row[i]! /= sum;
  }
  return { offsets, neighbours, weights: scaled, standardised: true };
}
