import { SozialraumError } from '../error.js';

/**
 * Which areas are neighbours, and how much each counts: the rows of a sparse matrix one after the other. The neighbours
 * of area `i` are `neighbours[offsets[i]]` up to, not including, `neighbours[offsets[i + 1]]`, ascending, and their
 * weights stand at the same places. An area is no neighbour of its own.
 */
export interface SpatialWeights {
  /** One more than there are areas, ascending from 0. */
  readonly offsets: Int32Array;
  /** Positions of areas. */
  readonly neighbours: Int32Array;
  readonly weights: Float64Array;
  /** True where the weights of an area add up to 1 (none where it has no neighbours), so that its lag is a mean. */
  readonly standardised: boolean;
}

/**
 * Weights of 1 for the neighbours that are named, which need not be mutual. {@link rowStandardised} makes means of them.
 *
 * @param neighbours - For each area the positions (from 0) of its neighbours, in any order.
 * @throws `invalid neighbour` for a position that no area has, and for an area that is said to neighbour itself.
 * @throws `duplicate neighbour` for one that is named twice.
 * @example
 * ```ts
 * spatialWeights([[1], [0, 2], [1]]).neighbours // => Int32Array.of(1, 0, 2, 1)
 * spatialWeights([[1], [0, 2], [1]]).offsets // => Int32Array.of(0, 1, 3, 4)
 * ```
 */
export function spatialWeights(neighbours: readonly ArrayLike<number>[]): SpatialWeights {
  const offsets = new Int32Array(neighbours.length + 1);
  neighbours.forEach((row, area) => (offsets[area + 1] = offsets[area]! + row.length));
  const all = new Int32Array(offsets[neighbours.length]!);
  neighbours.forEach((row, area) => {
    check(row, area, neighbours.length);
    all.set(Int32Array.from(row).sort(), offsets[area]);
  });
  return { offsets, neighbours: all, weights: new Float64Array(all.length).fill(1), standardised: false };
}

function check(row: ArrayLike<number>, area: number, count: number): void {
  const seen = new Set<number>();
  for (const neighbour of Array.from(row)) {
    const isArea = Number.isInteger(neighbour) && neighbour >= 0 && neighbour < count;
    if (!isArea || neighbour === area) throw new SozialraumError('invalid', 'neighbour', `${neighbour} of ${area}`);
    if (seen.has(neighbour)) throw new SozialraumError('duplicate', 'neighbour', `${neighbour} of ${area}`);
    seen.add(neighbour);
  }
}
