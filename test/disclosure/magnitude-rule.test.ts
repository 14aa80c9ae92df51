import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assessContributions } from '../../src/disclosure/magnitude-rule.js';
import type { Contribution } from '../../src/disclosure/contribution-summary.js';
import type { MagnitudeRule } from '../../src/model/magnitude-rule.js';
import { amounts, contributionsOf, rules } from './contribution-records.js';

const unsafe = (rule: MagnitudeRule, ...values: readonly number[]): boolean =>
  assessContributions(contributionsOf(...values), rule).unsafe;

test('a dominance rule forbids more than k percent, and allows k percent exactly', () => {
  const rule: MagnitudeRule = { kind: 'dominance', n: 2, k: 85 };
  expect(unsafe(rule, 80, 5, 5, 5, 5)).toBe(false);
  expect(unsafe(rule, 80.01, 5, 5, 5, 4.99)).toBe(true);
});

test('decimal amounts are compared as they are written: 0.7 of 0.7 + 0.2 + 0.1 is 70 percent', () => {
  expect(0.7 > (0.7 + 0.2 + 0.1) * 0.7).toBe(true); // in floating point
  expect(unsafe({ kind: 'dominance', n: 1, k: 70 }, 0.7, 0.2, 0.1)).toBe(false);
  expect(unsafe({ kind: 'dominance', n: 1, k: 69.9 }, 0.7, 0.2, 0.1)).toBe(true);
});

test('a p% rule forbids a remainder below p percent of the largest, and allows p percent exactly', () => {
  const rule: MagnitudeRule = { kind: 'p-percent', p: 10 };
  expect(unsafe(rule, 100, 60, 10)).toBe(false);
  expect(unsafe(rule, 100, 60, 9.99)).toBe(true);
});

test('a pq rule is a p% rule with 100 p / q', () => {
  const contributions = contributionsOf(100, 30, 12, 5);
  expect(assessContributions(contributions, { kind: 'pq', p: 10, q: 50 })).toEqual(
    assessContributions(contributions, { kind: 'p-percent', p: 20 }),
  );
  expect(assessContributions(contributions, { kind: 'pq', p: 10, q: 50 })).toEqual({
    unsafe: true,
    upperProtection: 3,
  });
});

test('a single contributor is unsafe under every rule but dominance by all it has', () => {
  expect(unsafe({ kind: 'p-percent', p: 1 }, 7)).toBe(true);
  expect(unsafe({ kind: 'pq', p: 1, q: 100 }, 7)).toBe(true);
  expect(unsafe({ kind: 'dominance', n: 1, k: 99 }, 7)).toBe(true);
  expect(unsafe({ kind: 'minimum-contributors', minimum: 2 }, 7)).toBe(true);
  expect(unsafe({ kind: 'dominance', n: 1, k: 100 }, 7)).toBe(false);
});

test('a cell of nobody, or of zeros, is safe under every rule', () => {
  fc.assert(
    fc.property(rules, fc.integer({ min: 0, max: 4 }), (rule, zeros) => {
      expect(unsafe(rule, ...Array<number>(zeros).fill(0))).toBe(false);
    }),
  );
});

test('a contributor of zero does not count as one', () => {
  expect(unsafe({ kind: 'minimum-contributors', minimum: 3 }, 5, 5, 0)).toBe(true);
  expect(unsafe({ kind: 'minimum-contributors', minimum: 3 }, 5, 5, 1)).toBe(false);
});

test('amounts of one contributor, and of one holding, are added before they are compared', () => {
  const group: Contribution[] = [
    { contributor: 'a', holding: 'h', amount: 40 },
    { contributor: 'b', holding: 'h', amount: 45 },
    { contributor: 'c', amount: 10 },
    { contributor: 'c', amount: 5 },
  ];
  expect(assessContributions(group, { kind: 'dominance', n: 1, k: 80 })).toEqual({
    unsafe: true,
    upperProtection: 6.25,
  });
  expect(assessContributions(group, { kind: 'minimum-contributors', minimum: 3 }).unsafe).toBe(true);
  const alone = group.map(({ contributor, amount }) => ({ contributor, amount }));
  expect(assessContributions(alone, { kind: 'minimum-contributors', minimum: 3 }).unsafe).toBe(false);
});

test('a holding that bears the name of one of its contributors takes it in', () => {
  const group = [
    { contributor: 'parent', amount: 50 },
    { contributor: 'child', holding: 'parent', amount: 40 },
  ];
  expect(assessContributions(group, { kind: 'minimum-contributors', minimum: 2 }).unsafe).toBe(true);
});

