import { SozialraumError } from '../../error.js';
import { type Cube, denseCube } from '../../model/cube.js';
import { hasValue, type ObservationStatus, withState } from '../../model/observation-status.js';

/**
 * The cube with every count replaced. All zeros come out as `zero-rounded`: if the true ones kept a state of their own,
 * it would tell which of the others are none.
 */
export function replaceCounts(cube: Cube, replace: (count: number, position: number) => number): Cube {
  const { values, statuses } = cube.cells();
  statuses.forEach((status, position) => {
    if (!hasValue(status)) return;
    const count = replace(assertCount(values[position] as number), position);
    values[position] = count;
    statuses[position] = countStatus(status, count);
  });
  return denseCube(cube.dimensions, values, statuses);
}

/** The status of a changed count, its flags kept. */
export function countStatus(status: ObservationStatus, count: number): ObservationStatus {
  return withState(status, count === 0 ? 'zero-rounded' : 'ok');
}

/** @throws SozialraumError `invalid` for anything that is not a count. */
export function assertCount(value: number): number {
  if (!Number.isSafeInteger(value) || value < 0) throw new SozialraumError('invalid', 'count', String(value));
  return value;
}

/** @throws SozialraumError `invalid` for a base below 2. */
export function assertBase(base: number): void {
  if (!Number.isInteger(base) || base < 2 || base > 1000) throw new SozialraumError('invalid', 'base', String(base));
}
