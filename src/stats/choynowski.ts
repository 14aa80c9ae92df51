import { fsum } from 'd3-array';
import { poissonCdf } from './poisson-cdf.js';
import { ratesOfAreas } from './rates-of-areas.js';

/**
 * How likely chance alone takes an area as far from the rate of all areas as it is, or farther: the Poisson probability of
 * so many events or fewer where they are at most as many as expected, of so many or more where they are more.
 *
 * Each p is one-sided, on the side where the area lies, and there are as many as areas.
 *
 * @param events - Cases, by area.
 * @param population - Those among whom they are counted, by area.
 * @returns NaN where events or population are NaN, and where nobody lives.
 * @throws `invalid` for lists of different length, and for a negative or infinite count.
 * @see M. Choynowski: Maps based on probabilities. Journal of the American Statistical Association 54 (1959);
 * docs/methods/empirical-bayes.md.
 * @example
 * ```ts
 * choynowski([0, 6], [30, 30])[0].toFixed(4) // => '0.0498'
 * ```
 */
export function choynowski(events: ArrayLike<number>, population: ArrayLike<number>): Float64Array {
  const { present } = ratesOfAreas(events, population);
  const mean = fsum(present.map((area) => events[area]!)) / fsum(present.map((area) => population[area]!));
  const p = new Float64Array(population.length).fill(NaN);
  for (const area of present) {
    const [found, expected] = [events[area]!, mean * population[area]!];
    p[area] =
      found <= expected ? poissonCdf(found, expected) : poissonCdf(Math.ceil(found) - 1, expected, { upper: true });
  }
  return p;
}
