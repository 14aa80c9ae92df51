import { type Cube, denseCube } from '../model/cube.js';
import { combineStatus, hasValue, observationStatus, stateOf, withState } from '../model/observation-status.js';
import type { Terms } from './terms.js';

const NOTHING_APPLIES = observationStatus('not-applicable');

/**
 * The counts of a selection per area and period: for each of them the sum over all combinations of the chosen
 * categories, with the status of the gravest part.
 */
export function selectCounts(cube: Cube, terms: Terms): Cube {
  const { store, strides, base } = cube.layout();
  const [areas, times] = [cube.dimension('area'), cube.dimension('time')];
  const [areaStride, timeStride] = [cube.axis('area'), cube.axis('time')].map((axis) => strides[axis] as number) as [
    number,
    number,
  ];
  const distances = distancesOf(cube, terms, strides);
  const values = new Float64Array(areas.categories.length * times.categories.length);
  const statuses = new Uint16Array(values.length);
  let at = 0;
  for (let area = 0; area < areas.categories.length; area++)
    for (let time = 0; time < times.categories.length; time++, at++) {
      const first = base + area * areaStride + time * timeStride;
      let sum = 0;
      let status = NOTHING_APPLIES;
      let last = -1;
      for (let i = 0; i < distances.length; i++) {
        const offset = first + (distances[i] as number);
        const part = store.statusAt(offset);
        // most parts are alike, and nothing changes by one more of the same status
        if (part !== last) status = combineStatus(status, part);
        last = part;
        if (hasValue(part)) sum += store.valueAt(offset);
      }
      values[at] = hasValue(status) ? sum : NaN;
      statuses[at] = sum !== 0 && stateOf(status) === 'zero-rounded' ? withState(status, 'ok') : status;
    }
  return denseCube([areas, times], values, statuses);
}

/** How far from the first cell of an area and period the cells are that are added up. */
function distancesOf(cube: Cube, terms: Terms, strides: readonly number[]): Float64Array {
  return Float64Array.from(
    cube.dimensions.reduce<number[]>(
      (sums, { id, role }, axis) =>
        role === 'category'
          ? sums.flatMap((sum) => (terms.get(id) ?? [0]).map((position) => sum + position * (strides[axis] as number)))
          : sums,
      [0],
    ),
  );
}
