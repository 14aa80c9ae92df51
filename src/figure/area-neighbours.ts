import type { PlanarTopology } from '../model/publication.js';
import { arcContiguityWeights } from '../stats/arc-contiguity-weights.js';
import type { Contiguity } from '../stats/contiguity-weights.js';
import type { SpatialWeights } from '../stats/spatial-weights.js';
import { planarArcs } from './arc-paths.js';
import { areaRings } from './area-rings.js';

/** Which areas of a level are neighbours. */
export interface AreaNeighbours {
  /** Of the areas that have a boundary, in the order of the file: the order of the weights. */
  readonly codes: readonly string[];
  readonly weights: SpatialWeights;
}

/**
 * Which areas of a level touch each other on the published map, each neighbour with weight 1.
 *
 * @param levelId - Name of the level, as in the topology's `objects`. A level that is not there has no areas.
 * @param options - `kind`: `queen` if absent.
 * @see docs/methods/spatial-weights.md
 * @example
 * ```ts
 * const { codes, weights } = areaNeighbours(publication.geometry, 'district');
 * const { value, islands } = moransI(codes.map(shareOf), rowStandardised(weights), { permutations: 999 });
 * ```
 */
export function areaNeighbours(
  topology: PlanarTopology,
  levelId: string,
  options: { readonly kind?: Contiguity } = {},
): AreaNeighbours {
  const { points, starts } = planarArcs(topology);
  const arcs = Array.from(starts.subarray(1), (end, i) => points.subarray(starts[i], end));
  const areas = areaRings(topology, levelId, arcs.length);
  return {
    codes: areas.map(({ code }) => code),
    weights: arcContiguityWeights(
      areas.map(({ rings }) => rings.flat()),
      arcs,
      options,
    ),
  };
}
