/**
 * What becomes of a ratio. `exceeds`: there is a value, but what should be a part is larger than its whole. `missing`: a
 * number is. `undefined`: over nothing. `invalid`: a number is negative or infinite.
 */
export type RatioOutcome = 'ok' | 'exceeds' | 'missing' | 'undefined' | 'invalid';

/**
 * What becomes of numerator over denominator.
 *
 * @param bounded Whether the numerator is a part of the denominator and cannot be larger.
 * @see docs/methods/ratios.md
 */
export function ratioOutcome(numerator: number, denominator: number, bounded: boolean): RatioOutcome {
  if (Number.isNaN(numerator) || Number.isNaN(denominator)) return 'missing';
  if (!(numerator >= 0 && numerator < Infinity && denominator >= 0 && denominator < Infinity)) return 'invalid';
  if (denominator === 0) return 'undefined';
  return bounded && numerator > denominator ? 'exceeds' : 'ok';
}
