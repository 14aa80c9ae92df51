import { expect, test } from 'vitest';
import { planNames } from '../../src/figure/plan-names.js';

const plan = { kind: 'sector-plan', status: 'planned' } as const;
const plans = [
  { id: 'a', title: { de: 'Fachplan Wohnungsnotfallhilfe', en: 'Plan for housing emergencies' }, ...plan },
  { id: 'b', title: { de: 'Psychiatrieplan der Stadt' }, shortTitle: { de: 'Psychiatrieplan' }, ...plan },
];

test('a plan is called by its short title where it has one, in the language where it has that', () => {
  const [german, english] = [planNames({ plans }, 'de'), planNames({ plans }, 'en')];
  expect([german('a'), german('b')]).toEqual(['Fachplan Wohnungsnotfallhilfe', 'Psychiatrieplan']);
  expect([english('a'), english('b')]).toEqual(['Plan for housing emergencies', 'Psychiatrieplan']);
});

test('a plan that is not listed is called by its id', () => {
  expect(planNames({ plans }, 'de')('z')).toBe('z');
});
