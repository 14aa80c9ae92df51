import { gammaCdf } from './gamma-cdf.js';

/**
 * The probability that a standard normal variable is at most z. That it is more is `normalCdf(-z)`, which keeps the
 * digits of a small tail.
 *
 * @example
 * ```ts
 * normalCdf(0) // => 0.5
 * normalCdf(-1.959963984540054).toFixed(12) // => '0.025000000000'
 * ```
 */
export function normalCdf(z: number): number {
  const tail = gammaCdf((z * z) / 2, 0.5, { upper: true }) / 2;
  return z > 0 ? 1 - tail : tail;
}
