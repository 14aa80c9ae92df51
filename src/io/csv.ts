import { type Checked, type Place, type Problem, problem } from '../model/problem.js';
import { type CsvDelimiter, type CsvFault, type CsvRecord, CsvScanner, LONGEST_RECORD } from './csv-scanner.js';
import { LimitedProblems, type ProblemSink } from './limited-problems.js';
import { MOST_COLUMNS } from './sheet.js';
import type { CellNumbers } from './recalled.js';
import { firstCharacters, isBlankText, type Utf8Text, utf8Text } from './utf8-text.js';

/** How to read a CSV file. */
export interface CsvOptions {
  /** The file's name, for the places of problems. */
  readonly file: string;
  /** Absent: found out from the first rows, and reported. */
  readonly delimiter?: CsvDelimiter;
  /** `none`: quotation marks are characters like others, as in a file that does not quote. */
  readonly quotes?: 'none';
  /** Line of the header, the first line being 1; what stands above is skipped. Absent: the first line with content. */
  readonly headerRow?: number;
}

/**
 * Takes the cells of a row, as many as the header has, and the line on which the row begins, the first line being 1. The
 * arrays are reused from row to row: copy what you keep.
 *
 * @param numbers - Of the texts, as {@link CsvRecord} has them.
 * @returns `false` to read no further; anything else goes on.
 */
export type CsvRowReader = (cells: readonly string[], line: number, numbers: CellNumbers) => unknown;

/** What was found in a CSV file besides its rows. */
export interface CsvTable {
  /** Column names without blanks around them; runs of blanks and line breaks within are one blank. */
  readonly header: readonly string[];
  readonly delimiter: CsvDelimiter;
  /** How many rows were handed over. */
  readonly rows: number;
}

/**
 * Reads a CSV file row by row, so that nothing of a large file is held twice. `open` is called once with the header and
 * answers with what takes the rows, or with nothing to read no further. Cells are text exactly as it stands in the file,
 * blanks included. Empty lines are skipped; empty cells beyond the header are dropped.
 *
 * Problems: `file-empty`, `value-missing` for a header row that is not there, `header-missing` (warning) for a column
 * without a name, `id-duplicate` for two columns of one name, `row-width` for rows that have more or fewer cells than
 * the header, `quote-invalid`, `record-too-long`, `sheet-too-large` for columns without end, `delimiter-guessed` (info). A row with a problem is not handed over.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 *
 * @example
 * ```ts
 * readCsv('ot;wert\n00;227\n', { file: 'a.csv', delimiter: ';' }, () => () => {}).value?.header // ['ot', 'wert']
 * readCsv('ot;wert\n00\n', { file: 'a.csv', delimiter: ';' }, () => () => {}).problems[0]?.place.row // 2
 * ```
 */
export function readCsv(
  text: string | Utf8Text,
  options: CsvOptions,
  open: (header: readonly string[]) => CsvRowReader | undefined,
): Checked<CsvTable> {
  const { file, headerRow = 1, quotes } = options;
  const content = typeof text === 'string' ? utf8Text(text) : text;
  if (isBlankText(content)) return { value: undefined, problems: [problem('file-empty', { file }, { file })] };

  const problems = new LimitedProblems({ file });
  const delimiter = options.delimiter ?? guessDelimiter(content, headerRow, problems, { file });
  let header: readonly string[] | undefined;
  let onRow: CsvRowReader | undefined;
  let rows = 0;

  const readRecord = ({ cells, numbers, line, faults, isBlank }: CsvRecord): boolean => {
    if (isBlank || line < headerRow) return true;
    const own = header && withoutEmptyEnd(cells, header.length);
    if (faults.length > 0) problems.push(...faults.map((fault) => faultProblem(fault, file)));
    else if ((!header || !own) && cells.length > MOST_COLUMNS) {
      problems.push(problem('sheet-too-large', { rows: line, columns: cells.length }, { file }));
      header = [];
    } else if (!header || !own) {
      header = readHeader(cells, problems, { file, row: line });
      onRow = open(header);
    } else if (own.length === header.length) {
      rows++;
      if (onRow?.(own, line, numbers) === false) onRow = undefined;
    } else problems.push(rowWidth(header.length, own.length, { file, row: line }));
    return !header || onRow !== undefined;
  };
  eachRecord(content, delimiter, readRecord, quotes);

  if (header) return { value: { header, delimiter, rows }, problems: problems.list() };
  const place = { file, row: headerRow };
  return { value: undefined, problems: [...problems.list(), problem('value-missing', { expected: 'header' }, place)] };
}

