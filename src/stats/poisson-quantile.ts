import { normalQuantile } from './normal-quantile.js';
import { poissonCdf } from './poisson-cdf.js';

/**
 * The smallest number of events that is not exceeded with at least the given probability, where `mean` are expected.
 *
 * @example
 * ```ts
 * poissonQuantile(0.975, 5) // => 10
 * poissonQuantile(0.025, 5) // => 1
 * ```
 */
export function poissonQuantile(probability: number, mean: number): number {
  if (!(probability >= 0 && probability <= 1) || !(mean >= 0)) return NaN;
  if (probability === 1) return mean === 0 ? 0 : Infinity;
  const reaches = (count: number): boolean => poissonCdf(count, mean) >= probability;
  let count = Math.max(0, Math.floor(mean + Math.sqrt(mean) * Math.max(-40, normalQuantile(probability))));
  while (!reaches(count)) count++;
  while (count > 0 && reaches(count - 1)) count--;
  return count;
}
