import { SozialraumError } from '../error.js';
import type { Cube } from '../model/cube.js';
import type { ObservationStatus } from '../model/observation-status.js';

/** Observations of one indicator at one period, by area. */
export interface AreaColumn {
  readonly values: ArrayLike<number>;
  readonly statuses: ArrayLike<ObservationStatus>;
}

/**
 * The observations of some areas at one period.
 *
 * @param cube - Over `area` and `time`, as an indicator's values are.
 * @param areas - Codes, all of one level: areas of different levels do not compare.
 * @throws SozialraumError `unknown` for a period or an area that the cube does not have.
 */
export function areaColumn(cube: Cube, areas: readonly string[], period: string): AreaColumn {
  const atPeriod = cube.slice('time', period);
  const { indexOf } = atPeriod.dimension('area');
  const { values, statuses } = atPeriod.cells();
  const positions = areas.map((code) => {
    const at = indexOf.get(code);
    if (at === undefined) throw new SozialraumError('unknown', 'area', code);
    return at;
  });
  return {
    values: Float64Array.from(positions, (at) => values[at] as number),
    statuses: Uint16Array.from(positions, (at) => statuses[at] as number),
  };
}
