import { type RateOptions, scaled } from './estimate.js';
import type { AgainstReference } from './expected-events.js';
import { type IndirectlyStandardised, indirectlyStandardisedRatio } from './indirectly-standardised-ratio.js';

/**
 * The rate of the reference population times {@link indirectlyStandardisedRatio}.
 *
 * @param counts By age band, NaN where there is no number.
 * @returns Value and limits NaN where a number is missing or nothing is expected; the reference's rate is per head.
 * @throws SozialraumError `invalid` as there.
 * @see docs/methods/standardisation.md
 * @example
 * ```ts
 * indirectlyStandardisedRate({ events: [12, 18], population: [100, 200], referenceEvents: [10, 5], referencePopulation: [100, 100] }, { per: 1000 }).value.toFixed(3) // => '112.500'
 * ```
 */
export function indirectlyStandardisedRate(
  counts: AgainstReference,
  options: RateOptions = {},
): IndirectlyStandardised {
  const { confidence, per = 1 } = options;
  const ratio = indirectlyStandardisedRatio(counts, { confidence });
  return { ...ratio, ...scaled(ratio, ratio.referenceRate * per) };
}
