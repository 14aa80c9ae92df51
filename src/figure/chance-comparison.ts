import { hasValue } from '../model/observation-status.js';
import type { IndicatorTable } from '../model/publication.js';
import { observationAt } from './observation.js';

/**
 * How an area stands to another value: outside its own chance fluctuation above or below, or within. `undefined` where the
 * area has no range, or one of the values cannot be read.
 */
export type ChanceComparison = 'above' | 'below' | 'within';

/** An area against the whole city at a period, by the area's published range of chance fluctuation. */
export function chanceComparison(
  { value, lower, upper }: IndicatorTable,
  areaCode: string,
  cityCode: string,
  periodId: string,
): ChanceComparison | undefined {
  if (!lower || !upper) return undefined;
  const city = observationAt(value, cityCode, periodId);
  const [own, from, to] = [value, lower, upper].map((cube) => observationAt(cube, areaCode, periodId));
  if (![city, own, from, to].every((each) => each && hasValue(each.status) && Number.isFinite(each.value)))
    return undefined;
  if ((from?.value ?? NaN) > city.value) return 'above';
  return (to?.value ?? NaN) < city.value ? 'below' : 'within';
}
