import { type RatioKind, ratioOutcome, type RatioOutcome } from './ratio-outcome.js';

/** A ratio and what became of it. */
export interface Ratio {
  /** NaN unless the outcome is `ok` or `exceeds`. */
  readonly value: number;
  readonly outcome: RatioOutcome;
}

/** How a ratio is made. */
export interface RatioOptions extends RatioKind {
  /** The ratio is given per so many. Default 1. */
  readonly per?: number;
}

/**
 * Numerator over denominator, and why not where there is no number.
 *
 * @see docs/methods/ratios.md
 * @example
 * ```ts
 * ratio(187, 412, { per: 100, bounded: true }) // => { value: 45.38834951456311, outcome: 'ok' }
 * ratio(0, 0) // => { value: NaN, outcome: 'undefined' }
 * ratio(NaN, 77) // => { value: NaN, outcome: 'missing' }
 * ```
 */
export function ratio(numerator: number, denominator: number, { per = 1, ...kind }: RatioOptions = {}): Ratio {
  const outcome = ratioOutcome(numerator, denominator, kind);
  const hasValue = outcome === 'ok' || outcome === 'exceeds';
  return { value: hasValue ? (numerator / denominator) * per : NaN, outcome };
}
