import { type Problem, problem } from '../model/problem.js';
import type { DimensionConfig, StatisticConfig } from './workspace-config.js';

/** Where the columns of a statistic stand in its table. */
export interface TableColumns {
  readonly area: number;
  readonly period: number;
  /** Absent where every category of one dimension has a column of its own. */
  readonly value?: number;
  readonly positionOf: ReadonlyMap<string, number>;
}

/** Finds the columns that a statistic needs; every one that is missing is reported, with those that there are. */
export function tableColumns(
  header: readonly string[],
  config: StatisticConfig,
  file: string,
  problems: Problem[],
): TableColumns | undefined {
  const positionOf = new Map(header.map((name, index) => [name, index]));
  const missing = [...new Set(columnsOf(config))].filter((name) => !positionOf.has(name));
  for (const column of missing)
    problems.push(problem('column-missing', { column, known: header.join(', ') }, { file, row: 1, column }));
  const area = positionOf.get(config.area.column);
  const period = positionOf.get(config.period.column);
  if (missing.length > 0 || area === undefined || period === undefined) return undefined;
  const value = config.value && positionOf.get(config.value.column);
  return { area, period, positionOf, ...(value === undefined ? {} : { value }) };
}

function columnsOf(config: StatisticConfig): string[] {
  const { area, period, value, where = {}, dimensions = [] } = config;
  return [
    area.column,
    period.column,
    ...(value ? [value.column] : []),
    ...Object.keys(where),
    ...dimensions.flatMap(columnsOfDimension),
  ];
}

function columnsOfDimension({ column, categories }: DimensionConfig): string[] {
  if (column === undefined) return categories.flatMap((category) => category.column ?? []);
  return [column, ...categories.flatMap(({ where = {} }) => Object.keys(where))];
}
