import type { Area } from '../model/area.js';
import type { IndicatorTable } from '../model/publication.js';
import { areaSeries, type AreaSeries } from './area-series.js';
import { type BreakMark, breakMarks } from './series-break.js';
import { wholeCity } from './whole-city.js';

/** More lines than this nobody can tell apart. */
export const MOST_SELECTED_LINES = 6;

/** One indicator over time, by what each line is for. */
export interface TrendModel {
  readonly table: IndicatorTable;
  /** The whole city; absent where there is no single coarsest area. */
  readonly reference?: AreaSeries;
  /** The lines a reader has picked, in the order picked. */
  readonly selected: readonly AreaSeries[];
  /** All other areas of the level. */
  readonly context: readonly AreaSeries[];
  readonly breaks: readonly BreakMark[];
}

/**
 * The lines of a trend chart: the city for reference, the selected areas, and the other areas of the level as quiet
 * context. Counts of a city and of its parts do not share an axis: without a selection the city stands alone, with one
 * it is left out. Where there is neither city nor selection, the first areas stand in. Selected codes that the table does not know are left out, as are those after the sixth.
 */
export function trendModel(table: IndicatorTable, levelId: string, selected: readonly string[]): TrendModel {
  const { areas, byCode } = table.areas;
  const city = wholeCity(table.areas);
  const ofLevel = areas.filter((area) => area.level === levelId && area !== city);
  const named = [...new Set(selected)]
    .map((code) => byCode.get(code))
    .filter((area): area is Area => area !== undefined && area !== city);
  const picked = (named.length > 0 || city ? named : ofLevel).slice(0, MOST_SELECTED_LINES);
  const isCount = table.indicator.form === 'count';
  const hasReference = city !== undefined && !(isCount && picked.length > 0);
  const others = isCount && hasReference ? [] : ofLevel.filter((area) => !picked.includes(area));
  const series = (area: Area): AreaSeries => areaSeries(table, area);
  return {
    table,
    ...(hasReference && { reference: series(city) }),
    selected: picked.map(series),
    context: others.map(series),
    breaks: breakMarks(table.indicator, table.periods),
  };
}

/** The lines that are read: the selected ones, and the reference. */
export function strongLines({ reference, selected }: TrendModel): AreaSeries[] {
  return reference ? [...selected, reference] : [...selected];
}
