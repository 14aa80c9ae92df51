import { isSozialraumError } from '../error.js';
import type { AreaHierarchy } from '../model/area.js';
import { type Checked, hasErrors, type Problem, problem } from '../model/problem.js';
import type { Source } from '../model/source.js';
import type { FrequencyRule, Statistic } from '../model/statistic.js';
import { boundaryStateProblem } from './boundary-state.js';
import { categoryDimension } from './category-dimension.js';
import { cubeLimit } from './cube-limit.js';
import { localText } from './local-text.js';
import { protectionMethod } from './method-config.js';
import { openTextTable } from './open-table.js';
import { PersonalScan } from './person-level.js';
import { qualityMetadata } from './quality-config.js';
import { RowProblems } from './row-problems.js';
import type { TableRows } from './row-reader.js';
import { possibleCells, type StatisticCube, statisticCube } from './statistic-cube.js';
import { type StatisticRows, statisticRows } from './statistic-rows.js';
import { tableColumns } from './table-columns.js';
import type { StatisticConfig } from './workspace-config.js';

/** What a statistic needs beside its table and its entry in the workspace file. */
export interface StatisticContext {
  /** Absent where the areas could not be read: the table is then checked for everything else. */
  readonly areas: AreaHierarchy | undefined;
  readonly source: Source;
  readonly rule: FrequencyRule;
}

/**
 * Reads the table of a statistic into a cube over area, time and categories. Totals that nobody delivered are rolled up;
 * a cell that nobody delivered is missing, one of an area that did not exist is not applicable.
 *
 * Problems have file, row and column; one that many rows have is told once, with its first row and their number:
 * `column-missing`, `area-unknown`, `area-ambiguous`, `period-unreadable`, `category-unknown`, `number-unreadable`,
 * `count-negative`, `count-fractional`, `observation-duplicate`, `rows-none`, `table-too-large`, and those of reading text and CSV. What a
 * planner should know, without being wrong: `area-outside-validity`, `boundary-state-differs`, `label-ambiguous`, `quality-units-mixed`,
 * `categories-ignored`.
 *
 * @param bytes - The file as it is; its encoding is found out unless the configuration names it.
 */
export function readStatistic(
  bytes: Uint8Array,
  config: StatisticConfig,
  context: StatisticContext,
): Checked<Statistic> {
  const { value: table, problems } = openTextTable(bytes, config.table);
  if (!table) return { value: undefined, problems };
  const read = statisticFrom(table, config, context);
  return { value: read.value, problems: [...problems, ...read.problems] };
}

/** Reads the rows of a table into a cube, as {@link readStatistic}. */
export function statisticFrom(
  readTable: TableRows,
  config: StatisticConfig,
  context: StatisticContext,
): Checked<Statistic> {
  const { file } = config.table;
  const problems: Problem[] = [];
  const rowProblems = new RowProblems(file);
  let rows: StatisticRows | undefined;
  const scan = new PersonalScan();
  const table = readTable((header) => {
    const columns = tableColumns(header, config, file, problems);
    rows = columns && statisticRows(config, columns, context.areas, context.source.protection, rowProblems);
    return rows?.readRow;
  }, scan);
  const refused = scan.refusal(file);
  // whatever else was found may quote a cell
  if (refused) return { value: undefined, problems: [refused] };
  problems.push(...table.problems);
  if (!rows || !table.value) return { value: undefined, problems };
  const { length } = rows.observations;
  const areas = length > 0 && hasSoundDimensions(config) ? context.areas : undefined;
  const tooLarge = areas && cubeLimit(possibleCells(rows, config, areas), file);
  if (tooLarge) problems.push(tooLarge);
  const built = areas && !tooLarge ? statisticCube(rows, config, areas, rowProblems) : undefined;
  problems.push(...rowProblems.list());
  const unknown = rowProblems.list().flatMap((each) => (isUnknownArea(each) ? [each.params.area] : []));
  const state = context.areas && boundaryStateProblem(context.areas, { ...rows, unknown }, { file });
  if (state) problems.push(state);
  if (length === 0 && !hasErrors(problems)) problems.push(problem('rows-none', { rows: table.value.rows }, { file }));
  if (built) problems.push(...duplicateProblems(built, file));
  problems.push(...rows.findings({ file, path: `statistics.${config.id}` }));
  return { value: built && !hasErrors(problems) ? statistic(config, context, built) : undefined, problems };
}

function isUnknownArea(found: Problem): found is Problem<'area-unknown'> {
  return found.code === 'area-unknown';
}

// what is wrong with them has been reported where the workspace file was checked; the rows are still worth checking
function hasSoundDimensions({ dimensions = [] }: StatisticConfig): boolean {
  try {
    return dimensions.map(categoryDimension).length === dimensions.length;
  } catch (error) {
    if (isSozialraumError(error)) return false;
    throw error;
  }
}

const MOST_DUPLICATES = 20;

function duplicateProblems({ cube, duplicates, firstRowOf }: StatisticCube, file: string): Problem[] {
  const problems: Problem[] = duplicates.slice(0, MOST_DUPLICATES).map(({ offset, row }) => {
    const params = { key: keyAt(offset, cube.dimensions), firstRow: firstRowOf(offset) };
    return problem('observation-duplicate', params, { file, row });
  });
  const omitted = duplicates[MOST_DUPLICATES];
  if (!omitted) return problems;
  const params = { code: 'observation-duplicate', count: duplicates.length - MOST_DUPLICATES };
  return [...problems, problem('problems-omitted', params, { file, row: omitted.row })];
}

function keyAt(offset: number, dimensions: StatisticCube['cube']['dimensions']): string {
  let rest = offset;
  const codes: string[] = [];
  for (const { categories } of dimensions.toReversed()) {
    codes.unshift(categories[rest % categories.length]?.code ?? '');
    rest = Math.floor(rest / categories.length);
  }
  return codes.join(', ');
}

function statistic(config: StatisticConfig, { source, rule }: StatisticContext, { cube }: StatisticCube): Statistic {
  return {
    id: config.id,
    title: localText(config.title),
    countingUnit: config.countingUnit,
    kind: config.kind,
    ...(config.population ? { population: config.population } : {}),
    source,
    rule,
    ...(config.method ? { method: protectionMethod(config.method) } : {}),
    breaks: (config.breaks ?? []).map(({ period, reason }) => ({ period, reason: localText(reason) })),
    ...(config.quality ? { quality: qualityMetadata(config.quality) } : {}),
    cube,
  };
}
