import { SozialraumError } from '../error.js';
import type { DirectStandardisationOptions, StandardisedRate } from './directly-standardised-rate.js';
import { dobsonLimits } from './dobson-limits.js';
import { scaled } from './estimate.js';
import { weightedRate } from './weighted-rate.js';

/** Persons by how many events each of them had. */
export interface PersonsByFrequency {
  /** How many events each of these persons had: 1, 2, 3 ... */
  readonly frequency: number;
  /** By age band; NaN where there is no number. */
  readonly persons: ArrayLike<number>;
}

/**
 * The directly standardised rate of events of which one person can have several, such as applications or admissions. The
 * value is that of {@link directlyStandardisedRate}; the interval is wider, since only persons are independent.
 *
 * @param groups One for each number of events that persons had.
 * @returns Value and limits NaN as there, and without a group.
 * @throws SozialraumError `invalid` for a frequency that is not a positive number, and as there.
 * @see The variance of a compound Poisson variable: W. Feller, An Introduction to Probability Theory I, 3rd ed. 1968, XII.2;
 * docs/methods/standardisation.md
 * @example
 * ```ts
 * repeatedEventsRate([{ frequency: 1, persons: [20] }, { frequency: 3, persons: [10] }], [1000], [1]).value // => 0.05
 * ```
 */
export function repeatedEventsRate(
  groups: readonly PersonsByFrequency[],
  population: ArrayLike<number>,
  standard: ArrayLike<number>,
  { confidence = 0.95, per = 1, minimumEvents = 10 }: Omit<DirectStandardisationOptions, 'limits'> = {},
): StandardisedRate {
  let [events, value, variance, people] = [0, 0, 0, NaN];
  for (const { frequency, persons } of groups) {
    if (!(frequency > 0 && frequency < Infinity)) throw new SozialraumError('invalid', 'frequency', String(frequency));
    const rate = weightedRate(persons, population, standard);
    events += frequency * rate.events;
    value += frequency * rate.value;
    variance += frequency * frequency * rate.variance;
    people = rate.population;
  }
  const isDefined = events >= minimumEvents && !Number.isNaN(value);
  const estimate = scaled(dobsonLimits({ value, variance, events: isDefined ? events : NaN }, confidence), per);
  return { ...estimate, value: isDefined ? estimate.value : NaN, events, population: people };
}
