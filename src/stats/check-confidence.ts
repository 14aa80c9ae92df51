import { SozialraumError } from '../error.js';

/** @throws SozialraumError `invalid` for a confidence that is not between one half and 1: less says nothing. */
export function checkConfidence(confidence: number): void {
  if (!(confidence > 0.5 && confidence < 1)) throw new SozialraumError('invalid', 'confidence', String(confidence));
}
