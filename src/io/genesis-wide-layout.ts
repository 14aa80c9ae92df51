import type { Sheet, SheetCell } from './sheet.js';

/** Where everything is in a classic table of GENESIS. Rows and columns from 0. */
export interface WideLayout {
  /** The lines above the table, without the word before the number of the table. */
  readonly preamble: readonly string[];
  readonly headerRows: readonly number[];
  readonly firstRow: number;
  /** The row after the last one with values. */
  readonly endRow: number;
  readonly labelColumns: readonly number[];
  readonly valueColumns: readonly number[];
}

/** How such a table begins. */
export const WIDE_TITLE = /^\s*"?(?:GENESIS-)?Tab(?:elle|le): */;

const isEmpty = (cell: SheetCell): boolean => cell === undefined || String(cell).trim() === '';

/**
 * The headings are the rows that begin with an empty cell, above the first row that does not and has values. Rows end at a
 * line of underscores, or where the file ends.
 */
export function wideLayout({ rows }: Sheet): WideLayout | undefined {
  const endOfTable = rows.findIndex(([cell]) => /^_{3,}/.test(String(cell ?? '')));
  const end = endOfTable < 0 ? rows.length : endOfTable;
  const firstHeader = rows.findIndex((row, at) => at < end && isEmpty(row[0]) && row.some((cell) => !isEmpty(cell)));
  if (firstHeader < 0) return undefined;
  const found = rows.findIndex((row, at) => at > firstHeader && at < end && !isEmpty(row[0]));
  if (found < 0) return undefined;
  const headerRows = range(firstHeader, found).filter((at) => rows[at]?.some((cell) => !isEmpty(cell)));
  const width = Math.max(...headerRows.map((at) => rows[at]?.length ?? 0));
  const firstValue = Math.min(...headerRows.map((at) => (rows[at] ?? []).findIndex((cell) => !isEmpty(cell))));
  if (firstValue < 1) return undefined;
  let endRow = end;
  while (endRow > found && (rows[endRow - 1] ?? []).every(isEmpty)) endRow--;
  return {
    preamble: rows.slice(0, firstHeader).flatMap(
      ([cell]) =>
        String(cell ?? '')
          .replace(WIDE_TITLE, '')
          .trim() || [],
    ),
    headerRows,
    firstRow: found,
    endRow,
    labelColumns: range(0, firstValue),
    valueColumns: range(firstValue, width),
  };
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
