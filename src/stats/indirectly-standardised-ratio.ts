import { type RateOptions, scaled } from './estimate.js';
import { type AgainstReference, expectedEvents, type ObservedAndExpected } from './expected-events.js';
import { type CountEstimate, poissonInterval } from './poisson-interval.js';

/** A ratio or rate by indirect standardisation, with the counts behind it. */
export interface IndirectlyStandardised extends CountEstimate, ObservedAndExpected {}

/**
 * How many events an area has for each that it would have at the rates of a reference population, age by age. For areas too
 * small for {@link directlyStandardisedRate}; two such ratios are not comparable with each other where ages differ much.
 *
 * @param counts By age band, NaN where there is no number.
 * @returns Value and limits NaN where a number is missing or nothing is expected. `per: 100` gives percent of what is expected.
 * @throws SozialraumError `invalid` for lists of different length, a negative or infinite number, a confidence not between
 * one half and 1.
 * @see N. E. Breslow, N. E. Day: Statistical Methods in Cancer Research II, IARC 1987, ch. 2; docs/methods/standardisation.md
 * @example
 * ```ts
 * indirectlyStandardisedRatio({ events: [12, 18], population: [100, 200], referenceEvents: [10, 5], referencePopulation: [100, 100] }, { per: 100 }).value // => 150
 * ```
 */
export function indirectlyStandardisedRatio(
  counts: AgainstReference,
  options: RateOptions = {},
): IndirectlyStandardised {
  const { confidence, per = 1 } = options;
  const totals = expectedEvents(counts);
  const { observed, expected } = totals;
  const { method, ...count } = poissonInterval(expected > 0 ? observed : NaN, { confidence });
  return { ...scaled(count, per / expected), ...(method && { method }), ...totals };
}
