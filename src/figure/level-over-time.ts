import type { Area } from '../model/area.js';
import type { Period } from '../model/period.js';
import type { IndicatorTable } from '../model/publication.js';
import { classedValues } from './classed-values.js';
import { areasOfLevel, periodsTold } from './table-choice.js';
import { tintBounds } from './tint-classes.js';

/** What a map needs to know of a level over all periods. */
export interface LevelOverTime {
  /** Those of which the level has something to tell. */
  readonly periods: readonly Period[];
  /** Bounds of the classes, the same in every period, so that the periods compare. */
  readonly bounds: readonly number[];
  readonly largest: number;
}
const overTime = new WeakMap<IndicatorTable, Map<string, LevelOverTime>>();

/** What the periods of a level have in common, derived once per table. */
export function levelOverTime(table: IndicatorTable, levelId: string): LevelOverTime {
  const known = overTime.get(table) ?? new Map<string, LevelOverTime>();
  overTime.set(table, known);
  let level = known.get(levelId);
  if (!level) {
    level = derive(table, areasOfLevel(table.areas, levelId));
    known.set(levelId, level);
  }
  return level;
}

function derive(table: IndicatorTable, areas: readonly Area[]): LevelOverTime {
  const values = classedValues(table, areas, table.periods);
  return { periods: periodsTold(table, areas), bounds: tintBounds(values), largest: Math.max(0, values.at(-1) ?? 0) };
}
