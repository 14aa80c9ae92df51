import { type Checked, problem } from '../model/problem.js';
import type { Statistic } from '../model/statistic.js';
import type { Sheet, SheetCell } from './sheet.js';
import { isArchive, type StatisticContext, statisticFrom, type TableRows, textTable } from './statistic-table.js';
import { readLayout, type TableLayout } from './table-layout.js';
import { readStatisticalFile } from './statistical-file.js';
import { observationRows } from './table-rows.js';
import type { StatisticConfig } from './workspace-config.js';
import { readXlsx } from './xlsx.js';

/**
 * Reads the table of a statistic out of a text file, a workbook or a JSON file of statistics (JSON-stat, SDMX-JSON, Leipzig's
 * API, KomMonitor), by what the bytes are and not by the file's name. The columns of a JSON file are its dimensions, see
 * {@link observationRows}.
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

/** The rows of the table in a file, as its layout describes it. */
export async function openTable(bytes: Uint8Array, layout: TableLayout): Promise<Checked<TableRows>> {
  if (!isJson(bytes) && !isArchive(bytes)) return textTable(bytes, layout);
  const { file } = layout;
  const { value: sheets, problems } = isJson(bytes)
    ? await statisticalSheets(bytes, file)
    : await readXlsx(bytes, { file });
  if (!sheets) return { value: undefined, problems };
  const chosen = chooseSheet(sheets, layout);
  return { value: chosen.value && tableOfRows(chosen.value.rows, layout), problems: [...problems, ...chosen.problems] };
}

async function statisticalSheets(bytes: Uint8Array, file: string): Promise<Checked<Sheet[]>> {
  const found = await readStatisticalFile(bytes, file);
  if (!found) return { value: undefined, problems: [problem('format-unsupported', { format: '' }, { file })] };
  const sheets = found.value?.map((table) => ({ name: table.metadata.title ?? '', rows: observationRows(table) }));
  return { value: sheets, problems: found.problems };
}

const JSON_START = [0x7b, 0x5b];
const BLANKS = [0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf];

// a byte order mark and blanks may stand before the first bracket
function isJson(bytes: Uint8Array): boolean {
  const first = bytes.find((byte) => !BLANKS.includes(byte));
  return first !== undefined && JSON_START.includes(first);
}

/** Reads the table of a statistic out of rows: of a sheet, or of a database's answer. Problems as `readStatistic`. */
export function readStatisticRows(
  rows: readonly (readonly SheetCell[])[],
  config: StatisticConfig,
  context: StatisticContext,
): Checked<Statistic> {
  return statisticFrom(tableOfRows(rows, config.table), config, context);
}

function tableOfRows(rows: readonly (readonly SheetCell[])[], layout: TableLayout): TableRows {
  const sheet = sheetRows(rows, layout.decimal ?? ',');
  return (open, scan) => readLayout(sheet, layout, layout.file, open, scan);
}

/** The sheet that is named, or the only one. */
function chooseSheet(sheets: readonly Sheet[], { sheet, file }: TableLayout): Checked<Sheet> {
  const known = sheets.map(({ name }) => name).join(', ');
  const value = sheet === undefined ? sheets[0] : sheets.find(({ name }) => name === sheet);
  if (sheet === undefined && sheets.length > 1)
    return { value: undefined, problems: [problem('sheet-ambiguous', { sheets: known }, { file })] };
  if (value) return { value, problems: [] };
  return { value, problems: [problem('reference-unknown', { kind: 'sheet', id: sheet ?? '', known }, { file })] };
}

/** The rows of a sheet as text, numbers as a file with this decimal sign has them. */
function sheetRows(
  rows: readonly (readonly SheetCell[])[],
  decimal: ',' | '.',
): (visit: (cells: readonly string[], line: number) => boolean) => void {
  const textOf = (cell: SheetCell): string =>
    typeof cell === 'number' ? numberText(cell).replace('.', decimal) : (cell ?? '');
  return (visit) => {
    for (const [at, row] of rows.entries()) if (!visit(row.map(textOf), at + 1)) return;
  };
}

const MOST_DECIMALS = 12;

/** Without an exponent, and without what binary fractions add behind the twelfth decimal. */
function numberText(value: number): string {
  return Number.isInteger(value) ? value.toFixed(0) : value.toFixed(MOST_DECIMALS).replace(/\.?0+$/, '');
}
