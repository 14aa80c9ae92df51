import { type Checked, type Problem, problem } from '../model/problem.js';
import { eachRecord, faultProblem } from './csv.js';
import type { CsvDelimiter } from './csv-scanner.js';
import type { Sheet, SheetCell } from './sheet.js';
import { firstCharacters, isBlankText, type Utf8Text, utf8Text } from './utf8-text.js';

const DELIMITERS: readonly CsvDelimiter[] = [';', '\t', ','];
const SAMPLE_LENGTH = 65_536;
/** Beyond so many cells a file is no table that was laid out for people. */
const MOST_CELLS = 10_000_000;

/**
 * Reads a CSV file as the sheet it is when it is opened: every row as it stands, titles and notes included, the first
 * line of the file being the first row. Rows may have different numbers of cells.
 *
 * Problems: `file-empty`, `quote-invalid`, `record-too-long`, `sheet-too-large`.
 */
export function csvSheet(text: string | Utf8Text, file: string): Checked<Sheet & { readonly delimiter: CsvDelimiter }> {
  const content = typeof text === 'string' ? utf8Text(text) : text;
  if (isBlankText(content)) return { value: undefined, problems: [problem('file-empty', { file }, { file })] };
  const problems: Problem[] = [];
  const delimiter = sheetDelimiter(content);
  const rows: SheetCell[][] = [];
  let cellCount = 0;
  eachRecord(content, delimiter, ({ cells, line, faults, isBlank }) => {
    if (isBlank) return true;
    problems.push(...faults.map((fault) => faultProblem(fault, file)));
    while (rows.length < line - 1) rows.push([]);
    rows.push(cells.map((cell) => (cell === '' ? undefined : cell)));
    cellCount += cells.length;
    return cellCount <= MOST_CELLS;
  });
  if (cellCount > MOST_CELLS)
    problems.push(problem('sheet-too-large', { rows: rows.length, columns: rows[0]?.length ?? 0 }, { file }));
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
