import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assuncaoReis } from '../../src/stats/assuncao-reis.js';
import { choynowski } from '../../src/stats/choynowski.js';
import { empiricalBayes } from '../../src/stats/empirical-bayes.js';
import { empiricalBayesSpatial } from '../../src/stats/empirical-bayes-spatial.js';
import { excessRisk } from '../../src/stats/excess-risk.js';
import { spatialRate } from '../../src/stats/spatial-rate.js';
import { spatialWeights } from '../../src/stats/spatial-weights.js';
import { gridNeighbours, reordered, someMap } from './made-up-map.js';

type Calculation = (events: ArrayLike<number>, population: ArrayLike<number>) => Float64Array;
const around = spatialWeights(gridNeighbours(3, 1));
const CALCULATIONS: readonly (readonly [string, Calculation])[] = [
  ['empirical Bayes', empiricalBayes],
  ['empirical Bayes among neighbours', (events, population) => empiricalBayesSpatial(events, population, around)],
  ['excess risk', excessRisk],
  ['Choynowski', choynowski],
  ['Assunção and Reis', assuncaoReis],
];
const numbers = (list: ArrayLike<number>): number[] => Array.from(list);
const close = (ours: ArrayLike<number>, expected: readonly number[]): void =>
  expected.forEach((value, i) =>
    Number.isNaN(value) ? expect(ours[i]).toBeNaN() : expect(ours[i]).toBeCloseTo(value, 10),
  );

describe.each(CALCULATIONS)('%s', (_, calculation) => {
  // reference cases zero_denominator make all areas NaN
  test.each([
    ['where nobody lives', 0, 0],
    ['where nobody lives and somebody is counted', 2, 0],
    ['without a count', NaN, 50],
    ['without a population', 2, NaN],
  ])('is undefined %s, and nowhere else', (__, cases, people) => {
    const found = calculation([9, cases, 30], [100, people, 400]);
    expect(numbers(found).map(Number.isNaN)).toEqual([false, true, false]);
  });

  test('is not what it would be with zero cases in place of a missing count', () => {
    const [missing, zero] = [NaN, 0].map((cases) => calculation([9, cases, 30], [100, 300, 400]));
    expect(missing![0]).not.toBeCloseTo(zero![0]!, 4);
  });

  test('refuses counts below zero, without end, and lists of different length', () => {
    expect(() => calculation([1, -1, 1], [9, 9, 9])).toThrow('invalid events: -1');
    expect(() => calculation([1, 1, 1], [9, -9, 9])).toThrow('invalid population: -9');
    expect(() => calculation([1, 1, 1], [9, Infinity, 9])).toThrow('invalid population: Infinity');
    expect(() => calculation([1, 1], [9, 9, 9])).toThrow('invalid events: 2 for 3');
  });
});

describe('empirical Bayes', () => {
  // reference case underdispersed: weights outside 0 to 1, rates beyond all raw ones
  test('gives all areas the common rate where rates differ less than by chance', () => {
    close(empiricalBayes([11, 19, 31, 40], [100, 200, 300, 400]), [0.101, 0.101, 0.101, 0.101]);
  });

  // reference case zero_denominator: both areas with a rate have 1 in 10, and so has their sum
  test('smooths the others where nobody lives in one area', () => {
    close(empiricalBayes([1, 0, 3], [10, 0, 30]), [0.1, NaN, 0.1]);
  });

  test('leaves zeros at zero where there are no events at all', () => {
    expect(numbers(empiricalBayes([0, 0], [10, 20]))).toEqual([0, 0]);
  });

  test('needs two areas with a rate', () => {
    expect(numbers(empiricalBayes([3, 0], [10, 0]))).toEqual([NaN, NaN]);
  });

  test('draws small areas farther towards the common rate than large ones with the same rate', () => {
    const [small, large] = empiricalBayes([2, 200, 500, 900], [10, 1000, 10_000, 10_000]) as unknown as [
      number,
      number,
    ];
    expect(small).toBeGreaterThan(0);
    expect(small).toBeLessThan(large);
    expect(large).toBeLessThan(0.2);
  });

  test('is per as many as asked for', () => {
    const [plain, perThousand] = [1, 1000].map((per) => empiricalBayes([3, 9], [100, 100], { per }));
    close(
      perThousand!,
      numbers(plain!).map((rate) => rate * 1000),
    );
  });

  test('lies between the rate of the area and the common one, whatever the order of areas', () => {
    fc.assert(
      fc.property(someMap, ({ values: population, order, neighbours }) => {
        const events = population.map((people, area) => (people * (area % 4)) / 4);
        const common = events.reduce((a, b) => a + b) / population.reduce((a, b) => a + b);
        const smoothed = empiricalBayes(events, population);
        smoothed.forEach((rate, area) => {
          const own = events[area]! / population[area]!;
          expect(rate).toBeGreaterThanOrEqual(Math.min(own, common) - 1e-12);
          expect(rate).toBeLessThanOrEqual(Math.max(own, common) + 1e-12);
        });
        const pick = (list: ArrayLike<number>): number[] => order.map((area) => list[area]!);
        close(empiricalBayes(pick(events), pick(population)), pick(smoothed));
        close(
          empiricalBayesSpatial(pick(events), pick(population), spatialWeights(reordered(neighbours, order))),
          pick(empiricalBayesSpatial(events, population, spatialWeights(neighbours))),
        );
      }),
    );
  });
});

