import { SozialraumError } from '../error.js';

/** A position `[x, y]` in the plane. */
export type PlanePoint = readonly number[];

/** Positions of the points that have one, from left to right, those of the same x in their order. */
export function pointsByX(points: readonly PlanePoint[]): number[] {
  for (const point of points) {
    const outside = point.find((coordinate) => Math.abs(coordinate) === Infinity);
    if (outside !== undefined) throw new SozialraumError('invalid', 'coordinate', String(outside));
  }
  const placed = [...points.keys()].filter((i) => !Number.isNaN(points[i]![0]! + points[i]![1]!));
  return placed.sort((a, b) => points[a]![0]! - points[b]![0]! || a - b);
}
