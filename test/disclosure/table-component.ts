import { ROLE } from '../../src/disclosure/attacker-view.js';
import type { Component } from '../../src/disclosure/components.js';
import type { Move } from '../../src/disclosure/move.js';
import { type Relations, RelationsBuilder } from '../../src/disclosure/relations.js';

/** Relations from rows of factors, one factor per column. */
export function relationsOf(rows: readonly (readonly number[])[]): Relations {
  const relations = new RelationsBuilder();
  for (const row of rows) {
    row.forEach((factor, column) => factor !== 0 && relations.add(column, factor));
    relations.end();
  }
  return relations.build();
}

/**
 * A table of leaves with totals as one component, every cell a column: row by row, the totals first in each direction.
 * Cells are candidates with a slack of their value less 1, but those that are named unsafe.
 */
export function tableComponent(leaves: readonly (readonly number[])[], unsafe: readonly number[] = []): Component {
  const columns = (leaves[0]?.length ?? 0) + 1;
  const withRowTotals = leaves.map((row) => [row.reduce((sum, n) => sum + n, 0), ...row]);
  const totals = Array.from({ length: columns }, (_, c) => withRowTotals.reduce((sum, row) => sum + (row[c] ?? 0), 0));
  const values = [totals, ...withRowTotals].flat();
  const factors = (factorOf: (row: number, column: number) => number): number[] =>
    values.map((_, cell) => factorOf(Math.floor(cell / columns), cell % columns));
  const sign = (at: number): number => (at === 0 ? 1 : -1);
  const rows = [
    ...[totals, ...withRowTotals].map((_, r) => factors((row, column) => (row === r ? sign(column) : 0))),
    ...totals.map((_, c) => factors((row, column) => (column === c ? sign(row) : 0))),
  ];
  const everyCell = Int32Array.from(values.keys());
  return {
    counts: everyCell,
    columnOf: everyCell,
    relations: relationsOf(rows),
    view: {
      roles: Uint8Array.from(values, (_, cell) => (unsafe.includes(cell) ? ROLE.unsafe : ROLE.candidate)),
      slack: Float64Array.from(values, (value) => Math.max(0, value - 1)),
    },
  };
}

/** The same as a grid of a system. */
export function gridOf(leaves: readonly (readonly number[])[]) {
  const [rows, columns] = [leaves.length + 1, (leaves[0]?.length ?? 0) + 1];
  const sums = (length: number) => [
    { total: 0, parts: Array.from({ length: length - 1 }, (_, i) => i + 1), complete: true },
  ];
  return {
    start: 0,
    size: rows * columns,
    axes: [
      { stride: columns, length: rows, sums: sums(rows) },
      { stride: 1, length: columns, sums: sums(columns) },
    ],
  };
}

/** What a move leaves out of balance, relation by relation. */
export function imbalances({ size, starts, columns, factors }: Relations, move: Move): number[] {
  const shiftOf = new Map(Array.from(move.columns, (column, i) => [column, move.shifts[i] as number]));
  return Array.from({ length: size }, (_, r) => {
    let sum = 0;
    for (let i = starts[r] as number; i < (starts[r + 1] as number); i++)
      sum += (factors[i] as number) * (shiftOf.get(columns[i] as number) ?? 0);
    return sum;
  });
}

export const moveOf = (shifts: Readonly<Record<number, number>>): Move => ({
  columns: Int32Array.from(Object.keys(shifts), Number),
  shifts: Int32Array.from(Object.values(shifts)),
});
