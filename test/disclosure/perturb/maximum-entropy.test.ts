import { expect, test } from 'vitest';
import { maximumEntropy } from '../../../src/disclosure/perturb/maximum-entropy.js';

const die = [1, 2, 3, 4, 5, 6];

test('without a moment that binds, all outcomes are equally probable', () => {
  const p = maximumEntropy([{ values: die, target: 2, atLeast: true }]);
  for (const x of p ?? []) expect(x).toBeCloseTo(1 / 6, 12);
  expect(p?.length).toBe(6);
});

// E. T. Jaynes: Where do we stand on maximum entropy? (1979), the dice whose mean is 4.5
test('a die whose mean is 4.5 has the probabilities that Jaynes gives', () => {
  const p = maximumEntropy([{ values: die, target: 4.5, atLeast: false }]) ?? [];
  expect(p.map((x) => x.toFixed(5))).toEqual(['0.05435', '0.07877', '0.11416', '0.16545', '0.23977', '0.34749']);
});

test('a bound that another implies takes nothing away', () => {
  const mean = { values: die, target: 4.5, atLeast: false };
  const p = maximumEntropy([mean]);
  const q = maximumEntropy([mean, { values: die.map((n) => (n === 6 ? 1 : 0)), target: 0.3, atLeast: true }]);
  q?.forEach((x, j) => expect(x).toBeCloseTo(p?.[j] ?? NaN, 10));
});

test('a mean outside the outcomes has no distribution', () => {
  expect(maximumEntropy([{ values: die, target: 7, atLeast: false }])).toBeUndefined();
});
