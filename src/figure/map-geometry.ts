import type { PlanarTopology } from '../model/publication.js';
import { arcIndex, type AreaRings, areaRings, geometriesOf, isArcList, ringsOf } from './area-rings.js';
import { type Box, boxAround, planarArcs, screenArc, type ScreenArc, steps } from './arc-paths.js';
import { interiorPoint, type Point } from './interior-point.js';

/** One area on the map. */
export interface AreaShape {
  /** Area code. */
  readonly code: string;
  /** Outline as SVG path data. */
  readonly path: string;
  /** A point well inside. */
  readonly inside: () => Point;
}

/** The areas of a level, ready to be drawn: whole numbers in a picture `width` by `height`, y downwards. */
export interface MapGeometry {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly AreaShape[];
  /** All boundaries of the level, each once. */
  readonly mesh: string;
  /** The outline of all areas together. */
  readonly outline: string;
  /** Boundaries of the next coarser level that has more than one area; empty where the file has none. */
  readonly coarseMesh: string;
  /** Rivers and lakes: lines, and surfaces. */
  readonly waterLines: string;
  readonly waterSurfaces: string;
}

/** Longer side of the picture: half a pixel at the width a map has on a page. */
const LONG_SIDE = 2000;
/** Room for the stroke around the outermost boundaries. */
const MARGIN = 8;

const cache = new WeakMap<PlanarTopology, Map<string, MapGeometry | undefined>>();

/**
 * The geometry of a level, derived once per topology. Names of levels are those of the topology's `objects`, the
 * coarsest first in `levelIds`. `undefined` where the file has no usable boundary of the level: an area with a broken
 * one is left out, an area of another level drawn nowhere.
 */
export function mapGeometry(
  topology: PlanarTopology,
  levelId: string,
  levelIds: readonly string[],
): MapGeometry | undefined {
  const known = cache.get(topology) ?? new Map<string, MapGeometry | undefined>();
  cache.set(topology, known);
  if (!known.has(levelId)) known.set(levelId, derive(topology, levelId, levelIds));
  return known.get(levelId);
}

function derive(topology: PlanarTopology, levelId: string, levelIds: readonly string[]): MapGeometry | undefined {
  const planar = planarArcs(topology);
  const areas = areaRings(topology, levelId, planar.length);
  const used = arcsOf(areas);
  const box = boxAround([...used].map((index) => planar[index] as Float64Array));
  if (!box) return undefined;
  const scale = LONG_SIDE / Math.max(box.right - box.left, box.top - box.bottom);
  const arcs = onScreen(planar, box, scale);
  const size = (length: number): number => Math.ceil(length * scale) + 2 * MARGIN;
  return {
    width: size(box.right - box.left),
    height: size(box.top - box.bottom),
    shapes: areas.map(({ code, rings }) => {
      const path = rings.map((ring) => ringPath(ring, arcs)).join('');
      // read from the path when it is asked for: kept for every area, the points would take more room than the map
      return { code, path, inside: () => interiorPoint(ringsOfPath(path)) };
    }),
    mesh: meshPath(used, arcs),
    outline: meshPath(usedOnce(areas), arcs),
    coarseMesh: meshPath(arcsOf(coarserAreas(topology, levelId, levelIds, planar.length)), arcs),
    waterLines: meshPath(backgroundLines(topology, planar.length), arcs),
    waterSurfaces: ringsOf(topology.objects['background'], planar.length)
      .map((ring) => ringPath(ring, arcs))
      .join(''),
  };
}

/** Puts arcs on the screen when they are asked for: a file may hold levels that nobody looks at. */
function onScreen(planar: readonly Float64Array[], box: Box, scale: number): (index: number) => ScreenArc {
  const drawn: ScreenArc[] = [];
  return (index) => (drawn[index] ??= screenArc(planar[index] as Float64Array, box, scale, MARGIN));
}

function arcsOf(areas: readonly AreaRings[]): Set<number> {
  return new Set(areas.flatMap(({ rings }) => rings.flat().map(arcIndex)));
}

/** Arcs with an area on one side only. */
function usedOnce(areas: readonly AreaRings[]): Set<number> {
  const once = new Set<number>();
  const seen = new Set<number>();
  for (const arc of areas.flatMap(({ rings }) => rings.flat().map(arcIndex))) {
    if (seen.has(arc)) once.delete(arc);
    else once.add(arc);
    seen.add(arc);
  }
  return once;
}

function coarserAreas(
  topology: PlanarTopology,
  levelId: string,
  levelIds: readonly string[],
  arcCount: number,
): AreaRings[] {
  const coarser = levelIds.slice(0, Math.max(0, levelIds.indexOf(levelId))).reverse();
  return coarser.map((id) => areaRings(topology, id, arcCount)).find((areas) => areas.length > 1) ?? [];
}

function backgroundLines({ objects }: PlanarTopology, arcCount: number): Set<number> {
  const lists = geometriesOf(objects['background']).flatMap(({ type, arcs }) =>
    type === 'LineString' ? [arcs] : type === 'MultiLineString' && Array.isArray(arcs) ? (arcs as unknown[]) : [],
  );
  return new Set(lists.filter((list) => isArcList(list, arcCount)).flatMap((list) => list.map(arcIndex)));
}

function ringPath(ring: readonly number[], arcs: (index: number) => ScreenArc): string {
  const [first = 0] = ring;
  const start = arcs(arcIndex(first));
  const at = first < 0 ? start.length - 2 : 0;
  return `M${start[at]} ${start[at + 1]}${ring.map((arc) => steps(arcs(arcIndex(arc)), arc < 0)).join('')}z`;
}

/** The points of what {@link ringPath} has written. */
export function ringsOfPath(path: string): Int32Array[] {
  return path
    .split('z')
    .slice(0, -1)
    .map((ring) => {
      const points = Int32Array.from(ring.match(/-?\d+/g) ?? [], Number);
      for (let i = 2; i < points.length; i++) points[i]! += points[i - 2] as number;
      return points;
    });
}

function meshPath(indices: Iterable<number>, arcs: (index: number) => ScreenArc): string {
  let path = '';
  for (const index of indices) {
    const arc = arcs(index);
    if (arc.length > 2) path += `M${arc[0]} ${arc[1]}${steps(arc, false)}`;
  }
  return path;
}
