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
  return observationsOf(cube)(areaCode, periodId);
}

/** The same for many areas and periods: looks only once where they lie. */
export function observationsOf(cube: Cube): (areaCode: string, periodId: string) => Observation {
  const [areas, times] = [cube.dimension('area').indexOf, cube.dimension('time').indexOf];
  const index = new Int32Array(2);
  return (areaCode, periodId) => {
    const [area, time] = [areas.get(areaCode), times.get(periodId)];
    if (area === undefined || time === undefined) return MISSING;
    index[0] = area;
    index[1] = time;
    const status = cube.status(index);
    return { value: hasValue(status) ? cube.value(index) : NaN, status };
  };
}
