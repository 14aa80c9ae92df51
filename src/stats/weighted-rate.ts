import { checkCounts } from './check-counts.js';
import { checkSameLength } from './check-same-length.js';

/** Rates by age band, weighted by a standard population. */
export interface WeightedRate {
  readonly value: number;
  /** Of the value, if events come by chance. */
  readonly variance: number;
  /** By how much one more event can raise the value. */
  readonly heaviest: number;
  readonly events: number;
  readonly population: number;
}

/** The weighted mean of the rates of all age bands; value NaN where a band is empty or lacks a number. */
export function weightedRate(
  events: ArrayLike<number>,
  population: ArrayLike<number>,
  standard: ArrayLike<number>,
): WeightedRate {
  checkSameLength('population', population, events.length);
  checkSameLength('standard', standard, events.length);
  checkCounts('events', events);
  checkCounts('population', population);
  checkCounts('standard', standard);
  let [counted, people, weights, value, variance, heaviest] = [0, 0, 0, 0, 0, 0];
  for (let band = 0; band < events.length; band++) {
    const count = events[band] as number;
    const weight = standard[band] as number;
    const each = weight / (population[band] as number);
    counted += count;
    people += population[band] as number;
    weights += weight;
    value += count * each;
    variance += count * each * each;
    heaviest = Math.max(heaviest, each);
  }
  return {
    // an empty band makes it infinite, or 0/0
    value: value < Infinity ? value / weights : NaN,
    variance: variance / (weights * weights),
    heaviest: heaviest / weights,
    events: counted,
    population: people,
  };
}
