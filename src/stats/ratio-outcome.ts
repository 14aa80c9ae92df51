/**
 * What becomes of a ratio. `exceeds`: there is a value, but what should be a part is larger than its whole. `missing`: a
 * number is. `undefined`: over nothing. `invalid`: a number is infinite, or negative where it cannot be.
 */
export type RatioOutcome = 'ok' | 'exceeds' | 'missing' | 'undefined' | 'invalid';

/** What the numbers of a ratio can be. */
export interface RatioKind {
  /** Whether the numerator is a part of the denominator and cannot be larger. Default false. */
  readonly bounded?: boolean;
  /** Whether the numerator is a balance or an amount and can be negative. Default false. */
  readonly signed?: boolean;
}

/**
 * What becomes of numerator over denominator.
 *
 * @see docs/methods/ratios.md
 * @example
 * ```ts
 * ratioOutcome(5, 0) // => 'undefined'
 * ratioOutcome(-3, 100, { signed: true }) // => 'ok'
 * ```
 */
export function ratioOutcome(
  numerator: number,
  denominator: number,
  { bounded = false, signed = false }: RatioKind = {},
): RatioOutcome {
  if (Number.isNaN(numerator) || Number.isNaN(denominator)) return 'missing';
  if (!Number.isFinite(numerator) || !Number.isFinite(denominator)) return 'invalid';
  if (denominator < 0 || (numerator < 0 && !signed)) return 'invalid';
  if (denominator === 0) return 'undefined';
  return bounded && numerator > denominator ? 'exceeds' : 'ok';
}
