import { type AttackerView, ROLE } from './attacker-view.js';
import type { Move } from './move.js';
import { type Relations, RelationsBuilder } from './relations.js';

/** No move that proves anything shifts a count by more. */
const FARTHEST_SHIFT = 24;

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
    const [start, end] = [starts[r] as number, starts[r + 1] as number];
    let weight = 0;
    for (let i = start; i < end; i++) weight += Math.abs(factors[i] as number);
    const reach = FARTHEST_SHIFT * Math.max(1, width) * weight;
    const isLoose = (i: number): boolean => {
      const column = columns[i] as number;
      const isMinded = roles[column] !== ROLE.free && roles[column] !== ROLE.margin;
      return (
        !isMinded && uses[column] === 1 && Math.abs(factors[i] as number) === 1 && (slack[column] as number) >= reach
      );
    };
    let isBinding = true;
    for (let i = start; i < end && isBinding; i++) isBinding = !isLoose(i);
    if (!isBinding) continue;
    for (let i = start; i < end; i++) kept.add(columns[i] as number, factors[i] as number);
    kept.end();
  }
  return kept.build();
}
