import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellKeysOf, countKeyedRecords, KEYS_32_BIT } from '../../../src/disclosure/perturb/cell-keys.js';
import { roundCounts } from '../../../src/disclosure/perturb/round-counts.js';
import { roundRandomly } from '../../../src/disclosure/perturb/round-randomly.js';
import { type SecretKey, sipHash } from '../../../src/disclosure/perturb/sip-hash.js';
import { axis, cubeOf } from '../tables.js';
import { coherentTables, turned } from './tables.js';

const SECRET: SecretKey = [0x03020100, 0x07060504, 0x0b0a0908, 0x0f0e0d0c];
const districts = axis('area', 'area', ['city', 'a', 'b'], ['city = a + b']);
const sexes = axis('sex', 'category', ['all', 'f', 'm'], ['all = f + m']);

// vectors of the reference implementation (github.com/veorq/SipHash, vectors.h): key 00..0f, input 00, 01, ...
test.each([
  [0, 0xdd0e0e31],
  [15, 0x49be45e5],
])('SipHash of %i bytes is that of its authors', (length, expected) => {
  expect(
    sipHash(
      Uint8Array.from({ length }, (_, i) => i),
      SECRET,
    ),
  ).toBe(expected);
});

test('conventional rounding takes the nearest multiple, half upwards', () => {
  const counts = axis('n', 'category', ['0', '2', '4', '5', '14', '15', '16']);
  expect([...roundCounts(cubeOf([counts], [0, 2, 4, 5, 14, 15, 16]), 10).cube.cells().values]).toEqual([
    0, 0, 0, 10, 10, 20, 20,
  ]);
  expect([...roundCounts(cubeOf([counts], [0, 2, 4, 5, 7, 8, 9]), 5).cube.cells().values]).toEqual([
    0, 0, 5, 5, 5, 10, 10,
  ]);
});

test('no rounded count is farther from the true one than the statement says', () => {
  fc.assert(
    fc.property(coherentTables, fc.integer({ min: 2, max: 12 }), ({ cube }, base) => {
      const keys = cellKeysOf(cube.dimensions, 'stock', 's', SECRET);
      for (const { cube: rounded, statement } of [roundCounts(cube, base), roundRandomly(cube, keys, base)]) {
        const after = rounded.cells().values;
        const largest = 'largestDifference' in statement ? statement.largestDifference : NaN;
        cube.cells().values.forEach((count, i) => {
          expect((after[i] as number) % base).toBe(0);
          expect(Math.abs((after[i] as number) - count)).toBeLessThanOrEqual(largest);
        });
      }
    }),
  );
});

test('random rounding over all keys has the mean of the count', () => {
  for (const base of [2, 3, 5, 10])
    for (let count = 0; count <= 2 * base; count++) {
      const modulus = 4 * base;
      const all = axis(
        'key',
        'category',
        Array.from({ length: modulus }, (_, key) => `${key}`),
      );
      const counts = cubeOf([all], new Array<number>(modulus).fill(count));
      const keys = {
        keys: cubeOf(
          [all],
          Array.from({ length: modulus }, (_, key) => key),
        ),
        modulus,
      };
      const sum = roundRandomly(counts, keys, base)
        .cube.cells()
        .values.reduce((a, b) => a + b, 0);
      expect(sum).toBe(count * modulus);
    }
});

test('the same cell gets the same key, whatever the order of dimensions and categories', () => {
  fc.assert(
    fc.property(coherentTables, ({ cube }) => {
      const there = cellKeysOf(cube.dimensions, 'stock', 's', SECRET).keys;
      const back = cellKeysOf(turned(cube).dimensions, 'stock', 's', SECRET).keys;
      expect(turned(back).cells().values).toEqual(there.cells().values);
    }),
  );
});

test('a cell has the same key in a table without the dimension that it is the total of', () => {
  const wide = cellKeysOf([districts, sexes], 'stock', 's', SECRET).keys;
  const narrow = cellKeysOf([districts], 'stock', 's', SECRET).keys;
  expect([0, 1, 2].map((area) => wide.value([area, 0]))).toEqual([...narrow.cells().values]);
});

test('other subjects, secrets, cells and years get other keys', () => {
  const keys = (years: readonly string[], subject: string, secret: SecretKey): number[] => [
    ...cellKeysOf([districts, axis('time', 'time', years)], 'stock', subject, secret).keys.cells().values,
  ];
  const all = [
    ...keys(['2023', '2024'], 's', SECRET),
    ...keys(['2025'], 's', SECRET),
    ...keys(['2024'], 't', SECRET),
    ...keys(['2024'], 's', [0, 0, 0, 1]),
  ];
  expect(new Set(all).size).toBe(all.length);
});

test('identity keys are spread evenly', () => {
  const many = axis(
    'area',
    'area',
    Array.from({ length: 4000 }, (_, i) => `${i}`),
  );
  const { keys, modulus } = cellKeysOf([many], 'stock', 's', SECRET);
  const perTenth = new Array<number>(10).fill(0);
  for (const key of keys.cells().values) perTenth[Math.floor((10 * key) / modulus)]! += 1;
  // five standard deviations of a binomial with n = 4000, p = 0.1
  for (const n of perTenth) expect(Math.abs(n - 400)).toBeLessThan(5 * Math.sqrt(4000 * 0.1 * 0.9));
});

test('records are counted, and their keys added modulo 2^32, in their cell and its totals', () => {
  const { counts, keys } = countKeyedRecords([districts, sexes], 'stock', [
    { codes: ['a', 'f'], key: KEYS_32_BIT - 1 },
    { codes: ['a', 'f'], key: 3 },
    { codes: ['b', 'm'], key: 10 },
  ]);
  expect([...counts.cells().values]).toEqual([3, 2, 1, 2, 2, 0, 1, 0, 1]);
  expect([...keys.keys.cells().values]).toEqual([12, 2, 10, 2, 2, 0, 10, 0, 10]);
});

test('a record of which only the city is known is in the city alone', () => {
  const city = axis('area', 'area', ['city', 'a'], ['city = a + ...']);
  const { counts } = countKeyedRecords([city], 'stock', [{ codes: ['city'], key: 1 }]);
  expect([...counts.cells().values]).toEqual([1, 0]);
});

test('periods of a stock are not added', () => {
  const year = axis('time', 'time', ['2024', '2024-01'], ['2024 = 2024-01 + ...']);
  const { counts } = countKeyedRecords([year], 'stock', [{ codes: ['2024-01'], key: 1 }]);
  expect([...counts.cells().values]).toEqual([0, 1]);
});

test('misuse is refused', () => {
  const record = (codes: readonly string[], key: number) => () =>
    countKeyedRecords([districts, sexes], 'stock', [{ codes, key }]);
  expect(record(['a', 'f'], 0.5)).toThrow('invalid record key: 0.5');
  expect(record(['a', 'f'], KEYS_32_BIT)).toThrow('invalid record key');
  expect(record(['a', 'x'], 1)).toThrow('unknown category of sex: x');
  expect(record(['a'], 1)).toThrow('missing code of a record: a');
  expect(() => cellKeysOf([sexes], 'stock', 's', [0, 0, 0, -1])).toThrow('invalid secret');
  const keys = cellKeysOf([sexes], 'stock', 's', SECRET);
  expect(() => roundRandomly(cubeOf([districts], [2, 1, 1]), keys, 3)).toThrow('conflict cell keys');
});
