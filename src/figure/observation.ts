import type { Cube } from '../model/cube.js';
import { hasValue, observationStatus, type ObservationStatus } from '../model/observation-status.js';

/** A number with what it is. */
export interface Observation {
  /** `NaN` wherever there is no number to be read. */
  readonly value: number;
  readonly status: ObservationStatus;
}

const MISSING: Observation = { value: NaN, status: observationStatus('missing') };

/**
 * The observation of an area at a period, in a cube over `area` and `time`; missing where the cube does not know one of
 * them. A number under a status that has none (suppressed, say) is not let through, whatever the cube holds: nothing
 * drawn, ordered or classed can depend on it.
 */
export function observationAt(cube: Cube, areaCode: string, periodId: string): Observation {
  const area = cube.dimension('area').indexOf.get(areaCode);
  const time = cube.dimension('time').indexOf.get(periodId);
  if (area === undefined || time === undefined) return MISSING;
  const status = cube.status([area, time]);
  return { value: hasValue(status) ? cube.value([area, time]) : NaN, status };
}
