import type { SpatialWeights } from './spatial-weights.js';

/** For each area the weighted sum over its neighbours: with standardised weights, their mean. */
export function spatialLag(values: Float64Array, { offsets, neighbours, weights }: SpatialWeights): Float64Array {
  const lag = new Float64Array(values.length);
  for (let area = 0; area < values.length; area++) {
    let sum = 0;
    for (let at = offsets[area]!; at < offsets[area + 1]!; at++) sum += weights[at]! * values[neighbours[at]!]!;
    lag[area] = sum;
  }
  return lag;
}
