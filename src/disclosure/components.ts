import { type AttackerView, mustStayHidden } from './attacker-view.js';
import { disjointSets } from './disjoint-sets.js';
import { type Relations, RelationsBuilder } from './relations.js';

/** Relations that share no count with any other, over columns of their own: `counts` says which count a column is. */
export interface Component {
  readonly counts: Int32Array;
  readonly relations: Relations;
  readonly view: AttackerView;
  /** The column of each of the system's counts that is in some component, else -1. */
  readonly columnOf: Int32Array;
}

/** Splits relations into the components in which something is protected; the others need no protection. */
export function componentsOf(relations: Relations, view: AttackerView): Component[] {
  const { size, starts, columns } = relations;
  const sets = disjointSets(view.roles.length);
  for (let r = 0; r < size; r++)
    for (let i = (starts[r] as number) + 1; i < (starts[r + 1] as number); i++)
      sets.unite(columns[starts[r] as number] as number, columns[i] as number);

  const hasProtected = new Set<number>();
  columns.forEach((column) => {
    if (mustStayHidden(view.roles[column])) hasProtected.add(sets.find(column));
  });
  const relationsOf = new Map<number, number[]>([...hasProtected].sort((a, b) => a - b).map((root) => [root, []]));
  for (let r = 0; r < size; r++) relationsOf.get(sets.find(columns[starts[r] as number] as number))?.push(r);
  const columnOf = new Int32Array(view.roles.length).fill(-1);
  return [...relationsOf.values()].map((own) => extract(relations, own, view, columnOf));
}

function extract(
  { starts, columns, factors }: Relations,
  own: readonly number[],
  { roles, slack }: AttackerView,
  columnOf: Int32Array,
): Component {
  const counts: number[] = [];
  const relations = new RelationsBuilder();
  for (const r of own) {
    for (let i = starts[r] as number; i < (starts[r + 1] as number); i++) {
      const count = columns[i] as number;
      if (columnOf[count] === -1) columnOf[count] = counts.push(count) - 1;
      relations.add(columnOf[count] as number, factors[i] as number);
    }
    relations.end();
  }
  return {
    counts: Int32Array.from(counts),
    relations: relations.build(),
    view: {
      roles: Uint8Array.from(counts, (count) => roles[count] as number),
      slack: Float64Array.from(counts, (count) => slack[count] as number),
    },
    columnOf,
  };
}
