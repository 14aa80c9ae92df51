import { SozialraumError } from '../error.js';

/** @throws SozialraumError `invalid class count` for what is no whole number from 1. */
export function checkClassCount(count: number): void {
  if (!Number.isInteger(count) || count < 1) throw new SozialraumError('invalid', 'class count', String(count));
}
