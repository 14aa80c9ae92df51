import fc from 'fast-check';
import { rowStandardised } from '../../src/stats/row-standardised.js';
import { type SpatialWeights, spatialWeights } from '../../src/stats/spatial-weights.js';

/** Five areas, the last of them reached by a bridge in one direction only; small enough to deal values out in every order. */
export const FIVE = Object.freeze([[1, 2], [0, 2], [0, 1, 3], [2], [3]]);

/** A grid where each area has up to four neighbours. */
export function gridNeighbours(columns: number, rows: number): number[][] {
  return Array.from({ length: columns * rows }, (_, area) => {
    const [column, row] = [area % columns, Math.floor(area / columns)];
    return [
      ...(row > 0 ? [area - columns] : []),
      ...(column > 0 ? [area - 1] : []),
      ...(column < columns - 1 ? [area + 1] : []),
      ...(row < rows - 1 ? [area + columns] : []),
    ];
  });
}

/** The same map with its areas in another order: area `i` is area `order[i]` of the first. */
export function reordered(neighbours: readonly (readonly number[])[], order: readonly number[]): number[][] {
  return order.map((old) => neighbours[old]!.map((neighbour) => order.indexOf(neighbour)));
}

export const standardised = (neighbours: readonly (readonly number[])[]): SpatialWeights =>
  rowStandardised(spatialWeights(neighbours));

/** A map of up to eleven areas with values of its areas and another order of them. */
export const someMap = fc.integer({ min: 4, max: 11 }).chain((count) =>
  fc.record({
    neighbours: fc
      .array(fc.uniqueArray(fc.nat(count - 1), { maxLength: 4 }), { minLength: count, maxLength: count })
      .map((lists) => lists.map((list, area) => list.filter((neighbour) => neighbour !== area))),
    values: fc.array(fc.integer({ min: 1, max: 50 }), { minLength: count, maxLength: count }),
    order: fc.shuffledSubarray([...Array(count).keys()], { minLength: count, maxLength: count }),
  }),
);
