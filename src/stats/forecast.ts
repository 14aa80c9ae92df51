import type { SmoothingParameters } from './exponential-smoothing.js';
import { forecastErrors, rootMeanSquare } from './forecast-errors.js';
import { forecastOptions, type ForecastOptions, noForecast, type NoForecast } from './forecast-options.js';
import { pointForecast } from './point-forecast.js';
import { studentTQuantile } from './student-t-quantile.js';

/** Values ahead, entry 0 one step ahead. */
export interface Forecast {
  readonly value: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** Of the methods that smooth. */
  readonly parameters?: SmoothingParameters;
  /** Only where all is NaN. */
  readonly reason?: NoForecast;
}

/** Back-tests that a limit rests on. */
const FEWEST = 3;

/**
 * Forecast of a short series with a prediction interval. The interval rests on nothing but how far off the same method would
 * have been in the past ({@link backTestForecast}): at each step ahead the root mean square of the errors times Student's t
 * with as many degrees of freedom as there are errors, and never narrower than a step before.
 *
 * It goes on with what was: it knows no law that changes, no refugees to come, no district to be built. No method is the default,
 * and in yearly series of small areas the naive one is hard to beat.
 *
 * @param values At equal steps of time, in order. It makes no difference to the method whether they are counts: an end of the
 * interval may lie below 0.
 * @returns NaN limits where fewer than three back-tests reach that far ahead, or all were right (which says nothing of the
 * next). All NaN with a `reason` where a value is NaN (`missing`), or there are fewer than 5 values for `naive`, 7 for `simple`, 8
 * for `holt`, 9 for `damped`; with a season m fewer than 2m (and m + 4) for `seasonal-naive`, 3m more than the training of 3, 4
 * and 5 values for the last three (`too-short`).
 * @throws SozialraumError `invalid` for an infinite value, a horizon or season that is not a whole number from 1 on, a season of 1 for
 * the seasonal method, and a confidence that is not between 0 and 1.
 * @see R. J. Hyndman, G. Athanasopoulos: Forecasting: principles and practice (3rd edition 2021), chapters 5 and 8;
 * E. S. Gardner, E. McKenzie: Forecasting trends in time series. Management Science 31 (1985); docs/methods/forecast.md.
 * @example
 * ```ts
 * forecast([3, 5, 4, 6, 8], { method: 'naive', horizon: 2 }).value // => Float64Array.of(8, 8)
 * forecast([1, 5, 2, 6, 1, 5], { method: 'seasonal-naive', season: 2, horizon: 3 }).value // => Float64Array.of(1, 5, 1)
 * forecast([3, 5, 4], { method: 'naive' }).reason // => 'too-short'
 * ```
 */
export function forecast(values: ArrayLike<number>, options: ForecastOptions): Forecast {
  const full = forecastOptions(options);
  const nothing = (): Float64Array => new Float64Array(full.horizon).fill(NaN);
  const reason = noForecast(values, full);
  if (reason) return { value: nothing(), lower: nothing(), upper: nothing(), reason };
  const { ahead: value, parameters } = pointForecast(values, full);
  const margin = margins(forecastErrors(values, full), full.confidence);
  const found = {
    value,
    lower: value.map((at, h) => at - (margin[h] ?? NaN)),
    upper: value.map((at, h) => at + (margin[h] ?? NaN)),
  };
  return parameters ? { ...found, parameters } : found;
}

function margins(errors: readonly (readonly number[])[], confidence: number): number[] {
  let widest = 0;
  return errors.map((list) => {
    const spread = rootMeanSquare(list);
    if (list.length < FEWEST || spread === 0) return NaN;
    widest = Math.max(widest, spread * studentTQuantile((1 + confidence) / 2, list.length));
    return widest;
  });
}
