import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { intervals } from './attacker/intervals.js';
import { solver } from './attacker/program.js';
import type { ReferenceFile } from './check.js';
import { CubeIndex, withheldEquations } from './cube-sums.js';
import { frequencyTable } from './cube-table.js';
import { linkedTables } from './linked-table.js';
import {
  attackCube,
  attackLinked,
  contributorPairs,
  type ModelFindings,
  type Suppression,
} from './suppression-attack.js';

const folder = '../shared/reference/sdc';
const limits = async (width = 2) => ({ highs: await solver(), deadline: Date.now() + 600_000, width });

/** Sums of a table of two dimensions, the totals last in both. Cells count row by row. */
function sumsOf(rows: number, columns: number): number[][] {
  const at = (row: number, column: number): number => row * columns + column;
  const span = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
  return [
    ...span(rows).map((row) => [at(row, columns - 1), ...span(columns - 1).map((column) => at(row, column))]),
    ...span(columns).map((column) => [at(rows - 1, column), ...span(rows - 1).map((row) => at(row, column))]),
  ];
}

function filledUp(inner: readonly number[], columns: number): number[] {
  const rows = Array.from({ length: inner.length / (columns - 1) }, (_, row) =>
    inner.slice(row * (columns - 1), (row + 1) * (columns - 1)),
  );
  const withTotals = rows.map((row) => [...row, row.reduce((a, b) => a + b, 0)]);
  const totals = Array.from({ length: columns }, (_, column) =>
    withTotals.reduce((sum, row) => sum + (row[column] as number), 0),
  );
  return [...withTotals, totals].flat();
}

/**
 * Every table that looks like the published one, as far as no count is more than 3 from its true value. Flows through
 * a table of two dimensions are sums of cycles that change a count by 1, so intervals of width 2 show within that range.
 */
function allTables(
  suppression: Suppression,
  sums: readonly number[][],
  least: (unknown: number) => number,
): number[][] {
  const withheld = withheldOf(suppression);
  const truth = withheld.map((cell) => suppression.counts[cell] as number);
  const equations = withheldEquations(sums, suppression.counts, new Map(withheld.map((cell, i) => [cell, i])));
  const due = withheld.map((_, unknown) => equations.filter(({ cells }) => Math.max(...cells) === unknown));
  let tables: number[][] = [[]];
  truth.forEach((count, unknown) => {
    const values = [-3, -2, -1, 0, 1, 2, 3].map((step) => count + step).filter((value) => value >= least(unknown));
    tables = tables
      .flatMap((table) => values.map((value) => [...table, value]))
      .filter((table) =>
        (due[unknown] ?? []).every(
          ({ cells, factors, value }) =>
            cells.reduce((sum, cell, i) => sum + (factors[i] as number) * (table[cell] as number), 0) === value,
        ),
      );
  });
  return tables;
}

const withheldOf = ({ primary, secondary }: Suppression): number[] => [...primary, ...secondary].sort((a, b) => a - b);

function enumerated(suppression: Suppression, sums: readonly number[][]): ModelFindings[] {
  const withheld = withheldOf(suppression);
  const { counts, primary, zerosShown } = suppression;
  const spread = (tables: readonly number[][], unknown: number): number => {
    const values = tables.map((table) => table[unknown] as number);
    return Math.max(...values) - Math.min(...values);
  };
  const model = (name: ModelFindings['model'], least: number): ModelFindings => {
    const tables = allTables(suppression, sums, () => least);
    return {
      model: name,
      determined: withheld.filter((_, unknown) => spread(tables, unknown) < 1),
      tooTight: withheld.filter((cell, unknown) => primary.includes(cell) && spread(tables, unknown) < 2),
      open: [],
      byBounds: [],
    };
  };
  const least = zerosShown ? 1 : 0;
  // what a contributor to a count can hold possible, by the number of the count: many targets ask for it
  const raised = new Map<number, number[][]>();
  const tablesOf = (helper: number): number[][] => {
    const known = raised.get(helper) ?? allTables(suppression, sums, (at) => (at === helper ? least + 1 : least));
    raised.set(helper, known);
    return known;
  };
  const contributors = (width: number): number[] =>
    withheld.filter((cell, target) => {
      const together = new Set(
        sums.filter((sum) => sum.includes(cell)).flatMap((sum) => sum.filter((other) => withheld.includes(other))),
      );
      return (
        primary.includes(cell) &&
        [...together].some(
          (other) =>
            other !== cell &&
            (counts[other] as number) > least &&
            spread(tablesOf(withheld.indexOf(other)), target) < width,
        )
      );
    });
  return [
    model('M0', 0),
    ...(zerosShown ? [model('M1', 1)] : []),
    { model: 'M2', determined: contributors(1), tooTight: contributors(2), open: [], byBounds: [] },
  ];
}

