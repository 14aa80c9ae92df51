import { checkConfidence } from './check-confidence.js';
import type { Estimate, IntervalOptions } from './estimate.js';
import { exactSum } from './exact-sum.js';
import { studentTQuantile } from './student-t-quantile.js';

/** A mean with what it is made of. */
export interface MeanEstimate extends Estimate {
  readonly sum: number;
  readonly count: number;
  /** Of a sample: divided by n − 1. */
  readonly standardDeviation: number;
}

/**
 * The mean of numbers with Student's interval, for numbers that are a sample of more.
 *
 * @returns All but the count NaN where a number is missing; no deviation and no interval for a single one.
 * @throws SozialraumError `invalid` for a confidence not between one half and 1.
 * @see Student: The Probable Error of a Mean, Biometrika 6 (1908), 1–25; docs/methods/intervals.md
 * @example
 * ```ts
 * meanInterval([4, 6]).value // => 5
 * meanInterval([4, 6]).upper.toFixed(3) // => '17.706'
 * meanInterval([4, NaN]).value // => NaN
 * ```
 */
export function meanInterval(values: ArrayLike<number>, { confidence = 0.95 }: IntervalOptions = {}): MeanEstimate {
  checkConfidence(confidence);
  const count = values.length;
  const sum = exactSum(values);
  const value = sum / count;
  const squares = exactSum(Float64Array.from(values, (each) => (each - value) ** 2));
  const standardDeviation = count > 1 ? Math.sqrt(squares / (count - 1)) : NaN;
  const half = (studentTQuantile((1 + confidence) / 2, count - 1) * standardDeviation) / Math.sqrt(count);
  return { value, lower: value - half, upper: value + half, sum, count, standardDeviation };
}
