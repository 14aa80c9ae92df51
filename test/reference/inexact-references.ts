import type { Tolerance } from './compare-values.js';

/** Values that a reference records less exactly than the tolerance of its file, and why. */
export interface Inexact {
  /** Which values, by their path. */
  readonly at: RegExp;
  readonly tolerance: Tolerance;
  readonly why: string;
}

const bisected: Inexact = {
  // a thousandth of an event, found to 1e-7 of one, divides the figure
  at: /upper_.s_limit/,
  tolerance: { rel: 1e-4, abs: 1e-6 },
  why: 'upper limits within 1e-4: divided there by a size that was bisected to 1e-7',
};

export const INEXACT: ReadonlyMap<string, Inexact> = new Map([
  ['funnel_limits_rate', bisected],
  ['funnel_limits_ratio', bisected],
  [
    'slope_index_inequality',
    { at: /_(lower|upper)/, tolerance: { rel: 0.01, abs: 0 }, why: 'limits within 1 %: drawn at random there' },
  ],
]);

type Parts = Readonly<Record<string, unknown>>;

/** What of an expected value is compared, where a file says that not all of it always can be. */
export const COMPARED: ReadonlyMap<string, (expected: Parts) => Parts> = new Map([
  [
    'fisher_jenks_exact',
    // of several best partitions the file has one
    ({ upper_bounds: bounds, ssd_within, optimal_partitions: partitions }: Parts) =>
      partitions === 1 ? { upper_bounds: bounds, ssd_within } : { ssd_within },
  ],
]);
