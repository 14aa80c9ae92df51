import type { PlanarTopology } from '../model/publication.js';
import { type ArcPaths, pathTexts, planarArcs, screenArcs } from './arc-paths.js';
import { arcIndex, type AreaRings, areaRings, geometriesOf, isArcList, ringsOf } from './area-rings.js';

/** One area on the map. */
export interface AreaShape {
  /** Area code. */
  readonly code: string;
  /** Outline as SVG path data. */
  readonly path: string;
}

/**
 * The areas of a level, ready to be drawn: whole numbers in a picture `width` by `height`, y downwards. Texts are written when one
 * of them is asked for first: a map of many areas is painted without.
 */
export interface MapGeometry {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly AreaShape[];
  /** What is drawn upon the areas, as SVG path data; empty where the file has none of it. */
  readonly line: (name: MapLine) => string;
  /** Those of {@link MAP_LINES} in turn, then the areas. */
  readonly paths: ArcPaths;
  /** Where in `shapes` an area is. */
  readonly indexOf: (code: string) => number | undefined;
  /** The outline of one area, without writing those of all others; empty for one that is not drawn. */
  readonly pathOf: (code: string) => string;
}

/**
 * The paths of a geometry before those of its areas: all boundaries of the level, each once; the outline of all areas
 * together; boundaries of the next coarser level that has more than one area; rivers; lakes, closed as areas are.
 */
export const MAP_LINES = ['mesh', 'outline', 'coarseMesh', 'waterLines', 'waterSurfaces'] as const;
export type MapLine = (typeof MAP_LINES)[number];
/** Where in the paths of a geometry those of its areas begin. */
export const FIRST_AREA = MAP_LINES.length;

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
  const arcCount = topology.arcs.length;
  const areas = areaRings(topology, levelId, arcCount);
  const uses = usesOf(areas, arcCount);
  const planar = planarArcs(topology, uses);
  const { box } = planar;
  if (!box) return undefined;
  const scale = LONG_SIDE / Math.max(box.right - box.left, box.top - box.bottom);
  const [arcs, strokeEnds, pathEnds]: [number[], number[], number[]] = [[], [], []];
  const rings = (list: AreaRings['rings']): void => {
    for (const ring of list) {
      for (const arc of ring) arcs.push(arc);
      strokeEnds.push(arcs.length);
    }
    pathEnds.push(strokeEnds.length);
  };
  const lines = (uses: Uint8Array, most = 2): void => {
    for (let arc = 0; arc < arcCount; arc++) {
      const times = uses[arc] as number;
      if (times > 0 && times <= most) strokeEnds.push(arcs.push(arc));
    }
    pathEnds.push(strokeEnds.length);
  };
  // arcs with an area on one side only are the outline
  lines(uses);
  lines(uses, 1);
  lines(usesOf(coarserAreas(topology, levelId, levelIds, arcCount), arcCount));
  lines(usesOf([{ rings: backgroundLines(topology, arcCount) }], arcCount));
  rings(ringsOf(topology.objects['background'], arcCount));
  for (const area of areas) rings(area.rings);
  const size = (length: number): number => Math.ceil(length * scale) + 2 * MARGIN;
  const paths: ArcPaths = {
    ...screenArcs(planar, box, scale, MARGIN),
    arcs: Int32Array.from(arcs),
    strokeEnds: Int32Array.from(strokeEnds),
    pathEnds: Int32Array.from(pathEnds),
    lines: FIRST_AREA - 1,
  };
  let written: readonly string[] | undefined;
  const text = (path: number): string => (written ??= pathTexts(paths))[path] as string;
  // a literal with a getter would be an object of its own kind for each area, which weighs six times as much
  class Shape implements AreaShape {
    readonly code: string;
    readonly at: number;

    constructor(code: string, at: number) {
      this.code = code;
      this.at = at;
    }

    get path(): string {
      return text(FIRST_AREA + this.at);
    }
  }
  const indices = new Map(areas.map(({ code }, i) => [code, i]));
  return {
    width: size(box.right - box.left),
    height: size(box.top - box.bottom),
    shapes: areas.map(({ code }, i) => new Shape(code, i)),
    line: (name) => text(MAP_LINES.indexOf(name)),
    paths,
    indexOf: (code) => indices.get(code),
    pathOf: (code) => {
      const index = indices.get(code);
      if (index === undefined) return '';
      const at = FIRST_AREA + index;
      return written ? text(at) : (pathTexts(paths, at, at + 1)[0] as string);
    },
  };
}

/** How often each arc occurs in rings or lines; more than twice is nothing else than twice. */
function usesOf(drawn: readonly Pick<AreaRings, 'rings'>[], arcCount: number): Uint8Array {
  const uses = new Uint8Array(arcCount);
  for (const { rings } of drawn)
    for (const ring of rings)
      for (const arc of ring) {
        const index = arcIndex(arc);
        if ((uses[index] as number) < 2) uses[index]!++;
      }
  return uses;
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

function backgroundLines({ objects }: PlanarTopology, arcCount: number): number[][] {
  const lists = geometriesOf(objects['background']).flatMap(({ type, arcs }) =>
    type === 'LineString' ? [arcs] : type === 'MultiLineString' && Array.isArray(arcs) ? (arcs as unknown[]) : [],
  );
  return lists.filter((list) => isArcList(list, arcCount));
}
