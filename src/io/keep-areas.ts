import { type Arc, type ArcRing, type ArcShape, arcIndex, arcRingArea } from './arc-shape.js';
import type { ArcBackground } from './extract-arcs.js';

/** Arcs and shapes after what has no extent was left out, and the codes of areas that had to be enlarged to be seen. */
export interface KeptAreas {
  readonly arcs: readonly Arc[];
  readonly shapes: readonly ArcShape[];
  readonly enlarged: readonly string[];
}

/**
 * Sees to it that simplification makes no area vanish. Of an area without extent the main boundary gets its points back;
 * if the grid is too coarse for it even so, a triangle of half a cell is cut out of its largest neighbour. Rings without
 * extent and arcs without length are left out.
 */
export function keepAreas(shapes: readonly ArcShape[], simplified: readonly Arc[], full: readonly Arc[]): KeptAreas {
  const arcs = [...simplified];
  const enlarged: string[] = [];
  let neighbours: readonly number[] | undefined;
  for (const { code, polygons } of shapes) {
    const ring = mainRing(polygons, full);
    if (arcRingArea(ring, arcs) !== 0) continue;
    for (const entry of ring) arcs[arcIndex(entry)] = full[arcIndex(entry)]!;
    if (arcRingArea(ring, arcs) !== 0) continue;
    neighbours ??= largestNeighbours(shapes, full);
    addTriangle(ring, arcs, neighbours);
    enlarged.push(code);
  }
  const visible = shapes.map((shape) => ({ ...shape, polygons: visiblePolygons(shape.polygons, arcs) }));
  return { arcs, shapes: visible, enlarged };
}

function mainRing(polygons: ArcShape['polygons'], arcs: readonly Arc[]): ArcRing {
  const sizes = polygons.map(([exterior = []]) => Math.abs(arcRingArea(exterior, arcs)));
  return polygons[sizes.indexOf(Math.max(...sizes))]?.[0] ?? [];
}

/** Per arc the size of the largest area it bounds; an arc that only one area has is bounded by the open country. */
function largestNeighbours(shapes: readonly ArcShape[], arcs: readonly Arc[]): readonly number[] {
  const largest = new Array<number>(arcs.length).fill(0);
  const users = new Array<number>(arcs.length).fill(0);
  for (const { polygons } of shapes) {
    const size = Math.abs(arcRingArea(mainRing(polygons, arcs), arcs));
    for (const index of polygons.flat(2).map(arcIndex)) {
      largest[index] = Math.max(largest[index]!, size);
      users[index]! += 1;
    }
  }
  return largest.map((size, index) => (users[index] === 1 ? Infinity : size));
}

function addTriangle(ring: ArcRing, arcs: Arc[], neighbours: readonly number[]): void {
  const entry = ring.reduce((a, b) => (neighbours[arcIndex(b)]! > neighbours[arcIndex(a)]! ? b : a), ring[0]!);
  const [start, ...rest] = arcs[arcIndex(entry)]!;
  const [x, y] = start!;
  const corners = [
    [x + 1, y],
    [x, y + 1],
  ] as const;
  const counterClockwise = entry < 0 ? [...corners].reverse() : corners;
  arcs[arcIndex(entry)] = [start!, ...counterClockwise, start!, ...rest];
}

function visiblePolygons(polygons: ArcShape['polygons'], arcs: readonly Arc[]): ArcShape['polygons'] {
  const hasExtent = (ring: ArcRing): boolean => arcRingArea(ring, arcs) !== 0;
  return polygons
    .filter(([exterior]) => exterior && hasExtent(exterior))
    .map((rings) => rings.filter(hasExtent).map((ring) => ring.filter((entry) => hasLength(arcs[arcIndex(entry)]!))));
}

/** The background without what has no extent. */
export function visibleBackground({ lines, polygons }: ArcBackground, arcs: readonly Arc[]): ArcBackground {
  const visibleLines = lines.map((line) => line.filter((entry) => hasLength(arcs[arcIndex(entry)]!)));
  return { lines: visibleLines.filter((line) => line.length > 0), polygons: visiblePolygons(polygons, arcs) };
}

function hasLength(arc: Arc): boolean {
  const [x0, y0] = arc[0]!;
  return arc.some(([x, y]) => x !== x0 || y !== y0);
}
