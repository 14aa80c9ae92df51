import { areaQuantiles } from '../../../src/stats/area-quantiles.js';
import { directlyStandardisedRate } from '../../../src/stats/directly-standardised-rate.js';
import { linearRegression } from '../../../src/stats/linear-regression.js';
import { proportionFunnelPositions } from '../../../src/stats/proportion-funnel-positions.js';
import { proportion } from '../../../src/stats/proportion.js';
import { rateFunnelPositions } from '../../../src/stats/rate-funnel-positions.js';
import { rate } from '../../../src/stats/rate.js';
import { slopeIndexOfInequality } from '../../../src/stats/slope-index-of-inequality.js';
import { BANDS, type BenchCase } from './made-up-map.js';

const STANDARD = Float64Array.from({ length: BANDS }, (_, band) => 7000 - 300 * band);
const GROUPS = [0.22, 0.21, 0.2, 0.18, 0.17, 0.14, 0.13, 0.11, 0.1, 0.07];

const few = (events: Float64Array): Float64Array => events.map((count) => count % 10);

/** Rates, standardisation, funnels, regression. */
export const rateCases: readonly BenchCase[] = [
  {
    name: 'proportions with intervals',
    run: ({ events, population }) => events.forEach((count, i) => proportion(count, population[i]!)),
  },
  {
    name: 'rates with exact intervals',
    run: ({ events, population }) => few(events).forEach((count, i) => rate(count, population[i]!)),
  },
  ...(['dobson', 'gamma'] as const).map((limits): BenchCase => ({
    name: `direct standardisation, ${BANDS} age bands, ${limits}`,
    bound: 1000,
    run: ({ count, eventsByAge, populationByAge }) => {
      for (let from = 0; from < count * BANDS; from += BANDS) {
        const [events, people] = [eventsByAge, populationByAge].map((all) => all.subarray(from, from + BANDS));
        directlyStandardisedRate(events!, people!, STANDARD, { limits });
      }
    },
  })),
  {
    name: 'funnel significance of proportions',
    run: ({ events, population }) => proportionFunnelPositions(events, population),
  },
  {
    name: 'funnel significance of rates',
    bound: 500,
    run: ({ events, population }) => rateFunnelPositions(events, population),
  },
  {
    name: 'funnel significance of rates, exact intervals',
    bound: 500,
    run: ({ events, population }) => rateFunnelPositions(few(events), population),
  },
  { name: 'deciles of areas', run: ({ values }) => areaQuantiles(values, 10) },
  {
    name: 'regression on 3 figures, with diagnostics',
    run: ({ values, population, events, points }) =>
      linearRegression(values, [population, events, points.map(([x]) => x)]),
  },
  {
    name: 'slope index of 10 groups',
    run: () =>
      slopeIndexOfInequality(
        GROUPS,
        GROUPS.map((_, i) => 20_000 - 900 * i),
        { lower: GROUPS.map((share) => share * 0.92), upper: GROUPS.map((share) => share * 1.08) },
        { scale: 'logit' },
      ),
  },
];
