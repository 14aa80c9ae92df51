import { forecast } from '../../../src/stats/forecast.js';
import { mannKendall } from '../../../src/stats/mann-kendall.js';
import { mannKendallHamedRao } from '../../../src/stats/mann-kendall-hamed-rao.js';
import { theilSen } from '../../../src/stats/theil-sen.js';
import type { BenchCase, MadeUpMap } from './made-up-map.js';

/** Calls for each area with a series of its own, cut from made-up counts. */
function forEachSeries({ count, eventsByAge }: MadeUpMap, years: number, run: (series: Float64Array) => unknown): void {
  for (let area = 0; area < count; area++) run(eventsByAge.subarray(area, area + years));
}

/** Series of years in every area. */
export const trendCases: readonly BenchCase[] = [
  { name: 'Mann-Kendall, 25 years', run: (map) => forEachSeries(map, 25, (series) => mannKendall(series)) },
  {
    name: 'Mann-Kendall, 12 years, exact',
    run: (map) => forEachSeries(map, 12, (series) => mannKendall(series, { distribution: 'exact' })),
  },
  {
    name: 'Mann-Kendall by Hamed and Rao, 25 years',
    run: (map) => forEachSeries(map, 25, (series) => mannKendallHamedRao(series)),
  },
  { name: 'Theil-Sen, 25 years', run: (map) => forEachSeries(map, 25, (series) => theilSen(series)) },
  {
    name: 'forecast, naive, 12 years',
    run: (map) => forEachSeries(map, 12, (series) => forecast(series, { method: 'naive', horizon: 3 })),
  },
  {
    name: 'forecast, damped, 12 years',
    run: (map) => forEachSeries(map, 12, (series) => forecast(series, { method: 'damped', horizon: 3 })),
  },
];
