import { EDGE, ROLE } from './attacker-view.js';
import type { Component } from './components.js';
import { IntList } from './int-list.js';
import { PrimeField } from './prime-field.js';
import { SparseRows } from './sparse-rows.js';

/** The field of the audit: another prime than that of suppression. */
export const AUDIT_FIELD = new PrimeField(67_108_837);

/**
 * The relations of a component in echelon form, equation by equation: each has a pivot that later ones do not have.
 * Pivots are free columns first, then columns inside, then columns on the edge: equations from `firstOnEdge` have columns
 * on the edge only, and all such equations are sums of them.
 */
export interface Echelon {
  readonly pivots: Int32Array;
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Int32Array;
  readonly firstOnEdge: number;
}

export function echelonForm({ counts, relations, view }: Component): Echelon {
  const rows = new SparseRows(AUDIT_FIELD, counts.length, relations);
  const [pivots, starts, columns, values] = [new IntList(), new IntList(), new IntList(), new IntList()];
  const ranks = view.roles.map((role, column) => (role === ROLE.free ? 0 : view.edges[column] === EDGE.none ? 1 : 2));
  let firstOnEdge = 0;
  for (const rank of [0, 1, 2]) {
    firstOnEdge = pivots.length;
    for (const row of shortestFirst(rows)) {
      const pivot = rarestColumn(rows, row, (column) => ranks[column] === rank);
      if (pivot < 0) continue;
      pivots.push(pivot);
      starts.push(columns.length);
      rows.someEntry(row, (column, value) => {
        columns.push(column);
        values.push(value);
        return false;
      });
      rows.clearColumn(pivot, row);
      rows.removeRow(row);
    }
  }
  starts.push(columns.length);
  return {
    pivots: pivots.toArray(),
    starts: starts.toArray(),
    columns: columns.toArray(),
    values: values.toArray(),
    firstOnEdge,
  };
}

function shortestFirst({ lengths }: SparseRows): number[] {
  const open = [...lengths.keys()].filter((row) => lengths[row] !== 0);
  return open.sort((a, b) => (lengths[a] as number) - (lengths[b] as number));
}

function rarestColumn(rows: SparseRows, row: number, accepts: (column: number) => boolean): number {
  const { occurrences } = rows;
  let rarest = -1;
  rows.someEntry(row, (column) => {
    if (accepts(column) && (rarest < 0 || (occurrences[column] as number) < (occurrences[rarest] as number)))
      rarest = column;
    return false;
  });
  return rarest;
}
