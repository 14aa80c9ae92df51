import { type Crosswalk, crosswalk, type CrosswalkBasis, type Overlap } from '../model/crosswalk.js';
import { type Checked, hasErrors, type Problem, problem } from '../model/problem.js';
import { type CsvRowReader, readCsv } from './csv.js';
import { type NumberFormat, readNumber } from './number.js';
import { RowProblems } from './row-problems.js';
import { decodeText } from './text.js';

/** What the table of a crosswalk is: a row for each piece of ground, with its old code, its new code and its size. */
export interface CrosswalkTable {
  readonly file: string;
  /** Boundary dates of both editions. */
  readonly from: string;
  readonly to: string;
  /** What the sizes are: persons, households or square metres. */
  readonly basis: CrosswalkBasis;
  /** Names of the columns. */
  readonly columns: { readonly from: string; readonly to: string; readonly size: string };
  /** How sizes are written; with a decimal comma unless said otherwise. */
  readonly number?: NumberFormat;
}

/** The codes of both editions. */
export interface CrosswalkCodes {
  readonly from: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
}

/**
 * Reads the table of a crosswalk. Every problem is collected, with file, row and column; one that many rows have is told once, with
 * its first row and their number: `column-missing`, `area-unknown`, `number-unreadable`, `count-negative`, `rows-none`, and those of
 * reading text and CSV. Areas of which the table says nothing are no problem here: `reestimate` names them.
 *
 * @param bytes - The file as it is; its encoding is found out.
 * @throws SozialraumError `invalid` when both editions have the same boundary date.
 * @see docs/methods/boundary-reform.md
 */
export function readCrosswalk(bytes: Uint8Array, table: CrosswalkTable, codes: CrosswalkCodes): Checked<Crosswalk> {
  const { file } = table;
  const decoded = decodeText(bytes, { file });
  if (!decoded.value) return { value: undefined, problems: decoded.problems };
  const problems: Problem[] = [...decoded.problems];
  const rowProblems = new RowProblems(file);
  const overlaps: Overlap[] = [];
  const { value, problems: found } = readCsv(decoded.value.text, { file }, (header) => {
    const missing = Object.values(table.columns).filter((column) => !header.includes(column));
    for (const column of missing)
      problems.push(problem('column-missing', { column, known: header.join(', ') }, { file, row: 1, column }));
    return missing.length > 0 ? undefined : rowReader(header, table, codes, overlaps, rowProblems);
  });
  problems.push(...found, ...rowProblems.list());
  if (value && overlaps.length === 0 && !hasErrors(problems))
    problems.push(problem('rows-none', { rows: value.rows }, { file }));
  return { value: value && !hasErrors(problems) ? crosswalk(table, overlaps) : undefined, problems };
}

function rowReader(
  header: readonly string[],
  { columns, number = { decimal: ',' } }: CrosswalkTable,
  codes: CrosswalkCodes,
  overlaps: Overlap[],
  problems: RowProblems,
): CsvRowReader {
  return (cells, row) => {
    const cell = (column: string): string => (cells[header.indexOf(column)] ?? '').trim();
    const [from, to, written] = [cell(columns.from), cell(columns.to), cell(columns.size)];
    for (const [code, side] of [
      [from, 'from'],
      [to, 'to'],
    ] as const)
      if (!codes[side].has(code)) problems.add('area-unknown', columns[side], code, row, (area) => ({ area }));
    const size = readNumber(written, number);
    if (size === undefined) problems.add('number-unreadable', columns.size, written, row, (received) => ({ received }));
    else if (size < 0) problems.add('count-negative', columns.size, written, row, (received) => ({ received }));
    else overlaps.push({ from, to, size });
  };
}
