import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundSmallCounts } from '../../../src/disclosure/perturb/round-small-counts.js';
import { flagsOf, observationStatus, stateOf } from '../../../src/model/observation-status.js';
import { type Cube, denseCube } from '../../../src/model/cube.js';
import { axis, cubeOf } from '../tables.js';
import { coherentTables, leftOver, turned } from './tables.js';

const bases = fc.integer({ min: 2, max: 7 });
const areas = axis('area', 'area', ['city', 'a', 'b'], ['city = a + b']);

test('no count between 0 and the base is left, also not what parts leave over', () => {
  fc.assert(
    fc.property(coherentTables, bases, ({ cube }, base) => {
      const rounded = roundSmallCounts(cube, 'stock', base).cube;
      const counts = [...rounded.cells().values, ...leftOver(rounded)];
      expect(counts.filter((count) => !(count === 0 || count >= base))).toEqual([]);
    }),
  );
});

test('parts add up to their totals, inner cells move by less than the base, larger ones not at all', () => {
  fc.assert(
    fc.property(coherentTables, bases, ({ cube, within }, base) => {
      const before = cube.cells().values;
      const after = roundSmallCounts(cube, 'stock', base).cube.cells().values;
      within.forEach((parts, position) => {
        const change = Math.abs((after[position] as number) - (before[position] as number));
        expect(change).toBeLessThan(parts.length * base);
        if (parts.length === 1) expect(change).toBeLessThan((before[position] as number) < base ? base : 1);
      });
    }),
  );
});

test('the order of dimensions and categories changes nothing', () => {
  fc.assert(
    fc.property(coherentTables, bases, ({ cube }, base) => {
      const there = roundSmallCounts(cube, 'stock', base);
      const back = roundSmallCounts(turned(cube), 'stock', base);
      expect(turned(back.cube).cells()).toEqual(there.cube.cells());
      expect(back.statement).toEqual(there.statement);
    }),
  );
});

test('zero stays zero, and no state tells true zeros from rounded ones', () => {
  const { cube } = roundSmallCounts(cubeOf([areas], [1, 1, 0]), 'stock', 3);
  expect([...cube.cells().values]).toEqual([0, 0, 0]);
  expect(new Set([...cube.cells().statuses].map(stateOf))).toEqual(new Set(['zero-rounded']));
});

test('the statement gives the base and a difference that no cell exceeds', () => {
  fc.assert(
    fc.property(coherentTables, bases, ({ cube }, base) => {
      const { cube: rounded, statement } = roundSmallCounts(cube, 'stock', base);
      const after = rounded.cells().values;
      const differences = [...cube.cells().values].map((count, i) => Math.abs(count - (after[i] as number)));
      expect(statement).toEqual({
        method: 'small-count-rounding',
        base,
        additive: true,
        unbiased: false,
        zerosKept: true,
        largestDifference: Math.max(base - 1, ...differences),
      });
    }),
  );
});

test('a total is withheld where a part has no number, and what does not apply counts nobody', () => {
  const withGap = roundSmallCounts(cubeOf([areas], [9, 1, 'missing']), 'stock', 3).cube;
  expect([...withGap.cells().statuses].map(stateOf)).toEqual(['suppressed', 'zero-rounded', 'missing']);
  const withoutB = roundSmallCounts(cubeOf([areas], [9, 9, 'not-applicable']), 'stock', 3).cube;
  expect([...withoutB.cells().values]).toEqual([9, 9, NaN]);
});

test('flags are kept', () => {
  const { dimensions } = cubeOf([areas], [1, 1, 0]);
  const statuses = new Uint16Array(3).fill(observationStatus('ok', 'provisional'));
  const { cube } = roundSmallCounts(denseCube(dimensions, Float64Array.of(9, 4, 5), statuses), 'stock', 3);
  expect(flagsOf(cube.status([0, 0]))).toEqual(['provisional']);
});

test('people who moved are in two districts, so the city is rounded for itself', () => {
  const { cube } = roundSmallCounts(cubeOf([areas], [8, 5, 4]), 'distinct-in-period', 3);
  expect([...cube.cells().values]).toEqual([8, 5, 4]);
  expect(() => roundSmallCounts(cubeOf([areas], [8, 5, 4]), 'stock', 3)).toThrow('conflict sum: 8 is not 9');
});

test('misuse is refused: a base that is none, a value that is no count, sums that overlap', () => {
  expect(() => roundSmallCounts(cubeOf([areas], [3, 1, 2]), 'stock', 1)).toThrow('invalid base: 1');
  expect(() => roundSmallCounts(cubeOf([areas], [3, 1.5, 1.5]), 'stock', 3)).toThrow('invalid count: 1.5');
  const overlapping = axis('area', 'area', ['city', 'a', 'b', 'x', 'y'], ['city = a + b', 'city = x + y']);
  expect(() => roundSmallCounts(cubeOf([overlapping], [4, 1, 3, 2, 2]), 'stock', 3)).toThrow('conflict sums of area');
  const short = axis('area', 'area', ['city', 'a'], ['city = a + ...']);
  expect(() => roundSmallCounts(cubeOf([short], [4, 5]), 'stock', 3)).toThrow('conflict sum: -1 left over');
});

test('a grouping that refines another is no overlap', () => {
  const ages = axis(
    'age',
    'category',
    ['all', 'young', 'a', 'b', 'c'],
    ['all = young + c', 'all = a + b + c', 'young = a + b'],
  );
  const { cube } = roundSmallCounts(cubeOf([ages], [9, 4, 2, 2, 5]), 'stock', 3);
  expect([...cube.cells().values]).toEqual([8, 3, 3, 0, 5]);
});

// all tables of these shapes with counts up to base + 2; a count that is base or more is not a secret
test.each([
  { base: 3, shape: 'four districts', size: 4 },
  { base: 5, shape: 'three districts', size: 3 },
  { base: 3, shape: 'two districts by sex', size: 4 },
])('replaying the rounding over all tables of $shape finds no count below $base', ({ base, shape, size }) => {
  const origins = new Map<string, number[][]>();
  const tables = Array.from({ length: (base + 3) ** size }, (_, n) =>
    Array.from({ length: size }, (_, i) => Math.floor(n / (base + 3) ** i) % (base + 3)),
  );
  for (const inner of tables) {
    const cube = shape.endsWith('sex') ? districtsBySex(inner) : districtsOf(inner);
    const { cube: rounded, statement } = roundSmallCounts(cube, 'stock', base);
    const published = JSON.stringify([[...rounded.cells().values], statement]);
    origins.set(published, [...(origins.get(published) ?? []), inner]);
  }
  const found = [...origins.values()].flatMap((candidates) =>
    (candidates[0] ?? []).filter(
      (count, i) => count > 0 && count < base && candidates.every((inner) => inner[i] === count),
    ),
  );
  expect(tables.length).toBeGreaterThan(origins.size);
  expect(found).toEqual([]);
});

function districtsOf(inner: readonly number[]): Cube {
  const codes = inner.map((_, i) => `d${i}`);
  const area = axis('area', 'area', ['city', ...codes], [`city = ${codes.join(' + ')}`]);
  return cubeOf([area], [inner.reduce((a, b) => a + b), ...inner]);
}

function districtsBySex([a = 0, b = 0, c = 0, d = 0]: readonly number[]): Cube {
  const sexes = axis('sex', 'category', ['all', 'f', 'm'], ['all = f + m']);
  return cubeOf([areas, sexes], [a + b + c + d, a + c, b + d, a + b, a, b, c + d, c, d]);
}
