import { expect, test } from 'vitest';
import { ROLE } from '../../src/disclosure/attacker-view.js';
import { isNear, withoutLoose } from '../../src/disclosure/loose-relations.js';
import { RelationsBuilder } from '../../src/disclosure/relations.js';

/** How many relations are left of a whole less its part and a count that only this relation has, and of another sum. */
function left(role: number, slack: number, width = 2): number {
  const relations = new RelationsBuilder();
  for (const row of [
    [
      [0, 1],
      [1, -1],
      [3, -1],
    ],
    [
      [1, 1],
      [2, -1],
    ],
  ] as const) {
    for (const [column, factor] of row) relations.add(column, factor);
    relations.end();
  }
  const roles = Uint8Array.of(ROLE.candidate, ROLE.unsafe, ROLE.unsafe, role);
  return withoutLoose(relations.build(), { roles, slack: Float64Array.of(9, 9, 9, slack) }, width).size;
}

test('a relation is left out where a free count of its own makes up for whatever moves can do', () => {
  expect(left(ROLE.free, 200)).toBe(1);
  expect(left(ROLE.margin, 200)).toBe(1);
});

test('a relation is kept where that count is near its least value for moves made so often, or must stay hidden', () => {
  expect(left(ROLE.free, 100)).toBe(2);
  expect(left(ROLE.free, 200, 4)).toBe(2);
  expect(left(ROLE.protected, 200)).toBe(2);
  expect(left(ROLE.candidate, 200)).toBe(2);
});

test('a move is near while no count is shifted by more than is reckoned with', () => {
  expect(isNear({ columns: Int32Array.of(0, 1), shifts: Int32Array.of(24, -24) })).toBe(true);
  expect(isNear({ columns: Int32Array.of(0, 1), shifts: Int32Array.of(1, -25) })).toBe(false);
});
