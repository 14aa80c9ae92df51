import { mergeArcs } from 'topojson-client';
import { SozialraumError } from '../error.js';
import type { PlanarTopology } from '../model/publication.js';
import { type Checked, type Problem, problem } from '../model/problem.js';
import { type Arc, type ArcShape, arcIndex } from './arc-shape.js';
import { type Bbox, bboxOf, ringsOf } from './area-shape.js';
import type { Background } from './background.js';
import { type ArcBackground, extractArcs } from './extract-arcs.js';
import { type Grid, gridOver, steps } from './grid.js';
import { keepAreas, visibleBackground } from './keep-areas.js';
import { type AreaLayer, layerSources } from './layer-sources.js';
import { simplifyArcs } from './simplify-arcs.js';

/** How to build a topology. */
export interface TopologyOptions {
  /** Steps of the grid along the longer side. Absent: 10,000, and 2,000 from 200 areas on (half a pixel at 800 pixels). */
  readonly quantization?: number;
  readonly background?: Background;
}

/** Name of the object that is drawn for orientation and is no level. */
export const BACKGROUND_OBJECT = 'background';

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
 * const square = [[[[0, 0], [90, 0], [90, 90], [0, 90], [0, 0]]]] as const
 * buildTopology([{ level: 'district', areas: [{ code: '01', polygons: square }] }]).value?.bbox // => [0, 0, 90, 90]
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
  const { arcs, shapes, enlarged } = keepAreas(extracted.shapes, simplified, extracted.arcs);
  problems.push(...enlarged.map((area) => problem('geometry-enlarged', { area }, {}, 'info')));
  const background = visibleBackground(extracted.background, arcs);
  const objects = topologyObjects(layers, mergeParts(shapes, parts, arcs), background);
  return { value: encode(objects, arcs, grid, bbox), problems };
}

function mergeParts(
  shapes: readonly ArcShape[],
  parts: ReadonlyMap<string, readonly string[]>,
  arcs: readonly Arc[],
): ReadonlyMap<string, ArcShape['polygons']> {
  const polygonsOf = new Map(shapes.map(({ code, polygons }) => [code, polygons]));
  const topology = { type: 'Topology' as const, objects: {}, arcs: arcs as unknown as number[][][] };
  for (const [code, partCodes] of parts) {
    const polygons = partCodes.map((part) => ({
      type: 'MultiPolygon' as const,
      arcs: polygonsOf.get(part) as number[][][],
    }));
    polygonsOf.set(code, mergeArcs(topology, polygons).arcs);
  }
  return polygonsOf;
}

interface Geometry {
  readonly type: 'Polygon' | 'MultiPolygon' | 'MultiLineString';
  readonly id?: string;
  readonly properties?: { readonly name: string };
  arcs: Nested;
}

type Nested = readonly (number | Nested)[];

type Objects = Record<string, { readonly type: 'GeometryCollection'; readonly geometries: readonly Geometry[] }>;

function topologyObjects(
  layers: readonly AreaLayer[],
  polygonsOf: ReadonlyMap<string, ArcShape['polygons']>,
  { lines, polygons }: ArcBackground,
): Objects {
  const objects: Objects = {};
  for (const { level, areas } of layers) {
    const geometries = areas.flatMap(({ code, name }) => {
      const own = polygonsOf.get(code);
      return own
        ? [{ ...polygonGeometry(own), id: code, ...(name === undefined ? {} : { properties: { name } }) }]
        : [];
    });
    objects[level] = { type: 'GeometryCollection', geometries };
  }
  const geometries: Geometry[] = [];
  if (lines.length > 0) geometries.push({ type: 'MultiLineString', arcs: lines });
  if (polygons.length > 0) geometries.push(polygonGeometry(polygons));
  if (geometries.length > 0) objects[BACKGROUND_OBJECT] = { type: 'GeometryCollection', geometries };
  return objects;
}

function polygonGeometry(polygons: ArcShape['polygons']): Geometry {
  const [only, ...others] = polygons;
  return only && others.length === 0 ? { type: 'Polygon', arcs: only } : { type: 'MultiPolygon', arcs: polygons };
}

/** Leaves out arcs that nothing refers to any more. */
function encode(objects: Objects, arcs: readonly Arc[], { origin, cell }: Grid, bbox: Bbox): PlanarTopology {
  const geometries = Object.values(objects).flatMap((collection) => collection.geometries);
  const used = new Set(geometries.flatMap((geometry) => (geometry.arcs as number[]).flat(3).map(arcIndex)));
  const kept = arcs.flatMap((arc, index) => (used.has(index) ? [{ arc, index }] : []));
  const newIndex = new Map(kept.map(({ index }, position) => [index, position]));
  const renumber = (entry: number): number => (entry < 0 ? ~newIndex.get(arcIndex(entry))! : newIndex.get(entry)!);
  for (const geometry of geometries) geometry.arcs = mapNested(geometry.arcs, renumber);
  return {
    type: 'Topology',
    bbox: bbox.map((value, side) => (side < 2 ? Math.floor(value) : Math.ceil(value))),
    transform: { scale: [cell, cell], translate: [origin[0], origin[1]] },
    objects,
    arcs: kept.map(({ arc }) => steps(arc)),
  };
}

function mapNested(nested: Nested, change: (entry: number) => number): Nested {
  return nested.map((item) => (typeof item === 'number' ? change(item) : mapNested(item, change)));
}
