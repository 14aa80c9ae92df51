/** A tree of clusters: a leaf is a position, a node joins two at the mean similarity of their members. */
export type ClusterTree =
  { readonly leaf: number } | { readonly left: ClusterTree; readonly right: ClusterTree; readonly similarity: number };

/** Positions of the leaves, from left to right. */
export function leavesOf(tree: ClusterTree): number[] {
  return 'leaf' in tree ? [tree.leaf] : [...leavesOf(tree.left), ...leavesOf(tree.right)];
}

/**
 * Joins the two most similar clusters again and again, by the mean similarity of their members (average linkage, UPGMA).
 * Of equal ones the first are joined.
 *
 * @param similarity - Symmetric.
 * @returns `undefined` where there is nothing to join.
 * @see R. R. Sokal, C. D. Michener: A statistical method for evaluating systematic relationships. University of Kansas
 * Science Bulletin 38 (1958)
 */
export function averageLinkage(similarity: readonly (readonly number[])[]): ClusterTree | undefined {
  const clusters: { tree: ClusterTree; members: readonly number[] }[] = similarity.map((_, leaf) => ({
    tree: { leaf },
    members: [leaf],
  }));
  while (clusters.length > 1) {
    let best = { i: 0, j: 1, similarity: -Infinity };
    clusters.forEach((a, i) =>
      clusters.slice(i + 1).forEach((b, k) => {
        const mean = meanSimilarity(a.members, b.members, similarity);
        if (mean > best.similarity) best = { i, j: i + 1 + k, similarity: mean };
      }),
    );
    const [second] = clusters.splice(best.j, 1);
    const first = clusters[best.i];
    if (!first || !second) break;
    clusters[best.i] = {
      tree: { left: first.tree, right: second.tree, similarity: best.similarity },
      members: [...first.members, ...second.members],
    };
  }
  return clusters[0]?.tree;
}

function meanSimilarity(a: readonly number[], b: readonly number[], s: readonly (readonly number[])[]): number {
  let sum = 0;
  for (const i of a) for (const j of b) sum += s[i]?.[j] || 0;
  return sum / (a.length * b.length);
}

/** The largest clusters whose two halves have at least this mean similarity, leaves in the order of the tree. */
export function clustersAbove(tree: ClusterTree | undefined, threshold: number): number[][] {
  if (!tree) return [];
  if ('leaf' in tree || tree.similarity >= threshold) return [leavesOf(tree)];
  return [...clustersAbove(tree.left, threshold), ...clustersAbove(tree.right, threshold)];
}
