// what is gained after so many rounds is not worth the time of a reader
const MOST_ROUNDS = 8;

/** Two nodes that are joined, by their positions in a list. */
export type Link = readonly [number, number];

/**
 * An order of nodes on a line in which few arcs cross, by sifting: each node goes to the place among those of its block at
 * which the fewest arcs cross, until none gains by moving. The best of all orders is not sought, since finding it is NP-hard.
 *
 * @param blocks - Nodes that stay together, block after block.
 * @returns The nodes in their order.
 * @see C. Matuszewski, R. Schönfeld, P. Molitor: Using sifting for k-layer straightline crossing minimization. Graph
 * Drawing (1999), LNCS 1731
 * @example
 * ```ts
 * fewCrossings([[0, 1, 2, 3]], [[0, 2], [1, 3]]) // => [1, 0, 2, 3]
 * ```
 */
export function fewCrossings(blocks: readonly (readonly number[])[], links: readonly Link[]): readonly number[] {
  const order = blocks.flat();
  const place = new Map(order.map((node, i) => [node, i]));
  const neighbours = new Map(order.map((node): [number, number[]] => [node, []]));
  for (const [a, b] of links) {
    neighbours.get(a)?.push(b);
    neighbours.get(b)?.push(a);
  }
  const swap = (i: number): void => {
    const [left, right] = [order[i] as number, order[i + 1] as number];
    [order[i], order[i + 1]] = [right, left];
    place.set(left, i + 1).set(right, i);
  };
  // only arcs that begin at one of the two can begin or cease to cross when neighbours change places
  const gainOfSwap = (i: number): number => {
    const [left, right] = [order[i] as number, order[i + 1] as number];
    let gain = 0;
    for (const x of neighbours.get(left) ?? [])
      for (const y of neighbours.get(right) ?? []) {
        if (x === right || y === left) continue;
        const [px, py] = [place.get(x) as number, place.get(y) as number];
        gain += Number(isCrossing(i, px, i + 1, py)) - Number(isCrossing(i + 1, px, i, py));
      }
    return gain;
  };
  const sift = (node: number, first: number, last: number): number => {
    const home = place.get(node) as number;
    let [at, gain, best, goal] = [home, 0, 0, home];
    const step = (to: number): void => {
      const pair = Math.min(at, to);
      gain += gainOfSwap(pair);
      swap(pair);
      at = to;
      if (gain > best) [best, goal] = [gain, to];
    };
    while (at > first) step(at - 1);
    while (at < last) step(at + 1);
    while (at > goal) step(at - 1);
    return best;
  };
  let isMoving = true;
  for (let round = 0; isMoving && round < MOST_ROUNDS; round++) {
    isMoving = false;
    let first = 0;
    for (const block of blocks) {
      for (const node of block) isMoving = sift(node, first, first + block.length - 1) > 0 || isMoving;
      first += block.length;
    }
  }
  return order;
}

/** True where one of the arcs begins or ends within the other and the other way about. */
function isCrossing(a: number, b: number, c: number, d: number): boolean {
  const [low, high] = a < b ? [a, b] : [b, a];
  const within = (x: number): boolean => x > low && x < high;
  const isEnd = (x: number): boolean => x === low || x === high;
  return !isEnd(c) && !isEnd(d) && within(c) !== within(d);
}
