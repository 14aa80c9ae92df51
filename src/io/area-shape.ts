/** A point: x to the east, y to the north, in degrees or metres as the coordinate reference system has it. */
export type Position = readonly [x: number, y: number];

/** A closed line: the last position is the first. */
export type Ring = readonly Position[];

/** An exterior ring, then the holes in it. */
export type Polygon = readonly Ring[];

/** The ground of one area: exteriors counter-clockwise, holes clockwise, as RFC 7946 has it. */
export interface AreaShape {
  readonly code: string;
  readonly name?: string;
  /** Code of the area it is part of. */
  readonly parent?: string;
  readonly polygons: readonly Polygon[];
}

/** West, south, east, north. */
export type Bbox = readonly [west: number, south: number, east: number, north: number];

/** Area of a ring in squared units of its coordinates, negative when it runs clockwise. */
export function signedArea(ring: Ring): number {
  let twice = 0;
  for (let i = 1; i < ring.length; i++) {
    const [x0, y0] = ring[i - 1]!;
    const [x1, y1] = ring[i]!;
    twice += x0 * y1 - x1 * y0;
  }
  return twice / 2;
}

/** Area of polygons without their holes, in squared units of their coordinates. */
export function areaOf(polygons: readonly Polygon[]): number {
  let sum = 0;
  for (const [exterior, ...holes] of polygons) {
    if (exterior) sum += Math.abs(signedArea(exterior));
    for (const hole of holes) sum -= Math.abs(signedArea(hole));
  }
  return sum;
}

/** The smallest rectangle around rings; of no rings an inverted infinite one. */
export function bboxOf(rings: Iterable<Ring>): Bbox {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (const [x, y] of ring) {
      if (x < west) west = x;
      if (x > east) east = x;
      if (y < south) south = y;
      if (y > north) north = y;
    }
  }
  return [west, south, east, north];
}

/** All rings of areas. */
export function ringsOf(areas: Iterable<{ readonly polygons: readonly Polygon[] }>): Ring[] {
  return [...areas].flatMap(({ polygons }) => polygons.flat());
}
