import { expect, test } from 'vitest';
import { ruleOf } from '../../src/io/source-config.js';

const rules = {
  five: { minimum: 5 },
  hidden: { minimum: 3, zeros: 'protected' },
  agency: { profile: 'bundesagentur' },
  strict: { profile: 'acro' },
} as const;

test('a rule is what the workspace file says, zeros shown unless it says otherwise', () => {
  expect(ruleOf('five', rules)).toEqual({ minimum: 5, zeros: 'shown' });
  expect(ruleOf('hidden', rules)).toEqual({ minimum: 3, zeros: 'protected' });
});

test('without a name three units are enough', () => {
  expect(ruleOf(undefined, rules)).toEqual({ minimum: 3, zeros: 'shown' });
});

test('a profile stands for the rule of its authority', () => {
  // https://statistik.arbeitsagentur.de (Regeln der statistischen Geheimhaltung): standard minimum of three
  expect(ruleOf('agency', rules)).toEqual({ minimum: 3, zeros: 'shown' });
});

test('nothing of a profile goes on but the minimum and what becomes of zeros', () => {
  // acro/default.yaml: safe_threshold 10, zeros_are_disclosive; its dominance and p% parameters stay behind
  expect(ruleOf('strict', rules)).toEqual({ minimum: 10, zeros: 'protected' });
});
