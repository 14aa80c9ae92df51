import { describe, expect, test } from 'vitest';
import { checkReferences } from '../../src/io/check-references.js';
import type { IndicatorConfig, WorkspaceConfig } from '../../src/io/workspace-config.js';
import { changed, configSample } from './config-sample.js';

const women = configSample().indicators[0] as IndicatorConfig;
const people: IndicatorConfig = {
  id: 'people',
  title: 'Personen',
  definition: 'Personen',
  form: 'count',
  numerator: { statistic: 'population' },
};
const derived = (id: string, of: NonNullable<IndicatorConfig['derived']>): IndicatorConfig => ({
  id,
  title: id,
  definition: id,
  derived: of,
});
const found = (indicators: readonly IndicatorConfig[], changes: Record<string, unknown> = {}) =>
  checkReferences(
    changed(configSample(), { indicators: [women, people, ...indicators], ...changes }) as WorkspaceConfig,
  ).map(({ code, severity, place, params }) => ({ code, severity, path: place.path, ...params }));

describe('an indicator computed from others', () => {
  test('is fine where they exist and fit', () => {
    const fine = [
      derived('a', { change: { of: 'women', since: 'previous', as: 'absolute' } }),
      derived('b', { difference: { of: 'women', minus: 'women' } }),
      derived('c', { 'per-capita': { of: 'women', over: 'people' } }),
      derived('d', { 'moving-average': { of: 'a', periods: 3 } }),
      derived('e', { sum: ['people', 'people'] }),
    ];
    expect(found(fine)).toEqual([]);
  });

  test('names what does not exist', () => {
    expect(found([derived('a', { ratio: { of: 'women', over: 'men' } })])).toEqual([
      {
        code: 'reference-unknown',
        severity: 'error',
        path: 'indicators[2].derived.ratio',
        kind: 'indicator',
        id: 'men',
        known: 'women, people, a',
      },
    ]);
  });

  test('must not need itself: the whole circle is named', () => {
    const circle = [
      derived('a', { difference: { of: 'women', minus: 'b' } }),
      derived('b', { 'moving-average': { of: 'c', periods: 2 } }),
      derived('c', { sum: ['a'] }),
    ];
    expect(found(circle)).toContainEqual({
      code: 'derivation-cycle',
      severity: 'error',
      path: 'indicators[2].derived',
      cycle: 'a → b → c → a',
    });
  });

  test('says one calculation, and no numerator beside it', () => {
    expect(found([derived('a', {})]).map(({ code }) => code)).toEqual(['value-missing']);
    const two = derived('a', { sum: ['people'], change: { of: 'people', since: '2020', as: 'index' } });
    expect(found([two]).map(({ code }) => code)).toEqual(['value-unexpected']);
    expect(found([{ ...people, ...derived('a', { sum: ['people'] }) }]).map(({ code }) => code)).toEqual([
      'value-unexpected',
    ]);
  });

  test('adds up and compares only what has the same base, and divides per head by a count', () => {
    expect(found([derived('a', { sum: ['women', 'people'] })]).map(({ code }) => code)).toEqual([
      'derivation-inputs-differ',
    ]);
    expect(found([derived('a', { 'per-capita': { of: 'people', over: 'women' } })]).map(({ code }) => code)).toEqual([
      'per-capita-base',
    ]);
  });
});

describe('population sources', () => {
  const statistics = [
    { ...configSample().statistics[0], population: 'register' },
    { ...configSample().statistics[0], id: 'updated', population: 'official-updating' },
  ];
  const updated: IndicatorConfig = { ...people, id: 'updated-people', numerator: { statistic: 'updated' } };

  test('must not be mixed in one indicator', () => {
    const mixed: IndicatorConfig = { ...women, id: 'mixed', denominator: { statistic: 'updated' } };
    expect(found([mixed], { statistics })).toEqual([
      {
        code: 'population-sources-mixed',
        severity: 'error',
        path: 'indicators[2]',
        sources: 'register, official-updating',
      },
    ]);
  });

  test('are named where a derived indicator sets them side by side, however far down', () => {
    const sum = derived('sum', { sum: ['people', 'updated-people'] });
    const average = derived('average', { 'moving-average': { of: 'sum', periods: 2 } });
    expect(
      found([updated, sum, average], { statistics }).map(({ code, severity, path }) => [code, severity, path]),
    ).toEqual([
      ['population-sources-mixed', 'warning', 'indicators[3]'],
      ['population-sources-mixed', 'warning', 'indicators[4]'],
    ]);
  });
});
