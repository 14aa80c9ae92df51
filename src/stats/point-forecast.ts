import { exponentialSmoothing, type SmoothingParameters } from './exponential-smoothing.js';
import type { ForecastOptions } from './forecast-options.js';

/** Values ahead without an interval, and what smoothing they come from. */
export interface PointForecast {
  readonly ahead: Float64Array;
  readonly parameters?: SmoothingParameters;
}

export function pointForecast(
  values: ArrayLike<number>,
  { method, horizon, season }: Required<ForecastOptions>,
): PointForecast {
  if (method === 'naive' || method === 'seasonal-naive') {
    const cycle = method === 'naive' ? 1 : season;
    const first = values.length - cycle;
    return { ahead: Float64Array.from({ length: horizon }, (_, h) => values[first + (h % cycle)] as number) };
  }
  const trend = ({ simple: 'none', holt: 'linear', damped: 'damped' } as const)[method];
  const { parameters, ahead } = exponentialSmoothing(values, { trend, season });
  return { ahead: ahead(horizon), parameters };
}
