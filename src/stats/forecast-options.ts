import { SozialraumError } from '../error.js';
import { checkConfidence } from './check-confidence.js';

/**
 * `naive` goes on with the last value, `seasonal-naive` with the value of the last season, `simple` with a level that is smoothed
 * exponentially, `holt` with a level and a trend, `damped` with a trend that fades.
 */
export type ForecastMethod = 'naive' | 'seasonal-naive' | 'simple' | 'holt' | 'damped';

/** What is forecast, and how. */
export interface ForecastOptions {
  readonly method: ForecastMethod;
  /** Steps ahead. Default 1. */
  readonly horizon?: number;
  /** Steps after which the season comes again: 12 for months, 4 for quarters. Default 1, no season. */
  readonly season?: number;
  /** Of the interval. Default 0.95. */
  readonly confidence?: number;
}

/** Why there is no forecast: one value is not there, or there are too few. */
export type NoForecast = 'missing' | 'too-short';

/** Values a method needs before its first back-test, and to go on from. */
const TRAINING: Readonly<Record<ForecastMethod, number>> = {
  naive: 1,
  'seasonal-naive': 0,
  simple: 3,
  holt: 4,
  damped: 5,
};

/** Back-tests one step ahead that a forecast rests on, at least; with a season a whole one. */
const BACK_TESTS = 4;

/**
 * Options with their defaults.
 *
 * @throws SozialraumError `invalid` for a horizon or season that is not a whole number from 1 on, a confidence that is not between
 * 0 and 1, and a season of 1 for the seasonal method.
 */
export function forecastOptions({
  method,
  horizon = 1,
  season = 1,
  confidence = 0.95,
}: ForecastOptions): Required<ForecastOptions> {
  checkConfidence(confidence);
  if (!Number.isInteger(horizon) || horizon < 1) throw new SozialraumError('invalid', 'horizon', String(horizon));
  const leastSeason = method === 'seasonal-naive' ? 2 : 1;
  if (!Number.isInteger(season) || season < leastSeason) throw new SozialraumError('invalid', 'season', String(season));
  return { method, horizon, season, confidence };
}

/** How many values the first back-test knows. */
export function trainingLength({ method, season }: Required<ForecastOptions>): number {
  const seasons = method === 'naive' || season === 1 ? 0 : method === 'seasonal-naive' ? 1 : 2;
  return TRAINING[method] + seasons * season;
}

/** @throws SozialraumError `invalid` for an infinite value. */
export function noForecast(values: ArrayLike<number>, options: Required<ForecastOptions>): NoForecast | undefined {
  const list = Array.from(values);
  const infinite = list.find((value) => Math.abs(value) === Infinity);
  if (infinite !== undefined) throw new SozialraumError('invalid', 'value', String(infinite));
  if (list.some(Number.isNaN)) return 'missing';
  const { method, season } = options;
  const backTests = Math.max(BACK_TESTS, method === 'naive' ? 1 : season);
  return list.length < trainingLength(options) + backTests ? 'too-short' : undefined;
}
