import { dobsonLimits } from './dobson-limits.js';
import { type Estimate, type RateOptions, scaled } from './estimate.js';
import { gammaLimits } from './gamma-limits.js';
import { weightedRate } from './weighted-rate.js';

/** A standardised rate with the totals behind it. */
export interface StandardisedRate extends Estimate {
  readonly events: number;
  readonly population: number;
}

/** How a rate is standardised. */
export interface DirectStandardisationOptions extends RateOptions {
  /** Fewer events than these give no rate. Default 10. */
  readonly minimumEvents?: number;
  /** Dobson's limits, or the wider gamma limits of Fay and Feuer, which suit few events. Default `dobson`. */
  readonly limits?: 'dobson' | 'gamma';
}

/**
 * The rate an area would have if its population were as old as a standard population: the rate of each age band, weighted
 * by the standard.
 *
 * @param events By age band. NaN where there is no number, such as a withheld one: it is not taken for 0.
 * @param population By age band.
 * @param standard The standard population by age band, or its weights.
 * @returns Value and limits NaN for fewer than `minimumEvents`, for an empty age band, and where a number is missing.
 * @throws SozialraumError `invalid` for lists of different length, a negative or infinite number, a confidence not between
 * one half and 1.
 * @see A. J. Dobson et al.: Confidence Intervals for Weighted Sums of Poisson Parameters, Statistics in Medicine 10 (1991), 457–462;
 * M. P. Fay, E. J. Feuer: Confidence Intervals for Directly Standardized Rates, Statistics in Medicine 16 (1997), 791–801;
 * docs/methods/standardisation.md
 * @example
 * ```ts
 * directlyStandardisedRate([10, 30], [1000, 1000], [3, 1], { per: 1000 }).value // => 15
 * directlyStandardisedRate([10, NaN], [1000, 1000], [3, 1]).value // => NaN
 * directlyStandardisedRate([2, 3], [1000, 1000], [3, 1]).value // => NaN
 * ```
 */
export function directlyStandardisedRate(
  events: ArrayLike<number>,
  population: ArrayLike<number>,
  standard: ArrayLike<number>,
  { confidence = 0.95, per = 1, minimumEvents = 10, limits = 'dobson' }: DirectStandardisationOptions = {},
): StandardisedRate {
  const rate = weightedRate(events, population, standard);
  const isDefined = rate.events >= minimumEvents && !Number.isNaN(rate.value);
  const limitsOf = limits === 'gamma' ? gammaLimits : dobsonLimits;
  const estimate = isDefined ? scaled(limitsOf(rate, confidence), per) : UNDEFINED;
  return { ...estimate, events: rate.events, population: rate.population };
}

const UNDEFINED: Estimate = { value: NaN, lower: NaN, upper: NaN };
