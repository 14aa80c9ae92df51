import { expect, test } from 'vitest';
import type { MatrixRow } from '../../src/figure/matrix-model.js';
import { nextOrder, orderRows } from '../../src/figure/matrix-order.js';
import { observationStatus } from '../../src/model/observation-status.js';

const rows: readonly MatrixRow[] = Object.freeze(
  [5, NaN, 9, 5, NaN, 1].map((value, i) => ({
    area: { code: String(i), name: `Ort ${i}`, level: 'district' },
    cells: [{ value, status: observationStatus(Number.isNaN(value) ? 'suppressed' : 'ok') }],
  })),
);
const codes = (ordered: readonly MatrixRow[]): string => ordered.map(({ area }) => area.code).join('');

test('without an order rows keep the order of areas', () => {
  expect(codes(orderRows(rows, undefined))).toBe('012345');
});

test('rows are ordered by a column, equal values in the order of areas', () => {
  expect(codes(orderRows(rows, { column: 0, direction: 'ascending' }))).toBe('503214');
  expect(codes(orderRows(rows, { column: 0, direction: 'descending' }))).toBe('203514');
});

test('rows without a number come last in either direction, in the order of areas', () => {
  expect(codes(orderRows(rows, { column: 0, direction: 'ascending' })).slice(-2)).toBe('14');
  expect(codes(orderRows(rows, { column: 0, direction: 'descending' })).slice(-2)).toBe('14');
});

test('presses of a sort button go highest first, lowest first, back', () => {
  const once = nextOrder(undefined, 2);
  const twice = nextOrder(once, 2);
  expect([once, twice, nextOrder(twice, 2)]).toEqual([
    { column: 2, direction: 'descending' },
    { column: 2, direction: 'ascending' },
    undefined,
  ]);
});

test('another column begins anew', () => {
  expect(nextOrder({ column: 0, direction: 'ascending' }, 1)).toEqual({ column: 1, direction: 'descending' });
});
