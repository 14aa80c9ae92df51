import { firstState, type SmoothingModel, type SmoothingState } from './smoothing-start.js';

/** How fast level, trend and season follow, and how much of the trend is left after a step. */
export interface SmoothingParameters {
  readonly level: number;
  readonly trend: number;
  readonly season: number;
  readonly damping: number;
}

const LEVEL = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
/** Slow: a trend that follows faster takes the noise of a short series for a turn. */
const TREND = [0.1, 0.2, 0.3];
const SEASON = [0.1, 0.3, 0.5, 0.7, 0.9];
const DAMPING = [0.5, 0.7, 0.8, 0.9, 0.98];

/**
 * Exponential smoothing with an additive season. The parameters are those of a coarse grid whose one-step forecasts were
 * nearest: with few values a finer search fits noise. Of equally good ones the slowest are taken.
 */
export function exponentialSmoothing(
  values: ArrayLike<number>,
  model: SmoothingModel,
): { readonly parameters: SmoothingParameters; readonly ahead: (steps: number) => Float64Array } {
  const start = firstState(values, model);
  let [best, least]: [SmoothingParameters | undefined, number] = [undefined, Infinity];
  for (const parameters of grid(model)) {
    const { squares } = smoothed(values, start, parameters, least);
    if (squares < least) [best, least] = [parameters, squares];
  }
  const parameters = best as SmoothingParameters;
  const { state } = smoothed(values, start, parameters);
  return { parameters, ahead: (steps) => continued(state, parameters, steps) };
}

function* grid({ trend, season }: SmoothingModel): Generator<SmoothingParameters> {
  for (const level of LEVEL)
    for (const follow of trend === 'none' ? [0] : TREND)
      for (const damping of trend === 'damped' ? DAMPING : [1])
        for (const seasonal of season === 1 ? [0] : SEASON) yield { level, trend: follow, damping, season: seasonal };
}

/** Gives up once the squares reach the most that is asked for. */
function smoothed(
  values: ArrayLike<number>,
  start: SmoothingState,
  parameters: SmoothingParameters,
  most = Infinity,
): { readonly state: SmoothingState; readonly squares: number } {
  let { level, trend } = start;
  const { skipped } = start;
  const seasons = start.seasons.slice();
  let squares = 0;
  for (let t = skipped; t < values.length && squares < most; t++) {
    const value = values[t] as number;
    const place = t % seasons.length;
    const seasonal = seasons[place] as number;
    const expected = level + parameters.damping * trend;
    squares += (value - expected - seasonal) ** 2;
    const next = parameters.level * (value - seasonal) + (1 - parameters.level) * expected;
    trend = parameters.trend * (next - level) + (1 - parameters.trend) * parameters.damping * trend;
    seasons[place] = parameters.season * (value - expected) + (1 - parameters.season) * seasonal;
    level = next;
  }
  return { state: { level, trend, seasons, skipped: values.length }, squares };
}

function continued(
  { level, trend, seasons, skipped }: SmoothingState,
  { damping }: SmoothingParameters,
  steps: number,
) {
  let [rise, left] = [0, 1];
  return Float64Array.from({ length: steps }, (_, h) => {
    left *= damping;
    rise += left * trend;
    return level + rise + (seasons[(skipped + h) % seasons.length] as number);
  });
}
