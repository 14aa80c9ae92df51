import { checkCounts } from './check-counts.js';
import { checkSameLength } from './check-same-length.js';

/** Areas that have a rate: events and a population above zero. The others are left out of all that is estimated. */
export interface RatesOfAreas {
  /** NaN where there is none. */
  readonly rates: Float64Array;
  /** Positions of the areas that have one. */
  readonly present: readonly number[];
}

/** @throws SozialraumError `invalid` for lists of different length and for a negative or infinite count. */
export function ratesOfAreas(events: ArrayLike<number>, population: ArrayLike<number>): RatesOfAreas {
  checkSameLength('events', events, population.length);
  checkCounts('events', events);
  checkCounts('population', population);
  const rates = Float64Array.from(population, (people, area) => (people > 0 ? events[area]! / people : NaN));
  const present = Array.from(rates.keys()).filter((area) => !Number.isNaN(rates[area]!));
  return { rates, present };
}
