import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ProductSearch } from '../../src/disclosure/product-search.js';
import { gridOf, imbalances, tableComponent } from './table-component.js';

const leaves = fc.array(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 3, maxLength: 3 }), {
  minLength: 2,
  maxLength: 3,
});

test('a product found is a move of its table, and its price is that of its columns', () => {
  fc.assert(
    fc.property(leaves, fc.nat(11), fc.constantFrom(-1, 1), (table, column, shift) => {
      const component = tableComponent(table);
      const { counts, relations, view } = component;
      const price = Float64Array.from(counts, (count) => 1 + (count % 3));
      const terms = { price, slack: view.slack, crowd: new Int32Array(relations.size) };
      const move = new ProductSearch(component, [gridOf(table)]).find(column, shift, terms, Infinity);
      if (!move) return;
      expect(imbalances(relations, move).every((left) => left === 0)).toBe(true);
      expect(move.shifts[move.columns.indexOf(column)]).toBe(shift);
      move.columns.forEach((each, i) =>
        expect(-(move.shifts[i] as number)).toBeLessThanOrEqual(view.slack[each] as number),
      );
      expect(move.price).toBe([...move.columns].reduce((sum, each) => sum + (price[each] as number), 0));
    }),
    { seed: 6, numRuns: 200 },
  );
});

// a block over leaf 1 of row 1 and one of the two others
const table = [
  [1, 9, 9],
  [9, 9, 2],
];
const LEAF = 5;
const component = tableComponent(table);

test('the cheapest block is found, and none for the price that must be undercut', () => {
  const price = Float64Array.from(component.counts, (cell) =>
    cell % 4 === 0 || cell < 4 ? 100 : cell % 4 === 2 ? 3 : 4,
  );
  price[LEAF] = 0;
  const terms = { price, slack: component.view.slack, crowd: new Int32Array(component.relations.size) };
  const search = new ProductSearch(component, [gridOf(table)]);
  const move = search.find(LEAF, 1, terms, Infinity);
  // 5 and 6 in the first row, 9 and 10 in the second; 9 costs 4
  expect([...(move?.columns ?? [])].sort((a, b) => a - b)).toEqual([5, 6, 9, 10]);
  expect(move?.price).toBe(10);
  expect(search.find(LEAF, 1, terms, 10)).toBeUndefined();
});

test('a count outside every grid has no products', () => {
  const terms = {
    price: new Float64Array(12),
    slack: component.view.slack,
    crowd: new Int32Array(component.relations.size),
  };
  expect(new ProductSearch(component, []).find(LEAF, 1, terms, Infinity)).toBeUndefined();
});