describe('empirical Bayes among neighbours', () => {
  test('leaves an island its own rate', () => {
    const found = empiricalBayesSpatial([1, 9, 5], [100, 100, 50], spatialWeights([[1], [0], []]));
    expect(found[2]).toBeCloseTo(0.1, 14);
  });

  test('is that over all areas where all are neighbours', () => {
    const [events, population] = [
      [1, 40, 90, 7],
      [50, 300, 500, 90],
    ];
    const all = spatialWeights([0, 1, 2, 3].map((area) => [0, 1, 2, 3].filter((other) => other !== area)));
    close(empiricalBayesSpatial(events, population, all), numbers(empiricalBayes(events, population)));
  });
});

describe('the rate of an area with its neighbours', () => {
  test('is the sum of events by the sum of population', () => {
    close(spatialRate([1, 2, 6], [10, 20, 30], around), [3 / 30, 9 / 60, 8 / 50]);
    close(spatialRate([1, 2, 6], [10, 20, 30], around, { per: 100 }), [10, 15, 16]);
  });

  test('is that of the neighbours where nobody lives', () => {
    close(spatialRate([0, 2, 6], [0, 20, 30], around), [0.1, 0.16, 0.16]);
  });

  test('leaves a neighbour without numbers out, and is undefined for an area without', () => {
    close(spatialRate([1, NaN, 6], [10, 20, 30], around), [0.1, NaN, 0.2]);
    close(spatialRate([1, 2, 6], [10, NaN, 30], around), [0.1, NaN, 0.2]);
  });

  test('is undefined where nobody lives all around', () => {
    expect(spatialRate([0, 0, 5], [0, 0, 9], around)[0]).toBeNaN();
  });
});

// reference case zero_denominator: the same numbers, with nobody in the first area
describe('areas of 4 in 40 and 1 in 20 beside one where nobody lives', () => {
  const [events, population] = [
    [0, 4, 1],
    [0, 40, 20],
  ];

  test('have 1.2 and 0.6 times the common rate of 5 in 60', () => {
    close(excessRisk(events, population), [NaN, 1.2, 0.6]);
  });

  test('have the Poisson probabilities of 4 or more of 10 / 3, and 1 or fewer of 5 / 3', () => {
    const [high, low] = [10 / 3, 5 / 3];
    const three = Math.exp(-high) * (1 + high + high ** 2 / 2 + high ** 3 / 6);
    close(choynowski(events, population), [NaN, 1 - three, Math.exp(-low) * (1 + low)]);
  });

  test('are standardised by variances of which one is below zero and gives way to chance alone', () => {
    // mean 1/12; spread (40/60² + 20/30²)/60 = 1/1800; less mean/30 it is -1/450
    // -1/450 + 1/480 < 0, so 1/480 alone; -1/450 + 1/240 = 7/3600
    close(assuncaoReis(events, population), [NaN, 1 / 60 / Math.sqrt(1 / 480), -1 / 30 / Math.sqrt(7 / 3600)]);
  });
});

test('without any events no risk is in excess, no rate is standardised, and zero was certain', () => {
  const none = [0, 0, 0];
  expect(numbers(excessRisk(none, [9, 9, 9]))).toEqual([NaN, NaN, NaN]);
  expect(numbers(assuncaoReis(none, [9, 9, 9]))).toEqual([NaN, NaN, NaN]);
  expect(numbers(choynowski(none, [9, 9, 9]))).toEqual([1, 1, 1]);
});
