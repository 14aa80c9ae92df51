import { describe, expect, test } from 'vitest';
import { boundRoundedCounts } from '../../../src/disclosure/perturb/bound-rounded-counts.js';
import { roundSmallCounts } from '../../../src/disclosure/perturb/round-small-counts.js';
import type { Cube } from '../../../src/model/cube.js';
import type { MeasureKind } from '../../../src/model/measure.js';
import type { ObservationState } from '../../../src/model/observation-status.js';
import { axis, cubeOf } from '../tables.js';

type Range = readonly [least: number, greatest: number];

const rangesOf = (rounded: Cube, base: number, cells = 1, kind: MeasureKind = 'stock'): Range[] => {
  const { least, greatest } = boundRoundedCounts(rounded, kind, base, cells);
  const most = greatest.cells().values;
  return Array.from(least.cells().values, (bound, at) => [bound, most[at] as number]);
};

/** Every list of so many of these values. */
const listsOf = <T>(values: readonly T[], length: number): T[][] =>
  length === 0 ? [[]] : listsOf(values, length - 1).flatMap((list) => values.map((value) => [...list, value]));
const upTo = (greatest: number): number[] => [...Array(greatest + 1).keys()];
const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** What a cell can be published as. */
const roundings = (count: number, base: number): number[] => (count === 0 ? [0] : count < base ? [0, base] : [count]);

describe.each([2, 3, 4, 5, 7])('with base %d', (base) => {
  test.each([1, 2, 3])('a sum of %d cells can have been all that is rounded to it, and nothing else', (cells) => {
    const highest = 4 * base;
    const found = new Map<number, number[]>();
    for (const counts of listsOf(upTo(highest + base), cells)) {
      if (sumOf(counts) > highest + cells * base) continue;
      const rounded = counts.reduce<number[]>(
        (sums, count) => [...new Set(sums.flatMap((sum) => roundings(count, base).map((each) => sum + each)))],
        [0],
      );
      for (const sum of rounded) if (sum <= highest) found.set(sum, [...(found.get(sum) ?? []), sumOf(counts)]);
    }
    const sums = [...found.keys()];
    const districts = axis(
      'area',
      'area',
      sums.map((sum) => `d${sum}`),
    );
    expect(rangesOf(cubeOf([districts], sums), base, cells)).toEqual(
      [...found.values()].map((counts) => [
        counts.reduce((a, b) => Math.min(a, b)),
        counts.reduce((a, b) => Math.max(a, b)),
      ]),
    );
  });
});

/** A table of a few inner cells: of which of them each cell is the sum, and how they follow from the cells. */
interface Shape {
  readonly name: string;
  readonly kind: MeasureKind;
  readonly size: number;
  readonly tableOf: (cells: readonly number[]) => Cube;
  readonly within: readonly (readonly number[])[];
  readonly innerOf: (cells: readonly number[]) => readonly number[];
}

const districts = axis('area', 'area', ['city', 'a', 'b'], ['city = a + b']);
const withRest = axis('area', 'area', ['city', 'a'], ['city = a + ...']);
const sexes = axis('sex', 'category', ['all', 'f', 'm'], ['all = f + m']);
const ages = axis(
  'age',
  'category',
  ['all', 'young', 'x', 'y', 'z'],
  ['all = young + ...', 'all = x + y + z', 'young = x + y'],
);
const halves = axis('time', 'time', ['2024', '2024-H1', '2024-H2'], ['2024 = 2024-H1 + 2024-H2']);
const SHAPES: readonly Shape[] = [
  {
    name: 'districts with what is left over of them, by sex',
    kind: 'stock',
    size: 4,
    tableOf: (cells) => cubeOf([withRest, sexes], cells),
    within: [[0, 1, 2, 3], [0, 2], [1, 3], [0, 1], [0], [1]],
    innerOf: ([, f = 0, m = 0, , af = 0, am = 0]) => [af, am, f - af, m - am],
  },
  {
    name: 'groups that refine each other',
    kind: 'stock',
    size: 3,
    tableOf: (cells) => cubeOf([axis('area', 'area', ['city']), ages], cells),
    within: [[0, 1, 2], [0, 1], [0], [1], [2]],
    innerOf: (cells) => cells.slice(2),
  },
  {
    name: 'events of half-years and their year',
    kind: 'flow',
    size: 2,
    tableOf: (cells) => cubeOf([axis('area', 'area', ['city'])], cells, halves),
    within: [[0, 1], [0], [1]],
    innerOf: (cells) => cells.slice(1),
  },
  {
    name: 'persons who can have been in two districts',
    kind: 'distinct-in-period',
    size: 3,
    tableOf: (cells) => cubeOf([districts], cells),
    within: [[0], [1], [2]],
    innerOf: (cells) => cells,
  },
];

test.each(SHAPES)('of all tables of $name each count is within what its inner cells can have been', (shape) => {
  const { kind, size, tableOf, within, innerOf } = shape;
  const base = 3;
  for (const counts of listsOf(upTo(base + 2), size)) {
    const exact = within.map((own) => sumOf(own.map((inner) => counts[inner] as number)));
    const rounded = roundSmallCounts(tableOf(exact), kind, base).cube;
    const inner = innerOf([...rounded.cells().values]).map((count): Range => {
      if (count === 0) return [0, base - 1];
      return count === base ? [1, base] : [count, count];
    });
    const found = rangesOf(rounded, base, 1, kind);
    expect(found).toEqual(
      within.map((own) => [0, 1].map((end) => sumOf(own.map((part) => inner[part]?.[end] as number)))),
    );
    expect(found.every(([least, greatest], at) => least <= exact[at]! && exact[at]! <= greatest)).toBe(true);
  }
});

describe('a total', () => {
  const total = (dimensions: Parameters<typeof cubeOf>[0], cells: readonly (number | ObservationState)[]) =>
    rangesOf(cubeOf(dimensions, cells), 3)[0];

  test('is known where all that it is made of is, also what is left over', () => {
    expect(total([districts], [12, 4, 8])).toEqual([12, 12]);
    expect(total([withRest], [12, 4])).toEqual([12, 12]);
    expect(total([withRest], [12, 9])).toEqual([10, 12]);
  });

  test('counts nobody where a part does not apply, and nothing is known of it where one has no number', () => {
    expect(total([districts], [12, 12, 'not-applicable'])).toEqual([12, 12]);
    expect(total([districts], [12, 12, 0])).toEqual([12, 14]);
    expect(total([districts], ['suppressed', 12, 'missing'])).toEqual([0, Infinity]);
  });

  test('that does not apply leaves nobody over', () => {
    const cells = ['not-applicable', 'not-applicable'] as const;
    expect(rangesOf(cubeOf([withRest], cells), 3)).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });
});
