import type { SpatialWeights } from './spatial-weights.js';

/**
 * The areas without neighbours. What compares an area with its neighbours is undefined there, and has to say so.
 *
 * @returns Positions, ascending.
 * @example
 * ```ts
 * islands(spatialWeights([[1], [0], []])) // => [2]
 * ```
 */
export function islands({ offsets }: SpatialWeights): number[] {
  const found: number[] = [];
  for (let area = 0; area + 1 < offsets.length; area++) if (offsets[area] === offsets[area + 1]) found.push(area);
  return found;
}
