import { SozialraumError } from '../error.js';
import { type PlanePoint, pointsByX } from './points-by-x.js';
import { type SpatialWeights, spatialWeights } from './spatial-weights.js';

/**
 * Weights of 1 for areas whose points lie at most so far apart. Small areas have many neighbours and large ones few or none.
 *
 * @param points - A point `[x, y]` per area, in the plane: metres, not degrees. NaN for an area without one, which has no
 * neighbours then.
 * @param distance - In the unit of the points.
 * @throws `invalid` for an infinite coordinate and a distance below zero or without end.
 * @example
 * ```ts
 * distanceBandWeights([[0, 0], [3, 4], [100, 0]], 5).neighbours // => Int32Array.of(1, 0)
 * ```
 */
export function distanceBandWeights(points: readonly PlanePoint[], distance: number): SpatialWeights {
  if (!(distance >= 0 && distance < Infinity)) throw new SozialraumError('invalid', 'distance', String(distance));
  const order = pointsByX(points);
  const neighbours = points.map((): number[] => []);
  order.forEach((area, rank) => {
    const [x, y] = points[area] as [number, number];
    for (let next = rank + 1; next < order.length; next++) {
      const other = order[next]!;
      const [otherX, otherY] = points[other] as [number, number];
      if (otherX - x > distance) break;
      if ((otherX - x) ** 2 + (otherY - y) ** 2 > distance ** 2) continue;
      neighbours[area]!.push(other);
      neighbours[other]!.push(area);
    }
  });
  return spatialWeights(neighbours);
}
