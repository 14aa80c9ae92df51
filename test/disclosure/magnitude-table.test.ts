import fc from 'fast-check';
import { expect, test } from 'vitest';
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
