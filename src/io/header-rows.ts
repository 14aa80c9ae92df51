import { type Place, problem } from '../model/problem.js';
import type { ProblemSink } from './limited-problems.js';
import { cellAddress } from './sheet.js';

/** The columns of a table whose header may fill several rows. */
export interface TableHeader {
  /** One name a column: its headings joined, told apart by the letters of the column where two are the same. */
  readonly names: readonly string[];
  /** Per column its heading in each row of the header; that of a merged cell in every column it spans. */
  readonly headings: readonly (readonly string[])[];
}

/** A heading in one line: without soft hyphens, words that a line break parted put together. */
const plainHeading = (cell: string): string =>
  cell
    .replaceAll('\u00ad', '')
    .replace(/(?<=\p{Ll})-(\s+)(?=\p{Ll})/gu, (hyphen, blanks: string) => (/[\r\n]/.test(blanks) ? '' : hyphen))
    .replace(/\s+/g, ' ')
    .trim();

/** The names of columns from the rows of the header. A column without any heading is named by its letters. */
export function tableHeader(rows: readonly (readonly string[])[]): TableHeader {
  const width = Math.max(0, ...rows.map((row) => row.findLastIndex((cell) => cell.trim() !== '') + 1));
  const levels = rows.map((_, level) => headingsOf(rows, level, width));
  const headings = Array.from({ length: width }, (_, column) => levels.map((level) => level[column] ?? ''));
  const joined = headings.map((parts) => withoutRepeats(parts).join(' / '));
  const letters = (column: number): string => cellAddress(0, column).slice(0, -1);
  const names = joined.map((name, column) => {
    if (name === '') return letters(column);
    return joined.indexOf(name) === joined.lastIndexOf(name) ? name : `${name} (${letters(column)})`;
  });
  return { names, headings };
}

/**
 * In a merged cell only the first column has the content; in the lowest row a blank is a blank. A heading does not reach
 * beyond the one above it.
 */
function headingsOf(rows: readonly (readonly string[])[], level: number, width: number): string[] {
  const above = rows.slice(0, level);
  let before = '';
  return Array.from({ length: width }, (_, column) => {
    const text = plainHeading(rows[level]?.[column] ?? '');
    if (text !== '' || above.some((row) => (row[column] ?? '').trim() !== '')) before = text;
    return level === rows.length - 1 ? text : before;
  });
}

const withoutRepeats = (parts: readonly string[]): string[] =>
  parts.filter((part, at) => part !== '' && part !== parts[at - 1]);

/** Where columns stand; those that are not there are reported with those that are. */
export function columnsAt(
  wanted: readonly string[],
  names: readonly string[],
  problems: ProblemSink,
  place: Place,
): number[] | undefined {
  const missing = wanted.filter((name) => !names.includes(name));
  for (const column of missing)
    problems.push(problem('column-missing', { column, known: names.join(', ') }, { ...place, column }));
  return missing.length > 0 ? undefined : wanted.map((name) => names.indexOf(name));
}
