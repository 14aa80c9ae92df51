/** A cell as it stands in a file: text, a number, or nothing. A date is ISO text. */
export type SheetCell = string | number | undefined;

/** A table of more columns was not laid out for people, and would keep every search for its parts busy. */
export const MOST_COLUMNS = 4096;

/** A sheet of a workbook, or the one of a CSV file. The first row of the file is the first here, blank ones included. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
}

/**
 * The name of a cell as spreadsheets show it.
 *
 * @param row - From 0, as in {@link Sheet}.
 * @param column - From 0.
 */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}
