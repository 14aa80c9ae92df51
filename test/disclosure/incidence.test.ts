import { expect, test } from 'vitest';
import { incidenceOf } from '../../src/disclosure/incidence.js';
import { relationsOf } from './table-component.js';

test('incidence says of each column which relations it is in, and how', () => {
  const rows = [
    [1, -1, 0, 0],
    [0, 2, -1, 0],
    [1, 0, 1, 0],
  ];
  const { starts, relations, factors } = incidenceOf(relationsOf(rows), 4);
  const dense = rows.map((row) => row.map(() => 0));
  for (let column = 0; column < 4; column++)
    for (let i = starts[column] as number; i < (starts[column + 1] as number); i++)
      (dense[relations[i] as number] as number[])[column] = factors[i] as number;
  expect(dense).toEqual(rows);
  expect(starts[4]).toBe(6);
});
