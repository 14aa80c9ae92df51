import { gammaCdf } from './gamma-cdf.js';

/**
 * The probability that a chi-square variable with this many degrees of freedom is at most x; with `upper` that it is
 * more, as tests need it.
 *
 * @example
 * ```ts
 * chiSquareCdf(3.841458820694124, 1).toFixed(10) // => '0.9500000000'
 * chiSquareCdf(3.841458820694124, 1, { upper: true }).toFixed(10) // => '0.0500000000'
 * ```
 */
export function chiSquareCdf(x: number, df: number, { upper = false }: { readonly upper?: boolean } = {}): number {
  return gammaCdf(x / 2, df / 2, { upper });
}
