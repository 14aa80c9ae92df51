/**
 * What a test of trend says in one word. `none`: no change that is more than chance would bring, which does not mean that
 * nothing changed. `undefined`: nothing can be said.
 */
export type TrendDirection = 'increasing' | 'decreasing' | 'none' | 'undefined';

/** A trend is one where the probability of so much by chance alone is below `1 - confidence`. */
export function trendDirection(sign: number, p: number, confidence: number): TrendDirection {
  if (Number.isNaN(p)) return 'undefined';
  // 1 - 0.95 is more than 0.05 by rounding; half a unit of a twelfth digit decides nothing
  if (!(p < 1 - confidence - 1e-12)) return 'none';
  return sign > 0 ? 'increasing' : 'decreasing';
}
