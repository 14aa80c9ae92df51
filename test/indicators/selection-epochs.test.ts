import { describe, expect, test } from 'vitest';
import { evaluateIndicator } from '../../src/indicators/evaluate-indicator.js';
import { selectionEpochs } from '../../src/indicators/selection-epochs.js';
import type { Indicator, Selection } from '../../src/model/indicator.js';
import { stateOf } from '../../src/model/observation-status.js';
import { statisticOf } from '../fixtures/statistics.js';

const ages = ['all', '0-64', '65', '66', '67+'];
const people = statisticOf(
  'people',
  { '2010': [110, 80, 10, 8, 12], '2020': [150, 90, 'suppressed', 20, 40], '2030': [180, 100, 30, 20, 30] },
  { dimension: 'age', categories: ages, sums: [{ total: 'all', parts: ages.slice(1) }] },
);
const cases = statisticOf('cases', { '2010': [8], '2020': [9], '2030': [13] });
const statistics = new Map([people, cases].map((statistic) => [statistic.id, statistic]));
const below: Selection = {
  statistic: 'people',
  filter: {},
  ages: {
    age: [
      { from: 0, to: 64 },
      { from: 0, to: 65, since: '2019' },
      { from: 0, to: 66, since: '2029' },
    ],
  },
};
const rate: Indicator = {
  id: 'rate',
  title: { de: 'Quote' },
  definition: { de: '' },
  form: 'rate',
  numerator: { statistic: 'cases', filter: {} },
  denominator: below,
  per: 100,
  unit: { de: '' },
  decimals: 1,
  countingUnit: 'person',
  polarity: 'neutral',
  breaks: [],
};

describe('a selection of ages', () => {
  test('that depend on the period is one selection of categories after the other', () => {
    expect(selectionEpochs(below, people.cube)).toEqual([
      { selection: { statistic: 'people', filter: { age: ['0-64'] } }, times: [0] },
      { selection: { statistic: 'people', filter: { age: ['0-64', '65'] } }, times: [1] },
      { selection: { statistic: 'people', filter: { age: ['0-64', '65', '66'] } }, times: [2] },
    ]);
  });

  test('counts in each period the ages in force, with the status of the gravest', () => {
    const { denominator, value } = evaluateIndicator(rate, statistics);
    expect([0, 2].map((time) => denominator?.value([0, time]))).toEqual([80, 150]);
    expect(stateOf(value.status([0, 1]))).toBe('suppressed');
    expect(value.value([0, 0])).toBe(10);
  });

  test('without ages is one for all periods', () => {
    expect(selectionEpochs(rate.numerator, cases.cube)).toEqual([{ selection: rate.numerator, times: [0, 1, 2] }]);
  });

  test('is refused where a bound cuts through a group, and where the dimension is filtered too', () => {
    const cut = { ...below, ages: { age: [{ from: 0, to: 70 }] } };
    expect(() => selectionEpochs(cut, people.cube)).toThrow('conflict ages of age: 0-70');
    const twice = { ...below, filter: { age: ['65'] } };
    expect(() => selectionEpochs(twice, people.cube)).toThrow('conflict filter and ages of people: age');
    const other = { ...below, ages: { sex: [{ from: 0 }] } };
    expect(() => selectionEpochs(other, people.cube)).toThrow('unknown dimension: sex');
  });
});

describe('a denominator', () => {
  const flow = statisticOf('births', { '2023': [5], '2024': [6] });
  const stock = statisticOf('women', { '2022-12-31': [50], '2023-12-31': [60] });
  const births = {
    ...rate,
    numerator: { statistic: 'births', filter: {} },
    denominator: { statistic: 'women', filter: {} },
  };
  const given = new Map([flow, stock].map((statistic) => [statistic.id, statistic]));
  const valuesOf = (indicator: Indicator) => {
    const { value } = evaluateIndicator(indicator, given);
    return [0, 1].map((time) => value.value([0, time]));
  };

  test('of instants is taken at the last day of a span', () => {
    expect(valuesOf(births)).toEqual([(100 * 5) / 60, NaN]);
  });

  test('that lags is that of the end of the year before', () => {
    expect(valuesOf({ ...births, lag: 1 })).toEqual([10, 10]);
  });
});

describe('the range of chance fluctuation', () => {
  // Wilson 1927: 5 of 40 at z = 1.95996: (10 + z²) ∓ z√(z² + 17.5) over 2(40 + z²); Byar and exact: docs/methods/intervals.md
  const one = (indicator: Indicator, count: number | 'suppressed', total: number) => {
    const given = new Map(
      [statisticOf('cases', { '2024': [count] }), statisticOf('people', { '2024': [total] })].map((s) => [s.id, s]),
    );
    const { lower, upper } = evaluateIndicator(
      { ...indicator, denominator: { statistic: 'people', filter: {} } },
      given,
    );
    return [lower?.value([0, 0]), upper?.value([0, 0]), lower && stateOf(lower.status([0, 0]))];
  };

  test('is there only where the indicator names a method', () => {
    expect(one(rate, 5, 40)).toEqual([undefined, undefined, undefined]);
  });

  test('of a share is by Wilson', () => {
    const [lower, upper] = one({ ...rate, form: 'share', confidence: 'wilson' }, 5, 40);
    expect(lower).toBeCloseTo(5.4595, 3);
    expect(upper).toBeCloseTo(26.1121, 3);
  });

  test('of a rate is exact below ten cases', () => {
    const [lower, upper] = one({ ...rate, confidence: 'byar' }, 3, 100);
    expect(lower).toBeCloseTo(0.6187, 4);
    expect(upper).toBeCloseTo(8.7673, 4);
  });

  test('is without numbers where the value is, for the same reason', () => {
    expect(one({ ...rate, confidence: 'byar' }, 'suppressed', 100)).toEqual([NaN, NaN, 'suppressed']);
  });

  test('of a share above its whole is undefined, as no share can be', () => {
    expect(one({ ...rate, form: 'share', confidence: 'wilson' }, 50, 40)).toEqual([NaN, NaN, 'undefined']);
  });
});

test('fewer cases than the minimum are not reliable enough', () => {
  const { value } = evaluateIndicator({ ...rate, minimumCases: 9 }, statistics);
  expect([0, 2].map((time) => stateOf(value.status([0, time])))).toEqual(['missing', 'ok']);
});
