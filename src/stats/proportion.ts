import { checkAmount } from './check-amount.js';
import type { Estimate, RateOptions } from './estimate.js';
import { twoSidedNormal } from './two-sided-normal.js';

/**
 * The share that some are of all, with Wilson's score interval, which stays between nothing and all and holds for small
 * numbers too. Estimated counts with decimals are accepted.
 *
 * @param count How many have it; NaN where there is no number.
 * @param total How many there are.
 * @returns All NaN for a total of 0 and where a number is missing. A count above its total has a value and no interval.
 * @throws SozialraumError `invalid` for a negative or infinite count or total, and for a confidence not between one half and 1.
 * @see E. B. Wilson: Probable Inference, the Law of Succession, and Statistical Inference, JASA 22 (1927), 209–212; docs/methods/intervals.md
 * @example
 * ```ts
 * proportion(3, 10).value // => 0.3
 * proportion(3, 10).lower.toFixed(4) // => '0.1078'
 * proportion(5, 5, { per: 100 }).upper // => 100
 * proportion(0, 0).value // => NaN
 * ```
 */
export function proportion(count: number, total: number, options: RateOptions = {}): Estimate {
  const { confidence = 0.95, per = 1 } = options;
  checkAmount('count', count);
  checkAmount('total', total);
  const z = twoSidedNormal(confidence);
  const share = total > 0 ? count / total : NaN;
  const centre = (2 * count + z * z) / (2 * (total + z * z));
  const half = (z * Math.sqrt(z * z + 4 * count * (1 - share))) / (2 * (total + z * z));
  const holds = share <= 1;
  // at none and at all a limit is the share itself, but for rounding
  return {
    value: share * per,
    lower: holds ? Math.max(0, Math.min(share, centre - half)) * per : NaN,
    upper: holds ? Math.min(1, Math.max(share, centre + half)) * per : NaN,
  };
}
