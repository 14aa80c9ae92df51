import type { Checked } from '../model/problem.js';
import type { Statistic } from '../model/statistic.js';
import { openTable, sheetTable } from './open-table.js';
import type { SheetCell } from './sheet.js';
import { type StatisticContext, statisticFrom } from './statistic-table.js';
import type { StatisticConfig } from './workspace-config.js';

/**
 * Reads the table of a statistic out of a text file, a workbook or a file of a statistical office, by what the bytes are
 * and not by the file's name. The columns of an office's file are its dimensions, codes as
 * `geo` and labels as `geo:label`, and `value`; its value
 * signs and quality flags are read by the definition of its format.
 *
 * Problems: those of `readStatistic` and of reading workbooks; `sheet-ambiguous` where a workbook has several
 * sheets and the entry names none, `reference-unknown` for a sheet that is not there.
 */
export async function readStatisticFile(
  bytes: Uint8Array,
  config: StatisticConfig,
  context: StatisticContext,
): Promise<Checked<Statistic>> {
  const { value: table, problems } = await openTable(bytes, config.table);
  if (!table) return { value: undefined, problems };
  const read = statisticFrom(table, config, context);
  return { value: read.value, problems: [...problems, ...read.problems] };
}

/** Reads the table of a statistic out of rows: of a sheet, or of a database's answer. Problems as `readStatistic`. */
export function readStatisticRows(
  rows: readonly (readonly SheetCell[])[],
  config: StatisticConfig,
  context: StatisticContext,
): Checked<Statistic> {
  return statisticFrom(sheetTable(rows, config.table), config, context);
}