describe('the attacker', () => {
  const suppressions = fc
    .record({
      shape: fc.constantFrom([3, 3] as const, [3, 4] as const, [4, 3] as const),
      inner: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 6, maxLength: 6 }),
      chosen: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
      zerosShown: fc.boolean(),
    })
    .map(({ shape: [rows, columns], inner, chosen, zerosShown }) => {
      const counts = filledUp(inner.slice(0, (rows - 1) * (columns - 1)), columns);
      const isUnsafe = (count: number): boolean => count < 3 && (count > 0 || !zerosShown);
      const withheld = [...counts.keys()].filter((cell) => isUnsafe(counts[cell] as number) || chosen[cell]);
      const hidden = withheld.filter((cell) => !zerosShown || counts[cell] !== 0);
      const suppression: Suppression = {
        counts,
        zerosShown,
        primary: hidden.filter((cell) => isUnsafe(counts[cell] as number)),
        secondary: hidden.filter((cell) => !isUnsafe(counts[cell] as number)),
      };
      return { suppression, sums: sumsOf(rows, columns) };
    });

  test('finds in tables of up to 12 cells what listing every possible table finds, under each model', async () => {
    const resources = await limits();
    fc.assert(
      fc.property(suppressions, ({ suppression, sums }) => {
        const found = attackCube(suppression, sums, resources, false);
        expect(found).toEqual(enumerated(suppression, sums));
      }),
      { numRuns: 150 },
    );
  });

  test('gives for each count the least and the greatest value that listing gives', async () => {
    const { highs } = await limits();
    fc.assert(
      fc.property(suppressions, ({ suppression, sums }) => {
        const withheld = withheldOf(suppression);
        const equations = withheldEquations(sums, suppression.counts, new Map(withheld.map((cell, i) => [cell, i])));
        const tables = allTables(suppression, sums, () => 0);
        intervals({ lower: withheld.map(() => 0), equations }, highs).forEach(({ integerLower, integerUpper }, i) => {
          const truth = suppression.counts[withheld[i] as number] as number;
          const values = tables.map((table) => table[i] as number);
          expect(Math.max(truth - 3, Math.round(integerLower as number))).toBe(Math.min(...values));
          expect(Math.min(truth + 3, Math.round(integerUpper as number))).toBe(Math.max(...values));
        });
      }),
      { numRuns: 40 },
    );
  });

  test('takes contributors to other counts of the same sum only, and not those whose count is as low as can be', () => {
    const equations = [
      { cells: [0, 1, 2], factors: [1, 1, 1], value: 6 },
      { cells: [2, 3], factors: [1, 1], value: 6 },
    ];
    const pairs = contributorPairs({ lower: [1, 1, 1, 1], equations }, [2, 1, 3, 3], new Uint8Array([1, 0, 0, 0]));
    expect(pairs).toEqual([{ target: 0, helper: 2 }]);
  });

  test('subtracts what one area has more than another that overlaps it, and knows nothing least of what nobody sees', async () => {
    // districts A, B and catchments over blocks: X is A and the first block of B; 15 - 14 = 1
    const inner = [
      ['b1', 'A', 'X', 'f', 4],
      ['b1', 'A', 'X', 'm', 2],
      ['b2', 'A', 'X', 'f', 8],
      ['b3', 'B', 'X', 'm', 1],
      ['b4', 'B', 'Y', 'f', 9],
    ];
    const rows = [
      ['Total', 'Total', 'Total', 24],
      ['A', 'Total', 'Total', 14],
      ['B', 'Total', 'Total', 10],
      ['Total', 'X', 'Total', 15],
      ['Total', 'Y', 'Total', 9],
    ];
    const tables = linkedTables({
      inner: { columns: ['block', 'district', 'catchment', 'who', 'freq'], rows: inner },
      published: { columns: ['district', 'catchment', 'who', 'freq'], rows, primary: [] },
      primaryRule: { maxN: 2, protectZeros: false },
    });
    const found = async (secondary: readonly number[]) => {
      const suppression = { counts: rows.map((row) => Number(row.at(-1))), primary: [], secondary, zerosShown: true };
      return attackLinked(suppression, tables, await limits(0), true).map(({ determined }) => determined);
    };
    // one withheld: the total less the other; two of one division: b3 moves from one to the other
    expect(await found([1])).toEqual([[1], [1]]);
    expect(await found([1, 2])).toEqual([[], []]);
  });

  test('calls nothing safe that it had no time to look at', async () => {
    const counts = filledUp([1, 2, 2, 1], 3);
    const suppression: Suppression = { counts, primary: [0, 1, 3, 4], secondary: [], zerosShown: true };
    const [m0] = attackCube(suppression, sumsOf(3, 3), { ...(await limits()), deadline: 0 }, true);
    expect(m0?.open).toEqual([0, 1, 3, 4]);
  });

  test('takes a zero that is withheld although zeros are shown for a find', async () => {
    const counts = filledUp([0, 2, 2, 5], 3);
    const suppression: Suppression = { counts, primary: [1, 3], secondary: [0, 4], zerosShown: true };
    const m1 = attackCube(suppression, sumsOf(3, 3), await limits(), false).find(({ model }) => model === 'M1');
    expect(m1?.determined).toContain(0);
  });
});

