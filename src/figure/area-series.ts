import type { Area } from '../model/area.js';
import type { Cube } from '../model/cube.js';
import { hasValue, observationStatus } from '../model/observation-status.js';
import type { Period } from '../model/period.js';
import type { IndicatorTable } from '../model/publication.js';
import { areasOfLevel } from './table-choice.js';

/** One area's observations over the periods of a table, in their order. */
export interface AreaSeries {
  readonly area: Area;
  /** `NaN` wherever there is no number to be read. */
  readonly values: Float64Array;
  readonly statuses: Uint16Array;
  /** Between which limits chance alone moves it; `NaN` where it has none. */
  readonly range?: { readonly lower: Float64Array; readonly upper: Float64Array };
}

/** The same with the range of chance fluctuation, where the table has one. */
export function areaSeriesInRange(table: IndicatorTable, area: Area): AreaSeries {
  const series = areaSeries(table, area);
  const { lower, upper, periods } = table;
  if (!lower || !upper) return series;
  const [low, high] = [courseOf(lower, area, periods).values, courseOf(upper, area, periods).values];
  const isRead = (i: number): boolean => Number.isFinite(series.values[i]);
  return {
    ...series,
    range: {
      lower: low.map((value, i) => (isRead(i) ? value : NaN)),
      upper: high.map((value, i) => (isRead(i) ? value : NaN)),
    },
  };
}

/** The observations of an area over time; an area the table does not know is missing throughout. */
export function areaSeries({ value, periods }: IndicatorTable, area: Area): AreaSeries {
  return { area, ...courseOf(value, area, periods) };
}

/** The observations of all areas of a level, in their order. */
export const seriesOfLevel = (table: IndicatorTable, levelId: string): AreaSeries[] =>
  areasOfLevel(table.areas, levelId).map((area) => areaSeries(table, area));

/** What a cube has of an area over periods. A number under a status that has none is not let through. */
export function courseOf(
  cube: Cube,
  { code }: Area,
  periods: IndicatorTable['periods'],
): Pick<AreaSeries, 'values' | 'statuses'> {
  const values = new Float64Array(periods.length).fill(NaN);
  const statuses = new Uint16Array(periods.length).fill(observationStatus('missing'));
  const row = cube.dimension('area').indexOf.get(code);
  const times = cube.dimension('time').indexOf;
  if (row === undefined) return { values, statuses };
  // all areas of a level are read before the first picture, of each as many cells as there are months in twenty years
  const { store, strides, base } = cube.layout();
  const [ofArea = 0, ofTime = 0] = strides;
  const start = base + row * ofArea;
  for (let i = 0; i < periods.length; i++) {
    const at = times.get((periods[i] as Period).id);
    if (at === undefined) continue;
    const status = store.statusAt(start + at * ofTime);
    statuses[i] = status;
    if (hasValue(status)) values[i] = store.valueAt(start + at * ofTime);
  }
  return { values, statuses };
}
