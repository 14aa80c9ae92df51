import { type Polygon, type Ring, signedArea } from './area-shape.js';

/** Polygons with exteriors counter-clockwise and holes clockwise, and how many exteriors were the other way round. */
export interface Oriented {
  readonly polygons: readonly Polygon[];
  readonly clockwise: number;
}

/** Turns rings as RFC 7946 wants them: drawing by the non-zero rule and on the sphere goes wrong otherwise. */
export function orient(polygons: readonly Polygon[]): Oriented {
  let clockwise = 0;
  const oriented = polygons.map((rings) =>
    rings.map((ring, index) => {
      const isClockwise = signedArea(ring) < 0;
      const isExterior = index === 0;
      if (isExterior && isClockwise) clockwise++;
      return isClockwise === isExterior ? reversed(ring) : ring;
    }),
  );
  return { polygons: oriented, clockwise };
}

function reversed(ring: Ring): Ring {
  return [...ring].reverse();
}
