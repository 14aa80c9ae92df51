import type { MatrixRow } from './matrix-model.js';

/** By which column rows are ordered, and how; without one they keep the order of areas. */
export interface MatrixOrder {
  readonly column: number;
  readonly direction: 'ascending' | 'descending';
}

/**
 * Rows ordered by the values of a column. Rows without a number there come last in either direction, in the order of
 * areas, and equal values keep that order too: the place of a row tells nothing about a number that is withheld.
 */
export function orderRows(rows: readonly MatrixRow[], order: MatrixOrder | undefined): readonly MatrixRow[] {
  if (!order) return rows;
  const sign = order.direction === 'ascending' ? 1 : -1;
  const valueOf = (row: MatrixRow): number => row.cells[order.column]?.value ?? NaN;
  const valued = rows.filter((row) => Number.isFinite(valueOf(row)));
  const rest = rows.filter((row) => !Number.isFinite(valueOf(row)));
  return [...valued.sort((a, b) => sign * (valueOf(a) - valueOf(b))), ...rest];
}

/** What the next press of a column's sort button does: highest first, lowest first, back to the order of areas. */
export function nextOrder(order: MatrixOrder | undefined, column: number): MatrixOrder | undefined {
  if (order?.column !== column) return { column, direction: 'descending' };
  return order.direction === 'descending' ? { column, direction: 'ascending' } : undefined;
}