test('a refund lowers its own contributor and is not set off against others', () => {
  const rule: MagnitudeRule = { kind: 'dominance', n: 1, k: 60 };
  // sizes 50, 50: not 100 % of a printed total of 0
  expect(assessContributions(contributionsOf(50, -50), rule)).toEqual({ unsafe: false, upperProtection: 0 });
  const refunded = [...contributionsOf(90, 30, 30), { contributor: 'c0', amount: -60 }];
  expect(assessContributions(refunded, rule).unsafe).toBe(false);
});

test('what is not a number, and what is no rule, is refused', () => {
  expect(() => assessContributions(contributionsOf(NaN), { kind: 'p-percent', p: 10 })).toThrow('invalid amount: NaN');
  expect(() => assessContributions(contributionsOf(1e300), { kind: 'p-percent', p: 10 })).toThrow('invalid sum');
  const wrong: MagnitudeRule[] = [
    { kind: 'minimum-contributors', minimum: 0 },
    { kind: 'minimum-contributors', minimum: 2.5 },
    { kind: 'dominance', n: 0, k: 80 },
    { kind: 'dominance', n: 1, k: 0 },
    { kind: 'dominance', n: 1, k: 101 },
    { kind: 'p-percent', p: 0 },
    { kind: 'p-percent', p: Infinity },
    { kind: 'p-percent', p: NaN },
    { kind: 'pq', p: 50, q: 50 },
    { kind: 'pq', p: 10, q: 101 },
  ];
  for (const rule of wrong) expect(() => assessContributions([], rule)).toThrow(`invalid ${rule.kind} rule`);
});

// a second reading of the definitions, over plain lists and floating-point numbers
function byDefinition(values: readonly number[], rule: MagnitudeRule): { margin: number; upper: number } {
  const sizes = values.filter((value) => value !== 0).map(Math.abs);
  const x = sizes.sort((a, b) => b - a);
  const sum = (items: readonly number[]): number => items.reduce((total, item) => total + item, 0);
  const total = sum(x);
  const rest = sum(x.slice(2));
  switch (rule.kind) {
    case 'minimum-contributors':
      return { margin: x.length > 0 ? rule.minimum - x.length - 0.5 : -1, upper: 0 };
    case 'dominance':
      return {
        margin: sum(x.slice(0, rule.n)) - (rule.k / 100) * total,
        upper: (100 / rule.k) * sum(x.slice(0, rule.n)) - total,
      };
    case 'p-percent':
      return { margin: (rule.p / 100) * (x[0] ?? 0) - rest, upper: (rule.p / 100) * (x[0] ?? 0) - rest };
    case 'pq':
      return { margin: (rule.p / rule.q) * (x[0] ?? 0) - rest, upper: (rule.p / rule.q) * (x[0] ?? 0) - rest };
  }
}

test('flags and upper protection levels are those of the definitions', () => {
  fc.assert(
    fc.property(fc.array(amounts, { maxLength: 6 }), rules, (values, rule) => {
      const { margin, upper } = byDefinition(values, rule);
      const verdict = assessContributions(contributionsOf(...values), rule);
      if (Math.abs(margin) > 1e-6) expect(verdict.unsafe).toBe(margin > 0);
      expect(verdict.upperProtection).toBeCloseTo(rule.kind === 'minimum-contributors' ? 0 : Math.max(0, upper), 6);
    }),
  );
});

test('how a contribution is split into records, their order and the unit of money change nothing', () => {
  fc.assert(
    fc.property(fc.array(amounts, { maxLength: 6 }), rules, fc.nat(), (values, rule, seed) => {
      const whole = assessContributions(contributionsOf(...values), rule);
      const split = values.flatMap((amount, i) => {
        const part = (seed % 1000) / 100;
        const rest = (Math.round(amount * 100) - Math.round(part * 100)) / 100;
        return [part, rest].map((each) => ({ contributor: `c${i}`, amount: each }));
      });
      const joined = assessContributions(split.reverse(), rule);
      expect(joined.unsafe).toBe(whole.unsafe);
      expect(joined.upperProtection).toBeCloseTo(whole.upperProtection, 9);
      const inThousands = assessContributions(contributionsOf(...values.map((v) => Math.round(v * 100) / 1e5)), rule);
      expect(inThousands.unsafe).toBe(whole.unsafe);
      expect(inThousands.upperProtection).toBeCloseTo(whole.upperProtection / 1000, 9);
    }),
  );
});
