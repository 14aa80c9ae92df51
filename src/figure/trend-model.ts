import type { Area } from '../model/area.js';
import type { IndicatorTable } from '../model/publication.js';
import { firstSince, readPeriod } from '../model/period.js';
import { areaSeries, areaSeriesInRange, type AreaSeries } from './area-series.js';
import { type BreakMark, breakMarks } from './series-break.js';
import { wholeCity } from './whole-city.js';

/** More lines than this nobody can tell apart. */
export const MOST_SELECTED_LINES = 6;

/** More ranges than this cover each other. */
const MOST_RANGES = 3;

/** Something a reader should know of a period. */
export interface Annotation {
  /** A period, or a part of one: `2020`, `2020-03`. */
  readonly period: string;
  readonly text: string;
}

/** An annotation at its place. */
export interface AnnotationMark {
  readonly index: number;
  readonly text: string;
}

/** A value that is to be reached. */
export interface TrendTarget {
  readonly value: number;
  /** What stands at its line. */
  readonly text: string;
  /** What is to be said of it elsewhere. */
  readonly note?: string;
}

/** What a trend is to show beside its data. */
export interface TrendOptions {
  /** The value that others are seen against: 100 for an index. */
  readonly baseline?: number | undefined;
  /** The first period that is projected, as a period's id. */
  readonly forecast?: string | undefined;
  readonly annotations?: readonly Annotation[] | undefined;
  /** Beside that of the indicator itself. */
  readonly targets?: readonly TrendTarget[] | undefined;
}

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
  readonly baseline?: number;
  /** Position of the first period that is projected; absent where none is. */
  readonly forecast?: number;
  readonly annotations: readonly AnnotationMark[];
  readonly targets: readonly TrendTarget[];
}

/**
 * The lines of a trend chart: the city for reference, the selected areas, and the other areas of the level as quiet
 * context. Counts of a city and of its parts do not share an axis: without a selection the city stands alone, with one
 * it is left out. Where there is neither city nor selection, the first areas stand in. Selected codes that the table does not know are left out, as are those after the sixth.
 */
export function trendModel(
  table: IndicatorTable,
  levelId: string,
  selected: readonly string[],
  { baseline, forecast, annotations = [], targets = [] }: TrendOptions = {},
): TrendModel {
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
  const inRange = (area: Area): AreaSeries => areaSeriesInRange(table, area);
  const first = forecast === undefined ? -1 : firstSince(table.periods, forecast);
  return {
    table,
    ...(hasReference && { reference: picked.length > 0 ? series(city) : inRange(city) }),
    selected: picked.map(picked.length > MOST_RANGES ? series : inRange),
    context: others.map(series),
    breaks: breakMarks(table.indicator, table.periods),
    targets,
    ...(baseline !== undefined && { baseline }),
    ...(first > 0 && { forecast: first }),
    annotations: annotations.flatMap(({ period, text }) => {
      const year = readPeriod(period)?.year ?? NaN;
      const index = firstSince(table.periods, period);
      return year >= (table.periods[0]?.year ?? NaN) && index >= 0 ? [{ index, text }] : [];
    }),
  };
}

/** The lines that are read: the selected ones, and the reference. */
export function strongLines({ reference, selected }: TrendModel): AreaSeries[] {
  return reference ? [...selected, reference] : [...selected];
}
