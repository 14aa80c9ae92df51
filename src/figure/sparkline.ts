import type { LinkedIndicator } from '../model/planning/goal.js';
import type { PublishedPoint } from '../planning/track-goal.js';
import type { BreakMark } from './series-break.js';
import { linePaths } from './line-path.js';
import { tenths } from './tenths.js';

/** A small course without an axis, in pixels. */
export interface Sparkline {
  readonly width: number;
  readonly height: number;
  readonly line: string;
  /** Values without neighbours. */
  readonly dots: string;
  /** Height of the target. */
  readonly target?: number | undefined;
  /** The last value. */
  readonly last?: { readonly x: number; readonly y: number } | undefined;
  /** Where there is no value, and why. */
  readonly gaps: readonly { readonly x: number; readonly state: string }[];
}

const MARGIN = 6;

/**
 * The published course of an indicator and its target as a small drawing. Values that are withheld are gaps: neither the
 * line nor the scale depends on them. No line leads over a break in the series.
 *
 * @param points - Ascending, at least one.
 * @param breaks - By position among the points.
 */
export function sparkline(
  points: readonly PublishedPoint[],
  target: LinkedIndicator['target'],
  breaks: readonly BreakMark[],
  { width, height }: { readonly width: number; readonly height: number },
): Sparkline {
  const goal = target && ('atLeast' in target ? target.atLeast : target.atMost);
  const values = points.map(({ value }) => value ?? NaN);
  const known = [...values, goal ?? NaN].filter(Number.isFinite);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const [first, end] = [points[0]?.period.start ?? 0, points.at(-1)?.period.end ?? 1];
  const x = (day: number): number => tenths(MARGIN + ((day - first) / (end - first || 1)) * (width - 2 * MARGIN));
  const y = (value: number): number =>
    tenths(height - MARGIN - ((value - low) / (high - low || 1)) * (height - 2 * MARGIN));
  const xs = points.map(({ period }) => x((period.start + period.end) / 2));
  const ys = values.map(y);
  const { solid, dots } = linePaths(xs, ys, (i) => (breaks.some(({ index }) => index === i) ? 'none' : 'solid'));
  const at = values.findLastIndex(Number.isFinite);
  return {
    width,
    height,
    line: solid,
    dots,
    ...(goal === undefined ? {} : { target: y(goal) }),
    ...(at < 0 ? {} : { last: { x: xs[at] as number, y: ys[at] as number } }),
    gaps: points.flatMap(({ value, state }, i) => (value === undefined ? [{ x: xs[i] as number, state }] : [])),
  };
}
