import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SumIdentity } from '../../src/disclosure/bound-counts.js';
import { loadLinearSolver } from '../../src/disclosure/highs-solver.js';
import type { LinearSolver } from '../../src/disclosure/linear-solver.js';
import { settleCounts } from '../../src/disclosure/settle-counts.js';
import type { SettledCount } from '../../src/disclosure/value-spans.js';

const solver = await loadLinearSolver();
const bounds = (...each: readonly (readonly [number, number])[]) => ({
  lower: Float64Array.from(each, ([lower]) => lower),
  upper: Float64Array.from(each, ([, upper]) => upper),
});
const settled = (
  sums: readonly SumIdentity[],
  given: ReturnType<typeof bounds>,
  asked: readonly number[],
  width = 2,
): SettledCount[] => {
  const { counts } = settleCounts(sums, given, asked, width, { solver, course: {}, grids: [] });
  return asked.map((count) => counts.get(count) as SettledCount);
};

describe('settleCounts', () => {
  const known = (value: number) => [value, value] as const;
  const fromOne = [1, Infinity] as const;

  test('tells one value, two neighbours and enough from each other', () => {
    const sum = [{ total: 0, parts: [1, 2] }];
    expect(settled(sum, bounds(known(2), fromOne, fromOne), [1])).toEqual([{ verdict: 'single', least: 1 }]);
    expect(settled(sum, bounds(known(3), fromOne, fromOne), [1])).toEqual([{ verdict: 'narrow', least: 1 }]);
    expect(settled(sum, bounds(known(4), fromOne, fromOne), [1, 2])).toEqual([
      { verdict: 'wide' },
      { verdict: 'wide' },
    ]);
  });

  test('finds one whole number where real numbers leave many', () => {
    // twice a and three times b are 7: a = 2, b = 1
    const sums = [{ total: 0, parts: [1, 2, 3, 4, 5] }, ...[2, 4, 5].map((copy) => sameAs(copy === 2 ? 1 : 3, copy))];
    const free = [0, Infinity] as const;
    expect(settled(sums, bounds(known(7), free, free, free, free, free), [1, 3], 1)).toEqual([
      { verdict: 'single', least: 2 },
      { verdict: 'single', least: 1 },
    ]);
  });

  test('a count that no sum mentions has what its bounds leave', () => {
    expect(settled([], bounds(fromOne, [1, 2], [0, 2]), [0, 1, 2])).toEqual([
      { verdict: 'wide' },
      { verdict: 'narrow', least: 1 },
      { verdict: 'wide' },
    ]);
  });

  test('says where sums cannot hold, and settles nothing there', () => {
    const sums = [
      { total: 0, parts: [1, 2] },
      { total: 3, parts: [1, 2] },
    ];
    const impossible = bounds(known(4), fromOne, fromOne, known(5));
    const { counts, isImpossible } = settleCounts(sums, impossible, [1], 2, { solver, course: {}, grids: [] });
    expect(isImpossible).toBe(true);
    expect(counts.get(1)).toEqual({ verdict: 'unproven' });
  });

  test('what is not settled when time is up is unproven, the smaller systems are settled first', () => {
    const sums = [
      { total: 0, parts: [1, 2, 3, 4] },
      { total: 5, parts: [6, 7] },
    ];
    const given = bounds(known(20), fromOne, fromOne, fromOne, fromOne, known(9), fromOne, fromOne);
    const verdictsAfter = (questions: number): (string | undefined)[] => {
      let asked = 0;
      const course = { mayGoOn: () => asked++ < questions };
      const { counts } = settleCounts(sums, given, [1, 2, 6, 7], 2, { solver, course, grids: [] });
      return [1, 2, 6, 7].map((count) => counts.get(count)?.verdict);
    };
    expect(verdictsAfter(0)).toEqual(['unproven', 'unproven', 'unproven', 'unproven']);
    const some = [...Array(30).keys()].map(verdictsAfter).find(([, , small]) => small === 'wide');
    expect(some?.slice(0, 2)).toEqual(['unproven', 'unproven']);
    expect(verdictsAfter(Infinity)).toEqual(['wide', 'wide', 'wide', 'wide']);
  });

  test('asks the solver to stop when time is up', () => {
    let isAskedBySolver = false;
    const asking: LinearSolver = {
      open: (system, solutions, mayGoOn) => {
        isAskedBySolver ||= mayGoOn !== undefined;
        return solver.open(system, solutions, mayGoOn);
      },
    };
    settleCounts([{ total: 0, parts: [1, 2] }], bounds(known(9), fromOne, fromOne), [1], 2, {
      solver: asking,
      course: {},
      grids: [],
    });
    expect(isAskedBySolver).toBe(true);
  });

  test.each([
    ['without a greatest value', Infinity],
    ['below a minimum', 3],
  ])('says of tables %s what listing all of them says', (_, most) => {
    const cell = fc.record({ value: fc.integer({ min: 1, max: 3 }), isHidden: fc.boolean() });
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        fc.array(cell, { minLength: 9, maxLength: 9 }),
        fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
        fc.constantFrom(1, 2),
        (cells, shown, width) => {
          const hidden = [...cells.keys()].filter((at) => cells[at]?.isHidden);
          const rows = [0, 1, 2].map((row) => [0, 1, 2].map((column) => row * 3 + column));
          const columns = [0, 1, 2].filter((at) => shown[at]).map((at) => [at, at + 3, at + 6]);
          const lines = [...rows, ...columns];
          const aims = lines.map((line) => line.reduce((sum, at) => sum + (cells[at]?.value ?? 0), 0));
          const sums = lines.map((parts, at) => ({ total: 9 + at, parts }));
          const given = bounds(
            ...cells.map(({ value, isHidden }) => (isHidden ? ([1, most] as const) : known(value))),
            ...aims.map(known),
          );
          const others = tablesLike(
            cells.map(({ value }) => value),
            hidden,
            lines.map((line, at) => ({ line, aim: aims[at] as number })),
            Math.min(most, 9),
          );
          const expected = hidden.map((at): SettledCount => {
            const values = others.map((other) => other[at] as number);
            const [least, greatest] = [Math.min(...values), Math.max(...values)];
            if (greatest - least >= width) return { verdict: 'wide' };
            return { verdict: greatest === least ? 'single' : 'narrow', least };
          });
          const found = settled(sums, given, hidden, width);
          expect(found).toEqual(expected);
          for (const { verdict } of found) seen.add(verdict);
        },
      ),
      { numRuns: 300, seed: 3 },
    );
    expect([...seen].sort()).toEqual(['narrow', 'single', 'wide']);
  });
});

/** One count is the other. */
const sameAs = (count: number, copy: number): SumIdentity => ({ total: count, parts: [copy] });

interface Line {
  readonly line: readonly number[];
  readonly aim: number;
}

/** Every table with the same sums whose hidden cells are at least 1. */
function tablesLike(values: number[], hidden: readonly number[], lines: readonly Line[], most: number): number[][] {
  const table = [...values];
  for (const at of hidden) table[at] = 1;
  const found: number[][] = [];
  const sum = (line: readonly number[]): number => line.reduce((all, at) => all + (table[at] as number), 0);
  const fill = (next: number): void => {
    if (lines.some(({ line, aim }) => sum(line) > aim)) return;
    const at = hidden[next];
    if (at === undefined) {
      if (lines.every(({ line, aim }) => sum(line) === aim)) found.push([...table]);
      return;
    }
    for (table[at] = 1; table[at] <= most; table[at] = table[at] + 1) fill(next + 1);
    table[at] = 1;
  };
  fill(0);
  return found;
}
