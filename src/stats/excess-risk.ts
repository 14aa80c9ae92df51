import { fsum } from 'd3-array';
import { ratesOfAreas } from './rates-of-areas.js';

/**
 * The rate of each area as a multiple of the rate of all areas: 1.2 is a fifth above. A small population makes it
 * jump; {@link choynowski} says how easily chance does that.
 *
 * @param events - Cases, by area.
 * @param population - Those among whom they are counted, by area.
 * @returns NaN where events or population are NaN, where nobody lives, and everywhere if there are no events at all.
 * @throws `invalid` for lists of different length, and for a negative or infinite count.
 * @see docs/methods/empirical-bayes.md
 * @example
 * ```ts
 * excessRisk([0, 4, 2], [0, 40, 40]) // => Float64Array.of(NaN, 4 / 3, 2 / 3)
 * ```
 */
export function excessRisk(events: ArrayLike<number>, population: ArrayLike<number>): Float64Array {
  const { rates, present } = ratesOfAreas(events, population);
  const people = fsum(present.map((area) => population[area]!));
  const cases = fsum(present.map((area) => events[area]!));
  return rates.map((rate) => (rate * people) / cases);
}
