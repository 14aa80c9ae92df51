import { expect, test } from 'vitest';
import type { Selection } from '../../src/model/indicator.js';
import { leftOver } from '../../src/publish/left-over.js';
import { epochsOf } from '../../src/publish/published-selections.js';
import { statisticOf } from '../fixtures/statistics.js';

const YEARS = Array.from({ length: 60 }, (_, age) => `${age}`);
const ages = {
  dimension: 'age',
  categories: ['all', ...YEARS],
  sums: [{ total: 'all', parts: YEARS }],
};
const people = statisticOf('people', { 2024: [60, ...YEARS.map(() => 1)] }, ages);
const counts = { statistics: new Map([['people', people]]) };
const of = (...codes: string[]): Selection => ({ statistic: 'people', filter: codes.length > 0 ? { age: codes } : {} });
const between = (from: number, to: number): Selection => of(...YEARS.slice(from, to));

/** What of all is left, as the ages that are subtracted. */
function subtractedFromAll(...known: Selection[]): (readonly string[])[][] {
  const found = leftOver(
    [of(), ...known].flatMap((each) => epochsOf(each, counts)),
    counts,
  );
  return found
    .filter(({ whole }) => Object.keys(whole.selection.filter).length === 0)
    .map(({ parts }) => parts.map(({ selection }) => selection.filter['age'] ?? []));
}

test('as many parts as fit beside each other are subtracted, however many there are', () => {
  const known = YEARS.slice(2).map((code) => of(code));
  const [most = []] = subtractedFromAll(...known).sort((a, b) => b.length - a.length);
  expect(most).toHaveLength(58);
});

test('of parts that have something in common, each goes with those that it leaves room for', () => {
  const [young, old, middle] = [between(0, 18), between(40, 58), between(16, 30)];
  const together = subtractedFromAll(young, old, middle).filter(({ length }) => length > 1);
  const named = together.map((parts) => parts.map((codes) => `${codes[0]}-${codes.at(-1)}`).sort());
  expect(named.sort()).toEqual([
    ['0-17', '40-57'],
    ['16-29', '40-57'],
  ]);
});

test('nothing need be said of a single cell that is left, nor of none', () => {
  expect(subtractedFromAll(between(0, 30), between(30, 59)).filter(({ length }) => length > 1)).toEqual([]);
  expect(subtractedFromAll(between(0, 30), between(30, 60)).filter(({ length }) => length > 1)).toEqual([]);
});
