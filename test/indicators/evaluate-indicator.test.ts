import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateIndicator } from '../../src/indicators/evaluate-indicator.js';
import { selectCounts } from '../../src/indicators/select-counts.js';
import { type Cube, denseCube, sparseCube } from '../../src/model/cube.js';
import { dimension } from '../../src/model/dimension.js';
import type { Indicator } from '../../src/model/indicator.js';
import { flagsOf, stateOf } from '../../src/model/observation-status.js';
import { type Cell, statisticOf } from '../fixtures/statistics.js';

const share: Indicator = {
  id: 'share',
  title: { de: 'Anteil' },
  definition: { de: '' },
  form: 'share',
  numerator: { statistic: 'cases', filter: {} },
  denominator: { statistic: 'people', filter: {} },
  per: 100,
  unit: { de: '%' },
  decimals: 1,
  countingUnit: 'person',
  polarity: 'neutral',
  breaks: [],
};

const oneCell = (cases: Cell, people: Cell, indicator: Indicator = share): { value: number; status: number } => {
  const statistics = new Map(
    [statisticOf('cases', { '2024': [cases] }), statisticOf('people', { '2024': [people] })].map((s) => [s.id, s]),
  );
  const { value } = evaluateIndicator(indicator, statistics);
  return { value: value.value([0, 0]), status: value.status([0, 0]) };
};

describe('evaluateIndicator', () => {
  test('is per times numerator over denominator', () => {
    expect(oneCell(5, 40)).toEqual({ value: 12.5, status: 0 });
    expect(oneCell(5, 40, { ...share, form: 'rate', per: 1000 }).value).toBe(125);
  });

  test('over fewer units than the minimum base is not reliable enough, over as many it is shown', () => {
    const based = { ...share, minimumBase: 40 };
    expect(oneCell(5, 40, based)).toEqual({ value: 12.5, status: 0 });
    const { value, status } = oneCell(5, 39, based);
    expect([value, stateOf(status), flagsOf(status)]).toEqual([NaN, 'missing', ['unreliable']]);
    expect(stateOf(oneCell(0, 0, based).status)).toBe('undefined');
    expect(stateOf(oneCell('suppressed', 39, based).status)).toBe('suppressed');
  });

  test('of zero cases is zero', () => {
    expect(oneCell(0, 40)).toEqual({ value: 0, status: 0 });
  });

  test.each<[Cell, Cell, string]>([
    [0, 0, 'undefined'],
    [3, 0, 'invalid'],
    [-3, 40, 'invalid'],
    [3, -40, 'invalid'],
    ['missing', 40, 'missing'],
    [5, 'missing', 'missing'],
    ['suppressed', 40, 'suppressed'],
    [5, 'suppressed', 'suppressed'],
    ['suppressed', 'missing', 'suppressed'],
    ['not-yet-available', 40, 'not-yet-available'],
    ['not-applicable', 40, 'not-applicable'],
    ['not-applicable', 0, 'not-applicable'],
    [5, 'not-applicable', 'not-applicable'],
    ['not-applicable', 'missing', 'missing'],
  ])('of %s over %s is %s and has no number', (cases, people, state) => {
    const { value, status } = oneCell(cases, people);
    expect(stateOf(status)).toBe(state);
    expect(value).toBeNaN();
  });

  test('of a balance can be negative, such as that of migration', () => {
    expect(oneCell(-5, 40, { ...share, form: 'rate', per: 1000 })).toEqual({ value: -125, status: 0 });
  });

  test('keeps a share larger than its whole and says so', () => {
    const { value, status } = oneCell(50, 40);
    expect(value).toBe(125);
    expect(flagsOf(status)).toEqual(['exceeds']);
  });

  test('of a count is the count', () => {
    const { denominator: _, ...count } = { ...share, form: 'count' as const, per: 1 };
    expect(oneCell(7, 40, count)).toEqual({ value: 7, status: 0 });
  });

  test('marks the first period under a new rule', () => {
    const statistics = new Map([['cases', statisticOf('cases', { '2022': [4], '2023': [5] })]]);
    const { denominator: _, ...count } = share;
    for (const period of ['2023', '2023-01', '2022-06']) {
      const breaks = [{ period, reason: { de: 'Neue Abgrenzung' } }];
      const { value } = evaluateIndicator({ ...count, breaks }, statistics);
      const expected = period === '2022-06' ? [[], []] : [[], ['break']];
      expect([0, 1].map((time) => flagsOf(value.status([0, time])))).toEqual(expected);
    }
  });

  test('takes the denominator of the same period and has none where it is not there', () => {
    const statistics = new Map(
      [statisticOf('cases', { '2022': [4], '2023': [5] }), statisticOf('people', { '2023': [50] })].map((s) => [
        s.id,
        s,
      ]),
    );
    const { value } = evaluateIndicator(share, statistics);
    expect(stateOf(value.status([0, 0]))).toBe('missing');
    expect(value.value([0, 1])).toBe(10);
  });

  test('names a statistic that is not there', () => {
    expect(() => evaluateIndicator(share, new Map())).toThrow('unknown statistic: cases');
  });

  test('scales with its counts: ten times both is the same share', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.integer({ min: 1, max: 1000 }), (cases, people) => {
        expect(oneCell(cases * 10, people * 10).value).toBeCloseTo(oneCell(cases, people).value, 9);
      }),
    );
  });
});

