/** Makes a row, or gives the one that was made before; `isLater`: what it says may still come. */
export type MakeRow = (isLater?: boolean) => HTMLTableRowElement;

/** From how many cells on only the rows in sight are drawn: below it they cost less than what keeps them in step. */
const MANY_CELLS = 6000;
/** From how many cells on what is not in sight is written later. */
const SOME_CELLS = 1000;
/** As many as are in sight: a row is 28 pixels high or higher, and the table scrolls from 736 pixels on, with its head. */
export const ROWS_AT_FIRST = 24;

export const isLarge = (lines: readonly MakeRow[], columns: number): boolean => lines.length * columns > MANY_CELLS;
export const isLong = (lines: readonly MakeRow[], columns: number): boolean =>
  lines.length > ROWS_AT_FIRST && lines.length * columns > SOME_CELLS;

/** Puts rows into a table in their order. What stays is not moved, for a row that is moved loses the focus. */
export function placeRows(body: HTMLTableSectionElement, rows: readonly HTMLTableRowElement[]): void {
  const kept = new Set<Element>(rows);
  for (const row of [...body.children]) if (!kept.has(row)) row.remove();
  let at = body.firstElementChild;
  for (const row of rows) {
    if (row === at) at = at.nextElementSibling;
    else body.insertBefore(row, at);
  }
}
