import type { Area, AreaLevel } from '../model/area.js';
import { hasValue } from '../model/observation-status.js';
import type { IndicatorTable } from '../model/publication.js';
import { courseOf } from './area-series.js';

const known = new WeakMap<IndicatorTable, readonly AreaLevel[]>();

/** The levels of areas for which a table has at least one value, the coarsest first; found once a table. */
export function levelsWithValues(table: IndicatorTable): readonly AreaLevel[] {
  const levels = known.get(table) ?? findLevels(table);
  known.set(table, levels);
  return levels;
}

function findLevels(table: IndicatorTable): AreaLevel[] {
  const { areas, value, periods } = table;
  // the first value is enough, and mostly the first area has one
  const isValued = (area: Area): boolean => courseOf(value, area, periods).statuses.some(hasValue);
  return areas.levels.filter(({ id }) => areas.areas.some((area) => area.level === id && isValued(area)));
}
