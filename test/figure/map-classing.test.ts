import { describe, expect, test } from 'vitest';
import { type ClassWish, inClass, usualNote, withClasses } from '../../src/figure/map-classing.js';
import { mapLegend } from '../../src/figure/map-legend.js';
import type { MapModel } from '../../src/figure/map-model.js';
import { observationStatus } from '../../src/model/observation-status.js';
import { cityWith, districtMap, type Given } from '../fixtures/district-values.js';
import { districtCodes } from '../fixtures/small-city.js';

type Values = Readonly<Record<string, Given>>;

const rising: Values = Object.fromEntries(districtCodes.map((code, i) => [code, i + 1]));
const even: Values = Object.fromEntries(districtCodes.map((code) => [code, 7]));
const METHODS = ['quantile', 'equal', 'natural', 'deviation', 'diverging'] as const;
const classed = (values: Values, wish: ClassWish, byYear = {}): MapModel =>
  withClasses(districtMap(cityWith(values, byYear)), Object.freeze(wish));
const bounds = ({ classes }: MapModel): (number | undefined)[] => classes.slice(1).map(({ lower }) => lower);
const counts = ({ classes }: MapModel): number[] => classes.map(({ count }) => count);

describe.each(METHODS)('classes by %s', (method) => {
  test('ascend, and hold every value that is shown', () => {
    const model = classed(rising, { method, about: 6 });
    const made = bounds(model) as number[];
    expect(made.length).toBeGreaterThan(0);
    expect(made).toEqual([...new Set(made)].sort((a, b) => a - b));
    expect(counts(model).reduce((sum, count) => sum + count, 0)).toBe(12);
  });

  test('are at most as many as are wished for, and never more than five', () => {
    for (const count of [2, 3, 4, 5, 9])
      expect(classed(rising, { method, count, about: 6 }).classes.length).toBeLessThanOrEqual(Math.min(5, count));
  });

  test('have nothing of what is withheld: no bound, no count', () => {
    const made = (withheld: number): unknown => {
      const model = classed({ ...rising, '12': { withheld } }, { method, about: 6 });
      return [bounds(model), counts(model), model.kind?.note('de'), model.areas.map(({ classIndex }) => classIndex)];
    };
    expect(made(1)).toEqual(made(500));
  });

  test('of values that do not differ leave them together', () => {
    expect(counts(classed(even, { method, about: 7 })).filter((count) => count > 0)).toEqual([12]);
  });

  test('of no value at all are empty', () => {
    expect(counts(classed({}, { method })).every((count) => count === 0)).toBe(true);
  });

  test('of a single value hold it', () => {
    expect(counts(classed({ '11': 3.2 }, { method, about: 3 })).filter((count) => count > 0)).toEqual([1]);
  });

  test('reach below zero', () => {
    const below = Object.fromEntries(districtCodes.map((code, i) => [code, i - 8.5]));
    const model = classed(below, { method, about: -2 });
    expect(Math.min(...(bounds(model) as number[]))).toBeLessThan(0);
    expect(counts(model).reduce((sum, count) => sum + count, 0)).toBe(12);
  });
});

describe('bounds', () => {
  test('a value on a bound belongs to the class above it, as it is printed', () => {
    const area = districtMap(cityWith({ '11': 1 })).areas[0]!;
    const at = (value: number): number | undefined =>
      inClass({ ...area, observation: { value, status: observationStatus('ok') } }, [10, 20], 1).classIndex;
    expect([at(9.94), at(9.95), at(10), at(19.9), at(20)]).toEqual([0, 1, 1, 1, 2]);
  });

  test('what looks special is in no class', () => {
    const area = districtMap(cityWith({ '11': { withheld: 15 } })).areas.find(
      ({ special }) => special === 'suppressed',
    )!;
    expect(inClass(area, [10], 1)).toBe(area);
  });

  test('are those of all periods, or of the one shown where that is wished for', () => {
    const byYear = { '2013': Object.fromEntries(districtCodes.map((code, i) => [code, 100 + i])) };
    expect(Math.max(...(bounds(classed(rising, { method: 'equal' }, byYear)) as number[]))).toBeGreaterThan(12);
    expect(
      Math.max(...(bounds(classed(rising, { method: 'equal', perPeriod: true }, byYear)) as number[])),
    ).toBeLessThan(12);
    expect(classed(rising, { perPeriod: true }).kind?.note('de')).toContain('die Grenzen gelten nur für 2024');
    expect(classed(rising, {}).kind?.note('de')).toContain('die Grenzen gelten für alle Zeitpunkte');
  });

  test('that are given rule out a method, and hold whatever the period', () => {
    const model = classed(rising, { method: 'equal', breaks: [3, 6] });
    expect(bounds(model)).toEqual([3, 6]);
    expect(counts(model)).toEqual([2, 3, 7]);
    expect(model.kind?.note('de')).toBe('Klassen mit vorgegebenen Grenzen.');
  });
});

test('bounds that are finer than the values are printed as they are: rounded, two classes would read alike', () => {
  const model = classed(rising, { breaks: [3, 3.25, 3.3125] });
  expect(mapLegend(model, 'de').map(({ label }) => label)).toEqual([
    'unter 3,0000\u00a0%',
    '3,0000 bis unter 3,2500\u00a0%',
    '3,2500 bis unter 3,3125\u00a0%',
    '3,3125\u00a0% und mehr',
  ]);
  expect(mapLegend(classed(rising, { breaks: [3, 6] }), 'de')[0]?.label).toBe('unter 3,0\u00a0%');
});

describe('classes about a middle', () => {
  test('lie equally far to either side of it; an even number parts there', () => {
    const [low = NaN, middle, high = NaN] = bounds(classed(rising, { method: 'diverging', about: 6, count: 4 }));
    expect(middle).toBe(6);
    expect(6 - low).toBeCloseTo(high - 6);
    expect(bounds(classed(rising, { method: 'diverging', about: 6, count: 5 }))).not.toContain(6);
  });

  test('have colours to either side, however few there are', () => {
    const looks = classed(rising, { method: 'diverging', about: 6, count: 2 }).classes.map(({ look }) => look);
    expect(looks).toEqual(['d0', 'd4']);
  });

  test('about what is not there are by quantiles, and say so', () => {
    const noCity = classed(rising, { method: 'diverging', about: 'city' });
    expect(noCity.kind?.note('de')).toContain('Der Wert der Stadt liegt nicht vor');
    expect(bounds(noCity)).toEqual(bounds(classed(rising, {})));
    expect(noCity.classes[0]?.look).toBe('q0');
  });

  test('about a city whose value is withheld tell nothing of it', () => {
    const made = (withheld: number): unknown => {
      const model = classed({ ...rising, '0': { withheld } }, { method: 'diverging', about: 'city' });
      return [bounds(model), model.kind?.note('de')];
    };
    expect(made(6)).toEqual(made(900));
  });
});

test('the note of the usual classes speaks of periods only where there are several, and of classes where there are some', () => {
  const model = districtMap(cityWith(rising));
  expect(usualNote(model, 'de')).toMatch(/Quantile\); die Grenzen gelten für alle Zeitpunkte\.$/);
  expect(usualNote({ ...model, periods: model.periods.slice(-1) }, 'de')).toMatch(/Quantile\)\.$/);
  expect(usualNote({ ...model, classes: model.classes.slice(0, 1) }, 'de')).toBe('');
});
