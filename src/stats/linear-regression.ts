import { SozialraumError } from '../error.js';
import { checkConfidence } from './check-confidence.js';
import { checkSameLength } from './check-same-length.js';
import type { Estimate, IntervalOptions } from './estimate.js';
import { leastSquares, type LeastSquares } from './least-squares.js';
import { studentTCdf } from './student-t-cdf.js';
import { studentTQuantile } from './student-t-quantile.js';

/** What one more of a predictor goes with, the others unchanged. */
export interface Coefficient extends Estimate {
  readonly standardError: number;
  /** How often a coefficient as far from 0 comes by chance where there is none. */
  readonly p: number;
}

/** A fitted regression with its diagnostics. */
export interface LinearRegression {
  /** The intercept, then one for each predictor. */
  readonly coefficients: readonly Coefficient[];
  /** How many areas it rests on. */
  readonly count: number;
  readonly degreesOfFreedom: number;
  /** The share of the variance that the predictors account for. */
  readonly rSquared: number;
  /** The same, less what as many predictors without meaning would account for. */
  readonly adjustedRSquared: number;
  readonly residualStandardError: number;
  /** The ratio of variances that tests all predictors together. */
  readonly f: number;
  /** By area, as are the following; NaN for an area that is left out. */
  readonly fitted: Float64Array;
  readonly residuals: Float64Array;
  /** How far an area lies out in its predictors, from 0 to 1: how much it draws the line to itself. */
  readonly leverages: Float64Array;
  /** Residuals in standard deviations, each by a fit without its area. Beyond 3 or so it fits badly. */
  readonly studentisedResiduals: Float64Array;
  /** How far all fitted values would move without the area. Above 0.5 or so look at it, above 1 it makes the result. */
  readonly cookDistances: Float64Array;
}

/**
 * Multiple linear regression by least squares, with what is needed to see whether to believe it.
 *
 * @param y By area, NaN where there is no number: the area is left out.
 * @param predictors Each by area.
 * @returns All NaN where there are not more areas than coefficients, or where a predictor follows from the others.
 * @throws SozialraumError `invalid` for lists of different length, an infinite value, a confidence not between one half and 1.
 * @see R. D. Cook, S. Weisberg: Residuals and Influence in Regression, 1982; docs/methods/correlation-and-regression.md
 * @example
 * ```ts
 * linearRegression([1, 3, 5, NaN], [[0, 1, 2, 3]]).coefficients.map(({ value }) => value.toFixed(9)) // => ['1.000000000', '2.000000000']
 * linearRegression([1, 3, 4], [[5, 5, 5]]).rSquared // => NaN
 * ```
 */
export function linearRegression(
  y: ArrayLike<number>,
  predictors: readonly ArrayLike<number>[],
  { confidence = 0.95 }: IntervalOptions = {},
): LinearRegression {
  checkConfidence(confidence);
  for (const predictor of predictors) checkSameLength('predictor', predictor, y.length);
  const areas = completeAreas([y, ...predictors]);
  const take = (values: ArrayLike<number>) => Float64Array.from(areas, (area) => values[area] as number);
  const fit = leastSquares(take(y), [new Float64Array(areas.length).fill(1), ...predictors.map(take)]);
  const spread = (values: ArrayLike<number>): Float64Array => {
    const all = new Float64Array(y.length).fill(NaN);
    areas.forEach((area, i) => (all[area] = values[i] as number));
    return all;
  };
  const { fitted, residuals, leverages } = fit;
  const { studentised, cook } = influence(fit);
  return {
    ...quality(fit, take(y)),
    coefficients: coefficientsOf(fit, confidence),
    fitted: spread(fitted),
    residuals: spread(residuals),
    leverages: spread(leverages),
    studentisedResiduals: spread(studentised),
    cookDistances: spread(cook),
  };
}

function completeAreas(columns: readonly ArrayLike<number>[]): number[] {
  const areas = columns[0]?.length ?? 0;
  for (const column of columns)
    for (let area = 0; area < areas; area++)
      if (Math.abs(column[area] as number) === Infinity)
        throw new SozialraumError('invalid', 'value', String(column[area]));
  return Array.from({ length: areas }, (_, area) => area).filter((area) =>
    columns.every((column) => !Number.isNaN(column[area])),
  );
}

function coefficientsOf(
  { coefficients, unscaledVariances, squares, degreesOfFreedom }: LeastSquares,
  confidence: number,
): Coefficient[] {
  const t = studentTQuantile((1 + confidence) / 2, degreesOfFreedom);
  return Array.from(coefficients, (value, i) => {
    const standardError = Math.sqrt((unscaledVariances[i] as number) * (squares / degreesOfFreedom));
    const p = 2 * studentTCdf(-Math.abs(value / standardError), degreesOfFreedom);
    return { value, lower: value - t * standardError, upper: value + t * standardError, standardError, p };
  });
}

function quality({ squares, degreesOfFreedom, coefficients }: LeastSquares, y: Float64Array) {
  const count = y.length;
  const mean = y.reduce((sum, value) => sum + value, 0) / count;
  const total = y.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const rSquared = y.every((value) => value === y[0]) ? NaN : 1 - squares / total;
  const predictors = coefficients.length - 1;
  return {
    count,
    degreesOfFreedom,
    rSquared,
    adjustedRSquared: 1 - ((1 - rSquared) * (count - 1)) / degreesOfFreedom,
    residualStandardError: Math.sqrt(squares / degreesOfFreedom),
    f: (total - squares) / predictors / (squares / degreesOfFreedom),
  };
}

function influence({ residuals, leverages, squares, degreesOfFreedom, coefficients }: LeastSquares) {
  const variance = squares / degreesOfFreedom;
  const [studentised, cook] = [new Float64Array(residuals.length), new Float64Array(residuals.length)];
  residuals.forEach((residual, i) => {
    const free = 1 - (leverages[i] as number);
    const without = (squares - (residual * residual) / free) / (degreesOfFreedom - 1);
    studentised[i] = residual / Math.sqrt(without * free);
    cook[i] = (residual * residual * (leverages[i] as number)) / (coefficients.length * variance * free * free);
  });
  return { studentised, cook };
}
