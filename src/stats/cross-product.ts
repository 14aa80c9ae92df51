import type { SpatialWeights } from './spatial-weights.js';

/** The sum over all pairs of neighbours of their weight times both values: what permutations compute again and again. */
export function crossProduct(values: Float64Array, { offsets, neighbours, weights }: SpatialWeights): number {
  let total = 0;
  let at = 0;
  for (let area = 0; area < values.length; area++) {
    const end = offsets[area + 1]!;
    let lag = 0;
    for (; at < end; at++) lag += weights[at]! * values[neighbours[at]!]!;
    total += lag * values[area]!;
  }
  return total;
}
