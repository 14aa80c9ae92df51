import { mergeArcs } from 'topojson-client';
import { SozialraumError } from '../error.js';
import type { PlanarTopology } from '../model/publication.js';
import { type Checked, type Problem, problem } from '../model/problem.js';
import type { Arc, ArcShape } from './arc-shape.js';
import { bboxOf, ringsOf } from './area-shape.js';
import type { Background } from './background.js';
import { BACKGROUND_OBJECT, encodeTopology } from './encode-topology.js';
import { extractArcs } from './extract-arcs.js';
import { gridOver } from './grid.js';
import { keepAreas, visibleBackground, visiblePolygons } from './keep-areas.js';
import { type AreaLayer, layerSources } from './layer-sources.js';
import { simplifyArcs } from './simplify-arcs.js';

/** How to build a topology. */
export interface TopologyOptions {
  /** Steps of the grid along the longer side. Absent: 10,000, and 2,000 from 200 areas on (half a pixel at 800 pixels). */
  readonly quantization?: number;
  readonly background?: Background;
}

const MANY_AREAS = 200;
/** Detail below half a pixel of a map 1,600 pixels wide is left out. */
const HALF_PIXELS = 3200;

/**
 * Puts areas of several levels, the coarsest first as in `AreaHierarchy.levels`, into one TopoJSON topology whose
 * coordinates are metres to the east and to the north, moved to a grid. Boundaries are stored once, so that neighbours
 * share them without gaps and a coarser level shares those of the finer one. There is an object per level, each geometry
 * with the area's code as `id` and its name as a property, and `background` where there is one.
 *
 * A coarser area with boundaries of its own is drawn by those of its parts if the parts fill it, else by its own.
 * Simplification leaves out what cannot be seen; no area vanishes by it.
 *
 * Problems: `value-missing` where there is no geometry at all; `geometry-missing` (warning) for an area that has neither
 * polygons nor parts and is left out; `geometry-not-nested` and `geometry-not-covered` (warnings);
 * `geometry-enlarged` (info) for an area that is smaller than the grid.
 *
 * @throws SozialraumError `conflict` for a level that is called `background`, `invalid` for a quantization that is not a
 * whole number of at least 2.
 * @see https://github.com/topojson/topojson-specification
 *
 * @example
 * ```ts
 * buildTopology([
 *   { level: 'city', areas: [{ code: 'all' }] },
 *   { level: 'district', areas: [{ code: '01', name: 'Mitte', parent: 'all', polygons }] },
 * ])
 * ```
 */
export function buildTopology(layers: readonly AreaLayer[], options: TopologyOptions = {}): Checked<PlanarTopology> {
  if (layers.some(({ level }) => level === BACKGROUND_OBJECT)) {
    throw new SozialraumError('conflict', 'level', BACKGROUND_OBJECT);
  }
  const problems: Problem[] = [];
  const { own, parts } = layerSources(layers, problems);
  if (own.length === 0) {
    return { value: undefined, problems: [...problems, problem('value-missing', { expected: 'geometry' })] };
  }
  const bbox = bboxOf(ringsOf(own));
  const quantization = options.quantization ?? (own.length < MANY_AREAS ? 10_000 : 2_000);
  const grid = gridOver(bbox, quantization);
  const extracted = extractArcs(own, options.background ?? { lines: [], polygons: [] }, grid);
  const simplified = simplifyArcs(extracted.arcs, (quantization / HALF_PIXELS) ** 2);
  const { arcs, enlarged } = keepAreas(extracted.shapes, simplified, extracted.arcs);
  problems.push(...enlarged.map(({ code }) => problem('geometry-enlarged', { area: code }, {}, 'info')));
  const drawing = {
    polygonsOf: drawnPolygons(extracted.shapes, enlarged, parts, arcs),
    onTop: new Set(enlarged.map(({ code }) => code)),
    background: visibleBackground(extracted.background, arcs),
    arcs,
  };
  return { value: encodeTopology(layers, drawing, grid, bbox), problems };
}

/** What is drawn of each area; a whole of which nothing is seen is drawn as its parts are. */
function drawnPolygons(
  shapes: readonly ArcShape[],
  enlarged: readonly ArcShape[],
  parts: ReadonlyMap<string, readonly string[]>,
  arcs: readonly Arc[],
): ReadonlyMap<string, ArcShape['polygons']> {
  // Also what cannot be seen is merged: boundaries between parts vanish only where both sides are there.
  const grounds = new Map(shapes.map(({ code, polygons }) => [code, polygons]));
  const drawn = new Map(shapes.map(({ code, polygons }) => [code, visiblePolygons(polygons, arcs)]));
  for (const { code, polygons } of enlarged) drawn.set(code, polygons);
  for (const [whole, codes] of parts) {
    const merged = mergePolygons(
      codes.flatMap((code) => grounds.get(code)!),
      arcs,
    );
    const visible = visiblePolygons(merged, arcs);
    grounds.set(whole, merged);
    drawn.set(whole, visible.length > 0 ? visible : codes.flatMap((code) => drawn.get(code)!));
  }
  return drawn;
}

function mergePolygons(polygons: ArcShape['polygons'], arcs: readonly Arc[]): ArcShape['polygons'] {
  const topology = { type: 'Topology' as const, objects: {}, arcs: arcs as unknown as number[][][] };
  return mergeArcs(topology, [{ type: 'MultiPolygon', arcs: polygons as number[][][] }]).arcs;
}
