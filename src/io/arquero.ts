import { type ColumnTable, table as arqueroTable } from 'arquero';
import { hasValue } from '../model/observation-status.js';
import type { Checked } from '../model/problem.js';
import type { Statistic } from '../model/statistic.js';
import { readStatus } from './json-stat.js';
import { writeStatus } from './json-stat-writer.js';
import { decimalText } from './number.js';
import type { ObservationTable } from './observation-table.js';
import { type StatisticContext, statisticFrom } from './statistic-table.js';
import { labelColumn, listedRows, type ListedRow, VALUE_COLUMN } from './table-rows.js';
import type { StatisticConfig } from './workspace-config.js';

/** The column that holds statuses, written as in our JSON-stat: `ok`, `suppressed`, `ok+provisional`. */
const STATUS_COLUMN = 'status';

type Cell = string | number | null;

/**
 * A table of observations for arquero, to be joined, filtered or added up there: per dimension a column of codes, named by
 * its id, and one of labels, named `id:label`; `value`, null without a number; and `status`, which says why, so that what is
 * added up afterwards does not take a secret for nothing.
 *
 * This is its own entry point, `sozialraum/arquero.js`, and arquero a package to install beside this one: it makes functions
 * of text as it runs, which the strict policy of a page (CSP) forbids.
 *
 * @see https://idl.uw.edu/arquero/
 *
 * @example
 * ```ts
 * toArquero({ dimensions: [], columns: [], values: Float64Array.of(5), statuses: Uint16Array.of(0), row: Int32Array.of(2), metadata: { notes: [] } }).objects() // => [{ value: 5, status: 'ok' }]
 * ```
 */
export function toArquero({ dimensions, columns, values, statuses }: ObservationTable): ColumnTable {
  const texts = dimensions.flatMap(({ id, categories }, axis): [string, Cell[]][] => {
    const positions = Array.from(columns[axis] ?? []);
    return [
      [id, positions.map((at) => categories[at]?.code ?? '')],
      [labelColumn(id), positions.map((at) => categories[at]?.label ?? '')],
    ];
  });
  const valueColumn = Array.from(values, (value, at) => (hasValue(statuses[at] as number) ? value : null));
  return arqueroTable({
    ...Object.fromEntries(texts),
    [VALUE_COLUMN]: valueColumn,
    [STATUS_COLUMN]: Array.from(statuses, writeStatus),
  });
}

/**
 * The statistic that a recipe makes of a table of arquero: its columns are those the recipe names. A column `status` says
 * what a value is worth, as {@link toArquero} writes it; without one, or with other words in it, a value is a number, or what
 * the recipe says of its sign.
 *
 * Problems: those of `readStatistic`. Rows are counted from 1, in the order of the table.
 */
export function fromArquero(rows: ColumnTable, recipe: StatisticConfig, context: StatisticContext): Checked<Statistic> {
  const names = rows.columnNames();
  const decimal = recipe.table.decimal ?? ',';
  return statisticFrom(
    listedRows(names, () => rowsOf(rows, names, decimal), recipe.table),
    recipe,
    context,
  );
}

function* rowsOf(table: ColumnTable, names: readonly string[], decimal: ',' | '.'): Generator<ListedRow> {
  const columns = names.map((name) => table.getter(name));
  const status = names.indexOf(STATUS_COLUMN);
  for (let row = 0; row < table.numRows(); row++) {
    const cells = columns.map((cellAt) => textOf(cellAt(row), decimal));
    yield { cells, line: row + 1, status: readStatus(cells[status] ?? '') };
  }
}

function textOf(cell: unknown, decimal: ',' | '.'): string {
  if (typeof cell === 'number') return Number.isFinite(cell) ? decimalText(cell, decimal) : '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'string' ? cell : '';
}
