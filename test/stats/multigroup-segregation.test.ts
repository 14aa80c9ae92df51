import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  correlationRatio,
  dissimilarity,
  entropyIndex,
  groupDiversity,
  localDiversity,
  multigroupSegregation,
  segregationGini,
} from '../../src/index.js';

const NOTHING = {
  dissimilarity: NaN,
  gini: NaN,
  entropyIndex: NaN,
  normalisedExposure: NaN,
  relativeDiversity: NaN,
  squaredVariation: NaN,
};
const table = (groups: number, least: number) =>
  fc
    .array(fc.array(fc.integer({ min: least, max: 400 }), { minLength: groups, maxLength: groups }), {
      minLength: 2,
      maxLength: 12,
    })
    .map((rows) => Array.from({ length: groups }, (_, m) => rows.map((row) => row[m]!)));

const close = (found: object, expected: object): void => {
  for (const [key, value] of Object.entries(expected))
    expect((found as Record<string, number>)[key], key).toBeCloseTo(value as number, 9);
};

describe('segregation of several groups', () => {
  test('is 1 by every measure where no area has two groups, and 0 where all are mixed alike', () => {
    const apart = multigroupSegregation([
      [10, 0, 0],
      [0, 20, 0],
      [0, 0, 30],
    ]);
    for (const [name, value] of Object.entries(apart)) expect(value, name).toBeCloseTo(1, 12);
    const alike = multigroupSegregation([
      [10, 20],
      [20, 40],
      [30, 60],
    ]);
    for (const [name, value] of Object.entries(alike)) expect(value, name).toBeCloseTo(0, 12);
  });

  test('is segregation of two groups where there are two', () => {
    fc.assert(
      fc.property(table(2, 1), ([group = [], rest = []]) => {
        const total = group.map((x, i) => x + rest[i]!);
        const ratio = correlationRatio(group, total);
        close(multigroupSegregation([group, rest]), {
          dissimilarity: dissimilarity(group, total),
          gini: segregationGini(group, total),
          entropyIndex: entropyIndex(group, total),
          normalisedExposure: ratio,
          relativeDiversity: ratio,
          squaredVariation: ratio,
        });
      }),
    );
  });

  test('does not depend on the order of areas or groups, the unit of counting, or areas that are there twice', () => {
    fc.assert(
      fc.property(table(3, 1), (groups) => {
        const found = multigroupSegregation(groups);
        close(multigroupSegregation(groups.map((group) => group.toReversed())), found);
        close(multigroupSegregation(groups.toReversed()), found);
        close(multigroupSegregation(groups.map((group) => [...group, ...group])), found);
        close(multigroupSegregation(groups.map((group) => group.map((count) => 3 * count))), found);
      }),
    );
  });

  test('leaves out an area of which one group is missing or in which nobody lives', () => {
    const complete = multigroupSegregation([
      [10, 20],
      [20, 10],
      [5, 60],
    ]);
    const incomplete = multigroupSegregation([
      [10, NaN, 0, 20],
      [20, 7, 0, 10],
      [5, 7, 0, 60],
    ]);
    expect(incomplete).toEqual(complete);
  });

  test('is undefined where all belong to one group, or nobody is there', () => {
    const none = [0, 0];
    expect(multigroupSegregation([[10, 20], none, none])).toEqual(NOTHING);
    expect(multigroupSegregation([none, none])).toEqual(NOTHING);
    expect(multigroupSegregation([[NaN], [3]])).toEqual(NOTHING);
  });

  test('of a group without a member the measures that divide by its share are undefined, the others do not see it', () => {
    const [group, rest] = [
      [10, 5],
      [20, 9],
    ];
    const two = multigroupSegregation([group, rest]);
    const three = multigroupSegregation([group, rest, [0, 0]]);
    expect(three.entropyIndex).toBeNaN();
    expect(three.squaredVariation).toBeNaN();
    close(three, {
      dissimilarity: two.dissimilarity,
      gini: two.gini,
      normalisedExposure: two.normalisedExposure,
      relativeDiversity: two.relativeDiversity,
    });
  });

  test('misuse throws', () => {
    expect(() => multigroupSegregation([[1, 2]])).toThrow('missing groups: 1');
    expect(() => multigroupSegregation([])).toThrow('missing groups: 0');
    expect(() => multigroupSegregation([[1, 2], [3]])).toThrow('invalid groups: 1 for 2');
    expect(() => multigroupSegregation([[1], [-3]])).toThrow('invalid groups: -3');
  });
});

describe('diversity', () => {
  test('of three equal groups is ln 3, and two of three meet another', () => {
    const { entropy, interaction, concentration } = groupDiversity([
      [5, 5],
      [10, 0],
      [4, 6],
    ]);
    expect(entropy).toBeCloseTo(Math.log(3), 12);
    expect(interaction).toBeCloseTo(2 / 3, 12);
    expect(concentration).toBeCloseTo(1 / 3, 12);
  });

  test('of nobody is undefined', () => {
    expect(groupDiversity([[0], [0]])).toEqual({ entropy: NaN, interaction: NaN, concentration: NaN });
  });

  // the reference says 0, as of an area where only one group lives
  test('of an area where nobody lives is undefined, of one with a single group 0', () => {
    const [first, second, third, fourth] = localDiversity([
      [0, 8, 5, NaN],
      [0, 0, 5, 1],
    ]);
    expect(first).toBeNaN();
    expect(second).toBe(0);
    expect(third).toBeCloseTo(Math.LN2, 12);
    expect(fourth).toBeNaN();
  });
});
