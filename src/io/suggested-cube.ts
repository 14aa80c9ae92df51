import type { FileContent } from './file-content.js';
import { contentTable } from './open-table.js';
import { PersonalScan } from './person-level.js';
import { areasIn } from './preview-import.js';
import { RowProblems } from './row-problems.js';
import { possibleCells, type StatisticCube, statisticCube } from './statistic-cube.js';
import { type StatisticRows, statisticRows } from './statistic-rows.js';
import { ADDED } from './suggested-columns.js';
import { tableColumns } from './table-columns.js';
import type { StatisticConfig } from './workspace-config.js';

/** Beyond so many cells the figures are not looked at. */
const MOST_CELLS = 2_000_000;

/** Stands for a period that nothing names, until a person fills it in. */
const ANY_PERIOD = '2000';

/** The figures of a file as a suggested recipe reads them; `undefined` where there are none, or too many. */
export function suggestedCube(suggested: StatisticConfig, content: FileContent): StatisticCube | undefined {
  const recipe = withPeriod(suggested);
  const { file } = recipe.table;
  const { value: table } = contentTable(content, recipe.table);
  if (!table) return undefined;
  const problems = new RowProblems(file);
  const areas = areasIn(table, recipe);
  let rows: StatisticRows | undefined;
  table((header) => {
    const columns = tableColumns(header, recipe, file, []);
    rows = columns && statisticRows(recipe, columns, areas, 'none', problems);
    return rows?.readRow;
  }, new PersonalScan());
  const cells = rows ? possibleCells(rows, recipe, areas) : 0;
  return rows && cells > 0 && cells <= MOST_CELLS ? statisticCube(rows, recipe, areas, problems) : undefined;
}

function withPeriod(recipe: StatisticConfig): StatisticConfig {
  const { fixed } = recipe.table;
  if (fixed?.[ADDED.period] !== '') return recipe;
  return { ...recipe, table: { ...recipe.table, fixed: { ...fixed, [ADDED.period]: ANY_PERIOD } } };
}
