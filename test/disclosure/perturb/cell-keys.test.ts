import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellKeysOf, countKeyedRecords } from '../../../src/disclosure/perturb/cell-keys.js';
import type { SecretKey } from '../../../src/disclosure/perturb/sip-hash.js';
import { axis } from '../tables.js';
import { coherentTables, turned } from './tables.js';

const SECRET: SecretKey = [0x03020100, 0x07060504, 0x0b0a0908, 0x0f0e0d0c];
const districts = axis('area', 'area', ['city', 'a', 'b'], ['city = a + b']);
const sexes = axis('sex', 'category', ['all', 'f', 'm'], ['all = f + m']);

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
    { codes: ['a', 'f'], key: 2 ** 32 - 1 },
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
  expect(record(['a', 'f'], 2 ** 32)).toThrow('invalid record key');
  expect(record(['a', 'x'], 1)).toThrow('unknown category of sex: x');
  expect(record(['a'], 1)).toThrow('missing code of a record: a');
  expect(() => cellKeysOf([sexes], 'stock', 's', [0, 0, 0, -1])).toThrow('invalid secret');
});
