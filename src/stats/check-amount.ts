import { SozialraumError } from '../error.js';

/**
 * A count, a population or a weight as it comes in: at least zero and finite, or NaN where there is no number.
 *
 * @throws SozialraumError `invalid` for anything else.
 */
export function checkAmount(what: string, amount: number): void {
  if (amount < 0 || amount === Infinity) throw new SozialraumError('invalid', what, String(amount));
}
