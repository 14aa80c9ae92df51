import {
  cochranArmitage,
  mannKendall,
  type MannKendall,
  mannKendallHamedRao,
  type NoRecentTrend,
  recentProportionTrend,
  recentRateTrend,
  theilSen,
} from '../../../src/index.js';
import type { Adapter } from './adapter.js';

const TREND = { increasing: 'increasing', decreasing: 'decreasing', none: 'no trend', undefined: null };
const MARKER = {
  increasing: 'increasing',
  decreasing: 'decreasing',
  none: 'noSignificantChange',
  undefined: 'cannotBeCalculated',
};

const byRanks =
  (test: (values: number[], options: { confidence: number }) => MannKendall): Adapter =>
  (input, params) => {
    const values = input.x as number[];
    const { direction, p, z, tau, s, variance } = test(values, { confidence: 1 - (params.alpha as number) });
    const { slope, intercept } = theilSen(values);
    const h = direction === 'undefined' ? null : direction !== 'none';
    return { trend: TREND[direction], h, p, z, Tau: tau, s, var_s: variance, slope, intercept };
  };

const REASON: Readonly<Record<NoRecentTrend, string>> = {
  'too-short': 'fewer than 5 points',
  missing: 'missing in the last 5',
  everybody: 'numerator equals denominator',
  nobody: 'log(0): policy of this oracle; the published code lets NaN slopes count as non-negative',
  'no-interval': 'no interval',
};

const recentTrend: Adapter = (input, params) => {
  const { direction, chiSquared, slope, standardError, isSteady, reason } =
    params.method === 'proportion'
      ? recentProportionTrend(input.x as number[], input.n as number[])
      : recentRateTrend(input.value as number[], input.lower as number[], input.upper as number[]);
  return {
    marker: MARKER[direction],
    reason: reason && REASON[reason],
    chi_squared: chiSquared,
    logit_slope_all: slope,
    slope,
    se: standardError,
    leave_one_out_same_sign: isSteady,
    significant: direction === 'increasing' || direction === 'decreasing',
  };
};

/** Trends over time. */
export const trend: Readonly<Record<string, Adapter>> = {
  mann_kendall: byRanks(mannKendall),
  mann_kendall_hamed_rao: byRanks(mannKendallHamedRao),
  recent_trend_chisq: recentTrend,
  chisq_trend_proportions: ({ x, n }, { score }) => {
    const { chiSquared, p } = cochranArmitage(x as number[], n as number[], { scores: score as number[] });
    return { chi_squared: chiSquared, df: 1, p };
  },
};
