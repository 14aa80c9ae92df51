import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findLack } from '../../src/disclosure/interval-rule.js';
import type { Move } from '../../src/disclosure/move.js';
import { moveOf } from './table-component.js';

const COLUMN = 0;

// how far a column reaches if one move after another is tried, once, twice and so on, while no count falls too far
function reach(moves: readonly Move[], slack: readonly number[], most: number): number {
  let [down, up] = [0, 0];
  for (const { columns, shifts } of moves)
    for (let times = 1; times <= most; times++) {
      if ([...columns].some((column, i) => -(shifts[i] as number) * times > (slack[column] as number))) break;
      const shift = (shifts[columns.indexOf(COLUMN)] as number) * times;
      [down, up] = [Math.min(down, shift), Math.max(up, shift)];
    }
  return up - down;
}

const shift = fc.integer({ min: -2, max: 2 });
const moves = fc.array(
  fc
    .tuple(fc.constantFrom(-2, -1, 1, 2), shift, shift, shift)
    .map((shifts) => moveOf(Object.fromEntries([...shifts.entries()].filter(([, by]) => by !== 0)))),
  { maxLength: 4 },
);
const slack = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 4, maxLength: 4 });
// what is handed over are moves: each can be made once
const feasible = (all: readonly Move[], slacks: readonly number[]): Move[] =>
  all.filter(({ columns, shifts }) =>
    columns.every((column, i) => -(shifts[i] as number) <= (slacks[column] as number)),
  );

test('an interval lacks something just where the moves, tried one by one, do not reach as far as is asked', () => {
  fc.assert(
    fc.property(moves, slack, fc.nat(4), (all, slacks, width) => {
      const own = feasible(all, slacks);
      const needed = Math.max(1, width);
      const lack = findLack(COLUMN, own, Float64Array.from(slacks), { width, contributor: false }, () => true);
      const reached = reach(own, slacks, needed);
      expect(lack === undefined).toBe(reached >= needed);
      if (lack) expect(lack.missing).toBe(needed - reached);
    }),
    { seed: 3, numRuns: 500 },
  );
});

test('for contributors it lacks something just where one unit of some other count less is too little', () => {
  fc.assert(
    fc.property(moves, slack, fc.nat(3), (all, slacks, width) => {
      const own = feasible(all, slacks);
      const needed = Math.max(1, width);
      const lack = findLack(COLUMN, own, Float64Array.from(slacks), { width, contributor: true }, () => true);
      const reached = [1, 2, 3].map((known) =>
        reach(
          own,
          slacks.map((left, column) => (column === known ? left - 1 : left)),
          needed,
        ),
      );
      expect(lack === undefined).toBe(Math.min(...reached) >= needed);
      if (lack && lack.known >= 0) expect(lack.missing).toBe(needed - (reached[lack.known - 1] as number));
    }),
    { seed: 4, numRuns: 500 },
  );
});
