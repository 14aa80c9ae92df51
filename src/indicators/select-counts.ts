import { type Cube, denseCube } from '../model/cube.js';
import { combineStatus, hasValue, observationStatus } from '../model/observation-status.js';
import type { Terms } from './terms.js';

const NOTHING_APPLIES = observationStatus('not-applicable');

/**
 * The counts of a selection per area and period: for each of them the sum over all combinations of the chosen
 * categories, with the status of the gravest part.
 */
export function selectCounts(cube: Cube, terms: Terms): Cube {
  const kept = [cube.axis('area'), cube.axis('time')] as const;
  const [areas, times] = [cube.dimension('area'), cube.dimension('time')];
  const count = times.categories.length;
  const values = new Float64Array(areas.categories.length * count);
  const statuses = new Uint16Array(values.length).fill(NOTHING_APPLIES);
  const chosen = cube.dimensions.map((d) => terms.get(d.id));
  const index = new Int32Array(cube.dimensions.length);
  for (let area = 0; area < areas.categories.length; area++)
    for (let time = 0; time < count; time++) {
      index[kept[0]] = area;
      index[kept[1]] = time;
      const at = area * count + time;
      forEachCombination(chosen, index, 0, () => {
        const status = cube.status(index);
        statuses[at] = combineStatus(statuses[at] as number, status);
        if (hasValue(status)) values[at] = (values[at] as number) + cube.value(index);
      });
      if (!hasValue(statuses[at] as number)) values[at] = NaN;
    }
  return denseCube([areas, times], values, statuses);
}

function forEachCombination(
  chosen: readonly (readonly number[] | undefined)[],
  index: Int32Array,
  axis: number,
  visit: () => void,
): void {
  if (axis === chosen.length) return visit();
  const positions = chosen[axis];
  if (!positions) return forEachCombination(chosen, index, axis + 1, visit);
  for (const position of positions) {
    index[axis] = position;
    forEachCombination(chosen, index, axis + 1, visit);
  }
}
