import type { Area, AreaLevel } from '../model/area.js';
import { hasValue } from '../model/observation-status.js';
import { comparePeriods, type Period } from '../model/period.js';
import type { IndicatorTable, Publication } from '../model/publication.js';
import type { LocalText } from '../model/text.js';
import { levelsWithValues } from './levels-with-values.js';
import { observationAt } from './observation.js';
import { periodsTold } from './period-choice.js';
import { areasOfLevel, chooseIndicators, chooseLevel } from './table-choice.js';

/** What these indicators are about: the title of a topic that has all of them, else that of the publication. */
export function commonSubject(
  { topics, title }: Pick<Publication, 'topics' | 'title'>,
  ids: readonly string[],
): LocalText {
  return topics.find(({ indicators }) => ids.every((id) => indicators.includes(id)))?.title ?? title;
}

/** What a matrix was asked for; it may have none of it. */
export interface MatrixWish {
  /** What `chooseIndicators` takes. */
  readonly indicator?: string | undefined;
  readonly level?: string | undefined;
  readonly period?: string | undefined;
}

/** What a matrix shows, and what else it could. */
export interface MatrixChoice {
  readonly tables: readonly IndicatorTable[];
  readonly level: AreaLevel;
  /** The levels for which one of the tables has a value. */
  readonly levels: readonly AreaLevel[];
  /** Absent where the level has no values at all. */
  readonly period?: Period;
  readonly periods: readonly Period[];
}

/**
 * The indicators, level and period of a matrix: those wished for where there are such, else all indicators, the finest
 * level, the latest period at which one of the indicators has a value. A period that is not there is replaced by the
 * latest of its year (a reference date, say, where a year was asked for).
 *
 * @returns `undefined` where no table is at hand.
 */
export function chooseMatrix(publication: Publication, wish: MatrixWish): MatrixChoice | undefined {
  const ids = chooseIndicators(publication, wish.indicator);
  const tables = ids.map((id) => publication.tables.get(id)).filter((table) => table !== undefined);
  const level = tables[0] && chooseLevel(tables[0].areas, wish.level);
  if (!tables[0] || !level) return undefined;
  const valued = new Set(tables.flatMap(levelsWithValues).map(({ id }) => id));
  const levels = tables[0].areas.levels.filter(({ id }) => valued.has(id));
  const areas = areasOfLevel(tables[0].areas, level.id);
  const periods = matrixPeriods(tables, areas);
  const period = levels.includes(level) ? choosePeriodOf(periods, tables, areas, wish.period) : undefined;
  return { tables, level, levels, periods, ...(period && { period }) };
}

/** The periods of the first table of which something is told; of each other table those of years not among them yet. */
function matrixPeriods(tables: readonly IndicatorTable[], areas: readonly Area[]): Period[] {
  const periods: Period[] = [];
  for (const table of tables) {
    const years = new Set(periods.map(({ year }) => year));
    periods.push(...periodsTold(table, areas).filter(({ year }) => !years.has(year)));
  }
  return periods.sort(comparePeriods);
}

function choosePeriodOf(
  periods: readonly Period[],
  tables: readonly IndicatorTable[],
  areas: readonly Area[],
  wish: string | undefined,
): Period | undefined {
  const year = Number(wish?.slice(0, 4));
  const isValued = ({ id }: Period): boolean =>
    tables.some(({ value }) => areas.some(({ code }) => hasValue(observationAt(value, code, id).status)));
  return (
    periods.find(({ id }) => id === wish) ??
    periods.findLast((period) => period.year === year) ??
    periods.findLast(isValued)
  );
}
