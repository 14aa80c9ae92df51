import type { SpatialWeights } from './spatial-weights.js';

/** What the moments of spatial statistics need of the weights w. */
export interface WeightsMoments {
  /** Sum of all w(i, j). */
  readonly s0: number;
  /** Half the sum of all (w(i, j) + w(j, i))². */
  readonly s1: number;
  /** Sum over areas of (row sum + column sum)². */
  readonly s2: number;
}

export function weightsMoments({ offsets, neighbours, weights }: SpatialWeights): WeightsMoments {
  const count = offsets.length - 1;
  const rowsAndColumns = new Float64Array(count);
  let [s0, s1] = [0, 0];
  for (let i = 0; i < count; i++) {
    for (let at = offsets[i]!; at < offsets[i + 1]!; at++) {
      rowsAndColumns[i]! += weights[at]!;
      rowsAndColumns[neighbours[at]!]! += weights[at]!;
      s0 += weights[at]!;
      // (a + b)² / 2 is met from both sides of a pair: a² + ab from one, b² + ab from the other
      s1 += weights[at]! ** 2 + weights[at]! * weightOf(neighbours[at]!, i);
    }
  }
  return { s0, s1, s2: rowsAndColumns.reduce((sum, both) => sum + both ** 2, 0) };

  function weightOf(area: number, neighbour: number): number {
    let [low, high] = [offsets[area]!, offsets[area + 1]!];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (neighbours[middle]! < neighbour) low = middle + 1;
      else high = middle;
    }
    return low < offsets[area + 1]! && neighbours[low] === neighbour ? weights[low]! : 0;
  }
}