describe('a selection', () => {
  const sexes = { dimension: 'sex', categories: ['all', 'f', 'm'], sums: [{ total: 'all', parts: ['f', 'm'] }] };
  const cases = statisticOf('cases', { '2024': [9, 4, 5] }, sexes);
  const evaluated = (filter: Record<string, string[]>): Cube => {
    const { denominator: _, ...count } = { ...share, numerator: { statistic: 'cases', filter } };
    return evaluateIndicator(count, new Map([['cases', cases]])).value;
  };

  test('that does not name a dimension takes its total', () => {
    expect(evaluated({}).value([0, 0])).toBe(9);
  });

  test('adds up the categories it names', () => {
    expect(evaluated({ sex: ['f', 'm'] }).value([0, 0])).toBe(9);
    expect(evaluated({ sex: ['f'] }).value([0, 0])).toBe(4);
  });

  test('of a total and its part is refused, since it would count twice', () => {
    expect(() => evaluated({ sex: ['all', 'f'] })).toThrow('conflict categories of sex: f');
  });

  test('of an unknown category or dimension is refused', () => {
    expect(() => evaluated({ sex: ['x'] })).toThrow('unknown category of sex: x');
    expect(() => evaluated({ age: ['x'] })).toThrow('unknown dimension of cases: age');
  });

  test('has to name a dimension without a total', () => {
    const loose = statisticOf('cases', { '2024': [4, 5] }, { dimension: 'sex', categories: ['f', 'm'], sums: [] });
    const { denominator: _, ...count } = share;
    expect(() => evaluateIndicator(count, new Map([['cases', loose]]))).toThrow('missing filter for dimension: sex');
  });
});

test('a cube with few cells gives the same counts as one with all of them, also of a slice', () => {
  const label = (code: string) => ({ code, label: { de: code } });
  const dimensions = [
    dimension('kind', { de: '' }, 'category', ['x', 'y'].map(label)),
    dimension('area', { de: '' }, 'area', ['a', 'b'].map(label)),
    dimension('time', { de: '' }, 'time', ['2023', '2024'].map(label)),
    dimension('sex', { de: '' }, 'category', ['f', 'm'].map(label)),
  ];
  const offsets = Float64Array.from([8, 9, 10, 13, 15]);
  const sparse = sparseCube(dimensions, offsets, Float64Array.from([1, 2, 3, 4, 5]), new Uint16Array(5)).slice(
    'kind',
    'y',
  );
  const { values, statuses } = sparse.cells();
  const dense = denseCube(sparse.dimensions, values, statuses);
  const terms = new Map([['sex', [0, 1]]]);
  expect(selectCounts(sparse, terms).cells()).toEqual(selectCounts(dense, terms).cells());
  expect([...selectCounts(sparse, terms).cells().values]).toEqual([3, NaN, NaN, NaN]);
  expect([...selectCounts(sparse, new Map([['sex', [1]]])).cells().values]).toEqual([2, NaN, 4, 5]);
});
