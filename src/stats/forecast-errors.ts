import { type ForecastOptions, trainingLength } from './forecast-options.js';
import { pointForecast } from './point-forecast.js';

/**
 * What forecasts were off that one could have made earlier: from each past value on, with all before it known and the
 * parameters found anew. For each step ahead the forecasts less what came, in order of their origin.
 */
export function forecastErrors(values: ArrayLike<number>, options: Required<ForecastOptions>): readonly number[][] {
  const all = Float64Array.from(values);
  const errors = Array.from({ length: options.horizon }, (): number[] => []);
  for (let known = trainingLength(options); known < all.length; known++) {
    const { ahead } = pointForecast(all.subarray(0, known), options);
    errors.forEach((list, h) => {
      if (known + h < all.length) list.push((ahead[h] as number) - (all[known + h] as number));
    });
  }
  return errors;
}

export function rootMeanSquare(errors: readonly number[]): number {
  return Math.sqrt(errors.reduce((sum, error) => sum + error * error, 0) / errors.length);
}
