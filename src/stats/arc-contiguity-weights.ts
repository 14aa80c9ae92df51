import type { Contiguity } from './contiguity-weights.js';
import { sharingAreas } from './sharing-areas.js';
import type { SpatialWeights } from './spatial-weights.js';

/**
 * Weights of 1 for areas whose boundaries touch, where boundaries are made of shared arcs, as in TopoJSON: as
 * {@link contiguityWeights}, without comparing every point. Arcs end where a third area touches them, as those of TopoJSON do.
 *
 * @param areas - For each area the arcs of all its rings, `~i` for arc `i` backwards.
 * @param arcs - The positions along each arc one after the other, `x, y, x, y, ...`.
 * @param options - `kind`: `queen` if absent.
 * @example
 * ```ts
 * arcContiguityWeights([[0, 1], [~1, 2]], [[0, 0, 0, 9], [0, 9, 0, 0], [0, 9, 5, 5, 0, 0]]).neighbours // => Int32Array.of(1, 0)
 * ```
 */
export function arcContiguityWeights(
  areas: readonly ArrayLike<number>[],
  arcs: readonly ArrayLike<number>[],
  { kind = 'queen' }: { readonly kind?: Contiguity } = {},
): SpatialWeights {
  const numbers = areas.map((area) => Array.from(area, (arc) => (arc < 0 ? ~arc : arc)));
  const ends = (arc: number): string[] => {
    const line = arcs[arc]!;
    if (line.length < 2) return [];
    return [`${line[0]} ${line[1]}`, `${line[line.length - 2]} ${line[line.length - 1]}`];
  };
  // who shares an arc shares its ends
  return sharingAreas(numbers.map((area) => new Set<number | string>(kind === 'rook' ? area : area.flatMap(ends))));
}
