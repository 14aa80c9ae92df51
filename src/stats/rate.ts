import { checkAmount } from './check-amount.js';
import { type RateOptions, scaled } from './estimate.js';
import { type CountEstimate, poissonInterval } from './poisson-interval.js';

/**
 * Events per so many of a population, with the interval of their number: exact below 10 events, by Byar's approximation
 * from 10 on. Events may outnumber the population; of a share of it take {@link proportion}.
 *
 * @param events How many were counted; NaN where there is no number.
 * @returns All NaN for a population of 0 and where a number is missing.
 * @throws SozialraumError `invalid` for negative or infinite events or population, and for a confidence not between one half and 1.
 * @see docs/methods/intervals.md
 * @example
 * ```ts
 * rate(25, 20_000, { per: 1000 }).value // => 1.25
 * rate(25, 20_000, { per: 1000 }).upper.toFixed(4) // => '1.8453'
 * rate(5, 0).value // => NaN
 * ```
 */
export function rate(events: number, population: number, options: RateOptions = {}): CountEstimate {
  const { confidence, per = 1 } = options;
  checkAmount('population', population);
  const { method, ...count } = poissonInterval(events, { confidence });
  return population > 0 && method ? { ...scaled(count, per / population), method } : UNDEFINED;
}

const UNDEFINED = { value: NaN, lower: NaN, upper: NaN };
