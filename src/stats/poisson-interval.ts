import { byarInterval } from './byar-interval.js';
import { checkAmount } from './check-amount.js';
import { checkConfidence } from './check-confidence.js';
import { chiSquareQuantile } from './chi-square-quantile.js';
import type { Estimate, IntervalOptions } from './estimate.js';

/** An interval for a number of events, and the formula that gave it. */
export interface CountEstimate extends Estimate {
  /** Without one where there is no number. */
  readonly method?: 'exact' | 'byar';
}

const BYAR_FROM = 10;

/**
 * The interval for the mean number of events of which so many were counted: exact below 10 events, by Byar's
 * approximation from 10 on. It says how far chance alone moves a count.
 *
 * @returns All NaN for NaN.
 * @throws SozialraumError `invalid` for a negative or infinite number of events, and for a confidence not between one half and 1.
 * @see F. Garwood: Fiducial Limits for the Poisson Distribution, Biometrika 28 (1936), 437–442; docs/methods/intervals.md
 * @example
 * ```ts
 * poissonInterval(0).upper.toFixed(4) // => '3.6889'
 * poissonInterval(3).lower.toFixed(4) // => '0.6187'
 * poissonInterval(12).method // => 'byar'
 * ```
 */
export function poissonInterval(events: number, { confidence = 0.95 }: IntervalOptions = {}): CountEstimate {
  checkAmount('events', events);
  checkConfidence(confidence);
  if (Number.isNaN(events)) return { value: NaN, lower: NaN, upper: NaN };
  if (events >= BYAR_FROM) return { ...byarInterval(events, { confidence }), method: 'byar' };
  const beyond = (1 - confidence) / 2;
  return {
    value: events,
    lower: chiSquareQuantile(beyond, 2 * events) / 2,
    upper: chiSquareQuantile(1 - beyond, 2 * events + 2) / 2,
    method: 'exact',
  };
}
