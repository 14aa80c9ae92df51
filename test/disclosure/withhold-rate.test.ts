import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type RateToShow, reasonsToWithholdRate } from '../../src/disclosure/withhold-rate.js';
import { roundHalfUp } from '../../src/format/number.js';
import { SHOWN } from './tables.js';

const share = { form: 'share', per: 100, decimals: 1 } as const;
const safe: RateToShow = { indicator: share, numerator: 20, denominator: 61, withheld: {}, rule: SHOWN };

test('a rate of safe counts is shown', () => {
  expect(reasonsToWithholdRate(safe)).toEqual([]);
});

test('a rate goes with each of its counts', () => {
  const withheld = { numerator: true, denominator: true, complement: true };
  expect(reasonsToWithholdRate({ ...safe, withheld })).toEqual([
    'numerator-withheld',
    'complement-withheld',
    'denominator-withheld',
  ]);
});

test('only a share has a complement', () => {
  const density: RateToShow = { ...safe, indicator: { ...share, form: 'rate' }, withheld: { complement: true } };
  expect(reasonsToWithholdRate(density)).toEqual([]);
  expect(reasonsToWithholdRate({ ...density, numerator: 60 })).toEqual([]);
  expect(reasonsToWithholdRate({ ...safe, numerator: 60 })).toEqual(['complement-recovered']);
});

test('a rate over fewer units than the minimum base is withheld, over as many it is shown', () => {
  expect(reasonsToWithholdRate({ ...safe, minimumBase: 62 })).toEqual(['base-small']);
  expect(reasonsToWithholdRate({ ...safe, minimumBase: 61 })).toEqual([]);
});

test('0 and 100 percent are shown where zeros are, and withheld where they are protected', () => {
  expect(reasonsToWithholdRate({ ...safe, numerator: 0 })).toEqual([]);
  const rule = { minimum: 3, zeros: 'protected' } as const;
  expect(reasonsToWithholdRate({ ...safe, numerator: 0, rule })).toEqual(['numerator-recovered']);
  expect(reasonsToWithholdRate({ ...safe, numerator: 61, rule })).toEqual(['complement-recovered']);
});

test('digits that leave 1 and 2 only give a small count away although it is not unique', () => {
  // 1 and 2 of 150 are printed as 1 percent, 0 and 3 are not
  const rate = { ...safe, indicator: { ...share, decimals: 0 }, numerator: 2, denominator: 150 };
  expect(reasonsToWithholdRate(rate)).toEqual(['numerator-recovered']);
});

test('a rate over nothing gives nothing away', () => {
  expect(reasonsToWithholdRate({ ...safe, numerator: 0, denominator: 0 })).toEqual([]);
});

test('what is no count, or no rate, is refused', () => {
  expect(() => reasonsToWithholdRate({ ...safe, numerator: 1.5 })).toThrow('invalid count: 1.5');
  expect(() => reasonsToWithholdRate({ ...safe, indicator: { ...share, form: 'count' } })).toThrow('invalid form');
});

test('digits give a count away exactly where every count printed so is unsafe', () => {
  const unsafe = (k: number): boolean => k > 0 && k < 3;
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), fc.nat(1), (denominator, k, decimals) => {
      const numerator = Math.min(k, denominator);
      const printed = (n: number): number => roundHalfUp((100 * n) / denominator, decimals);
      const agreeing = Array.from({ length: denominator + 1 }, (_, n) => n).filter(
        (n) => printed(n) === printed(numerator),
      );
      const reasons = reasonsToWithholdRate({ ...safe, indicator: { ...share, decimals }, numerator, denominator });
      expect(reasons.includes('numerator-recovered')).toBe(agreeing.every(unsafe));
      expect(reasons.includes('complement-recovered')).toBe(agreeing.every((n) => unsafe(denominator - n)));
    }),
  );
});
