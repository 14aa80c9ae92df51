import type { Estimate } from './estimate.js';
import { poissonInterval } from './poisson-interval.js';
import type { WeightedRate } from './weighted-rate.js';

/**
 * Dobson's limits: those of the number of events, moved and stretched to mean and variance of the weighted sum. Without
 * events there is nothing to stretch.
 */
export function dobsonLimits(
  { value, variance, events }: Pick<WeightedRate, 'value' | 'variance' | 'events'>,
  confidence: number,
): Estimate {
  const { lower, upper } = poissonInterval(events, { confidence });
  const stretch = Math.sqrt(variance / events);
  return { value, lower: value + stretch * (lower - events), upper: value + stretch * (upper - events) };
}
