import { type AttackerView, ROLE } from './attacker-view.js';
import type { Move } from './move.js';
import { type Relations, RelationsBuilder } from './relations.js';
import { FARTHEST_SHIFT } from './search-limits.js';

/** True for a move that stays within what {@link withoutLoose} reckons with. */
export function isNear({ shifts }: Move): boolean {
  return shifts.every((shift) => Math.abs(shift) <= FARTHEST_SHIFT);
}

/**
 * The relations that can bound a proof. Others have a count, or a margin, that nobody minds, that is in no other relation and
 * so far from its least value that it makes up for whatever moves do to the rest: all inhabitants without a benefit, of whom there are
 * hundreds.
 *
 * @param width - How often a move is made at most: as often as it takes to make an interval so wide.
 */
export function withoutLoose(relations: Relations, { roles, slack }: AttackerView, width: number): Relations {
  const { size, starts, columns, factors } = relations;
  const uses = new Int32Array(roles.length);
  for (const column of columns) uses[column] = (uses[column] as number) + 1;
  const kept = new RelationsBuilder();
  for (let r = 0; r < size; r++) {
    const [own, by] = [columns, factors].map((all) => all.subarray(starts[r], starts[r + 1])) as [
      Int32Array,
      Int32Array,
    ];
    const weight = by.reduce((sum, factor) => sum + Math.abs(factor), 0);
    const reach = FARTHEST_SHIFT * Math.max(1, width) * weight;
    const makesUp = (column: number, i: number): boolean =>
      isNotMinded(roles[column]) &&
      uses[column] === 1 &&
      Math.abs(by[i] as number) === 1 &&
      (slack[column] as number) >= reach;
    if (own.some(makesUp)) continue;
    own.forEach((column, i) => kept.add(column, by[i] as number));
    kept.end();
  }
  return kept.build();
}

const isNotMinded = (role: number | undefined): boolean => role === ROLE.free || role === ROLE.margin;
