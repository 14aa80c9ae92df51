import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planningOf } from '../../src/model/planning/planning.js';
import type { Relation } from '../../src/model/planning/relation.js';
import { optimalLeafOrder } from '../../src/planning/leaf-order.js';
import { averageLinkage, leavesOf } from '../../src/planning/average-linkage.js';
import { planOverlap } from '../../src/planning/overlap.js';
import { leipzig } from '../io/leipzig-planning.js';

const category = (id: string, ...criteria: string[]) => ({
  id,
  title: { de: id },
  criteria: criteria.map((each) => ({ id: each, title: { de: each } })),
});
const relation = (plan: string, criterion: string, strength: Relation['strength'] = 'strong'): Relation => ({
  plan,
  criterion,
  strength,
});

test('is the mean over categories of shared weight by the weight of either', () => {
  const planning = planningOf({
    categories: [category('c', 'x', 'y'), category('d', 'z'), category('e', 'w')],
    relations: [relation('a', 'x'), relation('a', 'y', 'weak'), relation('b', 'x', 'weak'), relation('b', 'z')],
  });
  // c: min(1, 0.5) / (max(1, 0.5) + 0.5) = 1/3; d: 0; e has no relation of either
  expect(planOverlap(planning).pairs[0]?.similarity).toBeCloseTo(1 / 6, 12);
  expect(planOverlap(planning, { categories: { d: 0 } }).pairs[0]?.similarity).toBeCloseTo(1 / 3, 12);
  expect(planOverlap(planning).pairs[0]?.shared).toEqual([{ criterion: 'x', strengths: ['strong', 'weak'] }]);
});

test('finds of Leipzig what the concept says: open work for the old is nearer to that for the disabled than to homelessness', () => {
  const { pairs, plans } = planOverlap(leipzig());
  const between = (a: string, b: string): number =>
    pairs.find((pair) => pair.plans.includes(a) && pair.plans.includes(b))?.similarity ?? NaN;
  expect(plans).toHaveLength(7);
  expect(pairs).toHaveLength(21);
  expect(between('offene-seniorenarbeit-2019', 'offene-behindertenarbeit')).toBeGreaterThan(
    between('offene-seniorenarbeit-2019', 'wohnungsnotfallhilfe-2018'),
  );
});

test('puts the two plans with little room of their own at one end', () => {
  const { order, clusters } = planOverlap(leipzig());
  expect([...order].sort()).toEqual([...planOverlap(leipzig()).plans].sort());
  const ends = [order.slice(0, 2), order.slice(-2)].map((end) => [...end].sort().join(' '));
  expect(ends).toContain('unterbringungskonzept wohnungsnotfallhilfe-2018');
  expect(clusters.flat()).toHaveLength(7);
});

const matrices = fc
  .integer({ min: 1, max: 6 })
  .chain((n) =>
    fc
      .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: n * n, maxLength: n * n })
      .map((values) =>
        Array.from({ length: n }, (_, i) =>
          Array.from({ length: n }, (_, j) => (i === j ? 1 : (values[Math.min(i, j) * n + Math.max(i, j)] as number))),
        ),
      ),
  );

test('no order that keeps the branches together has neighbours more alike', () => {
  fc.assert(
    fc.property(matrices, (similarity) => {
      const tree = averageLinkage(similarity);
      const cost = (order: readonly number[]): number =>
        order.slice(1).reduce((sum, leaf, i) => sum + 1 - (similarity[order[i] as number]?.[leaf] as number), 0);
      type Tree = NonNullable<typeof tree>;
      const orders = (node: Tree): number[][] => {
        if ('leaf' in node) return [[node.leaf]];
        const [left, right] = [orders(node.left), orders(node.right)];
        return left.flatMap((a) =>
          right.flatMap((b) => [
            [...a, ...b],
            [...b, ...a],
          ]),
        );
      };
      const best = optimalLeafOrder(tree, similarity);
      expect([...best].sort()).toEqual(leavesOf(tree as Tree).sort());
      expect(cost(best)).toBeCloseTo(Math.min(...orders(tree as Tree).map(cost)), 9);
    }),
  );
});

test('a category that is called what every object has counts like any other', () => {
  const relations = [relation('a', 'k'), relation('b', 'k', 'weak')];
  const similarity = (id: string) =>
    planOverlap(planningOf({ categories: [category(id, 'k')], relations })).pairs[0]?.similarity;
  expect(similarity('constructor')).toBe(similarity('c'));
  expect(similarity('c')).toBe(0.5); // min(1, 0.5) / max(1, 0.5)
});
