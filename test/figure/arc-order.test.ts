import { describe, expect, test } from 'vitest';
import { fewCrossings, type Link } from '../../src/figure/arc-order.js';

/** Counted as the definition has it: one end of either arc lies strictly within the other. */
function crossings(order: readonly number[], links: readonly Link[]): number {
  const ends = links.map(([a, b]) => [order.indexOf(a), order.indexOf(b)].sort((x, y) => x - y) as [number, number]);
  let count = 0;
  for (const [i, [a, b]] of ends.entries())
    for (const [c, d] of ends.slice(i + 1)) if ((a < c && c < b && b < d) || (c < a && a < d && d < b)) count++;
  return count;
}

const orders = (nodes: readonly number[]): number[][] =>
  nodes.length < 2
    ? [[...nodes]]
    : nodes.flatMap((node) => orders(nodes.filter((other) => other !== node)).map((rest) => [node, ...rest]));

/** Repeatable numbers, after Lehmer. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

function randomLinks(nodes: number, count: number, seed: number): Link[] {
  const next = numbers(seed);
  const link = (): Link => [Math.floor(next() * nodes), Math.floor(next() * nodes)];
  return Array.from({ length: count }, link).filter(([a, b]) => a !== b);
}

describe('an order with few crossings', () => {
  test('has none where there is one without', () => {
    expect(
      crossings(
        fewCrossings(
          [[0, 1, 2, 3]],
          [
            [0, 2],
            [1, 3],
          ],
        ),
        [
          [0, 2],
          [1, 3],
        ],
      ),
    ).toBe(0);
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'is never worse than the given one, and near the best of all (seed %i)',
    (seed) => {
      const links = randomLinks(7, 10, seed);
      const nodes = [0, 1, 2, 3, 4, 5, 6];
      const found = crossings(fewCrossings([nodes], links), links);
      const best = Math.min(...orders(nodes).map((order) => crossings(order, links)));
      expect(found).toBeLessThanOrEqual(crossings(nodes, links));
      expect(found).toBeLessThanOrEqual(best + 2);
    },
  );

  test('cannot be bettered by moving a single node', () => {
    const links = randomLinks(14, 26, 11);
    const order = fewCrossings([Array.from({ length: 14 }, (_, i) => i)], links);
    const moved = order.flatMap((node, from) => {
      const rest = order.filter((_, i) => i !== from);
      return rest.map((_, to) => [...rest.slice(0, to), node, ...rest.slice(to)]);
    });
    expect(crossings(order, links)).toBe(Math.min(...moved.map((each) => crossings(each, links))));
  });

  test('keeps blocks together and in their order', () => {
    const links = randomLinks(12, 24, 5);
    const order = fewCrossings([[0, 1, 2, 3, 4], [5], [6, 7, 8, 9, 10, 11]], links);
    expect(order.slice(0, 5).toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4]);
    expect(order[5]).toBe(5);
    expect(order).toHaveLength(12);
  });
});
