import { type Checked, problem } from '../model/problem.js';
import { eachRecord, faultProblem } from './csv.js';
import type { CsvDelimiter } from './csv-scanner.js';
import { LimitedProblems } from './limited-problems.js';
import { MOST_COLUMNS, type Sheet, type SheetCell } from './sheet.js';
import { firstCharacters, isBlankText, type Utf8Text, utf8Text } from './utf8-text.js';

const DELIMITERS: readonly CsvDelimiter[] = [';', '\t', ','];
const SAMPLE_LENGTH = 65_536;
/** Beyond so many cells a file is no table that was laid out for people. */
const MOST_CELLS = 10_000_000;

const NO_CELLS: readonly SheetCell[] = [];

/**
 * Reads a CSV file as the sheet it is when it is opened: every row as it stands, titles and notes included, the first
 * line of the file being the first row. Rows may have different numbers of cells.
 *
 * Problems: `file-empty`, `quote-invalid`, `record-too-long`, `sheet-too-large`.
 */
export function csvSheet(
  text: string | Utf8Text,
  file: string,
  declared?: CsvDelimiter,
): Checked<Sheet & { readonly delimiter: CsvDelimiter }> {
  const content = typeof text === 'string' ? utf8Text(text) : text;
  if (isBlankText(content)) return { value: undefined, problems: [problem('file-empty', { file }, { file })] };
  const found = new LimitedProblems({ file });
  const delimiter = declared ?? sheetDelimiter(content);
  const rows: (readonly SheetCell[])[] = [];
  let cellCount = 0;
  let columns = 0;
  eachRecord(content, delimiter, ({ cells, line, faults, isBlank }) => {
    if (isBlank) return true;
    found.push(...faults.map((fault) => faultProblem(fault, file)));
    // blank lines take room too
    cellCount += cells.length + line - rows.length;
    columns = Math.max(columns, cells.length);
    if (cellCount > MOST_CELLS || columns > MOST_COLUMNS) {
      found.push(problem('sheet-too-large', { rows: line, columns }, { file }));
      return false;
    }
    while (rows.length < line - 1) rows.push(NO_CELLS);
    rows.push(cells.map((cell) => (cell === '' ? undefined : cell)));
    return true;
  });
  const problems = found.list();
  return { value: problems.length > 0 ? undefined : { name: '', rows, delimiter }, problems };
}

/** The one by which most rows have the same number of cells, more than one: titles have one by any. */
export function sheetDelimiter(content: Utf8Text): CsvDelimiter {
  const sample = utf8Text(firstCharacters(content, SAMPLE_LENGTH));
  const agreeing = DELIMITERS.map((delimiter) => {
    const rowsOf = new Map<number, number>();
    eachRecord(sample, delimiter, ({ cells }) => {
      if (cells.length > 1) rowsOf.set(cells.length, (rowsOf.get(cells.length) ?? 0) + 1);
      return true;
    });
    return { delimiter, rows: Math.max(0, ...rowsOf.values()) };
  });
  return agreeing.reduce((best, each) => (each.rows > best.rows ? each : best)).delimiter;
}
