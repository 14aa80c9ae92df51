import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cube, denseCube } from '../../src/model/cube.js';
import { type CodedSum, dimension } from '../../src/model/dimension.js';
import type { MeasureKind } from '../../src/model/measure.js';
import { type ObservationState, observationStatus, stateOf } from '../../src/model/observation-status.js';
import { rollUp } from '../../src/model/roll-up.js';

const codes = ['city', 'north', 'south', 'n1', 'n2', 's1', 's2'];
const sums: CodedSum[] = [
  { total: 'city', parts: ['north', 'south'] },
  { total: 'north', parts: ['n1', 'n2'] },
  { total: 'south', parts: ['s1', 's2'] },
];
const areas = dimension(
  'area',
  { de: 'Gebiet' },
  'area',
  codes.map((code) => ({ code, label: { de: code } })),
  sums,
);

type Cell = number | ObservationState;
const cubeOf = (cells: readonly Cell[]): Cube =>
  denseCube(
    [areas],
    Float64Array.from(cells, (cell) => (typeof cell === 'number' ? cell : NaN)),
    Uint16Array.from(cells, (cell) => (typeof cell === 'number' ? 0 : observationStatus(cell))),
  );
const cellsOf = (cube: Cube): Cell[] => {
  const { values, statuses } = cube.cells();
  return [...values].map((value, i) => (statuses[i] === 0 ? value : stateOf(statuses[i] as number)));
};
const rolled = (cells: readonly Cell[], kind: MeasureKind = 'stock'): Cell[] =>
  cellsOf(rollUp(cubeOf(cells), 'area', kind));
const M = 'missing';

describe('rollUp', () => {
  test('adds level by level, whatever order the sums were given in', () => {
    expect(rolled([M, M, M, 1, 2, 3, 4])).toEqual([10, 3, 7, 1, 2, 3, 4]);
  });

  test('keeps a total that was delivered, also where its parts say otherwise', () => {
    expect(rolled([11, M, M, 1, 2, 3, 4])).toEqual([11, 3, 7, 1, 2, 3, 4]);
  });

  test('takes no missing part for zero', () => {
    expect(rolled([M, M, M, 1, M, 3, 4])).toEqual([M, M, 7, 1, M, 3, 4]);
  });

  test('makes a total with a suppressed part suppressed, never a value', () => {
    expect(rolled([M, M, M, 1, 'suppressed', 3, M])).toEqual(['suppressed', 'suppressed', M, 1, 'suppressed', 3, M]);
  });

  test('leaves out a part that does not apply', () => {
    expect(rolled([M, M, M, 1, 'not-applicable', 3, 4])).toEqual([8, 1, 7, 1, 'not-applicable', 3, 4]);
  });

  test('does not change its input', () => {
    const cube = cubeOf([M, M, M, 1, 2, 3, 4]);
    rollUp(cube, 'area', 'stock');
    expect(cellsOf(cube)).toEqual([M, M, M, 1, 2, 3, 4]);
  });

  test('refuses to add what must not be added', () => {
    expect(() => rolled([M, M, M, 1, 2, 3, 4], 'distinct-in-period')).toThrow(
      'refused sum of distinct-in-period over area',
    );
  });

  test('gives the sum of the leaves at the top', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 4, maxLength: 4 }), (leaves) => {
        expect(rolled([M, M, M, ...leaves])[0]).toBe(leaves.reduce((a, b) => a + b));
      }),
    );
  });

  test('rolls up along a dimension in the middle', () => {
    const times = dimension(
      'time',
      { de: '' },
      'time',
      ['2023', '2024'].map((code) => ({ code, label: { de: code } })),
    );
    const sex = dimension(
      'sex',
      { de: '' },
      'category',
      ['f', 'm'].map((code) => ({ code, label: { de: code } })),
    );
    const status = new Uint16Array(2 * 7 * 2).fill(0);
    const values = Float64Array.from({ length: 28 }, (_, i) => i);
    for (const i of [0, 1, 14, 15]) status[i] = observationStatus('missing');
    const cube = rollUp(denseCube([times, areas, sex], values, status), 'area', 'stock');
    expect(cube.value([0, 0, 0])).toBe(2 + 4);
    expect(cube.value([1, 0, 1])).toBe(17 + 19);
  });
});

const months = dimension(
  'time',
  { de: '' },
  'time',
  ['2024', '2024-01', '2024-02'].map((code) => ({ code, label: { de: code } })),
  [{ total: '2024', parts: ['2024-01', '2024-02'] }],
);

test.each<[MeasureKind, boolean]>([
  ['flow', true],
  ['stock', false],
  ['mean-stock', false],
  ['distinct-in-period', false],
])('over months a %s is added: %s', (kind, added) => {
  const cube = denseCube([months], Float64Array.of(NaN, 3, 4), Uint16Array.of(observationStatus('missing'), 0, 0));
  if (added) expect(rollUp(cube, 'time', kind).value([0])).toBe(7);
  else expect(() => rollUp(cube, 'time', kind)).toThrow('refused sum');
});
