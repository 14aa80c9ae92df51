import Papa from 'papaparse';
import { type Checked, type Place, type Problem, problem } from '../model/problem.js';

/** What separates the cells of a row. */
export type CsvDelimiter = ';' | ',' | '\t';

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

/** Takes the cells of a row, as many as the header has, and the line on which the row begins, the first line being 1. */
export type CsvRowReader = (cells: readonly string[], line: number) => void;

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
 * the header, `quote-invalid`, `delimiter-guessed` (info). A row with a problem is not handed over.
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
  text: string,
  options: CsvOptions,
  open: (header: readonly string[]) => CsvRowReader | undefined,
): Checked<CsvTable> {
  const { file, headerRow = 1, quotes } = options;
  const content = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (!/\S/.test(content)) return { value: undefined, problems: [problem('file-empty', { file }, { file })] };

  const problems: Problem[] = [];
  const delimiter = options.delimiter ?? guessDelimiter(content, headerRow, problems, { file });
  let header: readonly string[] | undefined;
  let onRow: CsvRowReader | undefined;
  let rows = 0;

  eachRecord(
    content,
    delimiter,
    ({ cells, line, faults, isBlank }) => {
      if (isBlank || line < headerRow) return true;
      const place = { file, row: line };
      if (faults.length > 0) {
        problems.push(...faults.map(({ reason, line: row }) => problem('quote-invalid', { reason }, { file, row })));
      } else if (!header) {
        header = readHeader(cells, problems, place);
        onRow = open(header);
      } else if (fitsTo(header.length, cells)) {
        rows++;
        onRow?.(cells, line);
      } else {
        problems.push(problem('row-width', { expected: header.length, received: cells.length }, place));
      }
      return !header || onRow !== undefined;
    },
    quotes,
  );

  if (header) return { value: { header, delimiter, rows }, problems };
  const place = { file, row: headerRow };
  return { value: undefined, problems: [...problems, problem('value-missing', { expected: 'header' }, place)] };
}

function readHeader(cells: readonly string[], problems: Problem[], place: Place): readonly string[] {
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

function fitsTo(width: number, cells: string[]): boolean {
  while (cells.length > width && cells.at(-1) === '') cells.pop();
  return cells.length === width;
}

/** A row of a CSV file, with the line on which it begins. */
export interface CsvRecord {
  readonly cells: string[];
  readonly line: number;
  readonly faults: readonly { readonly reason: 'unclosed' | 'unescaped'; readonly line: number }[];
  /** True for an empty line: by RFC 4180 a record of one empty cell. */
  readonly isBlank: boolean;
}

/** Stands in no text that was decoded. */
const NO_CHARACTER = '\0';

/** Calls `visit` for each record, until it answers `false`. A line break at the very end begins no record. */
export function eachRecord(
  content: string,
  delimiter: CsvDelimiter,
  visit: (record: CsvRecord) => boolean,
  quotes?: 'none',
): void {
  const newline = content.includes('\n') || !content.includes('\r') ? '\n' : '\r';
  let start = 0;
  let line = 1;
  let quote = quotes === 'none' ? -1 : content.indexOf('"');
  const parser = new Papa.Parser({
    delimiter,
    newline,
    // The fast mode of papaparse splits the whole text first: slower and larger than stepping (0.34 s and 0.15 s
    // for 792,000 rows of 5 cells).
    fastMode: false,
    ...(quotes === 'none' ? { quoteChar: NO_CHARACTER } : {}),
    step({ data: [cells = []], errors, meta: { cursor: end } }) {
      if (start === content.length) return;
      const faults = errors.slice(0, 1).map(({ code, index }) => ({
        reason: code === 'MissingQuotes' ? ('unclosed' as const) : ('unescaped' as const),
        line: line + count(newline, content, start, index),
      }));
      if (quote >= 0 && quote < end) {
        if (faults.length === 0 && hasBareQuote(cells, content, start, delimiter))
          faults.push({ reason: 'unescaped', line });
        quote = content.indexOf('"', end);
      }
      const isBlank = cells.length === 1 && /^\r?$/.test(cells[0] as string) && content[start] !== '"';
      const record = {
        cells: withoutCarriageReturn(cells, content, end, delimiter),
        line,
        isBlank,
        faults,
      };
      line += count(newline, content, start, end);
      start = end;
      if (!visit(record)) parser.abort();
    },
  });
  parser.parse(content, 0, false);
}

/** With rows cut at `\n`, a row of a CRLF file ends in a carriage return, unless its last cell is quoted. */
function withoutCarriageReturn(cells: string[], content: string, end: number, delimiter: CsvDelimiter): string[] {
  const isCrlf = content[end - 1] === '\n' && content[end - 2] === '\r';
  const last = cells.at(-1);
  if (!isCrlf || last === undefined || !last.endsWith('\r')) return cells;
  const from = end - 1 - last.length;
  const isUnquoted = content.startsWith(last, from) && [undefined, delimiter, '\n'].includes(content[from - 1]);
  if (isUnquoted) cells[cells.length - 1] = last.slice(0, -1);
  return cells;
}

/** True where a quote stands in a cell that is not quoted: what the cell begins with may then be anything. */
function hasBareQuote(cells: readonly string[], content: string, start: number, delimiter: CsvDelimiter): boolean {
  let at = start;
  for (const cell of cells) {
    if (content[at] !== '"') {
      if (cell.includes('"')) return true;
      at += cell.length + 1;
    } else {
      const closing = at + 1 + cell.length + count('"', cell, 0, cell.length);
      at = content.indexOf(delimiter, closing) + 1;
      if (at === 0) return false;
    }
  }
  return false;
}

function count(newline: string, content: string, start: number, end: number): number {
  let found = 0;
  for (let at = content.indexOf(newline, start); at >= 0 && at < end; at = content.indexOf(newline, at + 1)) found++;
  return found;
}

const DELIMITERS: readonly CsvDelimiter[] = [';', '\t', ','];
const SAMPLE_LENGTH = 65_536;
const SAMPLE_ROWS = 100;

/** The delimiter by which most rows have as many cells as the header: a decimal comma is in rows, but not in headers. */
function guessDelimiter(content: string, headerRow: number, problems: Problem[], place: Place): CsvDelimiter {
  const sample = content.slice(0, SAMPLE_LENGTH);
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
