import { normalCdf } from './normal-cdf.js';
import type { TrendDirection } from './trend-direction.js';

/** Why no recent trend can be told. */
export type NoRecentTrend =
  /** Fewer than five values since the series began, or since its last break. */
  | 'too-short'
  /** One of the last five is not there. */
  | 'missing'
  /** Nobody was counted in one of the last five: a proportion of 0 has no logit. */
  | 'nobody'
  /** Everybody was counted in one of the last five: a proportion of 1 has no logit. */
  | 'everybody'
  /** One of the last five intervals has no width. */
  | 'no-interval';

/** Whether the last five values rise or fall, by more than chance and not because of one of them. */
export interface RecentTrend {
  readonly direction: TrendDirection;
  /** For trend, one degree of freedom. */
  readonly chiSquared: number;
  /** Of the line through all five. */
  readonly slope: number;
  /** Of the slope of rates; NaN for proportions, whose test does not rest on it. */
  readonly standardError: number;
  /** Whether the line keeps its sign whichever of the five is left out. */
  readonly isSteady: boolean;
  /** Only where the direction is `undefined`. */
  readonly reason?: NoRecentTrend;
}

/** Values that a recent trend rests on. */
export const RECENT = 5;

/** Probability of a trend by chance above which none is told. */
const GREATEST_P = 0.002;

export function noRecentTrend(reason: NoRecentTrend): RecentTrend {
  return { direction: 'undefined', chiSquared: NaN, slope: NaN, standardError: NaN, isSteady: false, reason };
}

/** Why the last values cannot be judged, as far as that does not depend on their kind. */
export function gapIn(...series: readonly ArrayLike<number>[]): NoRecentTrend | undefined {
  const [first] = series;
  if (!first || first.length < RECENT) return 'too-short';
  return series.some((values) => lastOf(values).some(Number.isNaN)) ? 'missing' : undefined;
}

export function lastOf(values: ArrayLike<number>): number[] {
  return Array.from(values).slice(-RECENT);
}

/**
 * Judges a line by its chi-squared for trend, and by its slope with each of the values left out in turn.
 *
 * @param slopeWithout The slope without the value at a place, and of all values for -1.
 */
export function judgeTrend(
  chiSquared: number,
  standardError: number,
  slopeWithout: (place: number) => number,
): RecentTrend {
  const slope = slopeWithout(-1);
  const sign = Math.sign(slope);
  const isSteady = Array.from({ length: RECENT }, (_, i) => Math.sign(slopeWithout(i))).every((one) => one === sign);
  const p = 2 * normalCdf(-Math.sqrt(chiSquared));
  const direction = p < GREATEST_P && isSteady ? (sign > 0 ? 'increasing' : 'decreasing') : 'none';
  return { direction, chiSquared, slope, standardError, isSteady };
}
