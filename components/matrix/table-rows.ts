/** Makes a row, or gives the one that was made before. */
export type MakeRow = () => HTMLTableRowElement;

/** From how many cells on only the rows in sight are drawn: below it they cost less than what keeps them in step. */
const MANY_CELLS = 6000;
export const ROWS_AT_FIRST = 40;

export const isLarge = (lines: readonly MakeRow[], columns: number): boolean => lines.length * columns > MANY_CELLS;

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