interface AuditedResult {
  readonly variant: string;
  readonly secondary: readonly number[];
  readonly audit: Readonly<
    Record<string, { readonly primaryRecoveredAfterIntegerRounding: number; readonly minWidthPrimary: number }>
  >;
}

const files = existsSync(folder) ? readdirSync(folder).filter((file) => /^F(?!08|09|10|11).*\.json$/.test(file)) : [];

// Patterns of established tools with what an attacker recovered of them, by HiGHS as well, in another programme
describe.skipIf(files.length === 0)('the attacker, on published patterns', () => {
  test.each(files)('%s: recovers as many counts, and finds intervals too tight where they were', async (name) => {
    const file = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as ReferenceFile;
    const { published, primaryRule, ...rest } = frequencyTable(file);
    const sums = new CubeIndex({ published, ...rest }).sums();
    for (const { variant, secondary, audit } of file.results as AuditedResult[]) {
      const suppression = { counts: published.freq, primary: published.primary, secondary };
      for (const [attacker, expected] of Object.entries(audit)) {
        const zerosShown = attacker === 'zerosKnown';
        const found = attackCube({ ...suppression, zerosShown }, sums, await limits(), true).at(-1);
        const recovered = found?.determined.filter((cell) => published.primary.includes(cell)).length;
        expect([variant, recovered]).toEqual([variant, expected.primaryRecoveredAfterIntegerRounding]);
        expect([variant, (found?.tooTight.length ?? 0) > 0]).toEqual([variant, expected.minWidthPrimary < 2 - 1e-6]);
        expect(found?.open).toEqual([]);
      }
    }
    expect(primaryRule.maxN).toBeGreaterThan(0);
  });
});
