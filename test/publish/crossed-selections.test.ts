import { describe, expect, test } from 'vitest';
import type { Selection } from '../../src/model/indicator.js';
import { crossedEpochs } from '../../src/publish/crossed-selections.js';
import { statisticOf } from '../fixtures/statistics.js';

const ages = ['all', 'young', 'adult', 'old'];
const age = { dimension: 'age', categories: ages, sums: [{ total: 'all', parts: ages.slice(1) }] };
const statistics = new Map(
  [
    statisticOf('people', { 2024: [60, 10, 30, 20] }, age),
    statisticOf('helped', { 2024: [12, 3, 5, 4] }, age),
    statisticOf('cases', { 2024: [12] }),
    statisticOf('seniors', { 2024: [24, 20, 4] }, { ...age, categories: ['all', 'old', 'oldest'], sums: [] }),
  ].map((each) => [each.id, each]),
);
const of = (statistic: string, ...codes: string[]): Selection => ({
  statistic,
  filter: codes.length > 0 ? { age: codes } : {},
});

/** The filters of the pairs that come of a whole and a part. */
const pairsOf = (whole: Selection, part: Selection, known: readonly Selection[] = []) =>
  crossedEpochs({ selection: whole, times: [0] }, { selection: part, times: [0] }, known, { statistics }).map(
    (pair) => [pair.whole.selection.filter, pair.part.selection.filter],
  );

describe('a whole and a part of it in another statistic', () => {
  test('are compared as they are, and within each category that both have', () => {
    expect(pairsOf(of('people'), of('helped'))).toEqual([
      [{}, {}],
      ...['young', 'adult', 'old'].map((code) => [{ age: [code] }, { age: [code] }]),
    ]);
  });

  test('are compared within categories that a reader has seen added up', () => {
    const known = [of('helped', 'young', 'adult'), of('people', 'adult', 'old')];
    const pairs = pairsOf(of('people'), of('helped'), known);
    for (const codes of [
      ['young', 'adult'],
      ['adult', 'old'],
    ])
      expect(pairs).toContainEqual([{ age: codes }, { age: codes }]);
    expect(pairs).toHaveLength(6);
  });

  test('are compared where the part is of one category only: it is within this category of the whole', () => {
    expect(pairsOf(of('people'), of('helped', 'old'))).toEqual([
      [{}, { age: ['old'] }],
      [{ age: ['old'] }, { age: ['old'] }],
    ]);
    expect(pairsOf(of('people'), of('helped', 'old'), [of('people', 'adult', 'old')])).toContainEqual([
      { age: ['adult', 'old'] },
      { age: ['old'] },
    ]);
  });

  test('are compared within what both select: not in categories that one leaves out or consists of', () => {
    expect(pairsOf(of('people', 'young', 'adult'), of('helped', 'young', 'adult')).slice(1)).toEqual(
      ['young', 'adult'].map((code) => [{ age: [code] }, { age: [code] }]),
    );
    expect(pairsOf(of('people', 'old'), of('helped', 'old'))).toHaveLength(1);
  });

  test('are compared as they are alone where they have no dimension or no category in common', () => {
    expect(pairsOf(of('people'), of('cases'))).toEqual([[{}, {}]]);
    expect(pairsOf(of('people', 'young'), of('seniors', 'oldest'))).toEqual([
      [{ age: ['young'] }, { age: ['oldest'] }],
    ]);
  });
});

test('within one statistic nothing is added: its sums tell the rest', () => {
  expect(pairsOf(of('people'), of('people', 'old'))).toEqual([[{}, { age: ['old'] }]]);
});
