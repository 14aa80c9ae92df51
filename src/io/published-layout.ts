import { readPeriod } from '../model/period.js';
import type { PublishedCell } from './published-cell.js';
import { NO_COUNT_LABEL, PERIOD_LABEL } from './published-words.js';

/** Where in a sheet the table is, and what its columns are; rows and columns from 0. */
export interface PublishedLayout {
  /** Rows of the header, the uppermost first. */
  readonly header: readonly number[];
  readonly body: readonly number[];
  /** Text above each row of the body that groups it, by row. */
  readonly groups: ReadonlyMap<number, string>;
  /** The column that says what a row is about, and those that only describe it. */
  readonly area: number | undefined;
  readonly described: readonly number[];
  readonly time: number | undefined;
  /** Columns of categories, where a row is one observation. */
  readonly categories: readonly number[];
  readonly values: readonly PublishedColumn[];
  /** Columns of numbers that are no counts. */
  readonly leftOut: readonly PublishedColumn[];
}

/** A column of values with its headings, the uppermost first. */
export interface PublishedColumn {
  readonly column: number;
  readonly headings: readonly string[];
}

/** Finds the table in a sheet, by what its cells are; titles above and notes below are left aside. */
export function findLayout(cells: readonly (readonly PublishedCell[])[]): PublishedLayout | undefined {
  const at = (row: number, column: number): PublishedCell | undefined => cells[row]?.[column];
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const filled = rowsWithValues(cells);
  const firstIsHeader = isPeriodHeader(cells, filled[0]) && filled.length > 1;
  const body = firstIsHeader ? filled.slice(1) : filled;
  const [first] = body;
  if (first === undefined) return undefined;
  const header = headerAbove(cells, first);
  const columns = Array.from({ length: width }, (_, column) => column);
  const inBody = (column: number): PublishedCell[] =>
    body.flatMap((row) => at(row, column) ?? []).filter(({ kind }) => kind !== 'empty');
  const valueColumns = columns.filter((column) => isMostly(inBody(column), isValue));
  const textColumns = columns.filter((column) => !valueColumns.includes(column) && inBody(column).length > 0);
  const headingsOf = headings(cells, header, valueColumns);
  const time = timeColumn(valueColumns, textColumns, inBody, headingsOf);
  const keys = keyColumns(
    cells,
    body,
    textColumns.filter(
      (column) => !isConstant(inBody(column)) || (body.length === 1 && column < Math.min(...valueColumns)),
    ),
    valueColumns.filter((column) => column !== time),
    time,
  );
  const used = [time, keys.area, ...keys.described, ...keys.categories];
  const numbers = valueColumns
    .filter((column) => !used.includes(column))
    .map((column) => ({ column, headings: headingsOf(column) }));
  const isCount = ({ column, headings: names }: PublishedColumn): boolean =>
    !names.some((name) => NO_COUNT_LABEL.test(name)) &&
    inBody(column).every(({ value }) => Number.isNaN(value) || (Number.isInteger(value) && value >= 0));
  const values = numbers.filter(isCount);
  if (values.length === 0) return undefined;
  const groups = groupsOf(cells, (header.at(-1) ?? -1) + 1, body, keys.area);
  return { header, body, groups, ...keys, time, values, leftOut: numbers.filter((column) => !isCount(column)) };
}

const isValue = ({ kind }: PublishedCell): boolean => kind === 'number' || kind === 'sign';

function isMostly(cells: readonly PublishedCell[], test: (cell: PublishedCell) => boolean): boolean {
  return cells.length > 0 && cells.filter(test).length * 2 > cells.length;
}

const isConstant = (cells: readonly PublishedCell[]): boolean => cells.every(({ text }) => text === cells[0]?.text);

/** In a row of texts it is the heading of an age group. */
const WORDED_LIMIT = /^(?:unter|below|bis zu)/i;

/** Rows with a number or a sign beside a label; of a row without a label at least two. */
function rowsWithValues(cells: readonly (readonly PublishedCell[])[]): number[] {
  return [...cells.keys()].filter((row) => {
    const filled = (cells[row] ?? []).filter(({ kind }) => kind !== 'empty');
    return filled.length >= 2 && filled.slice(1).some((cell) => isValue(cell) && !WORDED_LIMIT.test(cell.text));
  });
}

/** A period as tables write it: ISO, a German date, or a heading with one year in it. */
export function publishedPeriod(text: string): string | undefined {
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  const iso = german ? `${german[3]}-${german[2]?.padStart(2, '0')}-${german[1]?.padStart(2, '0')}` : text;
  const year = Number(iso.slice(0, 4));
  return year >= 1800 && year <= 2200 ? readPeriod(iso)?.id : undefined;
}

function isPeriodHeader(cells: readonly (readonly PublishedCell[])[], row: number | undefined): boolean {
  if (row === undefined) return false;
  const filled = (cells[row] ?? []).filter(({ kind }) => kind !== 'empty');
  const rest = filled.filter(({ kind }, at) => at > 0 || kind === 'number');
  const periods = rest.filter(({ text }) => publishedPeriod(text) !== undefined);
  const numbers = rest.filter(({ kind }) => kind === 'number');
  return periods.length > 0 && numbers.every(({ text }) => publishedPeriod(text) !== undefined) && ascends(periods);
}

