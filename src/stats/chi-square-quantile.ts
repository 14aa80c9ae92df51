import { gammaQuantile } from './gamma-quantile.js';

/**
 * The value below which a chi-square variable with this many degrees of freedom lies with the given probability. With
 * none it is the point 0.
 *
 * @example
 * ```ts
 * chiSquareQuantile(0.95, 1).toFixed(9) // => '3.841458821'
 * ```
 */
export function chiSquareQuantile(probability: number, df: number): number {
  return gammaQuantile(probability, df / 2, 2);
}
