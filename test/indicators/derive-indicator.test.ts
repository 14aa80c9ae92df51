import { describe, expect, test } from 'vitest';
import { deriveIndicator } from '../../src/indicators/derive-indicator.js';
import { evaluateIndicators } from '../../src/indicators/evaluate-indicators.js';
import type { Cube } from '../../src/model/cube.js';
import type { Derivation } from '../../src/model/derivation.js';
import type { DerivedIndicator, Indicator } from '../../src/model/indicator.js';
import { flagsOf, stateOf } from '../../src/model/observation-status.js';
import { type Cell, statisticOf } from '../fixtures/statistics.js';

const derived = (derivation: Derivation, more: Partial<DerivedIndicator> = {}): DerivedIndicator => ({
  id: 'derived',
  title: { de: '' },
  definition: { de: '' },
  form: 'derived',
  derivation,
  per: 1,
  unit: { de: '' },
  decimals: 1,
  countingUnit: 'person',
  polarity: 'neutral',
  breaks: [],
  ...more,
});
const series = (cells: Readonly<Record<string, Cell>>): Cube =>
  statisticOf('x', Object.fromEntries(Object.entries(cells).map(([period, cell]) => [period, [cell]]))).cube;
const cellsOf = (cube: Cube) =>
  Array.from({ length: cube.dimension('time').categories.length }, (_, time) => {
    const state = stateOf(cube.status([0, time]));
    return state === 'ok' ? cube.value([0, time]) : state;
  });
const compute = (derivation: Derivation, inputs: Record<string, Cube>, more: Partial<DerivedIndicator> = {}) =>
  cellsOf(deriveIndicator(derived(derivation, more), new Map(Object.entries(inputs))));

const a = series({ '2021': 10, '2022': 12, '2023': 'suppressed', '2024': 15 });
const b = series({ '2022': 3, '2023': 4, '2024': 0 });

describe('deriveIndicator', () => {
  test('subtracts, and lacks what one of both lacks', () => {
    expect(compute({ kind: 'difference', of: 'a', minus: 'b' }, { a, b })).toEqual(['missing', 9, 'suppressed', 15]);
  });

  test('divides, and has no result over zero', () => {
    const both = { a, b };
    expect(compute({ kind: 'ratio', of: 'a', over: 'b' }, both)).toEqual(['missing', 4, 'suppressed', 'undefined']);
    expect(compute({ kind: 'per-capita', of: 'a', over: 'b' }, both, { per: 100 })[1]).toBe(400);
  });

  test('adds up; what does not apply adds nothing, what is suppressed leaves no sum', () => {
    const c = series({ '2021': 1, '2022': 'not-applicable', '2023': 1, '2024': 'missing' });
    expect(compute({ kind: 'sum', of: ['a', 'c'] }, { a, c })).toEqual([11, 12, 'suppressed', 'missing']);
    expect(compute({ kind: 'difference', of: 'a', minus: 'c' }, { a, c })[1]).toBe('not-applicable');
  });

  test('measures change against the period before; the first has none', () => {
    const change = (as: 'absolute' | 'percent' | 'index', per = 100) =>
      compute({ kind: 'change', of: 'a', since: 'previous', as }, { a }, { per });
    expect(change('absolute')).toEqual(['missing', 2, 'suppressed', 'suppressed']);
    expect(change('percent')[1]).toBe(20);
    expect(change('index')[1]).toBe(120);
  });

  test('measures change against a base period, which may lie in the year that is named', () => {
    const dated = series({ '2021-12-31': 10, '2022-12-31': 12 });
    const index = { kind: 'change', of: 'a', since: '2021', as: 'index' } as const;
    expect(compute(index, { a: dated }, { per: 100 })).toEqual([100, 120]);
    expect(compute({ ...index, since: '1999' }, { a: dated })).toEqual(['missing', 'missing']);
  });

  test('has no percentage of a base that is not positive, but an absolute change', () => {
    const zero = series({ '2021': 0, '2022': 5 });
    expect(compute({ kind: 'change', of: 'a', since: '2021', as: 'percent' }, { a: zero })).toEqual([
      'undefined',
      'undefined',
    ]);
    expect(compute({ kind: 'change', of: 'a', since: '2021', as: 'absolute' }, { a: zero })).toEqual([0, 5]);
  });

  test('averages only over periods that follow each other and all have numbers', () => {
    const gap = series({ '2019': 1, '2021': 3, '2022': 5, '2023': 7, '2024': 'missing' });
    expect(compute({ kind: 'moving-average', of: 'a', periods: 3 }, { a: gap })).toEqual([
      'missing',
      'missing',
      'missing',
      5,
      'missing',
    ]);
  });

  test('carries a break where it reaches over one, and only there', () => {
    const { derivation: _, ...described } = derived({ kind: 'sum', of: [] });
    const count: Indicator = {
      ...described,
      id: 'a',
      form: 'count',
      numerator: { statistic: 'x', filter: {} },
      breaks: [{ period: '2023', reason: { de: '' } }],
    };
    const statistics = new Map([['x', statisticOf('x', { '2021': [1], '2022': [2], '2023': [3], '2024': [4] })]]);
    const flags = (derivation: Derivation) => {
      const value = evaluateIndicators([count, derived(derivation)], statistics).get('derived')?.value as Cube;
      return [0, 1, 2, 3].map((time) => flagsOf(value.status([0, time])).length);
    };
    expect(flags({ kind: 'change', of: 'a', since: 'previous', as: 'absolute' })).toEqual([0, 0, 1, 0]);
    expect(flags({ kind: 'change', of: 'a', since: '2022', as: 'index' })).toEqual([0, 0, 1, 1]);
    expect(flags({ kind: 'change', of: 'a', since: '2023', as: 'index' })).toEqual([1, 1, 0, 0]);
    expect(flags({ kind: 'moving-average', of: 'a', periods: 2 })).toEqual([0, 0, 1, 0]);
  });

  test('names an input that is not there', () => {
    expect(() => compute({ kind: 'sum', of: ['z'] }, { a })).toThrow('unknown indicator: z');
  });
});

describe('evaluateIndicators', () => {
  const change = derived({ kind: 'change', of: 'mean', since: 'previous', as: 'absolute' }, { id: 'change' });
  const mean = derived({ kind: 'moving-average', of: 'a', periods: 2 }, { id: 'mean' });
  const { derivation: _, ...rest } = derived({ kind: 'sum', of: [] });
  const count: Indicator = { ...rest, id: 'a', form: 'count', numerator: { statistic: 'x', filter: {} } };
  const statistics = new Map([['x', statisticOf('x', { '2021': [10], '2022': [12], '2023': [20] })]]);

  test('computes each after those it needs, whatever their order, and keeps the order given', () => {
    const figures = evaluateIndicators([change, mean, count], statistics);
    expect([...figures.keys()]).toEqual(['change', 'mean', 'a']);
    expect(cellsOf(figures.get('change')?.value as Cube)).toEqual(['missing', 'missing', 5]);
  });

  test('names the whole circle of indicators that need each other', () => {
    const circle = derived({ kind: 'sum', of: ['change'] }, { id: 'a' });
    expect(() => evaluateIndicators([change, mean, circle], statistics)).toThrow(
      'conflict derived indicators: change → mean → a → change',
    );
  });
});
