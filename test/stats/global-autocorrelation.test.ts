import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gearysC } from '../../src/stats/gearys-c.js';
import { type AutocorrelationMeasure, globalAutocorrelation } from '../../src/stats/global-autocorrelation.js';
import { globalG } from '../../src/stats/global-g.js';
import { moransI } from '../../src/stats/morans-i.js';
import { moransIOfRates } from '../../src/stats/morans-i-of-rates.js';
import type { Permutations, PermutationTest } from '../../src/stats/permutation-test.js';
import type { ComparedAreas } from '../../src/stats/present-areas.js';
import type { SpatialTest } from '../../src/stats/significance.js';
import { type SpatialWeights, spatialWeights } from '../../src/stats/spatial-weights.js';
import { allPermutations, meanOf, varianceOf } from './all-permutations.js';
import { FIVE, gridNeighbours, reordered, someMap, standardised } from './made-up-map.js';

interface Statistic extends ComparedAreas {
  readonly value: number;
  readonly expected: number;
  readonly randomised: SpatialTest;
  readonly permuted?: PermutationTest;
}
type Calculation = (values: ArrayLike<number>, weights: SpatialWeights, options?: Permutations) => Statistic;
const STATISTICS: readonly (readonly [string, Calculation])[] = [
  ["Moran's I", moransI],
  ["Geary's C", gearysC],
  ["Getis and Ord's G", globalG],
];
const chain = standardised([[1], [0, 2], [1, 3], [2]]);
const slope = Object.freeze([1, 2, 3, 4]);

test('of a slope of four areas I is 2 / 5 and C 3 / 10', () => {
  // deviations -1.5, -0.5, 0.5, 1.5; lags -0.5, -0.5, 0.5, 0.5: products add up to 2, squares to 5
  expect(moransI(slope, chain).value).toBeCloseTo(2 / 5, 14);
  // squared differences, halved where there are two neighbours: 1 + 1 + 1 + 1; 3 · 4 / (2 · 4 · 5)
  expect(gearysC(slope, chain).value).toBeCloseTo(0.3, 14);
});

