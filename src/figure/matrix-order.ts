/** By which column rows are ordered, and how; without one they keep the order of areas. */
export interface MatrixOrder {
  readonly column: number;
  readonly direction: 'ascending' | 'descending';
}

/** A row of which cells may have a value. */
interface Orderable {
  readonly cells: readonly { readonly value?: number }[];
}

/**
 * Rows ordered by the values of a column. Rows without a number there come last in either direction, in the order given,
 * and equal values keep that order too: the place of a row tells nothing about a number that is withheld.
 */
export function orderRows<Row extends Orderable>(rows: readonly Row[], order: MatrixOrder | undefined): readonly Row[] {
  if (!order) return rows;
  const sign = order.direction === 'ascending' ? 1 : -1;
  const valueOf = (row: Row): number => row.cells[order.column]?.value ?? NaN;
  const valued = rows.filter((row) => Number.isFinite(valueOf(row)));
  const rest = rows.filter((row) => !Number.isFinite(valueOf(row)));
  return [...valued.sort((a, b) => sign * (valueOf(a) - valueOf(b))), ...rest];
}

/** What the next press of a column's sort button does: highest first, lowest first, back to the order given. */
export function nextOrder(order: MatrixOrder | undefined, column: number): MatrixOrder | undefined {
  if (order?.column !== column) return { column, direction: 'descending' };
  return order.direction === 'descending' ? { column, direction: 'ascending' } : undefined;
}
