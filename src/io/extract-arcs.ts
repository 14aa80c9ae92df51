import { topology } from 'topojson-server';
import type { Arc, ArcRing, ArcShape } from './arc-shape.js';
import type { AreaShape, Polygon, Position, Ring } from './area-shape.js';
import type { Background } from './background.js';
import { type Grid, snap, withoutRepeats } from './grid.js';

/** Areas and background as arcs on a grid. */
export interface ExtractedArcs {
  readonly arcs: readonly Arc[];
  readonly shapes: readonly ArcShape[];
  readonly background: ArcBackground;
}

/** Lines and polygons of arcs. */
export interface ArcBackground {
  readonly lines: readonly ArcRing[];
  readonly polygons: ArcShape['polygons'];
}

/** Shared boundaries are found on a grid that is finer by this factor, where the noise of projection cannot part them. */
const FINENESS = 100;
const SHORTEST_RING = 4;

/** Cuts boundaries where they meet, so that each piece is there once, and moves them to the grid. */
export function extractArcs(areas: readonly AreaShape[], background: Background, grid: Grid): ExtractedArcs {
  const fine = { ...grid, cell: grid.cell / FINENESS };
  const gridPolygons = (polygons: readonly Polygon[]): Position[][][] =>
    polygons.map((polygon) => polygon.map((ring) => gridRing(ring, fine)));
  const objects = {
    areas: {
      type: 'GeometryCollection',
      geometries: areas.map(({ polygons }) => ({ type: 'MultiPolygon', coordinates: gridPolygons(polygons) })),
    },
    lines: { type: 'MultiLineString', coordinates: background.lines.map((line) => snap(line, fine)) },
    polygons: { type: 'MultiPolygon', coordinates: gridPolygons(background.polygons) },
  } as const;
  const cut = topology(objects);
  const found = cut.objects as unknown as {
    areas: { geometries: readonly { arcs: ArcShape['polygons'] }[] };
    lines: { arcs: ArcBackground['lines'] };
    polygons: { arcs: ArcBackground['polygons'] };
  };
  return {
    arcs: cut.arcs.map((arc) => coarse(arc as unknown as Arc)),
    shapes: areas.map(({ code }, index) => ({ code, polygons: found.areas.geometries[index]!.arcs })),
    background: { lines: found.lines.arcs, polygons: found.polygons.arcs },
  };
}

function gridRing(ring: Ring, fine: Grid): Position[] {
  const points = snap(ring, fine);
  while (points.length < SHORTEST_RING) points.push(points[0]!);
  return points;
}

/** An arc of one point alone stays an arc from there to there. */
function coarse(arc: Arc): Arc {
  const points = withoutRepeats(arc.map(([x, y]) => [Math.round(x / FINENESS), Math.round(y / FINENESS)] as const));
  return points.length > 1 ? points : [points[0]!, points[0]!];
}
