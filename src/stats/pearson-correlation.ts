import { checkConfidence } from './check-confidence.js';
import type { Estimate, IntervalOptions } from './estimate.js';
import { normalQuantile } from './normal-quantile.js';
import { numberPairs } from './number-pairs.js';
import { studentTCdf } from './student-t-cdf.js';

/** A correlation, with the interval and the test it allows. */
export interface Correlation extends Estimate {
  /** How many pairs it rests on. */
  readonly count: number;
  /** How often a correlation as strong or stronger comes by chance where there is none. */
  readonly p: number;
}

/**
 * How closely two figures of the same areas lie along a straight line, from -1 to 1: Pearson's coefficient with Fisher's
 * interval. What areas have in common says nothing about persons.
 *
 * @param x By area, NaN where there is no number: the area is left out.
 * @param y By area.
 * @returns Value NaN for less than 2 pairs and where a figure does not differ; no interval for less than 4, no p for less than 3.
 * @throws SozialraumError `invalid` for lists of different length, an infinite value, a confidence not between one half and 1.
 * @see R. A. Fisher: On the "Probable Error" of a Coefficient of Correlation, Metron 1 (1921), 3–32; docs/methods/correlation-and-regression.md
 * @example
 * ```ts
 * pearsonCorrelation([1, 2, 3, NaN], [2, 4, 6, 8]).value // => 1
 * pearsonCorrelation([1, 2, 3], [5, 5, 5]).value // => NaN
 * ```
 */
export function pearsonCorrelation(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  { confidence = 0.95 }: IntervalOptions = {},
): Correlation {
  checkConfidence(confidence);
  const [xs, ys] = numberPairs(x, y);
  const count = xs.length;
  const value = coefficient(xs, ys);
  const t = value * Math.sqrt((count - 2) / (1 - value * value));
  const half = normalQuantile((1 + confidence) / 2) / Math.sqrt(count - 3);
  const hasInterval = count > 3;
  return {
    value,
    lower: hasInterval ? Math.tanh(Math.atanh(value) - half) : NaN,
    upper: hasInterval ? Math.tanh(Math.atanh(value) + half) : NaN,
    count,
    p: count > 2 ? 2 * studentTCdf(-Math.abs(t), count - 2) : NaN,
  };
}

function coefficient(xs: Float64Array, ys: Float64Array): number {
  const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [xMean, yMean] = [mean(xs), mean(ys)];
  let [xx, yy, xy] = [0, 0, 0];
  for (let i = 0; i < xs.length; i++) {
    const [dx, dy] = [(xs[i] as number) - xMean, (ys[i] as number) - yMean];
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  const isEven = [xs, ys].some((values) => values.every((value) => value === values[0]));
  return isEven ? NaN : Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)));
}
