import { integers } from './int-list.js';

/** Sets that are united step by step (union-find with path halving); the smallest member stands for its set. */
export interface DisjointSets {
  find(member: number): number;
  unite(a: number, b: number): void;
}

/** Sets of one member each, 0 to `size` - 1. */
export function disjointSets(size: number): DisjointSets {
  const parent = integers(size, (member) => member);
  const find = (member: number): number => {
    let at = member;
    while (parent[at] !== at) {
      const above = parent[parent[at] as number] as number;
      parent[at] = above;
      at = above;
    }
    return at;
  };
  const unite = (a: number, b: number): void => {
    const rootA = find(a);
    const rootB = find(b);
    if (rootA < rootB) parent[rootB] = rootA;
    else parent[rootA] = rootB;
  };
  return { find, unite };
}
