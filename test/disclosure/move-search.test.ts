import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MoveSearch, type MoveTerms } from '../../src/disclosure/move-search.js';
import { imbalances, relationsOf, tableComponent } from './table-component.js';

const EFFORT = { width: 200, weight: 1 };
const leaves = fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 3 }), {
  minLength: 2,
  maxLength: 3,
});

test('what is found is a move: relations hold, no count falls too far, and its price is that of its columns', () => {
  fc.assert(
    fc.property(leaves, fc.nat(11), fc.constantFrom(-2, -1, 1, 2), fc.nat(), (table, column, shift, seed) => {
      const { counts, relations, view } = tableComponent(table);
      const price = Float64Array.from(counts, (count) => (Math.imul(seed + count, 0x9e3779b1) >>> 0) % 7);
      const crowd = new Int32Array(relations.size);
      const move = new MoveSearch(counts.length, relations).find(
        column,
        shift,
        { price, slack: view.slack, crowd },
        EFFORT,
        Infinity,
      );
      if (-shift > (view.slack[column] as number)) expect(move).toBeUndefined();
      if (!move) return;
      expect(imbalances(relations, move).every((left) => left === 0)).toBe(true);
      expect(move.shifts[move.columns.indexOf(column)]).toBe(shift);
      move.columns.forEach((each, i) =>
        expect(-(move.shifts[i] as number)).toBeLessThanOrEqual(view.slack[each] as number),
      );
      expect(move.price).toBe(
        [...move.columns].reduce((sum, each) => sum + (price[each] as number), 0) - (price[column] as number),
      );
    }),
    { seed: 5, numRuns: 200 },
  );
});

// a = b = c + d, each of them in nothing else: the way over c costs 2, that over d 5
const relations = relationsOf([
  [1, -1, 0, 0],
  [0, 1, -1, -1],
]);
const terms = (slack: readonly number[], price = [0, 0, 2, 5]): MoveTerms => ({
  price: Float64Array.from(price),
  slack: Float64Array.from(slack),
  crowd: new Int32Array(2),
});
const search = new MoveSearch(4, relations);

test('the cheapest way is taken, and another where a count cannot fall any more', () => {
  expect(search.find(0, -1, terms([1, 1, 1, 1]), EFFORT, Infinity)?.price).toBe(2);
  expect(search.find(0, -1, terms([1, 1, 0, 1]), EFFORT, Infinity)?.price).toBe(5);
});

test('nothing is found for the price that must be undercut, nor over a column that may not move', () => {
  expect(search.find(0, 1, terms([1, 1, 1, 1]), EFFORT, 2)).toBeUndefined();
  expect(search.find(0, 1, terms([1, 1, 1, 1], [0, Infinity, 2, 5]), EFFORT, Infinity)).toBeUndefined();
});
