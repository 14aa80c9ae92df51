import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellKeysOf } from '../../../src/disclosure/perturb/cell-keys.js';
import { roundCounts } from '../../../src/disclosure/perturb/round-counts.js';
import { roundRandomly } from '../../../src/disclosure/perturb/round-randomly.js';
import type { SecretKey } from '../../../src/disclosure/perturb/sip-hash.js';
import { axis, cubeOf } from '../tables.js';
import { coherentTables, turned } from './tables.js';

const SECRET: SecretKey = [0x03020100, 0x07060504, 0x0b0a0908, 0x0f0e0d0c];

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

test('the same cell is rounded the same way, whatever the order of dimensions and categories', () => {
  fc.assert(
    fc.property(coherentTables, ({ cube }) => {
      const round = (counts: typeof cube): typeof cube =>
        roundRandomly(counts, cellKeysOf(counts.dimensions, 'stock', 's', SECRET), 5).cube;
      expect(turned(round(turned(cube))).cells()).toEqual(round(cube).cells());
    }),
  );
});

test('keys over other dimensions are refused', () => {
  const areas = axis('area', 'area', ['a']);
  const keys = cellKeysOf([axis('sex', 'category', ['f'])], 'stock', 's', SECRET);
  expect(() => roundRandomly(cubeOf([areas], [2]), keys, 3)).toThrow('conflict cell keys: other dimensions');
});
