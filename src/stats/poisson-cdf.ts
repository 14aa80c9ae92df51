import { gammaCdf } from './gamma-cdf.js';

/**
 * The probability of at most `count` events where `mean` are expected; with `upper` of more.
 *
 * @example
 * ```ts
 * poissonCdf(1, 3).toFixed(12) // => (4 * Math.exp(-3)).toFixed(12)
 * poissonCdf(-1, 3) // => 0
 * ```
 */
export function poissonCdf(count: number, mean: number, { upper = false }: { readonly upper?: boolean } = {}): number {
  if (!(mean >= 0)) return NaN;
  if (count < 0) return upper ? 1 : 0;
  return gammaCdf(mean, Math.floor(count) + 1, { upper: !upper });
}
