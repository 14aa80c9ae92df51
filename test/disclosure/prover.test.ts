import { expect, test } from 'vitest';
import { DEFAULT_INTERVAL } from '../../src/disclosure/interval-rule.js';
import { Pattern } from '../../src/disclosure/pattern.js';
import { BRISK, Prover } from '../../src/disclosure/prover.js';
import { gridOf, imbalances, tableComponent } from './table-component.js';

const UNSAFE = 5;

function proverOf(leaves: readonly (readonly number[])[], interval = DEFAULT_INTERVAL) {
  const component = tableComponent(leaves, [UNSAFE]);
  const costs = Float64Array.from(component.counts, () => 10);
  const pattern = new Pattern(component, costs, [gridOf(leaves)]);
  return { component, pattern, prover: new Prover(pattern, interval, BRISK) };
}

const roomy = [
  [1, 9, 9],
  [9, 9, 9],
  [9, 9, 9],
];

test('a proof lets a count reach as far as the rule asks, by moves that fulfil every relation', () => {
  const { component, pattern, prover } = proverOf(roomy);
  expect(prover.lackOf(UNSAFE)).toMatchObject({ missing: 2, known: -1 });
  expect(prover.prove(UNSAFE, Infinity)).toBe(30);
  expect(prover.lackOf(UNSAFE)).toBeUndefined();
  for (const move of pattern.allMoves())
    expect(imbalances(component.relations, move).every((left) => left === 0)).toBe(true);
});

test('what would cost as much as the limit is not found, and nothing is hidden for it', () => {
  const { pattern, prover } = proverOf(roomy);
  expect(prover.prove(UNSAFE, 30)).toBeUndefined();
  expect(pattern.allMoves()).toEqual([]);
});

test('where no leaf can fall, totals are hidden and rise', () => {
  const ones = [
    [1, 1],
    [1, 1],
  ];
  const { pattern, prover } = proverOf(ones, { width: 0, contributor: false });
  expect(prover.prove(UNSAFE, Infinity)).toBe(30);
  const hidden = [...pattern.refused.keys()].filter((column) => pattern.refused[column] === 1);
  // all, the total of the second column, the total of the first row
  expect(hidden).toEqual([0, 2, 3]);
});

test('safe counts that are hidden need one move, unsafe ones the width', () => {
  const { pattern, prover } = proverOf(roomy);
  pattern.hide(6);
  expect(prover.lackOf(6)?.missing).toBe(1);
  expect(prover.lackOf(UNSAFE)?.missing).toBe(2);
});
