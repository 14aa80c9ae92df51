import { SozialraumError } from '../error.js';
import { checkSameLength } from './check-same-length.js';

/** When values were measured. */
export interface TheilSenOptions {
  /** For each value its time, ascending: years, for instance. Default 0, 1, 2, ... */
  readonly times?: ArrayLike<number>;
}

/** A straight line: `intercept + slope * time`. */
export interface TheilSen {
  /** By unit of time. */
  readonly slope: number;
  readonly intercept: number;
}

/**
 * Theil-Sen line: the median of the slopes between any two values, through the medians of values and times. A good quarter
 * of the values can be wrong without spoiling it.
 *
 * @param values In order of time; NaN is left out, and leaves a gap in time.
 * @returns NaN for fewer than two values.
 * @throws SozialraumError `invalid` for an infinite value, lists of different length, and times that do not ascend.
 * @see P. K. Sen: Estimates of the regression coefficient based on Kendall's tau. Journal of the American Statistical
 * Association 63 (1968); for the intercept W. J. Conover: Practical nonparametric statistics (1980); docs/methods/trend.md.
 * @example
 * ```ts
 * theilSen([1, 2, 3, 100, 5]) // => { slope: 1, intercept: 1 }
 * theilSen([10, 14], { times: [2020, 2024] }).slope // => 1
 * ```
 */
export function theilSen(values: ArrayLike<number>, { times }: TheilSenOptions = {}): TheilSen {
  if (times) checkTimes(times, values.length);
  const known: number[] = [];
  const at: number[] = [];
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (Math.abs(value) === Infinity) throw new SozialraumError('invalid', 'value', String(value));
    if (Number.isNaN(value)) continue;
    known.push(value);
    at.push(times ? (times[i] as number) : i);
  }
  const slope = medianSlope(known, at);
  return { slope, intercept: medianOf(Float64Array.from(known)) - medianOf(Float64Array.from(at)) * slope };
}

function checkTimes(times: ArrayLike<number>, length: number): void {
  checkSameLength('times', times, length);
  let before = -Infinity;
  for (const time of Array.from(times)) {
    if (!(time > before && time < Infinity)) throw new SozialraumError('invalid', 'time', String(time));
    before = time;
  }
}

function medianSlope(values: readonly number[], times: readonly number[]): number {
  const n = values.length;
  const slopes = new Float64Array((n * (n - 1)) / 2);
  let k = 0;
  for (let j = 1; j < n; j++)
    for (let i = 0; i < j; i++)
      slopes[k++] = ((values[j] as number) - (values[i] as number)) / ((times[j] as number) - (times[i] as number));
  return medianOf(slopes);
}

function medianOf(values: Float64Array): number {
  const sorted = values.sort();
  const below = Math.floor((sorted.length - 1) / 2);
  return ((sorted[below] ?? NaN) + (sorted[sorted.length - 1 - below] ?? NaN)) / 2;
}
