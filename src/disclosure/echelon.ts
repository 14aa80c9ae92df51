import type { Component } from './components.js';
import { IntList } from './int-list.js';
import { PrimeField } from './prime-field.js';
import { SparseRows } from './sparse-rows.js';

/** The field of the audit: its products stay exact in a number. */
export const AUDIT_FIELD = new PrimeField(67_108_837);

/** The relations of a component in echelon form, equation by equation: each has a pivot that later ones do not have. */
export interface Echelon {
  readonly pivots: Int32Array;
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Int32Array;
}

export function echelonForm({ counts, relations }: Component): Echelon {
  const rows = new SparseRows(AUDIT_FIELD, counts.length, relations);
  const [pivots, starts, columns, values] = [new IntList(), new IntList(), new IntList(), new IntList()];
  const take = (row: number, pivot: number): void => {
    pivots.push(pivot);
    starts.push(columns.length);
    rows.someEntry(row, (column, value) => {
      columns.push(column);
      values.push(value);
      return false;
    });
    rows.clearColumn(pivot, row);
    rows.removeRow(row);
  };
  takeLone(rows, take);
  for (const row of shortestFirst(rows)) {
    const pivot = rarestColumn(rows, row);
    if (pivot >= 0) take(row, pivot);
  }
  starts.push(columns.length);
  return {
    pivots: pivots.toArray(),
    starts: starts.toArray(),
    columns: columns.toArray(),
    values: values.toArray(),
  };
}

// columns that occur in one row only cost nothing, and each that goes leaves others alone
function takeLone(rows: SparseRows, take: (row: number, pivot: number) => void): void {
  const { occurrences, found } = rows;
  const waiting = [...occurrences.keys()].filter((column) => occurrences[column] === 1);
  for (let column = waiting.pop(); column !== undefined; column = waiting.pop()) {
    if (rows.findRows(column) !== 1) continue;
    const row = found[0] as number;
    const others: number[] = [];
    rows.someEntry(row, (other) => {
      if (occurrences[other] === 2) others.push(other);
      return false;
    });
    take(row, column);
    waiting.push(...others);
  }
}

function shortestFirst({ lengths }: SparseRows): number[] {
  const open = [...lengths.keys()].filter((row) => lengths[row] !== 0);
  return open.sort((a, b) => (lengths[a] as number) - (lengths[b] as number));
}

function rarestColumn(rows: SparseRows, row: number): number {
  const { occurrences } = rows;
  let rarest = -1;
  rows.someEntry(row, (column) => {
    if (rarest < 0 || (occurrences[column] as number) < (occurrences[rarest] as number)) rarest = column;
    return false;
  });
  return rarest;
}
