import fc from 'fast-check';
import type { Dimension } from '../../src/model/dimension.js';
import type { MagnitudeRule } from '../../src/model/magnitude-rule.js';
import type { Contribution } from '../../src/disclosure/contribution-summary.js';
import type { ContributionRecord } from '../../src/disclosure/cell-closure.js';

export const contributionsOf = (...amounts: readonly number[]): Contribution[] =>
  amounts.map((amount, i) => ({ contributor: `c${i}`, amount }));

const percent = fc.integer({ min: 1, max: 200 }).map((n) => n / 2);

export const rules: fc.Arbitrary<MagnitudeRule> = fc.oneof(
  fc.record({ kind: fc.constant('minimum-contributors' as const), minimum: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ kind: fc.constant('dominance' as const), n: fc.integer({ min: 1, max: 3 }), k: percent }),
  fc.record({ kind: fc.constant('p-percent' as const), p: percent }),
  fc.record({
    kind: fc.constant('pq' as const),
    p: fc.integer({ min: 1, max: 40 }),
    q: fc.integer({ min: 41, max: 100 }),
  }),
);

export const amounts = fc.integer({ min: -2000, max: 9000 }).map((cents) => cents / 100);

/** Records of up to five contributors, some of a holding, in any cell, totals included. */
export function recordsOver(dimensions: readonly Dimension[]): fc.Arbitrary<ContributionRecord[]> {
  const categories = fc.tuple(...dimensions.map((d) => fc.constantFrom(...d.categories.map(({ code }) => code))));
  const record = fc.record({ contributor: fc.constantFrom('a', 'b', 'c', 'd', 'e'), categories, amount: amounts });
  return fc.array(
    fc.tuple(record, fc.boolean()).map(([each, isHeld]) => (isHeld ? { ...each, holding: 'a' } : each)),
    { maxLength: 30 },
  );
}
