import { type AttackerView, EDGE, ROLE } from './attacker-view.js';
import { type Relations, RelationsBuilder } from './relations.js';

/**
 * Leaves out relations that can tell an attacker nothing, again and again until none is left:
 * one with a free count that occurs nowhere else (it only defines that count), and
 * one with two protected counts that occur nowhere else, not both as small as can be (they always come together).
 * What the other relations determine stays the same.
 */
export function peelRelations(relations: Relations, { roles, edges }: AttackerView): Relations {
  const { size, starts, columns } = relations;
  const occurrences = new Int32Array(roles.length);
  columns.forEach((column) => (occurrences[column] = (occurrences[column] as number) + 1));
  // the sum of the relations a column is left in: where only one is left, that one
  const relationSum = new Float64Array(roles.length);
  for (let r = 0; r < size; r++)
    for (let i = starts[r] as number; i < (starts[r + 1] as number); i++)
      relationSum[columns[i] as number] = (relationSum[columns[i] as number] as number) + r;

  const tellsNothing = (r: number): boolean => {
    let alone = 0;
    let inside = 0;
    for (let i = starts[r] as number; i < (starts[r + 1] as number); i++) {
      const column = columns[i] as number;
      if (occurrences[column] !== 1) continue;
      if (roles[column] === ROLE.free) return true;
      if (roles[column] !== ROLE.protected) continue;
      alone++;
      if (edges[column] === EDGE.none) inside++;
    }
    return alone >= 2 && inside >= 1;
  };

  const left = new Uint8Array(size);
  const queue = Array.from({ length: size }, (_, r) => size - 1 - r);
  for (let r = queue.pop(); r !== undefined; r = queue.pop()) {
    if (left[r] === 1 || !tellsNothing(r)) continue;
    left[r] = 1;
    for (let i = starts[r] as number; i < (starts[r + 1] as number); i++) {
      const column = columns[i] as number;
      occurrences[column] = (occurrences[column] as number) - 1;
      relationSum[column] = (relationSum[column] as number) - r;
      if (occurrences[column] === 1) queue.push(relationSum[column]);
    }
  }
  return without(relations, left);
}

function without({ size, starts, columns, factors }: Relations, left: Uint8Array): Relations {
  const kept = new RelationsBuilder();
  for (let r = 0; r < size; r++) {
    if (left[r] === 1) continue;
    for (let i = starts[r] as number; i < (starts[r + 1] as number); i++)
      kept.add(columns[i] as number, factors[i] as number);
    kept.end();
  }
  return kept.build();
}
