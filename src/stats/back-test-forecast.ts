import { forecastErrors, rootMeanSquare } from './forecast-errors.js';
import {
  forecastOptions,
  type ForecastOptions,
  noForecast,
  type NoForecast,
  trainingLength,
} from './forecast-options.js';

/** How far off a method would have been, by steps ahead: entry 0 one step ahead. */
export interface ForecastErrors {
  /** Forecasts that could be compared. */
  readonly count: Int32Array;
  /** Mean of forecast less value: above 0 it was too high. */
  readonly bias: Float64Array;
  readonly meanAbsolute: Float64Array;
  readonly rootMeanSquare: Float64Array;
  /**
   * `meanAbsolute` by that of the method that needs no thought, from the same past values: the last value, or that of the last
   * season. From 1 on the method was not worth its while.
   */
  readonly relative: Float64Array;
  /** Only where there are too few values, or one is NaN. */
  readonly reason?: NoForecast;
}

/**
 * Measures a method of {@link forecast} by the past: from each value on that leaves enough before it, as if the later ones were not
 * known yet (rolling origin).
 *
 * @returns NaN where no past forecast reaches as far ahead, all NaN with a `reason` where {@link forecast} has one; `relative`
 * is NaN also where the method without thought was always right.
 * @throws SozialraumError as {@link forecast} does.
 * @see R. J. Hyndman, G. Athanasopoulos: Forecasting: principles and practice (3rd edition 2021), section 5.10; L. J. Tashman:
 * Out-of-sample tests of forecasting accuracy. International Journal of Forecasting 16 (2000); docs/methods/forecast.md.
 * @example
 * ```ts
 * backTestForecast([3, 5, 4, 6, 8], { method: 'naive' }).meanAbsolute // => Float64Array.of(1.75)
 * backTestForecast([3, 5, 4, 6, 8], { method: 'naive' }).bias // => Float64Array.of(-1.25)
 * ```
 */
export function backTestForecast(
  values: ArrayLike<number>,
  options: Omit<ForecastOptions, 'confidence'>,
): ForecastErrors {
  const full = forecastOptions(options);
  const reason = noForecast(values, full);
  const errors = reason ? Array.from({ length: full.horizon }, (): number[] => []) : forecastErrors(values, full);
  const measured = {
    count: Int32Array.from(errors, ({ length }) => length),
    bias: Float64Array.from(errors, (list) => list.reduce((sum, error) => sum + error, 0) / list.length),
    meanAbsolute: Float64Array.from(errors, meanAbsolute),
    rootMeanSquare: Float64Array.from(errors, rootMeanSquare),
    relative: reason ? new Float64Array(full.horizon).fill(NaN) : relativeErrors(values, full, errors),
  };
  return reason ? { ...measured, reason } : measured;
}

/** By the mean absolute error of the method without thought, over the past values that both could go on from. */
function relativeErrors(
  values: ArrayLike<number>,
  options: Required<ForecastOptions>,
  errors: readonly (readonly number[])[],
): Float64Array {
  const thoughtless = { ...options, method: options.season > 1 ? 'seasonal-naive' : 'naive' } as const;
  const [own, other] = [trainingLength(options), trainingLength(thoughtless)];
  const first = Math.max(own, other);
  const others = forecastErrors(values, thoughtless);
  return Float64Array.from(errors, (list, h) => {
    const compared = meanAbsolute((others[h] ?? []).slice(first - other));
    return compared > 0 ? meanAbsolute(list.slice(first - own)) / compared : NaN;
  });
}

function meanAbsolute(errors: readonly number[]): number {
  return errors.reduce((sum, error) => sum + Math.abs(error), 0) / errors.length;
}
