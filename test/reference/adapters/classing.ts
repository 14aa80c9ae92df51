import { boxPlotBounds } from '../../../src/stats/box-plot-bounds.js';
import { classFit } from '../../../src/stats/class-fit.js';
import { classify } from '../../../src/stats/classify.js';
import { equalIntervalBounds } from '../../../src/stats/equal-interval-bounds.js';
import { headTailBounds } from '../../../src/stats/head-tail-bounds.js';
import { maximumBreakBounds } from '../../../src/stats/maximum-break-bounds.js';
import { optimalBounds } from '../../../src/stats/optimal-bounds.js';
import { percentileBounds } from '../../../src/stats/percentile-bounds.js';
import { prettyTicks } from '../../../src/stats/pretty-ticks.js';
import { prettyBounds } from '../../../src/stats/pretty-bounds.js';
import { quantileBounds } from '../../../src/stats/quantile-bounds.js';
import { standardDeviationBounds } from '../../../src/stats/standard-deviation-bounds.js';
import type { Adapter } from './adapter.js';

/** The reference names the upper bound of every class: for the highest the largest value, where no bound is as large. */
function withHighest(values: readonly number[], bounds: readonly number[]): readonly number[] {
  const highest = Math.max(...values.filter((value) => !Number.isNaN(value)));
  return (bounds.at(-1) ?? -Infinity) < highest ? [...bounds, highest] : bounds;
}

/**
 * All are right-closed in the reference, and k is the number of classes asked for where one asks. A value of no class has
 * its status where the reference throws.
 */
function classing(
  values: readonly number[],
  bounds: readonly number[],
  { asked, upper = withHighest(values, bounds) }: { asked?: number; upper?: readonly number[] } = {},
): unknown {
  const { classes, counts } = classify(values, bounds, 'right-closed');
  if (classes.includes(-1)) return null;
  const fit = classFit(values, classes);
  return {
    k: asked ?? upper.length,
    upper_bounds: upper,
    class_index: classes,
    counts: counts.slice(0, upper.length),
    tss_within: fit.squares,
    adcm: fit.absoluteDeviations,
    gvf_gadf: fit.goodness,
  };
}

/** Fewer classes than asked for are an answer of ours and an error of the reference. */
const inAll = (values: readonly number[], bounds: readonly number[], asked: number): unknown =>
  bounds.length < asked - 1 ? null : classing(values, bounds);

export const classings: Readonly<Record<string, Adapter>> = {
  classify_quantiles: ({ values }, { k }) => classing(values, quantileBounds(values, k), { asked: k }),
  classify_equal_interval: ({ values }, { k }) => inAll(values, equalIntervalBounds(values, k), k),
  classify_fisher_jenks: ({ values }, { k }) => inAll(values, optimalBounds(values, k, 'right-closed'), k),
  classify_std_mean: ({ values }, { multiples }) => classing(values, standardDeviationBounds(values, multiples)),
  classify_head_tail: ({ values }) => classing(values, headTailBounds(values, 'right-closed')),
  classify_box_plot: ({ values }, { hinge }) => classing(values, boxPlotBounds(values, { hinge })),
  classify_percentiles: ({ values }, { pct }) => classing(values, percentileBounds(values, pct)),
  classify_maximum_breaks: ({ values }, { k }) => inAll(values, maximumBreakBounds(values, k), k),
  classify_pretty: ({ values }, { k }) => {
    const ticks = prettyTicks(values, k);
    return ticks.length === 0 ? null : classing(values, prettyBounds(values, k), { asked: k, upper: ticks.slice(1) });
  },
  fisher_jenks_exact: ({ values }, { k }) => {
    const bounds = optimalBounds(values, k, 'right-closed');
    if (bounds.length < k - 1) return null;
    const { classes } = classify(values, bounds, 'right-closed');
    return {
      upper_bounds: withHighest(values, bounds),
      ssd_within: classFit(values, classes).squares,
    };
  },
};
