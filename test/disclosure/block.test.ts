import { expect, test } from 'vitest';
import { blocksOf } from '../../src/disclosure/block.js';
import { layOut } from '../../src/disclosure/request-layout.js';
import type { CountSum, PublishRequest } from '../../src/disclosure/request.js';
import type { MeasureKind } from '../../src/model/measure.js';
import { axis, cubeOf, tableOf } from './tables.js';

const districts = axis('area', 'area', ['city', 'a'], ['city = a']);

function table(id: string, kind: MeasureKind, times: readonly string[], sums: readonly string[] = []) {
  const cells = Array<number>(2 * times.length).fill(5);
  return { ...tableOf(id, cubeOf([districts], cells, axis('time', 'time', times, sums))), kind };
}
const whole = (id: string) => ({ id, table: id, terms: [{}] });

/** The blocks of tables, of which all are compared that a sum names. */
function blocks(tables: PublishRequest['tables'], ...sums: readonly CountSum[]) {
  return blocksOf(layOut({ tables, published: tables.map(({ id }) => whole(id)), sums })).map((block) =>
    block.tables.map(({ table, times, timeSums }) => ({ table, times, timeSums })),
  );
}

test('periods that nothing links are blocks of their own, table by table', () => {
  expect(blocks([table('one', 'stock', ['2023', '2024']), table('other', 'stock', ['2024'])])).toEqual([
    [{ table: 0, times: [0], timeSums: [] }],
    [{ table: 0, times: [1], timeSums: [] }],
    [{ table: 1, times: [0], timeSums: [] }],
  ]);
});

test('events of a year stay with those of its parts, whose sums are said by their places', () => {
  const times = ['2023', '2024-H2', '2024', '2024-H1'];
  expect(blocks([table('events', 'flow', times, ['2024 = 2024-H1 + 2024-H2'])])).toEqual([
    [{ table: 0, times: [0], timeSums: [] }],
    [{ table: 0, times: [1, 2, 3], timeSums: [{ total: 1, parts: [2, 0], complete: true }] }],
  ]);
});

test('an incomplete sum of periods stays incomplete', () => {
  const [events] = blocks([table('events', 'flow', ['2024', '2024-H1'], ['2024 = 2024-H1 + ...'])]);
  expect(events).toEqual([{ table: 0, times: [0, 1], timeSums: [{ total: 0, parts: [1], complete: false }] }]);
});

test('stocks of a year are no sum of those of its parts', () => {
  expect(blocks([table('people', 'stock', ['2024', '2024-H1'], ['2024 = 2024-H1 + ...'])])).toHaveLength(2);
});

test('tables are in a block in the periods that are compared, by way of others too', () => {
  const tables = [
    table('people', 'stock', ['2023', '2024']),
    table('helped', 'stock', ['2024', '2023']),
    table('homes', 'stock', ['2024']),
  ];
  const sum = (total: string, part: string): CountSum => ({ total, parts: [part], rest: 'units' });
  const times = (...sums: CountSum[]) =>
    blocks(tables, ...sums).map((block) => block.map(({ table, times }) => [table, ...times]));
  expect(times(sum('people', 'helped'))).toEqual([
    [
      [0, 0],
      [1, 1],
    ],
    [
      [0, 1],
      [1, 0],
    ],
    [[2, 0]],
  ]);
  expect(times(sum('people', 'helped'), sum('helped', 'homes'))[1]).toEqual([
    [0, 1],
    [1, 0],
    [2, 0],
  ]);
  const otherwise = { ...sum('people', 'helped'), periods: [{ total: '2024', parts: [['2023']] }] };
  expect(times(otherwise)).toEqual([
    [[0, 0]],
    [
      [0, 1],
      [1, 1],
    ],
    [[1, 0]],
    [[2, 0]],
  ]);
});

test('months that are added up to a year of another table are in its block, all of them', () => {
  const tables = [table('yearly', 'flow', ['2024']), table('half-yearly', 'flow', ['2024-H1', '2024-H2', '2025-H1'])];
  const sum: CountSum = {
    total: 'yearly',
    parts: ['half-yearly'],
    rest: 'none',
    periods: [{ total: '2024', parts: [['2024-H1', '2024-H2']] }],
  };
  expect(blocks(tables, sum).map((block) => block.map(({ times }) => times))).toEqual([[[0], [0, 1]], [[2]]]);
});
