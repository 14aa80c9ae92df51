import { type ClusterTree, leavesOf } from './average-linkage.js';

/** By pairs of outer leaves: the least sum of distances between neighbours, and how it comes about. */
interface Arranged {
  readonly leaves: readonly number[];
  readonly cost: ReadonlyMap<string, Best>;
}

interface Best {
  readonly cost: number;
  readonly order: () => readonly number[];
}

/**
 * Of all orders that keep the tree's branches together, the one in which neighbours are most alike: the sum of the distances
 * `1 - similarity` between neighbours is least. By dynamic programming over the outer leaves of every branch.
 *
 * @see Z. Bar-Joseph, D. K. Gifford, T. S. Jaakkola: Fast optimal leaf ordering for hierarchical clustering.
 * Bioinformatics 17 (2001)
 */
export function optimalLeafOrder(
  tree: ClusterTree | undefined,
  similarity: readonly (readonly number[])[],
): readonly number[] {
  if (!tree) return [];
  const { cost } = arrange(tree, similarity);
  const best = [...cost.values()].reduce((least, each) => (each.cost < least.cost ? each : least));
  return best.order();
}

const key = (left: number, right: number): string => `${left} ${right}`;

function arrange(tree: ClusterTree, similarity: readonly (readonly number[])[]): Arranged {
  if ('leaf' in tree) {
    const { leaf } = tree;
    return { leaves: [leaf], cost: new Map([[key(leaf, leaf), { cost: 0, order: () => [leaf] }]]) };
  }
  const [a, b] = [arrange(tree.left, similarity), arrange(tree.right, similarity)];
  const cost = new Map<string, Best>();
  // first from each left end to each beginning of the other branch, then to its end: cubic, not of the fourth power
  for (const left of a.leaves) {
    const joined = new Map<number, Best>();
    for (const start of b.leaves)
      for (const end of a.leaves) {
        const first = a.cost.get(key(left, end));
        if (!first) continue;
        const sum = first.cost + 1 - (similarity[end]?.[start] || 0);
        if (sum < (joined.get(start)?.cost ?? Infinity)) joined.set(start, { cost: sum, order: first.order });
      }
    for (const right of b.leaves)
      for (const start of b.leaves) {
        const [before, after] = [joined.get(start), b.cost.get(key(start, right))];
        if (!before || !after) continue;
        const sum = before.cost + after.cost;
        if (sum >= (cost.get(key(left, right))?.cost ?? Infinity)) continue;
        const order = (): number[] => [...before.order(), ...after.order()];
        cost.set(key(left, right), { cost: sum, order });
        cost.set(key(right, left), { cost: sum, order: () => order().reverse() });
      }
  }
  return { leaves: leavesOf(tree), cost };
}
