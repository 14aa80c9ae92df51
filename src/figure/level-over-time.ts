import type { Area } from '../model/area.js';
import type { IndicatorTable, LevelOverTime } from '../model/publication.js';
import { classedValues } from './classed-values.js';
import { periodsTold } from './period-choice.js';
import { areasOfLevel } from './table-choice.js';
import { tintBounds } from './tint-classes.js';

const derived = new WeakMap<IndicatorTable, Map<string, LevelOverTime>>();

/** What the periods of a level have in common: as it was published, else derived once per table. */
export function levelOverTime(table: IndicatorTable, levelId: string): LevelOverTime {
  const published = table.overTime?.get(levelId);
  if (published) return published;
  const known = derived.get(table) ?? new Map<string, LevelOverTime>();
  derived.set(table, known);
  const level = known.get(levelId) ?? derive(table, areasOfLevel(table.areas, levelId));
  known.set(levelId, level);
  return level;
}

function derive(table: IndicatorTable, areas: readonly Area[]): LevelOverTime {
  const values = classedValues(table, areas, table.periods);
  return { periods: periodsTold(table, areas), bounds: tintBounds(values), largest: Math.max(0, values.at(-1) ?? 0) };
}
