import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_INTERVAL } from '../../src/disclosure/interval-rule.js';
import { suppress } from '../../src/disclosure/suppress.js';
import { gridOf, tableComponent } from './table-component.js';

const tables = fc.array(fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 5, maxLength: 5 }), {
  minLength: 5,
  maxLength: 5,
});

function lossOf(leaves: readonly (readonly number[])[], effort: number): number {
  const cells = leaves.flatMap((row, r) => row.map((value, c) => ({ value, cell: (r + 1) * 6 + c + 1 })));
  const unsafe = cells.filter(({ value }) => value < 3).map(({ cell }) => cell);
  const component = tableComponent(leaves, unsafe);
  const costs = Float64Array.from(component.counts, (cell) => 1 + cell);
  const { refused, unproven } = suppress(component, costs, [gridOf(leaves)], { interval: DEFAULT_INTERVAL, effort });
  expect(unproven).toEqual([]);
  return refused.reduce((sum, hidden, cell) => sum + (hidden === 1 ? (costs[cell] as number) : 0), 0);
}

test('saving never loses more than is lost without, and over many tables less', () => {
  let [without, saved] = [0, 0];
  for (const leaves of fc.sample(tables, { seed: 7, numRuns: 20 })) {
    const [before, after] = [lossOf(leaves, 0), lossOf(leaves, 5000)];
    expect(after).toBeLessThanOrEqual(before);
    without += before;
    saved += after;
  }
  expect(saved).toBeLessThan(without);
});
