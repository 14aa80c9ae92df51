import { checkPermutations, type Permutations, ROUNDING } from './permutation-test.js';
import { seededRandom } from './seeded-random.js';
import { permutationP } from './significance.js';
import { spatialLag } from './spatial-lag.js';
import type { SpatialWeights } from './spatial-weights.js';

/**
 * p of each area's lag, if the area keeps its value and those of all others are dealt out anew (conditional permutation,
 * Anselin 1995). The same draws serve all areas: each p is right by itself, and 11,000 areas take a second. NaN for an area
 * without neighbours.
 */
export function lagPermutations(
  values: Float64Array,
  weights: SpatialWeights,
  { permutations = 0, seed = 1, alternative = 'two-sided' }: Permutations,
): Float64Array {
  checkPermutations(permutations);
  const { offsets } = weights;
  const most = offsets.reduce((size, offset, i) => Math.max(size, i > 0 ? offset - offsets[i - 1]! : 0), 0);
  const draws = drawOthers(values.length - 1, most, permutations, seed);
  const lags = spatialLag(values, weights);
  const scale = values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
  return lags.map((lag, area) => {
    const own = weights.weights.subarray(offsets[area], offsets[area + 1]);
    if (own.length === 0) return NaN;
    const rounding = ROUNDING * scale * own.reduce((sum, weight) => sum + Math.abs(weight), 0);
    let [atLeast, atMost] = [0, 0];
    for (let run = 0; run < permutations; run++) {
      const first = run * most;
      let simulated = 0;
      for (let at = 0; at < own.length; at++) {
        const other = draws[first + at]!;
        simulated += own[at]! * values[other < area ? other : other + 1]!;
      }
      if (simulated >= lag - rounding) atLeast++;
      if (simulated <= lag + rounding) atMost++;
    }
    return permutationP(atLeast, atMost, permutations, alternative);
  });
}

/** So many different ones of `count` others, again and again; the n-th of all others is the n-th but the area itself. */
function drawOthers(count: number, size: number, runs: number, seed: number): Int32Array {
  const random = seededRandom(seed);
  const others = Int32Array.from({ length: Math.max(0, count) }, (_, other) => other);
  const draws = new Int32Array(runs * size);
  for (let run = 0; run < runs; run++) {
    for (let at = 0; at < size; at++) {
      const from = at + Math.floor(random() * (count - at));
      const drawn = others[from]!;
      others[from] = others[at]!;
      others[at] = drawn;
      draws[run * size + at] = drawn;
    }
  }
  return draws;
}
