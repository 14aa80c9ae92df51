import { type Cube, denseCube } from './cube.js';
import type { CategorySum } from './dimension.js';
import { assertMayAdd, type MeasureKind } from './measure.js';
import { combineStatus, hasValue, observationStatus, stateOf } from './observation-status.js';

/**
 * Fills the totals of a dimension that nobody delivered with the sum of their parts, level by level. A total that was
 * delivered stays as it is. The sum of parts of which one is missing is missing, of which one is suppressed is
 * suppressed; a part that does not apply (a district that did not exist yet) adds nothing. Only complete sums are taken.
 *
 * @throws SozialraumError `refused` when counts of this kind must not be added along this dimension.
 */
export function rollUp(cube: Cube, dimensionId: string, kind: MeasureKind): Cube {
  const axis = cube.axis(dimensionId);
  const along = cube.dimension(dimensionId);
  const sums = along.sums.filter((sum) => sum.complete);
  if (sums.length === 0) return cube;
  assertMayAdd(kind, along.role);
  const { values, statuses } = cube.cells();
  const inner = cube.dimensions.slice(axis + 1).reduce((n, d) => n * d.categories.length, 1);
  const block = along.categories.length * inner;
  for (const sum of sums)
    for (let start = 0; start < cube.size; start += block)
      for (let i = 0; i < inner; i++) addUp(sum, values, statuses, start + i, inner);
  return denseCube(cube.dimensions, values, statuses);
}

const NOTHING_APPLIES = observationStatus('not-applicable');

function addUp(sum: CategorySum, values: Float64Array, statuses: Uint16Array, start: number, stride: number): void {
  const total = start + sum.total * stride;
  if (stateOf(statuses[total] as number) !== 'missing') return;
  let value = 0;
  let status = NOTHING_APPLIES;
  for (const part of sum.parts) {
    const at = start + part * stride;
    const partStatus = statuses[at] as number;
    status = combineStatus(status, partStatus);
    if (hasValue(partStatus)) value += values[at] as number;
  }
  values[total] = hasValue(status) ? value : NaN;
  statuses[total] = status;
}
