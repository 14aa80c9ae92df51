import { roundHalfUp } from '../format/number.js';
import type { Area } from '../model/area.js';
import type { Period } from '../model/period.js';
import type { IndicatorTable } from '../model/publication.js';
import { specialLook } from './area-look.js';
import { observationsOf } from './observation.js';

/** The values of areas over periods that belong to a class, as they are printed, ascending. */
export function classedValues(
  { indicator, value }: IndicatorTable,
  areas: readonly Area[],
  periods: readonly Period[],
): Float64Array {
  const at = observationsOf(value);
  const values = new Float64Array(areas.length * periods.length);
  let count = 0;
  for (const { code } of areas)
    for (const { id } of periods) {
      const observation = at(code, id);
      if (specialLook(observation) === undefined) values[count++] = roundHalfUp(observation.value, indicator.decimals);
    }
  return values.subarray(0, count).sort();
}
