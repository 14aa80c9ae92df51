import { expect, test } from 'vitest';
import { type CountedConfig, indicatorOf } from '../../src/io/indicator-config.js';
import type { CountingUnit } from '../../src/model/measure.js';

const units: Readonly<Record<string, CountingUnit>> = {
  people: 'person',
  households: 'household',
  units: 'benefit-unit',
};
const read = (config: Partial<CountedConfig>) =>
  indicatorOf(
    {
      id: 'x',
      title: 'Titel',
      definition: 'Definition',
      form: 'share',
      numerator: { statistic: 'people' },
      denominator: { statistic: 'people' },
      ...config,
    },
    (statistic) => units[statistic] as CountingUnit,
  );

test.each([
  ['share', { per: 100, decimals: 1, unit: { de: '%', en: '%' } }],
  ['rate', { per: 1000, decimals: 1, unit: { de: 'je 1.000', en: 'per 1,000' } }],
] as const)('a %s has its usual base and unit', (form, expected) => {
  expect(read({ form })).toMatchObject({ ...expected, polarity: 'neutral', breaks: [], countingUnit: 'person' });
});

test('a mean has both units in its own', () => {
  expect(read({ form: 'mean', denominator: { statistic: 'units' } })).toMatchObject({
    per: 1,
    unit: { de: 'Personen je Bedarfsgemeinschaft', en: 'persons per benefit unit' },
  });
});

test('a count has no denominator and no decimals', () => {
  const count = read({ form: 'count', numerator: { statistic: 'households' }, denominator: undefined });
  expect(count).toMatchObject({ per: 1, decimals: 0, unit: { de: 'Haushalte', en: 'households' } });
  expect(Object.keys(count)).not.toContain('denominator');
});

test('what the workspace file says wins', () => {
  const unit = { de: 'je 100 Kinder', en: 'per 100 children' };
  const wish = { per: 100, unit, decimals: 2, minimumBase: 50, polarity: 'high-is-bad' } as const;
  expect(read({ form: 'rate', ...wish })).toMatchObject(wish);
  expect(read({ form: 'rate' })).not.toHaveProperty('minimumBase');
  expect(read({ form: 'rate', per: 100 }).unit).toEqual({ de: 'je 100', en: 'per 100' });
});

test('a filter that is left out is none', () => {
  expect(read({}).numerator).toEqual({ statistic: 'people', filter: {} });
});
