import { checkConfidence } from './check-confidence.js';
import type { Estimate } from './estimate.js';
import { gammaQuantile } from './gamma-quantile.js';
import type { WeightedRate } from './weighted-rate.js';

/**
 * The limits of Fay and Feuer: quantiles of gamma variables with mean and variance of the weighted sum, above as if the next
 * event came where it weighs most.
 */
export function gammaLimits({ value, variance, heaviest }: WeightedRate, confidence: number): Estimate {
  checkConfidence(confidence);
  const beyond = (1 - confidence) / 2;
  const [next, spread] = [value + heaviest, variance + heaviest * heaviest];
  return {
    value,
    lower: value > 0 ? gammaQuantile(beyond, (value * value) / variance, variance / value) : 0,
    upper: gammaQuantile(1 - beyond, (next * next) / spread, spread / next),
  };
}
