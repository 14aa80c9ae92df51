import { type Cube, denseCube } from '../model/cube.js';
import type { Indicator } from '../model/indicator.js';
import { hasValue, withState } from '../model/observation-status.js';
import { type Estimate } from '../stats/estimate.js';
import { poissonInterval } from '../stats/poisson-interval.js';
import { proportion } from '../stats/proportion.js';
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
  const { estimate, factorOf } = methodOf(indicator);
  const limits = [new Float64Array(value.size).fill(NaN), new Float64Array(value.size).fill(NaN)] as const;
  for (let at = 0; at < value.size; at++) {
    if (!hasValue(statuses[at] as number)) continue;
    const total = totals?.[at] ?? 1;
    const { lower, upper } = estimate(counts[at] as number, total);
    const factor = factorOf(total);
    limits[0][at] = lower * factor;
    limits[1][at] = upper * factor;
    if (Number.isNaN(lower)) statuses[at] = withState(statuses[at] as number, 'undefined');
  }
  const [lower, upper] = limits.map((cells) => denseCube(value.dimensions, cells, statuses)) as [Cube, Cube];
  return { lower, upper };
}

interface Method {
  readonly estimate: (count: number, total: number) => Pick<Estimate, 'lower' | 'upper'>;
  /** What limits are multiplied by, for a total. */
  readonly factorOf: (total: number) => number;
}

function methodOf({ confidence, form, per }: Indicator): Method {
  if (confidence === 'wilson') return { estimate: (count, total) => proportion(count, total), factorOf: () => per };
  // the interval of a count depends on the count alone, and the same counts come again and again
  const known = new Map<number, Estimate>();
  const estimate = (count: number): Estimate => {
    const found = known.get(count) ?? poissonInterval(count);
    if (known.size < MOST_REMEMBERED) known.set(count, found);
    return found;
  };
  return { estimate, factorOf: (total) => (form === 'count' ? 1 : per / total) };
}

const MOST_REMEMBERED = 100_000;
