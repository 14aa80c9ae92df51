import { roundHalfUp } from '../format/number.js';
import type { Area } from '../model/area.js';
import type { Dimension } from '../model/dimension.js';
import { hasValue } from '../model/observation-status.js';
import type { Period } from '../model/period.js';
import type { IndicatorTable } from '../model/publication.js';
import { specialLook } from './area-look.js';

/** The values of areas over periods that belong to a class, as they are printed, ascending. */
export function classedValues(
  { indicator, value }: IndicatorTable,
  areas: readonly Area[],
  periods: readonly Period[],
): Float64Array {
  const [areaAxis, timeAxis] = [value.axis('area'), value.axis('time')];
  const isAsked = (axis: number, codes: readonly string[]): Uint8Array => {
    const { categories, indexOf } = value.dimensions[axis] as Dimension;
    const asked = new Uint8Array(categories.length);
    for (const code of codes) {
      const at = indexOf.get(code);
      if (at !== undefined) asked[at] = 1;
    }
    return asked;
  };
  const isArea = isAsked(
    areaAxis,
    areas.map(({ code }) => code),
  );
  const isPeriod = isAsked(
    timeAxis,
    periods.map(({ id }) => id),
  );
  const values = new Float64Array(areas.length * periods.length);
  let count = 0;
  // cell by cell: an observation looked up for each of them would take longer than drawing the map
  value.forEach((cell, status, index) => {
    if (!isArea[index[areaAxis] as number] || !isPeriod[index[timeAxis] as number] || !hasValue(status)) return;
    if (specialLook({ value: cell, status }) === undefined) values[count++] = roundHalfUp(cell, indicator.decimals);
  });
  return values.subarray(0, count).sort();
}
