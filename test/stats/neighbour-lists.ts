import type { SpatialWeights } from '../../src/stats/spatial-weights.js';

/** The neighbours of each area, for comparing. */
export function neighbourLists({ offsets, neighbours }: SpatialWeights): number[][] {
  return Array.from({ length: offsets.length - 1 }, (_, area) =>
    Array.from(neighbours.subarray(offsets[area], offsets[area + 1])),
  );
}