function readHeader(cells: readonly string[], problems: ProblemSink, place: Place): readonly string[] {
  const names = cells.map((cell) => cell.trim().replace(/\s+/g, ' '));
  const header = names.slice(0, names.findLastIndex((name) => name !== '') + 1);
  const seen = new Set<string>();
  header.forEach((name, index) => {
    const column = String(index + 1);
    if (name === '') problems.push(problem('header-missing', { column: index + 1 }, { ...place, column }, 'warning'));
    else if (seen.has(name)) problems.push(problem('id-duplicate', { kind: 'column', id: name }, { ...place, column }));
    seen.add(name);
  });
  return header;
}

/** Empty cells beyond so many are none, as spreadsheets append them. */
function withoutEmptyEnd(cells: readonly string[], width: number): readonly string[] {
  let length = cells.length;
  while (length > width && cells[length - 1] === '') length--;
  return length === cells.length ? cells : cells.slice(0, length);
}

const rowWidth = (expected: number, received: number, place: Place): Problem =>
  problem('row-width', { expected, received }, place);

/**
 * Calls `visit` for each record, until it answers `false`. A line break at the very end begins no record; a record longer
 * than any of a table is the last.
 */
export function eachRecord(
  text: Utf8Text,
  delimiter: CsvDelimiter,
  visit: (record: CsvRecord) => boolean,
  quotes?: 'none',
): void {
  new CsvScanner(delimiter, lineEndOf(text), quotes).scan(text, visit);
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Rows end at carriage returns only where there is no line feed at all. */
function lineEndOf({ pieces }: Utf8Text): '\n' | '\r' {
  let hasReturn = false;
  for (const piece of pieces()) {
    if (piece.includes(LINE_FEED)) return '\n';
    hasReturn ||= piece.includes(CARRIAGE_RETURN);
  }
  return hasReturn ? '\r' : '\n';
}

/** What is wrong with a record, as a problem. */
export function faultProblem({ reason, line: row }: CsvFault, file: string): Problem {
  return reason === 'too-long'
    ? problem('record-too-long', { limit: LONGEST_RECORD }, { file, row })
    : problem('quote-invalid', { reason }, { file, row });
}

const DELIMITERS: readonly CsvDelimiter[] = [';', '\t', ','];
const SAMPLE_LENGTH = 65_536;
const SAMPLE_ROWS = 100;

/** The delimiter by which most rows have as many cells as the header: a decimal comma is in rows, but not in headers. */
function guessDelimiter(content: Utf8Text, headerRow: number, problems: ProblemSink, place: Place): CsvDelimiter {
  const sample = utf8Text(firstCharacters(content, SAMPLE_LENGTH));
  const candidates = DELIMITERS.map((delimiter) => {
    const widths: number[] = [];
    eachRecord(sample, delimiter, ({ cells, line, isBlank }) => {
      if (line >= headerRow && !isBlank) widths.push(cells.length);
      return widths.length < SAMPLE_ROWS;
    });
    const columns = widths[0] ?? 0;
    return { delimiter, columns, agreeing: columns > 1 ? widths.filter((width) => width === columns).length : 0 };
  });
  const [best] = candidates.sort((a, b) => b.agreeing - a.agreeing || b.columns - a.columns);
  if (!best || best.columns < 2) return ';';
  problems.push(problem('delimiter-guessed', { delimiter: best.delimiter, columns: best.columns }, place, 'info'));
  return best.delimiter;
}
