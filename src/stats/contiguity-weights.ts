import { sharingAreas } from './sharing-areas.js';
import type { SpatialWeights } from './spatial-weights.js';

/** `queen`: a common point is enough; `rook`: it takes a common piece of boundary. */
export type Contiguity = 'queen' | 'rook';

/** A closed line as a list of positions `[x, y]`, as in GeoJSON; whether the last repeats the first does not matter. */
export type Ring = readonly (readonly number[])[];

/**
 * Weights of 1 for areas whose boundaries touch. Points have to be the same to the last digit, and an edge has to have the
 * same two ends on both sides, as in geometry that was made of one set of lines: where two files were laid side by side,
 * neighbours go unseen, and show up among the {@link islands}.
 *
 * @param areas - For each area its rings: outer boundaries, holes and parts alike, in any order and direction.
 * @example
 * ```ts
 * contiguityWeights([[[[0, 0], [1, 0], [1, 1], [0, 1]]], [[[1, 1], [2, 1], [2, 2], [1, 2]]]]).neighbours // => Int32Array.of(1, 0)
 * contiguityWeights([[[[0, 0], [1, 0], [1, 1], [0, 1]]], [[[1, 1], [2, 1], [2, 2], [1, 2]]]], { kind: 'rook' }).neighbours // => Int32Array.of()
 * ```
 */
export function contiguityWeights(
  areas: readonly (readonly Ring[])[],
  { kind = 'queen' }: { readonly kind?: Contiguity } = {},
): SpatialWeights {
  const numbers = new Map<string, number>();
  const numberOf = (position: readonly number[]): number => {
    const key = `${position[0]} ${position[1]}`;
    let number = numbers.get(key);
    if (number === undefined) numbers.set(key, (number = numbers.size));
    return number;
  };
  const rings = areas.map((area) => area.map((ring) => ring.map(numberOf)));
  const keys = kind === 'queen' ? rings.map((area) => area.flat()) : rings.map((area) => area.flatMap(edgesOf));
  return sharingAreas(keys.map((ofArea) => new Set(ofArea)));

  function edgesOf(points: readonly number[]): number[] {
    return points.flatMap((point, i) => {
      const next = points[(i + 1) % points.length]!;
      return point === next ? [] : [Math.min(point, next) * numbers.size + Math.max(point, next)];
    });
  }
}
