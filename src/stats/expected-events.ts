import { checkCounts } from './check-counts.js';
import { checkSameLength } from './check-same-length.js';

/** Counts by age band of an area, and of the population it is held against. */
export interface AgainstReference {
  readonly events: ArrayLike<number>;
  readonly population: ArrayLike<number>;
  readonly referenceEvents: ArrayLike<number>;
  readonly referencePopulation: ArrayLike<number>;
}

/** The events of an area, and how many were to be expected. */
export interface ObservedAndExpected {
  readonly observed: number;
  /** How many events the area would have at the reference's rates. */
  readonly expected: number;
  /** Events per head in the reference. */
  readonly referenceRate: number;
}

/** Adds up over age bands what was observed and what was to be expected; NaN where a number is missing. */
export function expectedEvents(counts: AgainstReference): ObservedAndExpected {
  const { events, population, referenceEvents, referencePopulation } = counts;
  for (const [what, values] of Object.entries(counts) as [string, ArrayLike<number>][]) {
    checkSameLength(what, values, events.length);
    checkCounts(what, values);
  }
  let [observed, expected, reference, people] = [0, 0, 0, 0];
  for (let band = 0; band < events.length; band++) {
    observed += events[band] as number;
    // a band nobody of the reference is in has no rate
    expected +=
      ((population[band] as number) * (referenceEvents[band] as number)) / (referencePopulation[band] as number);
    reference += referenceEvents[band] as number;
    people += referencePopulation[band] as number;
  }
  return { observed, expected: expected < Infinity ? expected : NaN, referenceRate: reference / people };
}
