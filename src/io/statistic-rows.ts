import type { AreaHierarchy } from '../model/area.js';
import type { Period } from '../model/period.js';
import type { Place, Problem } from '../model/problem.js';
import type { ProtectionAtSource } from '../model/source.js';
import { areaColumn } from './area-column.js';
import { type CategoryColumn, categoryColumn, type ColumnDimension } from './category-column.js';
import { cellReader } from './cell-value.js';
import { ObservationList } from './observation-list.js';
import { periodColumn } from './period-column.js';
import { numberAt, type PositionReader, recalled } from './recalled.js';
import type { RowProblems } from './row-problems.js';
import { type RowReader, SKIPPED, UNREADABLE } from './row-reader.js';
import type { TableColumns } from './table-columns.js';
import type { StatisticConfig } from './workspace-config.js';

/** What the rows of a table say, before it is put in a cube. */
export interface StatisticRows {
  readonly observations: ObservationList;
  /** In the order in which they were met. */
  readonly periods: readonly Period[];
  readonly readRow: RowReader;
  /** Rows that were left out on purpose: by `where`, by `area.ignore`, by `others: ignore`. */
  readonly skipped: { where: number; area: number; category: number };
  readonly findings: (place: Place) => Problem[];
}

/** One column of values; its category is part of the row's, where every category has a column of its own. */
interface ValueColumn {
  readonly at: number;
  readonly name: string;
  readonly category: number;
}

/** Takes the rows of a table one by one. Everything wrong with a row is reported, not only the first thing. */
export function statisticRows(
  config: StatisticConfig,
  columns: TableColumns,
  areas: AreaHierarchy | undefined,
  protection: ProtectionAtSource,
  problems: RowProblems,
): StatisticRows {
  const observations = new ObservationList();
  const period = periodColumn(config.period, problems);
  const areaOf = areaColumn(config.area, areas, problems);
  const readArea = recalled(columns.area, (cells, row) => areaOf(cells[columns.area] as string, row));
  const readPeriod = recalled(columns.period, (cells, row) => period.read(cells[columns.period] as string, row));
  const isWanted = rowFilter(config, columns);
  const { categoryOf, findings } = rowCategories(config, columns, problems);
  const values = valueColumns(config, columns).map((each) => ({
    ...each,
    cell: cellReader(config, protection, problems),
  }));

  const skipped = { where: 0, area: 0, category: 0 };
  const readRow: RowReader = (cells, row, given, numbers) => {
    if (!isWanted(cells)) {
      skipped.where++;
      return;
    }
    const category = categoryOf(cells, row, numbers);
    if (category === SKIPPED) {
      skipped.category++;
      return;
    }
    const place = readArea(cells, row, numbers);
    if (place === SKIPPED) {
      skipped.area++;
      return;
    }
    const time = readPeriod(cells, row, numbers);
    const isReadable = category !== UNREADABLE && place !== UNREADABLE && time !== UNREADABLE;
    for (const { at, name, category: within, cell } of values) {
      const status = cell.read(cells[at] as string, name, row, given, numberAt(numbers, at));
      if (isReadable && status !== UNREADABLE)
        observations.push(place, time, category + within, cell.value, status, row);
    }
  };
  return { observations, periods: period.periods, readRow, skipped, findings };
}

function rowFilter(
  { where = {} }: StatisticConfig,
  { positionOf }: TableColumns,
): (cells: readonly string[]) => boolean {
  const filters = Object.entries(where).map(
    ([column, texts]) => [positionOf.get(column) ?? 0, new Set(texts.map((text) => text.trim()))] as const,
  );
  // a loop, since a function that looks at the row would be made for every row
  return (cells) => {
    for (const [at, texts] of filters) if (!texts.has((cells[at] as string).trim())) return false;
    return true;
  };
}

interface RowCategories {
  readonly categoryOf: PositionReader;
  readonly findings: (place: Place) => Problem[];
}

/** All categories of a row as one number, the last dimension varying fastest. */
function rowCategories(config: StatisticConfig, columns: TableColumns, problems: RowProblems): RowCategories {
  const strides = categoryStrides(config);
  const parts = (config.dimensions ?? []).flatMap((dimension, i): { column: CategoryColumn; stride: number }[] =>
    dimension.column === undefined
      ? []
      : [{ column: categoryColumn(dimension as ColumnDimension, columns, problems), stride: strides[i] ?? 1 }],
  );
  return {
    categoryOf(cells, row, numbers) {
      let category = 0;
      for (const { column, stride } of parts) {
        const index = column.read(cells, row, numbers);
        if (index === SKIPPED) return SKIPPED;
        category = index === UNREADABLE || category === UNREADABLE ? UNREADABLE : category + index * stride;
      }
      return category;
    },
    findings: (place) => parts.flatMap(({ column }) => column.findings(place)),
  };
}

function valueColumns(config: StatisticConfig, { value, positionOf }: TableColumns): readonly ValueColumn[] {
  if (value !== undefined && config.value) return [{ at: value, name: config.value.column, category: 0 }];
  const strides = categoryStrides(config);
  return (config.dimensions ?? []).flatMap(({ column, categories }, i) =>
    column === undefined
      ? categories.flatMap(({ column: name }, index) =>
          name === undefined ? [] : { at: positionOf.get(name) ?? 0, name, category: index * (strides[i] ?? 1) },
        )
      : [],
  );
}

function categoryStrides({ dimensions = [] }: StatisticConfig): number[] {
  return dimensions.map((_, i) =>
    dimensions.slice(i + 1).reduce((product, each) => product * each.categories.length, 1),
  );
}
