import { checkConfidence } from './check-confidence.js';
import { normalQuantile } from './normal-quantile.js';

/**
 * How many standard deviations around the mean hold the given share of a normal variable.
 *
 * @throws SozialraumError `invalid` for a confidence that is not between one half and 1.
 */
export function twoSidedNormal(confidence: number): number {
  checkConfidence(confidence);
  return normalQuantile((1 + confidence) / 2);
}
