import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessContributions } from '../../src/disclosure/magnitude-rule.js';
import { assessMergedCells, magnitudeTable } from '../../src/disclosure/magnitude-table.js';
import type { ContributionRecord } from '../../src/disclosure/cell-closure.js';
import type { Dimension } from '../../src/model/dimension.js';
import type { MagnitudeRule } from '../../src/model/magnitude-rule.js';
import { recordsOver, rules } from './contribution-records.js';
import { axis } from './tables.js';

const area = axis('area', 'area', ['city', 'b1', 'd1', 'd2', 'd3'], ['city = b1 + d3', 'b1 = d1 + d2']);
const kind = axis('kind', 'category', ['all', 'care', 'home', 'both'], ['all = care + home', 'both = care + home']);
const dimensions = [area, kind];

// the leaves below a category, written apart from the code under test
function leaves(along: Dimension, at: number): Set<number> {
  const sums = along.sums.filter(({ total }) => total === at);
  return new Set([at, ...sums.flatMap(({ parts }) => parts.flatMap((part) => [...leaves(along, part)]))]);
}

const isWithin = (record: ContributionRecord, index: ArrayLike<number>): boolean =>
  dimensions.every((d, a) =>
    leaves(d, index[a] as number).has(d.indexOf.get(record.categories[a] as string) as number),
  );

test('every cell is assessed by the contributions of all records within it', () => {
  fc.assert(
    fc.property(recordsOver(dimensions), fc.array(rules, { minLength: 1, maxLength: 3 }), (records, chosen) => {
      const table = magnitudeTable(dimensions, records, chosen);
      table.cube.forEach((value, _, index, position) => {
        const within = records.filter((record) => isWithin(record, index));
        const total = within.reduce((sum, { amount }) => sum + amount, 0);
        expect(value).toBeCloseTo(total, 9);
        chosen.forEach((rule, i) => {
          const verdict = assessContributions(within, rule);
          expect(table.flags[i]?.unsafe[position]).toBe(verdict.unsafe ? 1 : 0);
          expect(table.flags[i]?.upperProtection[position]).toBeCloseTo(verdict.upperProtection, 9);
        });
      });
    }),
    { numRuns: 60 },
  );
});

test('hidden cells are assessed together, each record once', () => {
  const cells = fc.uniqueArray(fc.nat(19), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(recordsOver(dimensions), fc.array(cells, { maxLength: 3 }), rules, (records, groups, rule) => {
      const flags = assessMergedCells(dimensions, records, groups, [rule]);
      groups.forEach((group, g) => {
        const within = records.filter((record) =>
          group.some((cell) => isWithin(record, [Math.floor(cell / 4), cell % 4])),
        );
        expect(flags[0]?.unsafe[g]).toBe(assessContributions(within, rule).unsafe ? 1 : 0);
      });
    }),
    { numRuns: 60 },
  );
});

const provider = (contributor: string, district: string, amount: number): ContributionRecord => ({
  contributor,
  categories: [district, 'care'],
  amount,
});

test('the sum of two hidden cells can be unsafe where one contributor is in both', () => {
  const records = [provider('a', 'd1', 50), provider('b', 'd1', 50), provider('a', 'd2', 50), provider('b', 'd2', 50)];
  const rule: MagnitudeRule = { kind: 'minimum-contributors', minimum: 3 };
  const d1 = 2 * 4 + 1;
  const d2 = 3 * 4 + 1;
  expect(assessMergedCells(dimensions, records, [[d1, d2]], [rule])[0]?.unsafe).toEqual(Uint8Array.of(1));
  const others = [...records, provider('c', 'd2', 50)];
  expect(assessMergedCells(dimensions, others, [[d1, d2], [d1]], [rule])[0]?.unsafe).toEqual(Uint8Array.of(0, 1));
});

test('sums are exact in the decimals of the amounts', () => {
  const records = Array.from({ length: 10 }, (_, i) => provider(`p${i}`, 'd1', 0.1));
  expect(magnitudeTable(dimensions, records, []).cube.value([0, 0])).toBe(1);
});

