import { AREA_LABEL, TIME_LABEL } from '../format/dimension-label.js';
import { formatPeriod } from '../format/period.js';
import { areaDimension } from '../model/area-dimension.js';
import { type AreaHierarchy, existsIn } from '../model/area.js';
import type { Cube } from '../model/cube.js';
import { CubeBuilder } from '../model/cube-builder.js';
import { type Dimension, dimension } from '../model/dimension.js';
import { mayAdd, type MeasureKind } from '../model/measure.js';
import { observationStatus } from '../model/observation-status.js';
import { comparePeriods, type Period } from '../model/period.js';
import { rollUp } from '../model/roll-up.js';
import { spanSums } from '../model/span-sums.js';
import { categoryDimension } from './category-dimension.js';
import type { ObservationList } from './observation-list.js';
import type { RowProblems } from './row-problems.js';
import type { StatisticConfig } from './workspace-config.js';

/** What a table says, with its periods numbered as they were met. */
export interface ReadObservations {
  readonly observations: ObservationList;
  readonly periods: readonly Period[];
}

/** A cell that a second row sets again. */
export interface DuplicateCell {
  readonly offset: number;
  readonly row: number;
}

/** A statistic's cube, and the cells that were delivered twice; the first row counts. */
export interface StatisticCube {
  readonly cube: Cube;
  readonly duplicates: readonly DuplicateCell[];
  /** The row that set a cell first. */
  readonly firstRowOf: (offset: number) => number;
}

const NOT_APPLICABLE = observationStatus('not-applicable');

/** How many cells the cube of a statistic has, whether there is anything in them or not. */
export function possibleCells(
  { periods }: ReadObservations,
  { dimensions = [] }: StatisticConfig,
  { areas }: AreaHierarchy,
): number {
  return dimensions.reduce((product, { categories }) => product * categories.length, areas.length * periods.length);
}

/**
 * The cube of a statistic over area, time and its categories. Cells that nobody delivered are missing, those of an area
 * that did not exist are not applicable, and totals that nobody delivered are rolled up.
 */
export function statisticCube(
  { observations, periods }: ReadObservations,
  config: StatisticConfig,
  areas: AreaHierarchy,
  problems: RowProblems,
): StatisticCube {
  const sorted = [...periods].sort(comparePeriods);
  const order = periods.map((period) => sorted.indexOf(period));
  const dimensions = statisticDimensions(config, areas, sorted);
  const categories = dimensions.slice(2).reduce((product, each) => product * each.categories.length, 1);
  const builder = new CubeBuilder(dimensions);
  const duplicates: DuplicateCell[] = [];
  const placeOf = (area: number, period: number): number => area * sorted.length + (order[period] as number);
  const outside = placesOutside(areas, sorted);

  observations.forEach((area, period, category, value, status, row) => {
    const place = placeOf(area, period);
    const offset = place * categories + category;
    if (outside.size > 0 && outside.has(place)) {
      // a table of today's areas often has zeros for the years before them
      if (!(value > 0)) return;
      const key = `${areas.areas[area]?.code}\n${periods[period]?.id}`;
      problems.add('area-outside-validity', config.area.column, key, row, outsideParams, 'warning');
    }
    if (builder.has(offset)) duplicates.push({ offset, row });
    else builder.set(offset, value, status);
  });
  for (const place of outside)
    for (let offset = place * categories; offset < (place + 1) * categories; offset++)
      if (!builder.has(offset)) builder.set(offset, NaN, NOT_APPLICABLE);

  return {
    cube: rollUpAll(builder.build(), config.kind),
    duplicates,
    firstRowOf(wanted) {
      let first = 0;
      observations.forEach((area, period, category, _value, _status, row) => {
        if (placeOf(area, period) * categories + category !== wanted) return true;
        first = row;
        return false;
      });
      return first;
    },
  };
}

function outsideParams(key: string): { area: string; period: string } {
  const [area = '', period = ''] = key.split('\n');
  return { area, period };
}

/** The axes of a statistic's cube. */
function statisticDimensions(config: StatisticConfig, areas: AreaHierarchy, periods: readonly Period[]): Dimension[] {
  const times = periods.map((period) => ({
    code: period.id,
    label: { de: formatPeriod(period, { language: 'de' }), en: formatPeriod(period, { language: 'en' }) },
  }));
  return [
    areaDimension(areas, AREA_LABEL, new Set(config.remainder)),
    dimension('time', TIME_LABEL, 'time', times, mayAdd(config.kind, 'time') ? spanSums(periods) : []),
    ...(config.dimensions ?? []).map(categoryDimension),
  ];
}

/** Areas in periods at the end of which they did not exist, as positions over area and time. */
function placesOutside({ areas }: AreaHierarchy, periods: readonly Period[]): ReadonlySet<number> {
  const places = areas.flatMap((area, index) =>
    area.validFrom === undefined && area.validUntil === undefined
      ? []
      : periods.flatMap((period, time) => (existsIn(area, period) ? [] : [index * periods.length + time])),
  );
  return new Set(places);
}

function rollUpAll(cube: Cube, kind: MeasureKind): Cube {
  return cube.dimensions
    .filter(({ role }) => role !== 'time' && mayAdd(kind, role))
    .reduce((filled, { id }) => rollUp(filled, id, kind), cube);
}
