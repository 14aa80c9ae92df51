import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundCounts, type CountBounds, type SumIdentity } from '../../src/disclosure/bound-counts.js';

/** A count that is open from `low` to `high`, or published. */
const bounds = (...each: readonly (readonly [low: number, high: number] | number)[]): CountBounds => ({
  lower: Float64Array.from(each, (count) => (typeof count === 'number' ? count : count[0])),
  upper: Float64Array.from(each, (count) => (typeof count === 'number' ? count : count[1])),
});
const atLeastOne = [1, Infinity] as const;
const oneOrTwo = [1, 2] as const;
const sum: SumIdentity = { total: 0, parts: [1, 2, 3] };
const reasons = (identities: readonly SumIdentity[], given: CountBounds) =>
  boundCounts(identities, given).found.map(({ count, reason }) => [count, reason]);

describe('boundCounts', () => {
  test('finds the only open part of a sum, and an open total', () => {
    expect(reasons([sum], bounds(10, 3, atLeastOne, 5))).toEqual([[2, 'difference']]);
    expect(reasons([sum], bounds([0, Infinity], 3, 2, 5))).toEqual([[0, 'difference']]);
  });

  test('finds parts that are all as small, or all as large, as can be', () => {
    expect(reasons([sum], bounds(7, 5, atLeastOne, atLeastOne))).toEqual([
      [2, 'forced'],
      [3, 'forced'],
    ]);
    expect(reasons([sum], bounds(9, 5, oneOrTwo, oneOrTwo))).toEqual([
      [2, 'forced'],
      [3, 'forced'],
    ]);
    expect(reasons([sum], bounds(8, 5, oneOrTwo, oneOrTwo))).toEqual([]);
  });

  test('goes on from sum to sum', () => {
    const chain: SumIdentity[] = [
      { total: 0, parts: [1, 2] },
      { total: 3, parts: [2, 4] },
    ];
    expect(boundCounts(chain, bounds(10, 4, atLeastOne, 20, atLeastOne)).found).toEqual([
      { count: 2, reason: 'difference', identity: 0, open: 1 },
      { count: 4, reason: 'successive', identity: 1, open: 2 },
    ]);
  });

  test('tries values out where no single sum settles anything', () => {
    // two columns and two rows of open cells of which every second pattern is out by a third sum
    const identities: SumIdentity[] = [
      { total: 4, parts: [0, 1] },
      { total: 5, parts: [0, 2] },
      { total: 6, parts: [1, 2] },
    ];
    const { found } = boundCounts(identities, bounds(oneOrTwo, oneOrTwo, oneOrTwo, oneOrTwo, 3, 3, 4));
    expect(found.map(({ count }) => count).sort()).toEqual([0, 1, 2]);
    expect(reasons(identities, bounds(oneOrTwo, oneOrTwo, oneOrTwo, oneOrTwo, 3, 3, [2, 4]))).toEqual([]);
  });

  test('names sums that cannot hold, and uses them for nothing', () => {
    const { contradicted, found } = boundCounts([sum], bounds(4, 5, atLeastOne, atLeastOne));
    expect({ contradicted, found }).toEqual({ contradicted: [0], found: [] });
  });

  test('leaves what it is given unchanged', () => {
    const given = bounds(10, 3, atLeastOne, 5);
    boundCounts([sum], given);
    expect(given).toEqual(bounds(10, 3, atLeastOne, 5));
  });

  const cell = fc.record({ value: fc.integer({ min: 1, max: 4 }), isOpen: fc.boolean() });
  const grid = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 3 });

  test('never finds a count that another table with the same figures has otherwise; in one sum it finds them all', () => {
    fc.assert(
      fc.property(grid, fc.constantFrom(4, 6), (rows, most) => {
        const { identities, given } = withMargins(rows, most);
        const found = new Set(boundCounts(identities, given).found.map(({ count }) => count));
        const exact = determined(identities, given);
        for (const count of found) expect(exact).toContain(count);
        const [row] = rows;
        const one = withMargins([row ?? []], most);
        expect(
          boundCounts(one.identities.slice(0, 1), one.given)
            .found.map(({ count }) => count)
            .sort(),
        ).toEqual(determined(one.identities.slice(0, 1), one.given));
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  test('on small tables with margins it finds nearly all there is', () => {
    let [exact, found] = [0, 0];
    fc.assert(
      fc.property(grid, (rows) => {
        const { identities, given } = withMargins(rows, 4);
        exact += determined(identities, given).length;
        found += boundCounts(identities, given).found.length;
      }),
      { numRuns: 300, seed: 8 },
    );
    expect(exact).toBeGreaterThan(500);
    expect(found / exact).toBeGreaterThan(0.95);
  });
});

/** A table with its row and column totals, all of them published, and some of its cells open from 1 to `most`. */
function withMargins(
  rows: readonly (readonly { value: number; isOpen: boolean }[])[],
  most: number,
): { identities: SumIdentity[]; given: CountBounds } {
  const width = rows[0]?.length ?? 0;
  const cells = rows.flat();
  const positions = [...cells.keys()];
  const lines = [
    ...rows.map((_, row) => positions.slice(row * width, (row + 1) * width)),
    ...Array.from({ length: width }, (_, column) => positions.filter((at) => at % width === column)),
  ];
  const totals = lines.map((line) => line.reduce((total, at) => total + (cells[at]?.value ?? 0), 0));
  return {
    identities: lines.map((parts, at) => ({ total: cells.length + at, parts })),
    given: bounds(...cells.map(({ value, isOpen }) => (isOpen ? ([1, most] as const) : value)), ...totals),
  };
}

/** By trying all tables there are. */
function determined(identities: readonly SumIdentity[], { lower, upper }: CountBounds): number[] {
  const open = [...lower.keys()].filter((at) => lower[at] !== upper[at]);
  const inSums = new Set(identities.flatMap(({ total, parts }) => [total, ...parts]));
  const seen = new Map<number, Set<number>>(open.map((at) => [at, new Set()]));
  const table = [...lower];
  const fill = (position: number): void => {
    const at = open[position];
    if (at === undefined) {
      const fits = identities.every(
        ({ total, parts }) => table[total] === parts.reduce((all, part) => all + (table[part] ?? 0), 0),
      );
      if (fits) for (const count of open) seen.get(count)?.add(table[count] ?? 0);
      return;
    }
    for (let value = lower[at] ?? 0; value <= (upper[at] ?? 0); value++) {
      table[at] = value;
      fill(position + 1);
    }
  };
  fill(0);
  return open.filter((at) => inSums.has(at) && seen.get(at)?.size === 1);
}
