import { SozialraumError } from '../error.js';
import { type PlanePoint, pointsByX } from './points-by-x.js';
import { type SpatialWeights, spatialWeights } from './spatial-weights.js';

/**
 * Weights of 1 for the areas that lie nearest: as many neighbours for each, so that none is an island. An area need not be
 * among the nearest of its nearest. Of those equally far the first go first.
 *
 * @param points - A point `[x, y]` per area, in the plane: metres, not degrees. NaN for an area without one, which has no
 * neighbours then.
 * @param count - How many neighbours.
 * @throws `invalid` for an infinite coordinate, and a count that is no whole number from 1 or not below the number of points.
 * @example
 * ```ts
 * nearestWeights([[0, 0], [1, 0], [3, 0], [9, 0]], 1).neighbours // => Int32Array.of(1, 0, 1, 2)
 * ```
 */
export function nearestWeights(points: readonly PlanePoint[], count: number): SpatialWeights {
  const order = pointsByX(points);
  if (!Number.isInteger(count) || count < 1 || count >= Math.max(order.length, 2)) {
    throw new SozialraumError('invalid', 'neighbour count', String(count));
  }
  const neighbours = points.map((): number[] => []);
  order.forEach((area, rank) => (neighbours[area] = nearest(points, order, rank, count)));
  return spatialWeights(neighbours);
}

/** Looks to both sides, the nearer one first, until x alone is too far. */
function nearest(points: readonly PlanePoint[], order: readonly number[], rank: number, count: number): number[] {
  const [x, y] = points[order[rank]!] as [number, number];
  const found: number[] = [];
  const distances: number[] = [];
  let [left, right] = [rank - 1, rank + 1];
  const gap = (at: number): number => {
    const area = order[at];
    return area === undefined ? Infinity : (points[area]![0]! - x) ** 2;
  };
  for (;;) {
    const [toLeft, toRight] = [gap(left), gap(right)];
    const farthest = distances[count - 1] ?? Infinity;
    const least = Math.min(toLeft, toRight);
    if (least === Infinity || least > farthest) return found;
    const area = order[toLeft <= toRight ? left-- : right++]!;
    const distance = least + (points[area]![1]! - y) ** 2;
    if (distance > farthest) continue;
    let place = distances.length;
    while (place > 0 && isNearer(distance, area, distances[place - 1]!, found[place - 1]!)) place--;
    distances.splice(place, 0, distance);
    found.splice(place, 0, area);
    if (found.length > count) {
      distances.pop();
      found.pop();
    }
  }
}

function isNearer(distance: number, area: number, otherDistance: number, other: number): boolean {
  return distance < otherDistance || (distance === otherDistance && area < other);
}
