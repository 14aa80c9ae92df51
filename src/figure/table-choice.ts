import type { Area, AreaHierarchy, AreaLevel } from '../model/area.js';
import type { IndicatorTable, Publication } from '../model/publication.js';

/** The table of an indicator, else the first that is at hand. */
export function chooseTable({ tables, indicators }: Publication, indicatorId?: string): IndicatorTable | undefined {
  const wish = tables.get(indicatorId ?? '');
  return wish ?? indicators.map(({ id }) => tables.get(id)).find((table) => table !== undefined);
}

/** The level of this id, else the finest. */
export function chooseLevel({ levels }: AreaHierarchy, levelId?: string): AreaLevel | undefined {
  return levels.find(({ id }) => id === levelId) ?? levels.at(-1);
}

/** The areas of a level. */
export function areasOfLevel({ areas }: AreaHierarchy, levelId: string): Area[] {
  return areas.filter(({ level }) => level === levelId);
}