function ascends(cells: readonly PublishedCell[]): boolean {
  const periods = cells.map(({ text }) => publishedPeriod(text) ?? '');
  const isSorted = (order: readonly string[]): boolean =>
    order.every((each, at) => at === 0 || each > (order[at - 1] ?? ''));
  return isSorted(periods) || isSorted([...periods].reverse());
}

/** The rows with text directly above the body; a line that fills one cell only is a title. */
function headerAbove(cells: readonly (readonly PublishedCell[])[], first: number): number[] {
  const header: number[] = [];
  for (let row = first - 1; row >= 0 && header.length < 5; row--) {
    const filled = [...(cells[row] ?? []).entries()].filter(([, { kind }]) => kind !== 'empty');
    const isTitle = filled.length < 2 && (filled[0]?.[0] ?? 0) === 0;
    if (filled.length === 0 && header.length === 0) continue;
    if (filled.length === 0 || (isTitle && header.length > 0)) break;
    if (!isTitle) header.unshift(row);
  }
  return header;
}

/** The headings above a column. In a merged cell the first column has the content, so upper rows are read to the left. */
function headings(
  cells: readonly (readonly PublishedCell[])[],
  header: readonly number[],
  columns: readonly number[],
): (column: number) => string[] {
  const leftmost = Math.min(...columns);
  return (column) =>
    header.flatMap((row, level) => {
      const isLowest = level === header.length - 1;
      for (let at = column; at >= leftmost || at === column; at--) {
        const text = cells[row]?.[at]?.text ?? '';
        if (text !== '') return [text];
        if (isLowest) return [];
      }
      return [];
    });
}

function timeColumn(
  values: readonly number[],
  texts: readonly number[],
  inBody: (column: number) => readonly PublishedCell[],
  headingsOf: (column: number) => readonly string[],
): number | undefined {
  const isOfPeriods = (column: number): boolean =>
    inBody(column).length > 0 && inBody(column).every(({ text }) => publishedPeriod(text) !== undefined);
  const named = [...values, ...texts].find(
    (column) => isOfPeriods(column) && headingsOf(column).some((name) => PERIOD_LABEL.test(name)),
  );
  if (named !== undefined) return named;
  const leftText = texts.find(isOfPeriods);
  if (leftText !== undefined) return leftText;
  const [column] = values;
  if (column === undefined || values.length < 2 || !isOfPeriods(column)) return undefined;
  const cells = inBody(column);
  const repeats = new Set(cells.map(({ text }) => text)).size < cells.length;
  const isAscending = cells.length > 2 && ascends(cells);
  return (repeats || isAscending) && !headingsOf(column).some((name) => publishedPeriod(name)) ? column : undefined;
}

interface KeyColumns {
  readonly area: number | undefined;
  readonly described: readonly number[];
  readonly categories: readonly number[];
}

/**
 * The columns by which rows differ: the first that tells what a row is about; where that and the period are the same in
 * several rows, the categories that tell them apart; the other texts only describe.
 */
function keyColumns(
  cells: readonly (readonly PublishedCell[])[],
  body: readonly number[],
  texts: readonly number[],
  numbers: readonly number[],
  time: number | undefined,
): KeyColumns {
  const text = (row: number, column: number | undefined): string =>
    column === undefined ? '' : (cells[row]?.[column]?.text ?? '');
  const distinct = (columns: readonly (number | undefined)[]): number =>
    new Set(body.map((row) => JSON.stringify(columns.map((column) => text(row, column))))).size;
  const [firstText] = texts;
  const codes = numbers.filter((column) => firstText !== undefined && column < firstText && distinct([column]) > 1);
  const numbered = codes.find((column) => distinct([column]) === distinct([column, firstText]));
  const area = numbered ?? texts[0] ?? codeColumn(body, numbers, time, distinct);
  if (area === undefined) return { area, described: [], categories: [] };
  const others = [...texts, ...codes].filter((column) => column !== area).sort((a, b) => a - b);
  const categories: number[] = [];
  for (const column of others) {
    const before = distinct([time, area, ...categories]);
    if (before < body.length && distinct([time, area, ...categories, column]) > before) categories.push(column);
  }
  return { area, described: others.filter((column) => !categories.includes(column)), categories };
}

/** A column of numbers that are codes: the leftmost, if with the period it is different in every row. */
function codeColumn(
  body: readonly number[],
  numbers: readonly number[],
  time: number | undefined,
  distinct: (columns: readonly (number | undefined)[]) => number,
): number | undefined {
  const [column] = numbers;
  if (column === undefined || numbers.length < 2) return undefined;
  // a year that stands there twice by mistake makes no list of areas
  if (time !== undefined && distinct([time]) * 2 > body.length) return undefined;
  return distinct([time, column]) === body.length ? column : undefined;
}

/** Rows of text in the label column alone group the rows below them. */
function groupsOf(
  cells: readonly (readonly PublishedCell[])[],
  start: number,
  body: readonly number[],
  area: number | undefined,
): Map<number, string> {
  const groups = new Map<number, string>();
  if (area === undefined) return groups;
  let group = '';
  for (let row = start; row <= (body.at(-1) as number); row++) {
    const filled = (cells[row] ?? []).filter(({ kind }) => kind !== 'empty');
    if (filled.length === 1 && cells[row]?.[area]?.kind === 'text') group = filled[0]?.text ?? '';
    else if (group !== '') groups.set(row, group);
  }
  return groups;
}
