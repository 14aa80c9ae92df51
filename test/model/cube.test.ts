import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cube, denseCube, sparseCube } from '../../src/model/cube.js';
import { CubeBuilder } from '../../src/model/cube-builder.js';
import { type Dimension, dimension } from '../../src/model/dimension.js';
import { observationStatus, stateOf } from '../../src/model/observation-status.js';

const axis = (id: string, length: number): Dimension =>
  dimension(
    id,
    { de: id },
    'category',
    Array.from({ length }, (_, i) => ({ code: `${id}${i}`, label: { de: `${id} ${i}` } })),
  );
const counted = (...lengths: number[]): Cube => {
  const dimensions = lengths.map((length, i) => axis('abc'.charAt(i), length));
  const size = lengths.reduce((n, length) => n * length, 1);
  return denseCube(
    dimensions,
    Float64Array.from({ length: size }, (_, i) => i),
    new Uint16Array(size),
  );
};
const listed = (cube: Cube): number[] => [...cube.cells().values];

test('the last dimension varies fastest', () => {
  const cube = counted(2, 3);
  expect(cube.value([0, 2])).toBe(2);
  expect(cube.value([1, 0])).toBe(3);
});

test('arrays of another length than the dimensions ask are refused', () => {
  expect(() => denseCube([axis('a', 2)], new Float64Array(3), new Uint16Array(2))).toThrow('invalid cube');
});

describe('forEach', () => {
  test('visits every cell once, in order, with its index', () => {
    const cube = counted(2, 3, 4);
    const seen: number[] = [];
    cube.forEach((value, _status, index, position) => {
      expect(cube.value(index)).toBe(value);
      expect(position).toBe(seen.length);
      seen.push(value);
    });
    expect(seen).toEqual(listed(cube));
    expect(seen).toHaveLength(24);
  });

  test('hands out one index array, not one per cell', () => {
    const indexes = new Set<Int32Array>();
    counted(3, 3).forEach((_value, _status, index) => indexes.add(index));
    expect(indexes.size).toBe(1);
  });

  test('visits the single cell of a cube without dimensions', () => {
    expect(listed(counted(2).slice('a', 'a1'))).toEqual([1]);
  });
});

describe('slice', () => {
  test('holds one dimension and shares the cells', () => {
    const cube = counted(2, 3, 4);
    expect(listed(cube.slice('b', 'b1'))).toEqual([4, 5, 6, 7, 16, 17, 18, 19]);
    expect(listed(cube.slice('b', 'b1').slice('c', 'c3'))).toEqual([7, 19]);
  });

  test('gives the same cells in whatever order slices are taken', () => {
    fc.assert(
      fc.property(fc.nat(2), fc.nat(3), (b, c) => {
        const cube = counted(2, 3, 4);
        const one = cube.slice('b', `b${b}`).slice('c', `c${c}`);
        const other = cube.slice('c', `c${c}`).slice('b', `b${b}`);
        expect(listed(one)).toEqual(listed(other));
      }),
    );
  });

  test('names what does not exist', () => {
    expect(() => counted(2).slice('x', 'a0')).toThrow('unknown dimension: x');
    expect(() => counted(2).slice('a', 'a9')).toThrow('unknown category of a: a9');
  });
});

describe('a sparse cube', () => {
  const dimensions = [axis('a', 100), axis('b', 100)];
  const sparse = sparseCube(
    dimensions,
    Float64Array.of(5, 250, 9999),
    Float64Array.of(1, 2, 3),
    Uint16Array.of(0, observationStatus('ok', 'estimated'), 0),
  );

  test('reads like a dense one', () => {
    expect(sparse.value([0, 5])).toBe(1);
    expect(sparse.status([2, 50])).toBe(observationStatus('ok', 'estimated'));
    expect(sparse.value([99, 99])).toBe(3);
  });

  test('is missing where it has no cell, never zero', () => {
    expect(sparse.value([1, 1])).toBeNaN();
    expect(stateOf(sparse.status([1, 1]))).toBe('missing');
  });

  test('refuses offsets that do not ascend', () => {
    expect(() => sparseCube(dimensions, Float64Array.of(5, 5), new Float64Array(2), new Uint16Array(2))).toThrow(
      'invalid cube',
    );
  });
});

test('a builder makes the same cube of the same cells, dense or sparse', () => {
  const large = [axis('a', 1100), axis('b', 1000)];
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(1_099_999), { maxLength: 20 }), (offsets) => {
      const builder = new CubeBuilder(large);
      for (const offset of offsets) builder.set(offset, offset, 0);
      const cube = builder.build();
      for (const offset of offsets) {
        const index = [Math.floor(offset / 1000), offset % 1000];
        expect(cube.value(index)).toBe(offset);
        expect(builder.offset(index)).toBe(offset);
      }
    }),
    { numRuns: 20 },
  );
});
