import { assuncaoReis } from './assuncao-reis.js';
import { type MoransI, moransI } from './morans-i.js';
import type { Permutations } from './permutation-test.js';
import type { SpatialWeights } from './spatial-weights.js';

/**
 * Moran's I of rates that rest on populations of different size. Raw rates of small areas vary more than those of large
 * ones, which hides a pattern or makes one; here each is standardised first ({@link assuncaoReis}).
 *
 * @param events - Cases, by area.
 * @param population - Those among whom they are counted, by area.
 * @throws As {@link moransI}, and `invalid` for a negative count.
 * @see R. M. Assunção, E. A. Reis: A new proposal to adjust Moran's I for population density. Statistics in Medicine 18
 * (1999); docs/methods/spatial-autocorrelation.md.
 * @example
 * ```ts
 * moransIOfRates([1, 2, 30, 40], [100, 100, 100, 100], rowStandardised(spatialWeights([[1], [0, 2], [1, 3], [2]]))).value > 0 // => true
 * ```
 */
export function moransIOfRates(
  events: ArrayLike<number>,
  population: ArrayLike<number>,
  weights: SpatialWeights,
  options: Permutations = {},
): MoransI {
  return moransI(assuncaoReis(events, population), weights, options);
}