describe.each(STATISTICS)('%s', (_, statistic) => {
  test('has the mean and the variance of its values over all orders there are', () => {
    const values = Object.freeze([1, 2, 2, 7, 12]);
    for (const weights of [standardised(FIVE), spatialWeights(FIVE)]) {
      const all = allPermutations(values).map((order) => statistic(order, weights).value);
      const { expected, randomised } = statistic(values, weights);
      expect(expected).toBeCloseTo(meanOf(all), 12);
      expect(randomised.variance).toBeCloseTo(varianceOf(all), 12);
    }
  });

  test('is undefined where all values are equal, also ones that have no exact mean', () => {
    for (const value of [5, 0.1, 1e9 / 3]) {
      const { randomised } = statistic(new Array<number>(7).fill(value), standardised(gridNeighbours(7, 1)));
      expect([randomised.z, randomised.p]).toEqual([NaN, NaN]);
    }
  });

  test('is undefined where nobody has a neighbour', () => {
    const { value, randomised } = statistic(slope, spatialWeights([[], [], [], []]));
    expect([value === 0 || Number.isNaN(value), randomised.z, randomised.p]).toEqual([true, NaN, NaN]);
  });

  test.each([0, 1, 2, 3])('says so if %d areas are too few', (count) => {
    const few = standardised(gridNeighbours(count, 1));
    const { randomised } = statistic(slope.slice(0, count), few, { permutations: 9 });
    expect([randomised.variance, randomised.p]).toEqual([NaN, NaN]);
  });

  test('leaves an area without a number out, as if it were not on the map', () => {
    const values = [3, 9, 4, 6, 2, 8];
    const all = standardised(gridNeighbours(3, 2));
    // without area 4, in the middle of the lower row
    const rest = standardised([[1, 3], [0, 2], [1, 4], [0], [2]]);
    const with5 = [3, 9, 4, 6, 8];
    expect(statistic([3, 9, 4, 6, NaN, 8], all)).toEqual(statistic(with5, rest));
    expect(statistic(values.with(4, 0), all).value).not.toBeCloseTo(statistic(with5, rest).value, 3);
  });

  test('does not depend on the order of areas', () => {
    fc.assert(
      fc.property(someMap, ({ neighbours, values, order }) => {
        const first = statistic(values, standardised(neighbours));
        const again = statistic(
          order.map((area) => values[area]!),
          standardised(reordered(neighbours, order)),
        );
        for (const pick of [(s: Statistic) => s.value, (s: Statistic) => s.randomised.p]) {
          if (Number.isNaN(pick(first))) expect(pick(again)).toBeNaN();
          else expect(pick(again)).toBeCloseTo(pick(first), 9);
        }
      }),
    );
  });

  test('does not depend on the unit', () => {
    fc.assert(
      fc.property(someMap, fc.integer({ min: 2, max: 1000 }), ({ neighbours, values }, factor) => {
        const weights = standardised(neighbours);
        const [first, again] = [values, values.map((value) => value * factor)].map((one) => statistic(one, weights));
        if (Number.isNaN(first!.value)) expect(again!.value).toBeNaN();
        else expect(again!.value).toBeCloseTo(first!.value, 9);
      }),
    );
  });

  test('comes with the same permutations for the same seed', () => {
    const weights = standardised(gridNeighbours(6, 5));
    const values = Array.from({ length: 30 }, (__, i) => (i * 7) % 11);
    const permuted = (seed?: number): PermutationTest =>
      statistic(values, weights, { permutations: 199, ...(seed !== undefined && { seed }) }).permuted!;
    expect(permuted(5)).toEqual(permuted(5));
    expect(permuted()).toEqual(permuted(1));
    expect(permuted(6).mean).not.toBe(permuted(5).mean);
    expect(statistic(values, weights).permuted).toBeUndefined();
  });

  test('has permutations with the mean and the deviation there must be', () => {
    const weights = standardised(gridNeighbours(6, 5));
    const values = Array.from({ length: 30 }, (__, i) => ((i * 7) % 11) + i / 3);
    const { value, expected, randomised, permuted } = statistic(values, weights, { permutations: 9999 });
    expect(permuted!.mean).toBeCloseTo(expected, 2);
    expect(permuted!.standardDeviation / Math.sqrt(randomised.variance)).toBeCloseTo(1, 1);
    expect(permuted!.z).toBeCloseTo((value - permuted!.mean) / permuted!.standardDeviation, 12);
    expect(permuted!.p).toBeCloseTo(randomised.p, 1);
  });

  test('has a directed p half as large', () => {
    const values = Array.from({ length: 30 }, (__, i) => (i * 7) % 11);
    const weights = standardised(gridNeighbours(6, 5));
    const [both, one] = (['two-sided', 'directed'] as const).map((alternative) =>
      statistic(values, weights, { alternative, permutations: 99 }),
    );
    expect(both!.randomised.p).toBeCloseTo(2 * one!.randomised.p, 14);
    expect(both!.permuted!.p).toBeCloseTo(Math.min(1, 2 * one!.permuted!.p), 14);
  });

  test('refuses what is no map of these values', () => {
    expect(() => statistic([1, 2, 3], chain)).toThrow('invalid values: 3 for 4');
    expect(() => statistic([1, 2, 3, Infinity], chain)).toThrow('invalid value: Infinity');
    expect(() => statistic(slope, chain, { permutations: 1.5 })).toThrow('invalid permutations: 1.5');
  });
});

test('permutations of equal values are all equal: nothing is found', () => {
  const { permuted } = globalG([2, 2, 2, 2], chain, { permutations: 99 });
  expect([permuted!.p, permuted!.z]).toEqual([1, NaN]);
  expect(moransI([2, 2, 2, 2], chain, { permutations: 99 }).permuted).toEqual({
    p: NaN,
    mean: NaN,
    standardDeviation: NaN,
    z: NaN,
  });
});

describe.each(STATISTICS)('%s', (_, statistic) => {
  test('says how many areas it rests on, and which of them have nobody to be compared with', () => {
    const weights = standardised([[1], [0, 2], [1], [4], [3], []]);
    const { areas, islands } = statistic([1, 5, 2, NaN, 3, 9], weights);
    expect([areas, islands]).toEqual([5, [4, 5]]);
  });
});

test('an area without neighbours counts among the areas, and is compared with none', () => {
  const { expected } = moransI([1, 2, 3, 4, 9], standardised([[1], [0, 2], [1, 3], [2], []]));
  expect(expected).toBe(-1 / 4);
});

test('G takes no values below zero, and needs two above it', () => {
  expect(() => globalG([1, -1, 2, 3], chain)).toThrow('invalid value: -1');
  expect(globalG([0, 0, 7, 0], chain, { permutations: 9 })).toMatchObject({ value: NaN, randomised: { z: NaN } });
});

test('standardised rates of equal populations have the same I as the rates', () => {
  const events = [3, 5, 9, 14];
  const population = [100, 100, 100, 100];
  expect(moransIOfRates(events, population, chain).value).toBeCloseTo(moransI(events, chain).value, 12);
});

