import { SozialraumError } from '../error.js';
import { readPeriod } from '../model/period.js';

/**
 * A day as the number that periods have.
 *
 * @throws SozialraumError `invalid` for what is no ISO date.
 */
export function dayOf(today: string): number {
  const period = readPeriod(today);
  if (period?.kind !== 'day') throw new SozialraumError('invalid', 'date', today);
  return period.start;
}
