import { SozialraumError } from '../error.js';

/** @throws SozialraumError `invalid` where what belongs together area by area, or year by year, differs in length. */
export function checkSameLength(what: string, values: ArrayLike<unknown>, length: number): void {
  if (values.length !== length) throw new SozialraumError('invalid', what, `${values.length} for ${length}`);
}
