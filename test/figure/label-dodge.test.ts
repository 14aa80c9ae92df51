import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dodgeLabels } from '../../src/figure/label-dodge.js';

test('labels that do not collide stay where they wish to be', () => {
  expect(dodgeLabels(Object.freeze([80, 10, 40]), [10, 10, 10], [0, 100])).toEqual([80, 10, 40]);
});

test('two labels that collide move apart by the same distance', () => {
  expect(dodgeLabels([50, 50], [10, 10], [0, 100])).toEqual([45, 55]);
});

test('a block that grows into the next one takes it in', () => {
  // by hand: wishes 48, 52, 57 of size 10 form one block whose least-squares start is mean(43, 37, 32)
  expect(dodgeLabels([48, 52, 57], [10, 10, 10], [0, 100])).toEqual([
    42.333333333333336, 52.333333333333336, 62.333333333333336,
  ]);
});

test('labels stay inside the room', () => {
  expect(dodgeLabels([-20, 99, 100], [10, 10, 10], [0, 100])).toEqual([5, 85, 95]);
});

test('labels of different sizes touch at their edges', () => {
  expect(dodgeLabels([50, 50], [30, 10], [0, 100])).toEqual([40, 60]);
});

const labels = fc.array(fc.tuple(fc.integer({ min: -50, max: 350 }), fc.integer({ min: 8, max: 40 })), {
  minLength: 1,
  maxLength: 7,
});

test('no two labels overlap and their order is that of the wishes, whatever they wish', () => {
  fc.assert(
    fc.property(labels, (given) => {
      const [wishes, sizes] = [given.map(([wish]) => wish), given.map(([, size]) => size)];
      const centres = dodgeLabels(wishes, sizes, [0, 300]);
      const order = wishes.map((_, i) => i).sort((a, b) => wishes[a]! - wishes[b]! || a - b);
      for (let i = 1; i < order.length; i++) {
        const [above, below] = [order[i - 1]!, order[i]!];
        expect(centres[below]! - centres[above]!).toBeGreaterThanOrEqual((sizes[above]! + sizes[below]!) / 2 - 1e-9);
      }
      for (const i of order) {
        expect(centres[i]! - sizes[i]! / 2).toBeGreaterThanOrEqual(-1e-9);
        expect(centres[i]! + sizes[i]! / 2).toBeLessThanOrEqual(300 + 1e-9);
      }
    }),
  );
});

test('labels longer than the room together share it', () => {
  expect(dodgeLabels([10, 10, 10], [20, 20, 20], [0, 30])).toEqual([5, 15, 25]);
});
