import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellKeysOf, countKeyedRecords } from '../../../src/disclosure/perturb/cell-keys.js';
import { perturbCounts } from '../../../src/disclosure/perturb/perturb-counts.js';
import { perturbationTable } from '../../../src/disclosure/perturb/perturbation-table.js';
import { axis, cubeOf } from '../tables.js';

test('a key that equals a bound belongs to the next change', () => {
  const areas = axis('area', 'area', ['a', 'b', 'c', 'd']);
  const half = { noise: [-1, 1], probability: [0.5, 0.5], upper: [0.5, 1] };
  const keys = { keys: cubeOf([areas], [0, 499, 500, 999]), modulus: 1000 };
  const { cube } = perturbCounts(cubeOf([areas], [3, 3, 3, 3]), keys, { rows: [half] });
  expect([...cube.cells().values]).toEqual([2, 2, 4, 4]);
});

const table = perturbationTable({ maximumNoise: 5, variance: 3, blocked: 2 });
const districts = axis('area', 'area', ['city', 'a', 'b'], ['city = a + b']);
const sexes = axis('sex', 'category', ['all', 'f', 'm'], ['all = f + m']);
const benefits = axis('benefit', 'category', ['all', 'x', 'y'], ['all = x + y']);
const records = fc.array(
  fc.record({
    area: fc.constantFrom('a', 'b'),
    sex: fc.constantFrom('f', 'm'),
    benefit: fc.constantFrom('x', 'y'),
    key: fc.nat(2 ** 32 - 1),
  }),
  { maxLength: 60 },
);

test('the same people are counted the same in every table they are in', () => {
  fc.assert(
    fc.property(records, (people) => {
      const one = countKeyedRecords(
        [districts, sexes],
        'stock',
        people.map(({ area, sex, key }) => ({ codes: [area, sex], key })),
      );
      const other = countKeyedRecords(
        [benefits, districts],
        'stock',
        [...people].reverse().map(({ area, benefit, key }) => ({ codes: [benefit, area], key })),
      );
      const bySex = perturbCounts(one.counts, one.keys, table).cube;
      const byBenefit = perturbCounts(other.counts, other.keys, table).cube;
      for (const area of [0, 1, 2]) expect(bySex.value([area, 0])).toBe(byBenefit.value([0, area]));
      for (const count of bySex.cells().values) expect(count === 0 || count > 2).toBe(true);
    }),
  );
});

test('a cell that is not there stays so, 0 stays 0, and all zeros look alike', () => {
  const counts = cubeOf([districts], [0, 'missing', 1]);
  const keys = { keys: cubeOf([districts], [9, 9, 0]), modulus: 10 };
  const { cube } = perturbCounts(counts, keys, table);
  expect([...cube.cells().values].map(String)).toEqual(['0', 'NaN', '0']);
  expect(cube.status([0, 0])).toBe(cube.status([2, 0]));
});

test('the statement holds neither the largest change nor the variance', () => {
  const keys = cellKeysOf(cubeOf([districts], [3, 1, 2]).dimensions, 'stock', 's', [1, 2, 3, 4]);
  expect(perturbCounts(cubeOf([districts], [3, 1, 2]), keys, table).statement).toEqual({
    method: 'cell-key',
    additive: false,
    unbiased: true,
    zerosKept: true,
  });
});
