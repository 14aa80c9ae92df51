import type { Area } from '../model/area.js';
import type { IndicatorTable } from '../model/publication.js';
import { observationAt } from './observation.js';

/** One area's observations over the periods of a table, in their order. */
export interface AreaSeries {
  readonly area: Area;
  /** `NaN` wherever there is no number to be read. */
  readonly values: Float64Array;
  readonly statuses: Uint16Array;
}

/** The observations of an area over time; an area the table does not know is missing throughout. */
export function areaSeries({ value, periods }: IndicatorTable, area: Area): AreaSeries {
  const observations = periods.map(({ id }) => observationAt(value, area.code, id));
  return {
    area,
    values: Float64Array.from(observations, (observation) => observation.value),
    statuses: Uint16Array.from(observations, (observation) => observation.status),
  };
}
