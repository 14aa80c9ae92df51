import { type Cube, denseCube } from '../model/cube.js';
import type { Indicator } from '../model/indicator.js';
import { hasValue, withState } from '../model/observation-status.js';
import { type Estimate } from '../stats/estimate.js';
import { poissonInterval } from '../stats/poisson-interval.js';
import { proportion } from '../stats/proportion.js';
import { rate } from '../stats/rate.js';
import type { IndicatorCounts } from './indicator-counts.js';

/** Between which limits chance alone moves a value, 95 times in 100. No sampling error: registers count everybody. */
export interface ChanceRange {
  readonly lower: Cube;
  readonly upper: Cube;
}

/** The range for every value that has a number; without one the limits have none either, for the same reason. */
export function chanceRange(
  indicator: Indicator,
  value: Cube,
  { numerator, denominator }: IndicatorCounts,
): ChanceRange {
  const { statuses } = value.cells();
  const { values: counts } = numerator.cells();
  const totals = denominator?.cells().values;
  const estimate = estimateOf(indicator);
  const limits = [new Float64Array(value.size).fill(NaN), new Float64Array(value.size).fill(NaN)] as const;
  const limitStatuses = statuses.slice();
  for (let at = 0; at < value.size; at++) {
    if (!hasValue(statuses[at] as number)) continue;
    const { lower, upper } = estimate(counts[at] as number, totals?.[at] ?? 1);
    limits[0][at] = lower;
    limits[1][at] = upper;
    if (Number.isNaN(lower)) limitStatuses[at] = withState(statuses[at] as number, 'undefined');
  }
  const [lower, upper] = limits.map((cells) => denseCube(value.dimensions, cells, limitStatuses)) as [Cube, Cube];
  return { lower, upper };
}

function estimateOf({ confidence, form, per }: Indicator): (count: number, total: number) => Estimate {
  if (form === 'count') return (count) => poissonInterval(count);
  const options = { per };
  return confidence === 'wilson'
    ? (count, total) => proportion(count, total, options)
    : (count, total) => rate(count, total, options);
}
