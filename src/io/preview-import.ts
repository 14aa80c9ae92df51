import { type Area, type AreaHierarchy, areaHierarchy } from '../model/area.js';
import { hasValue, type ObservationState, stateOf } from '../model/observation-status.js';
import { type Checked, hasErrors, type Problem, problem } from '../model/problem.js';
import { PersonalScan } from './person-level.js';
import { RowProblems } from './row-problems.js';
import { openTable } from './open-table.js';
import { type StatisticRows, statisticRows } from './statistic-rows.js';
import type { TableRows } from './row-reader.js';
import { tableColumns } from './table-columns.js';
import type { DimensionConfig, StatisticConfig } from './workspace-config.js';

/** One observation as the cube will have it. */
export interface PreviewRow {
  /** Row of the file, from 1. */
  readonly row: number;
  readonly area: string;
  readonly period: string;
  /** Codes, one a dimension. */
  readonly categories: readonly string[];
  readonly value: number | undefined;
  readonly state: ObservationState;
}

/** The first observations of an import, and what is left out of it. */
export interface ImportPreview {
  readonly rows: readonly PreviewRow[];
  readonly observations: number;
  /** Sum of all values, to be compared with a figure that is known. */
  readonly total: number;
  readonly areas: number;
  readonly periods: readonly string[];
  readonly skipped: StatisticRows['skipped'];
}

const SHOWN = 10;

/**
 * What a recipe makes of a file, before anything is done with it: the first observations as the cube will have them, how
 * many there are, their sum to be compared with a figure that is known, and what is left out. A file about single persons
 * is refused, and nothing of it is shown.
 *
 * Problems: those of `readStatistic` and of reading files.
 *
 * @param areas - Absent: whatever the area column says is taken for an area.
 *
 * @example
 * ```ts
 * (await previewImport(new TextEncoder().encode('ot;jahr;wert\n01;2024;12\n02;2024;30\n'), { id: 'wohngeld', title: 'Wohngeld', table: { file: 'a.csv' }, area: { column: 'ot' }, period: { column: 'jahr' }, value: { column: 'wert' }, countingUnit: 'household', kind: 'stock', source: 'amt' })).value?.total // => 42
 * ```
 */
export async function previewImport(
  bytes: Uint8Array,
  config: StatisticConfig,
  areas?: AreaHierarchy,
): Promise<Checked<ImportPreview>> {
  const { value: table, problems } = await openTable(bytes, config.table);
  if (!table) return { value: undefined, problems };
  const read = preview(table, config, areas ?? areasIn(table, config));
  return { value: read.value, problems: [...problems, ...read.problems] };
}

function preview(table: TableRows, config: StatisticConfig, areas: AreaHierarchy): Checked<ImportPreview> {
  const { file } = config.table;
  const found: Problem[] = [];
  const rowProblems = new RowProblems(file);
  const scan = new PersonalScan();
  let rows: StatisticRows | undefined;
  const read = table((header) => {
    const columns = tableColumns(header, config, file, found);
    rows = columns && statisticRows(config, columns, areas, 'none', rowProblems);
    return rows?.readRow;
  }, scan);
  const refused = scan.refusal(file);
  if (refused) return { value: undefined, problems: [refused] };
  const problems = [...read.problems, ...found, ...rowProblems.list()];
  if (rows) problems.push(...duplicates(rows, config, areas, file));
  if (rows?.observations.length === 0 && !hasErrors(problems))
    problems.push(problem('rows-none', { rows: read.value?.rows ?? 0 }, { file }));
  return { value: rows && !hasErrors(problems) ? shown(rows, config, areas) : undefined, problems };
}

const MOST_DUPLICATES = 5;

/** Cells that the file sets twice. */
function duplicates(
  { observations, periods }: StatisticRows,
  { dimensions = [] }: StatisticConfig,
  { areas }: AreaHierarchy,
  file: string,
): Problem[] {
  const categories = dimensions.reduce((product, each) => product * each.categories.length, 1);
  const rowOf = new Map<number, number>();
  const found: Problem[] = [];
  observations.forEach((area, period, category, _value, _status, row) => {
    const key = (area * periods.length + period) * categories + category;
    const firstRow = rowOf.get(key);
    if (firstRow === undefined) rowOf.set(key, row);
    else {
      const names = [areas[area]?.code, periods[period]?.id, ...codesOf(category, dimensions)];
      found.push(problem('observation-duplicate', { key: names.join(', '), firstRow }, { file, row }));
    }
    return found.length < MOST_DUPLICATES;
  });
  return found;
}

function shown(rows: StatisticRows, { dimensions = [] }: StatisticConfig, { areas }: AreaHierarchy): ImportPreview {
  const first: PreviewRow[] = [];
  const seen = new Set<number>();
  let total = 0;
  rows.observations.forEach((area, period, category, value, status, row) => {
    seen.add(area);
    if (hasValue(status)) total += value;
    if (first.length < SHOWN) {
      const codes = codesOf(category, dimensions);
      const shownValue = hasValue(status) ? value : undefined;
      const place = { area: areas[area]?.code ?? '', period: rows.periods[period]?.id ?? '' };
      first.push({ row, ...place, categories: codes, value: shownValue, state: stateOf(status) });
    }
    return true;
  });
  return {
    rows: first,
    observations: rows.observations.length,
    total,
    areas: seen.size,
    periods: rows.periods.map(({ id }) => id),
    skipped: rows.skipped,
  };
}

/** The codes of a combination of categories, the last dimension varying fastest. */
function codesOf(category: number, dimensions: readonly DimensionConfig[]): string[] {
  const codes: string[] = [];
  let rest = category;
  for (const { categories } of dimensions.toReversed()) {
    codes.unshift(categories[rest % categories.length]?.code ?? '');
    rest = Math.floor(rest / categories.length);
  }
  return codes;
}

/** Every text of the area column as an area of its own. */
export function areasIn(table: TableRows, { area: { column, by, ignore = [] } }: StatisticConfig): AreaHierarchy {
  const texts = new Set<string>();
  table((header) => {
    const at = header.indexOf(column);
    return at < 0 ? undefined : (cells) => texts.add((cells[at] ?? '').trim().normalize());
  }, new PersonalScan());
  const named = [...texts].filter((text) => text !== '' && !ignore.includes(text));
  const areas = named.map((text) => areaOf(text, by, column));
  const levels = [...new Set(areas.map(({ level }) => level))].map((id) => ({
    id,
    label: { de: id },
    plural: { de: id },
  }));
  return areaHierarchy(levels, areas);
}

function areaOf(text: string, by: StatisticConfig['area']['by'], level: string): Area {
  const [, first = '', rest = ''] = (by === 'code name' ? /^(\S+)\s+(.*)$/ : /^([^/]*)\/(.*)$/).exec(text) ?? [];
  if (by === 'code name' && rest !== '') return { code: first, name: rest, level };
  if (by === 'level/name' && rest !== '') return { code: text, name: rest, level: first };
  return { code: text, name: text, level };
}
