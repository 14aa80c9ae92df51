import type { Cube } from '../model/cube.js';
import { PersonalScan } from './person-level.js';
import { areasIn } from './preview-import.js';
import { withSums } from './published-table.js';
import { RowProblems } from './row-problems.js';
import { statisticCube } from './statistic-cube.js';
import { openTable } from './open-table.js';
import { type StatisticRows, statisticRows } from './statistic-rows.js';
import type { TableRows } from './row-reader.js';
import type { SuggestedRecipe } from './suggest-recipe.js';
import { tableColumns } from './table-columns.js';
import type { StatisticConfig } from './workspace-config.js';

/** Beyond so many cells sums are not looked for. */
const MOST_CELLS = 2_000_000;

/** A suggested recipe with the sums among its categories that the figures of the file bear out. */
export async function withFoundSums(suggested: SuggestedRecipe, bytes: Uint8Array): Promise<SuggestedRecipe> {
  const { recipe } = suggested;
  const { dimensions = [] } = recipe;
  const { value: table } = dimensions.length > 0 ? await openTable(bytes, recipe.table) : { value: undefined };
  const cube = table && cubeOf(table, recipe);
  if (!cube) return suggested;
  const found = withSums(cube, () => undefined).dimensions;
  const withThem = dimensions.map((each) => {
    const { categories, sums = [] } = found.find(({ id }) => id === each.id) ?? { categories: [], sums: [] };
    const codeAt = (category: number): string => categories[category]?.code ?? '';
    const coded = sums.map(({ total, parts }) => ({ total: codeAt(total), parts: parts.map(codeAt) }));
    return coded.length > 0 ? { ...each, sums: coded } : each;
  });
  return { ...suggested, recipe: { ...recipe, dimensions: withThem } };
}

function cubeOf(table: TableRows, recipe: StatisticConfig): Cube | undefined {
  const { file } = recipe.table;
  const problems = new RowProblems(file);
  const areas = areasIn(table, recipe);
  let rows: StatisticRows | undefined;
  table((header) => {
    const columns = tableColumns(header, recipe, file, []);
    rows = columns && statisticRows(recipe, columns, areas, 'none', problems);
    return rows?.readRow;
  }, new PersonalScan());
  const cells = (recipe.dimensions ?? []).reduce(
    (product, { categories }) => product * categories.length,
    areas.areas.length * (rows?.periods.length ?? 0),
  );
  return rows && cells > 0 && cells <= MOST_CELLS ? statisticCube(rows, recipe, areas, problems).cube : undefined;
}
