import type { PublishedCell } from './published-cell.js';
import { findLayout, type PublishedLayout } from './published-layout.js';

type Cells = readonly (readonly PublishedCell[])[];

/** The cells of a sheet as they are to be understood, and the layout found in them. */
export interface ReadableCells {
  readonly cells: Cells;
  readonly layout: PublishedLayout;
  /** Columns in which a blank cell says what the one above says. */
  readonly filled: readonly number[];
}

/** The layout of a table, also with texts to the right of numbers, a row of column numbers, and labels that stand once. */
export function readableCells(cells: Cells): ReadableCells | undefined {
  const plain = withoutColumnNumbers(cells);
  const found = findLayout(plain) ?? findLayout(withoutLateTexts(plain));
  if (!found) return undefined;
  if (!standsOnce(plain, found)) return { cells: plain, layout: found, filled: [] };
  const filled = filledDown(plain, found.body);
  return { cells: filled, layout: findLayout(filled) ?? found, filled: [0] };
}

const EMPTY: PublishedCell = { kind: 'empty', text: '', value: NaN, status: 0 };

function withoutLateTexts(cells: Cells): Cells {
  const width = Math.max(0, ...cells.slice(0, 1000).map((row) => row.length));
  const share = (column: number, kind: PublishedCell['kind']): number =>
    cells.filter((row) => row[column]?.kind === kind).length / cells.length;
  const columns = Array.from({ length: width }, (_, column) => column);
  const first = columns.find((column) => share(column, 'number') > 0.5) ?? width;
  const late = new Set(columns.filter((column) => column > first && share(column, 'number') <= 0.5));
  return cells.map((row, at) => (at === 0 ? row : row.map((cell, column) => (late.has(column) ? EMPTY : cell))));
}

const MOST_HEADER_ROWS = 30;
const FEWEST_NUMBERED = 3;

/** Below a header some offices number the columns: 1, 2, 3, … Labels begin in the row below. */
function withoutColumnNumbers(cells: Cells): Cells {
  const at = cells.slice(0, MOST_HEADER_ROWS).findIndex((row, i) => {
    const filled = row.filter(({ kind }) => kind !== 'empty');
    const [{ value: first = NaN } = EMPTY] = filled;
    return (
      filled.length >= FEWEST_NUMBERED &&
      (first === 1 || first === 2) &&
      filled.every(({ kind, value }, column) => kind === 'number' && value === first + column) &&
      cells[i + 1]?.[0]?.kind === 'text'
    );
  });
  return at < 0 ? cells : cells.map((row, i) => (i === at ? [] : row));
}

const OFTEN = 0.3;

/** True where the labels of the first column stand above blank cells, beside labels of a second column in every row. */
function standsOnce(cells: Cells, { body }: PublishedLayout): boolean {
  const kindAt = (row: number, column: number): PublishedCell['kind'] => cells[row]?.[column]?.kind ?? 'empty';
  const blank = body.filter((row) => kindAt(row, 0) === 'empty').length;
  const [first = 0] = body;
  return kindAt(first, 0) === 'text' && blank >= OFTEN * body.length && body.every((row) => kindAt(row, 1) === 'text');
}

function filledDown(cells: Cells, body: readonly number[]): Cells {
  const inBody = new Set(body);
  let above = EMPTY;
  return cells.map((row, at) => {
    if (!inBody.has(at)) return row;
    if (row[0]?.kind === 'text') above = row[0];
    return [above, ...row.slice(1)];
  });
}
