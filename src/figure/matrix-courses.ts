import { formatNumber } from '../format/number.js';
import { matrixViewText } from '../format/matrix-view-text.js';
import { formatPeriod, formatPeriodRange } from '../format/period.js';
import type { Language } from '../model/text.js';
import { type AreaSeries, areaSeries } from './area-series.js';
import { linePaths } from './line-path.js';
import type { MatrixColumn, MatrixModel } from './matrix-model.js';
import type { MatrixSheet, SheetCell, SheetColumn, SheetRow } from './matrix-sheet.js';
import { periodPositions } from './period-axis.js';
import { breakMarks, brokenAt } from './series-break.js';

/** The box of a course, in pixels. */
const [WIDTH, HEIGHT, MARGIN] = [72, 18, 3];

/**
 * A sheet with the course of each indicator beside it: a small line over all periods, around its own middle, with
 * the same rise for the same difference throughout the column. Rows are ordered by their change since the last break. What is withheld is a gap; neither line, scale nor order depends on it.
 */
export function withCourses(sheet: MatrixSheet, model: MatrixModel, language: Language): MatrixSheet {
  const courses = model.columns.map((column, i) => courseColumn(column, model, i, language));
  const beside = (row: SheetRow): SheetRow => ({
    id: row.id,
    heading: row.heading,
    get cells() {
      return row.cells.flatMap((cell, i) => [cell, courses[i]?.cellOf(row.id) ?? NOTHING]);
    },
  });
  return {
    ...sheet,
    columns: sheet.columns.flatMap((column, i) => [
      column,
      { ...(courses[i]?.head ?? column), of: `${column.heading}: ` },
    ]),
    ...(sheet.reference && { reference: beside(sheet.reference) }),
    groups: sheet.groups.map((group) => ({ ...group, rows: group.rows.map(beside) })),
  };
}

const NOTHING: SheetCell = { text: '', spoken: '' };

interface CourseColumn {
  readonly head: SheetColumn;
  readonly cellOf: (code: string) => SheetCell;
}

function courseColumn({ table }: MatrixColumn, model: MatrixModel, at: number, language: Language): CourseColumn {
  const { indicator, periods } = table;
  const [first, last] = [periods[0], periods.at(-1)];
  const marks = breakMarks(indicator, periods);
  // a city and its parts have no scale in common where they are counted
  const hasCity = indicator.form !== 'count' && model.reference;
  const areas = [...model.rows, ...(hasCity ? [hasCity] : [])].map(({ area }) => area);
  const series = new Map(areas.map((area) => [area.code, areaSeries(table, area)]));
  const middles = new Map([...series].map(([code, each]) => [code, extremes(each)]));
  const span = Math.max(...[...middles.values()].map(([low, high]) => high - low).filter(Number.isFinite)) || 1;
  const xs = periodPositions(periods).map((position) => MARGIN + position * (WIDTH - 2 * MARGIN));
  const said = (values: Float64Array, i: number): string => {
    const period = periods[i];
    const number = formatNumber(values[i] ?? NaN, { language, decimals: indicator.decimals });
    return period ? `${formatPeriod(period, { language, style: 'short' })}: ${number}` : '';
  };
  return {
    head: {
      id: model.columns[at]?.table.indicator.id ?? '',
      heading: matrixViewText(language).change,
      note: first && last ? formatPeriodRange(first, last, { language, style: 'short' }) : '',
    },
    cellOf: (code) => {
      const found = series.get(code);
      if (!found) return NOTHING;
      const { values, statuses } = found;
      const [low, high] = middles.get(code) ?? [0, 0];
      const y = (value: number): number => HEIGHT / 2 - ((value - (low + high) / 2) / span) * (HEIGHT - 2 * MARGIN);
      const broken = brokenAt(marks, statuses);
      const { solid, dots } = linePaths(xs, Array.from(values, y), (i) => (broken.has(i) ? 'none' : 'solid'));
      const end = values.findLastIndex(Number.isFinite);
      const since = Math.max(0, ...[...broken].filter((i) => i <= end));
      const start = values.findIndex((value, i) => i >= since && Number.isFinite(value));
      if (start < 0) return { text: '', spoken: matrixViewText(language).noCourse };
      const spoken = start === end ? said(values, end) : `${said(values, start)}; ${said(values, end)}`;
      const value = (values[end] ?? NaN) - (values[start] ?? NaN);
      return { text: '', spoken, value: start === end ? NaN : value, line: solid + dots };
    },
  };
}

function extremes({ values }: AreaSeries): [low: number, high: number] {
  const known = [...values].filter(Number.isFinite);
  return [Math.min(...known), Math.max(...known)];
}
