import type { ArcPaths } from './arc-paths.js';
import { FIRST_AREA, type MapGeometry } from './map-geometry.js';

/** Sides of the squares in which areas are looked up: a few areas touch each. */
const SQUARES = 64;

/** The rectangle around an area, in units of the map. */
export interface AreaBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The rectangle around one area; `undefined` for one that is not drawn. */
export function areaBox({ paths, indexOf }: MapGeometry, code: string): AreaBox | undefined {
  const index = indexOf(code);
  if (index === undefined) return undefined;
  const [left, top, right, bottom] = extentOf(paths, FIRST_AREA + index);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/**
 * Tells which area is at a point of the map, by its index in `shapes`; -1 for none. The map is cut into squares once; then only
 * the areas that touch a square are asked whether the point is inside, by how often their boundary lies to the left of it.
 */
export function areaFinder({ paths, shapes, width, height }: MapGeometry): (x: number, y: number) => number {
  const extents = shapes.map((_, i) => extentOf(paths, FIRST_AREA + i));
  const side = Math.max(width, height) / SQUARES;
  const squares = new Map<number, number[]>();
  const squareAt = (x: number, y: number): number => Math.floor(y / side) * SQUARES + Math.floor(x / side);
  extents.forEach(([left, top, right, bottom], area) => {
    for (let y = Math.floor(top / side) * side; y <= bottom; y += side)
      for (let x = Math.floor(left / side) * side; x <= right; x += side) {
        const square = squareAt(x + side / 2, y + side / 2);
        const known = squares.get(square);
        if (known) known.push(area);
        else squares.set(square, [area]);
      }
  });
  return (x, y) =>
    squares.get(squareAt(x, y))?.find((area) => {
      const [left, top, right, bottom] = extents[area] as Extent;
      return x >= left && x <= right && y >= top && y <= bottom && isInside(paths, FIRST_AREA + area, x, y);
    }) ?? -1;
}

type Extent = readonly [left: number, top: number, right: number, bottom: number];

function extentOf(paths: ArcPaths, path: number): Extent {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  eachArc(paths, path, (from, to) => {
    for (let i = from; i < to; i += 2) {
      const x = paths.points[i] as number;
      const y = paths.points[i + 1] as number;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
  });
  return [left, top, right, bottom];
}

// which way an arc is run through makes no difference to what it encloses
function isInside(paths: ArcPaths, path: number, x: number, y: number): boolean {
  const { points } = paths;
  let inside = false;
  eachArc(paths, path, (from, to) => {
    for (let i = from; i + 2 < to; i += 2) {
      const y1 = points[i + 1] as number;
      const y2 = points[i + 3] as number;
      if (y1 > y === y2 > y) continue;
      const x1 = points[i] as number;
      if (x1 + ((y - y1) * ((points[i + 2] as number) - x1)) / (y2 - y1) < x) inside = !inside;
    }
  });
  return inside;
}

function eachArc(
  { starts, arcs, strokeEnds, pathEnds }: ArcPaths,
  path: number,
  see: (from: number, to: number) => void,
): void {
  const end = strokeEnds[(pathEnds[path] as number) - 1] as number;
  for (let i = strokeEnds[(pathEnds[path - 1] ?? 0) - 1] ?? 0; i < end; i++) {
    const arc = arcs[i] as number;
    const index = arc < 0 ? ~arc : arc;
    see(starts[index] as number, starts[index + 1] as number);
  }
}
