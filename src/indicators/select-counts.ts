import { type Cube, denseCube } from '../model/cube.js';
import { combineStatus, hasValue, observationStatus, stateOf, withState } from '../model/observation-status.js';
import type { Terms } from './terms.js';

const NOTHING_APPLIES = observationStatus('not-applicable');

/**
 * The counts of a selection per area and period: for each of them the sum over all combinations of the chosen
 * categories, with the status of the gravest part.
 */
export function selectCounts(cube: Cube, terms: Terms): Cube {
  const [areas, times] = [cube.dimension('area'), cube.dimension('time')];
  const periods = times.categories.length;
  const parts = partsOf(cube, terms);
  const { distances } = parts;
  const values = new Float64Array(areas.categories.length * periods);
  const statuses = new Uint16Array(values.length);
  for (let area = 0, at = 0; area < areas.categories.length; area++)
    for (let time = 0; time < periods; time++, at++) {
      const first = parts.base + area * parts.areaStride + time * parts.timeStride;
      let sum = 0;
      let status = NOTHING_APPLIES;
      let last = -1;
      for (let i = 0; i < distances.length; i++) {
        const offset = first + (distances[i] as number);
        const part = parts.statuses[offset] as number;
        // most parts are alike, and nothing changes by one more of the same status
        if (part !== last) status = combineStatus(status, part);
        last = part;
        if (hasValue(part)) sum += parts.values[offset] as number;
      }
      values[at] = hasValue(status) ? sum : NaN;
      statuses[at] = sum !== 0 && stateOf(status) === 'zero-rounded' ? withState(status, 'ok') : status;
    }
  return denseCube([areas, times], values, statuses);
}

/** Where the cells lie that are added up: from the first of an area and period so far on. */
interface Parts {
  readonly values: Float64Array;
  readonly statuses: Uint16Array;
  readonly base: number;
  readonly areaStride: number;
  readonly timeStride: number;
  readonly distances: Int32Array;
}

function partsOf(cube: Cube, terms: Terms): Parts {
  const { store, strides, base } = cube.layout();
  const [areaStride, timeStride] = ['area', 'time'].map((id) => strides[cube.axis(id)] as number) as [number, number];
  const distances = Float64Array.from(
    cube.dimensions.reduce<number[]>(
      (sums, { id, role }, axis) =>
        role === 'category'
          ? sums.flatMap((sum) => (terms.get(id) ?? [0]).map((position) => sum + position * (strides[axis] as number)))
          : sums,
      [0],
    ),
  );
  if (store.dense) return { ...store.dense, base, areaStride, timeStride, distances: Int32Array.from(distances) };
  // of a cube with few cells, those that are asked for
  const [areas, periods] = [cube.dimension('area'), cube.dimension('time')].map((d) => d.categories.length) as [
    number,
    number,
  ];
  const count = distances.length;
  const offsetOf = (_: unknown, at: number): number =>
    base +
    Math.floor(at / (periods * count)) * areaStride +
    (Math.floor(at / count) % periods) * timeStride +
    (distances[at % count] as number);
  const offsets = Float64Array.from({ length: areas * periods * count }, offsetOf);
  return {
    values: Float64Array.from(offsets, (offset) => store.valueAt(offset)),
    statuses: Uint16Array.from(offsets, (offset) => store.statusAt(offset)),
    base: 0,
    areaStride: periods * count,
    timeStride: count,
    distances: Int32Array.from(distances.keys()),
  };
}
