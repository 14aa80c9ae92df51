import { normalCdf } from './normal-cdf.js';

/**
 * Which departures count: `two-sided` both, so that p is the chance of one at least as far out on either side;
 * `directed` only that on the side where the value lies. The directed p is half as large, and is what some programs print
 * as pseudo p; as the side is chosen after looking, it says more than it should.
 */
export type Alternative = 'two-sided' | 'directed';

/** A value held against what it would be if numbers were spread over areas at random. */
export interface SpatialTest {
  readonly variance: number;
  /** How many standard deviations the value lies from what is expected. */
  readonly z: number;
  readonly p: number;
}

/** Tests by the normal distribution. Where there is no variance there is no test. */
export function spatialTest(value: number, expected: number, variance: number, alternative: Alternative): SpatialTest {
  const z = variance > 0 ? (value - expected) / Math.sqrt(variance) : NaN;
  const beyond = normalCdf(-Math.abs(z));
  return { variance, z, p: alternative === 'two-sided' ? 2 * beyond : beyond };
}

/** p after so many permutations, of which the value observed is one. */
export function permutationP(atLeast: number, atMost: number, permutations: number, alternative: Alternative): number {
  const beyond = (Math.min(atLeast, atMost) + 1) / (permutations + 1);
  return alternative === 'two-sided' ? Math.min(1, 2 * beyond) : beyond;
}
