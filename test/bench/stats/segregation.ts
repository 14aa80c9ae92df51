import { aggregateScores } from '../../../src/stats/aggregate-scores.js';
import { dissimilarity } from '../../../src/stats/dissimilarity.js';
import { entropyIndex } from '../../../src/stats/entropy-index.js';
import { gini } from '../../../src/stats/gini.js';
import { multigroupSegregation } from '../../../src/stats/multigroup-segregation.js';
import { segregationGini } from '../../../src/stats/segregation-gini.js';
import { spatialDissimilarity } from '../../../src/stats/spatial-dissimilarity.js';
import { zScores } from '../../../src/stats/z-scores.js';
import type { BenchCase } from './made-up-map.js';

/** Segregation, inequality and an index of several figures. */
export const segregationCases: readonly BenchCase[] = [
  { name: 'dissimilarity', run: ({ events, population }) => dissimilarity(events, population) },
  { name: 'entropy index', run: ({ events, population }) => entropyIndex(events, population) },
  { name: 'Gini of segregation', run: ({ events, population }) => segregationGini(events, population) },
  {
    name: 'dissimilarity with neighbours',
    run: ({ events, population, weights }) => spatialDissimilarity(events, population, weights),
  },
  {
    name: 'segregation of 4 groups',
    run: ({ count, eventsByAge }) =>
      multigroupSegregation([0, 1, 2, 3].map((m) => eventsByAge.subarray(m * count, (m + 1) * count))),
  },
  { name: 'Gini', run: ({ values }) => gini(values) },
  {
    name: 'composite index of 3',
    run: ({ values, population, events }) =>
      zScores(
        aggregateScores(
          [values, population, events].map((column) => zScores(column)),
          [1, 1, 1],
          'sum',
        ),
      ),
  },
];