test('standardised rates show a slope that a tiny area with an extreme rate hides', () => {
  const line = standardised(gridNeighbours(8, 1));
  const population = [10_000, 10_000, 10_000, 4, 10_000, 10_000, 10_000, 10_000];
  const events = [100, 120, 140, 1, 180, 200, 220, 240];
  const raw = moransI(
    events.map((cases, i) => cases / population[i]!),
    line,
  );
  expect(raw.value).toBeLessThan(0);
  expect(moransIOfRates(events, population, line).value).toBeGreaterThan(0);
});

describe('any measure', () => {
  // of these values: deviations -1.5, -0.5, 0.5, 1.5, squares 5, fourth powers 10.25, kurtosis 4 · 10.25 / 25
  const made: AutocorrelationMeasure = {
    statistic: (z, { offsets }, s0, squares) => z[0]! + offsets.length * s0 + squares ** 2,
    expected: (n) => n,
    normalVariance: (n, { s1 }) => n * s1,
    randomisedVariance: (n, { s2 }, kurtosis) => n * s2 * kurtosis,
  };
  // s0 6, s1 6 · 2² / 2, s2 2² + 4² + 4² + 2²
  const line = spatialWeights([[1], [0, 2], [1, 3], [2]]);
  const of = (values: readonly number[], options: Permutations = {}, weights = line) =>
    globalAutocorrelation(values, weights, options, made);

  test('is made of deviations from the mean and of weights, and so are its tests', () => {
    const { value, expected, normal, randomised } = of(slope);
    expect(value).toBe(-1.5 + 5 * 6 + 5 ** 2);
    expect(expected).toBe(4);
    expect(normal.variance).toBe(4 * 12);
    expect(randomised.variance).toBeCloseTo(4 * 40 * 1.64, 12);
    for (const { variance, z } of [normal, randomised]) expect(z).toBeCloseTo((value - 4) / Math.sqrt(variance), 12);
  });

  test('is of the areas that have a value', () => {
    const wider = spatialWeights([[1], [0, 2], [1, 3], [2, 4], [3], []]);
    const without = of([...slope, NaN, 7], {}, wider);
    const smaller = of([...slope, 7], {}, spatialWeights([[1], [0, 2], [1, 3], [2], []]));
    expect([smaller.areas, smaller.islands]).toEqual([5, [4]]);
    expect(without).toEqual({ ...smaller, islands: [5] });
  });

  test('has no randomised test below four areas', () => {
    const { normal, randomised } = of([1, 2, 4], {}, spatialWeights([[1], [0, 2], [1]]));
    expect([normal.variance > 0, randomised.variance, randomised.p]).toEqual([true, NaN, NaN]);
  });

  test('is held against permutations where they are asked for, on the side that is asked for', () => {
    expect(of(slope)).not.toHaveProperty('permuted');
    const [both, one] = (['two-sided', 'directed'] as const).map((alternative) =>
      of(slope, { alternative, permutations: 999 }),
    );
    // the least of four values comes first in every fourth order
    expect(both!.permuted!.mean).toBeCloseTo(55, 0);
    expect(one!.permuted!.p).toBeCloseTo(1 / 4, 1);
    expect(both!.permuted!.p).toBeCloseTo(2 * one!.permuted!.p, 12);
    expect(both!.normal.p).toBeCloseTo(2 * one!.normal.p, 12);
  });
});

test.each([
  ["Moran's I", moransI],
  ["Geary's C", gearysC],
] as const)(
  '%s of normal values varies as that of values with the kurtosis that normal ones have on average',
  (_, of) => {
    // both variances are of the same form, linear in the kurtosis, which is 3 (n - 1) / (n + 1) on average (Fisher 1930)
    const n = 8;
    const weights = standardised(gridNeighbours(4, 2));
    const measured = [
      [1, 2, 3, 4, 5, 6, 7, 8],
      [1, 1, 2, 1, 3, 1, 2, 30],
    ].map((values) => {
      const { normal, randomised } = of(values, weights);
      const mean = meanOf(values);
      const moment = (power: number): number => meanOf(values.map((value) => (value - mean) ** power));
      return { kurtosis: moment(4) / moment(2) ** 2, normal: normal.variance, randomised: randomised.variance };
    });
    const [flat, peaked] = measured as [(typeof measured)[0], (typeof measured)[0]];
    const slopeOf = (peaked.randomised - flat.randomised) / (peaked.kurtosis - flat.kurtosis);
    const expected = flat.randomised + slopeOf * ((3 * (n - 1)) / (n + 1) - flat.kurtosis);
    expect(flat.normal).toBeCloseTo(expected, 12);
    expect(peaked.normal).toBe(flat.normal);
  },
);
