import { checkAmount } from './check-amount.js';
import type { Estimate, IntervalOptions } from './estimate.js';
import { twoSidedNormal } from './two-sided-normal.js';

/**
 * Byar's approximate interval for the mean number of events of which so many were counted: good from 10 events on, and
 * close from 5. {@link poissonInterval} knows when to use it.
 *
 * @returns Without a lower limit (`NaN`) for 0 events, and where the approximation would be negative.
 * @throws SozialraumError `invalid` for a negative or infinite number of events, and for a confidence not between one half and 1.
 * @see N. E. Breslow, N. E. Day: Statistical Methods in Cancer Research II, IARC 1987, p. 69; docs/methods/intervals.md
 * @example
 * ```ts
 * byarInterval(10).lower.toFixed(3) // => '4.787'
 * byarInterval(10).upper.toFixed(3) // => '18.391'
 * byarInterval(0).lower // => NaN
 * ```
 */
export function byarInterval(events: number, { confidence = 0.95 }: IntervalOptions = {}): Estimate {
  checkAmount('events', events);
  const z = twoSidedNormal(confidence);
  const lower = cubed(events, -z);
  return { value: events, lower: lower >= 0 ? lower : NaN, upper: cubed(events + 1, z) };
}

// by Wilson and Hilferty the cube root of a chi-square variable is about normal
const cubed = (events: number, z: number): number => events * (1 - 1 / (9 * events) + z / (3 * Math.sqrt(events))) ** 3;