test('contributors are counted once in a total, holdings as one, zeros not at all', () => {
  const records: ContributionRecord[] = [
    provider('a', 'd1', 5),
    provider('a', 'd2', 5),
    { ...provider('b', 'd2', 5), holding: 'a' },
    provider('c', 'd3', 5),
    provider('c', 'd3', -5),
  ];
  const { contributors, cube } = magnitudeTable(dimensions, records, []);
  expect(contributors[0]).toBe(1);
  expect(cube.value([0, 0])).toBe(15);
});

test('a record that names no category, or not one for each dimension, is refused', () => {
  expect(() => magnitudeTable(dimensions, [provider('a', 'd9', 1)], [])).toThrow('unknown category of area: d9');
  expect(() => magnitudeTable(dimensions, [{ contributor: 'a', categories: ['d1'], amount: 1 }], [])).toThrow(
    'invalid categories of a record: d1',
  );
});

// M01: SSBtools magnitude1 (MIT), M02: a synthetic city; flags and levels by the definitions of the SDC handbook
const folder = '../shared/reference/sdc';

interface MagnitudeReference {
  readonly dims: readonly string[];
  readonly codes: Readonly<Record<string, readonly string[]>>;
  readonly hierarchies: Readonly<Record<string, { readonly children: Readonly<Record<string, readonly string[]>> }>>;
  readonly micro: { readonly rows: readonly (readonly [...string[], number])[] };
  readonly published: {
    readonly cells: Readonly<Record<string, readonly number[]>>;
    readonly value: readonly number[];
    readonly nContributors: readonly number[];
  };
  readonly primaryFlags: Readonly<Record<string, readonly number[]>>;
  readonly upperProtectionLevels: Readonly<Record<string, readonly number[]>>;
}

const referenceRules: Readonly<Record<string, MagnitudeRule>> = {
  nk_1_80: { kind: 'dominance', n: 1, k: 80 },
  nk_2_85: { kind: 'dominance', n: 2, k: 85 },
  p_10: { kind: 'p-percent', p: 10 },
  p_15: { kind: 'p-percent', p: 15 },
  pq_10_50: { kind: 'pq', p: 10, q: 50 },
  minContributors_3: { kind: 'minimum-contributors', minimum: 3 },
};

describe.skipIf(!existsSync(folder)).each(['M01_ssb_magnitude1', 'M02_provider_spending_city'])('%s', (file) => {
  const reference = JSON.parse(
    existsSync(folder) ? readFileSync(`${folder}/${file}.json`, 'utf8') : '{"dims":[],"micro":{"rows":[]}}',
  ) as MagnitudeReference;
  const axes = reference.dims.map((id) =>
    axis(
      id,
      'category',
      reference.codes[id] ?? [],
      Object.entries(reference.hierarchies[id]?.children ?? {}).map(
        ([total, parts]) => `${total} = ${parts.join(' + ')}`,
      ),
    ),
  );
  const records = reference.micro.rows.map((row): ContributionRecord => {
    const [contributor, amount] = row.slice(axes.length) as [string, number];
    return { contributor, amount, categories: row.slice(0, axes.length) as string[] };
  });
  const names = Object.keys(referenceRules);
  const table = magnitudeTable(axes, records, Object.values(referenceRules));
  const positions = (reference.published?.value ?? []).map((_, cell) =>
    axes.reduce((at, { id, categories }) => at * categories.length + (reference.published.cells[id]?.[cell] ?? NaN), 0),
  );
  const { values } = table.cube.cells();

  test('the totals and the numbers of contributors are those of the reference', () => {
    expect(positions.map((at) => values[at])).toEqual(reference.published.value);
    expect(positions.map((at) => table.contributors[at])).toEqual(reference.published.nContributors);
  });

  test.each(names)('%s flags the cells of the reference', (name) => {
    const { unsafe } = table.flags[names.indexOf(name)] as (typeof table.flags)[number];
    expect(positions.flatMap((at, cell) => (unsafe[at] === 1 ? [cell] : []))).toEqual(reference.primaryFlags[name]);
  });

  test.each(names.slice(0, -1))('%s has the upper protection levels of the reference', (name) => {
    const { upperProtection } = table.flags[names.indexOf(name)] as (typeof table.flags)[number];
    const rounded = positions.map((at) => Math.round((upperProtection[at] as number) * 1e6) / 1e6);
    expect(rounded).toEqual(reference.upperProtectionLevels[name]);
  });
});
