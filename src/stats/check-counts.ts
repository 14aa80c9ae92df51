import { SozialraumError } from '../error.js';

/**
 * Counts and populations as they come in: at least zero and finite, or NaN where there is no number.
 *
 * @throws SozialraumError `invalid` with the first that is neither.
 */
export function checkCounts(what: string, counts: ArrayLike<number>): void {
  for (let i = 0; i < counts.length; i++) {
    const count = counts[i] as number;
    if (count < 0 || count === Infinity) throw new SozialraumError('invalid', what, String(count));
  }
}
