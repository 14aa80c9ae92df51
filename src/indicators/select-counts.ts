import { type Cube, denseCube } from '../model/cube.js';
import { combineStatus, hasValue, observationStatus, stateOf, withState } from '../model/observation-status.js';
import type { Terms } from './terms.js';

const NOTHING_APPLIES = observationStatus('not-applicable');

/**
 * The counts of a selection per area and period: for each of them the sum over all combinations of the chosen
 * categories, with the status of the gravest part.
 */
export function selectCounts(cube: Cube, terms: Terms): Cube {
  const [areaAxis, timeAxis] = [cube.axis('area'), cube.axis('time')];
  const [areas, times] = [cube.dimension('area'), cube.dimension('time')];
  const combinations = combine(cube.dimensions.map(({ id }) => terms.get(id) ?? [0]));
  const values = new Float64Array(areas.categories.length * times.categories.length);
  const statuses = new Uint16Array(values.length).fill(NOTHING_APPLIES);
  let at = 0;
  for (let area = 0; area < areas.categories.length; area++)
    for (let time = 0; time < times.categories.length; time++, at++) {
      for (const index of combinations) {
        index[areaAxis] = area;
        index[timeAxis] = time;
        const status = cube.status(index);
        statuses[at] = combineStatus(statuses[at] as number, status);
        if (hasValue(status)) values[at] = (values[at] as number) + cube.value(index);
      }
      const status = statuses[at] as number;
      if (!hasValue(status)) values[at] = NaN;
      else if (stateOf(status) === 'zero-rounded' && values[at] !== 0) statuses[at] = withState(status, 'ok');
    }
  return denseCube([areas, times], values, statuses);
}

function combine(choices: readonly (readonly number[])[]): number[][] {
  return choices.reduce<number[][]>((rows, choice) => rows.flatMap((row) => choice.map((c) => [...row, c])), [[]]);
}
