import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  aggregateRate,
  areaQuantiles,
  benchmarkFigures,
  change,
  directlyStandardisedRate,
  exactSum,
  indirectlyStandardisedRatio,
  lifeExpectancy,
  linearRegression,
  meanInterval,
  minMaxScores,
  pearsonCorrelation,
  percentRanks,
  poissonInterval,
  proportion,
  proportionFunnelPositions,
  quantile,
  ranks,
  rate,
  rateFunnelPositions,
  ratio,
  ratioFunnelPositions,
  repeatedEventsRate,
  slopeIndexOfInequality,
  spearmanCorrelation,
  surveyMean,
} from '../../src/index.js';

const SIZE = 8;
const sizes = [9000, 12_000, 7000, 15_000, 8000, 11_000, 9500, 13_000];
const weights = [5, 4, 3, 6, 2, 7, 1, 8];
const ages = [0, 10, 20, 30, 40, 50, 60, 70];

/** Each takes eight counts by area, by age or by respondent. */
const statistics: Readonly<Record<string, (counts: readonly number[]) => unknown>> = {
  aggregateRate: (counts) => aggregateRate(counts, sizes, { mode: 'available' }),
  'aggregateRate, strict': (counts) => aggregateRate(counts, sizes),
  areaQuantiles: (counts) => areaQuantiles(counts, 4),
  benchmarkFigures: (counts) => benchmarkFigures(counts, sizes),
  directlyStandardisedRate: (counts) => directlyStandardisedRate(counts, sizes, weights),
  exactSum,
  indirectlyStandardisedRatio: (events) =>
    indirectlyStandardisedRatio({ events, population: sizes, referenceEvents: weights, referencePopulation: sizes }),
  lifeExpectancy: (counts) => lifeExpectancy(ages, counts, sizes, { widest: Infinity }),
  linearRegression: (counts) => linearRegression(counts, [sizes]).coefficients,
  meanInterval,
  minMaxScores,
  pearsonCorrelation: (counts) => pearsonCorrelation(counts, sizes),
  percentRanks,
  poissonInterval: (counts) => counts.map((count) => poissonInterval(count)),
  proportion: (counts) => counts.map((count, i) => proportion(count, sizes[i] as number)),
  proportionFunnelPositions: (counts) => proportionFunnelPositions(counts, sizes),
  quantile: (counts) => [0, 0.3, 0.5, 0.8].map((share) => quantile(counts, share)),
  ranks,
  rate: (counts) => counts.map((count, i) => rate(count, sizes[i] as number)),
  rateFunnelPositions: (counts) => rateFunnelPositions(counts, sizes),
  ratio: (counts) => counts.map((count, i) => ratio(count, sizes[i] as number)),
  ratioFunnelPositions: (counts) => ratioFunnelPositions(counts, weights),
  repeatedEventsRate: (persons) => repeatedEventsRate([{ frequency: 2, persons }], sizes, weights),
  slopeIndexOfInequality: (counts) => slopeIndexOfInequality(counts, sizes, { standardErrors: weights }),
  spearmanCorrelation: (counts) => spearmanCorrelation(counts, sizes),
  surveyMean: (counts) => surveyMean(counts, { weights }, { minimumCases: 2 }),
};

const counts = fc.array(fc.integer({ min: 20, max: 900 }), { minLength: SIZE, maxLength: SIZE });
const replaced = (list: readonly number[], at: number, by: number) => list.map((each, i) => (i === at ? by : each));

describe('a number that is missing is not zero', () => {
  test.each(Object.entries(statistics))('%s', (_, statistic) => {
    fc.assert(
      fc.property(counts, fc.nat({ max: SIZE - 1 }), (list, at) => {
        const missing = Object.freeze(replaced(list, at, NaN));
        expect(statistic(missing)).not.toEqual(statistic(Object.freeze(replaced(list, at, 0))));
      }),
      { numRuns: 30 },
    );
  });

  test('change', () => {
    expect(change(NaN, 5, 3)).not.toEqual(change(0, 5, 3));
    expect(change(5, NaN, 3)).not.toEqual(change(5, 0, 3));
  });
});

describe('areas counted twice change no share of them', () => {
  test('percentRanks, aggregateRate, the correlation', () => {
    fc.assert(
      fc.property(counts, (list) => {
        const twice = [...list, ...list];
        expect(Array.from(percentRanks(twice).slice(0, SIZE))).toEqual(Array.from(percentRanks(list)));
        expect(aggregateRate(twice, [...sizes, ...sizes]).value).toBeCloseTo(aggregateRate(list, sizes).value, 14);
        expect(pearsonCorrelation(twice, [...sizes, ...sizes]).value).toBeCloseTo(
          pearsonCorrelation(list, sizes).value,
          10,
        );
      }),
      { numRuns: 30 },
    );
  });
});
