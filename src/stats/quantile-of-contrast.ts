import { normalCdf } from './normal-cdf.js';
import { normalQuantile } from './normal-quantile.js';

/** Two ends of a fitted line, jointly normal. */
export interface FittedEnds {
  readonly near: number;
  readonly far: number;
  readonly nearVariance: number;
  readonly farVariance: number;
  readonly covariance: number;
}

/** A comparison of two ends that rises with the far one. */
export interface Contrast {
  readonly contrast: (near: number, far: number) => number;
  /** The far end with which the contrast has a value. */
  readonly far: (near: number, value: number) => number;
}

const STEP = 0.25;
const REACH = 8;

/** The value below which the contrast of two uncertain ends lies with the given probability. */
export function quantileOfContrast(ends: FittedEnds, probability: number, { contrast, far }: Contrast): number {
  const value = contrast(ends.near, ends.far);
  const sides = [Math.sqrt(ends.nearVariance), Math.sqrt(ends.farVariance)] as const;
  if (!(sides[0] + sides[1] > 0)) return sides[0] + sides[1] === 0 ? value : NaN;
  // by how much the contrast moves with each end, for a first guess
  const byNear = contrast(ends.near + sides[0], ends.far) - value;
  const byFar = contrast(ends.near, ends.far + sides[1]) - value;
  const correlation = ends.covariance / (sides[0] * sides[1] || 1);
  const spread = Math.sqrt(byNear ** 2 + byFar ** 2 + 2 * correlation * byNear * byFar);
  const z = normalQuantile(probability);
  const distance = (guess: number) => normalQuantile(probabilityBelow(ends, guess, far)) - z;
  return rootBySecants(distance, value + z * spread, spread);
}

// in standard deviations the distribution is nearly straight, so that secants soon meet it
function rootBySecants(distance: (guess: number) => number, start: number, spread: number): number {
  let [before, at] = [start - spread / 100, start];
  let [off, offBefore] = [distance(at), distance(before)];
  for (let k = 0; k < 50 && Math.abs(off) > 1e-12 && off !== offBefore; k++) {
    [before, at] = [at, at - (off * (at - before)) / (off - offBefore)];
    [offBefore, off] = [off, distance(at)];
  }
  return at;
}

// over the near end, by the trapezoidal rule, which for smooth bells converges faster than any power of the step
function probabilityBelow(ends: FittedEnds, value: number, far: Contrast['far']): number {
  const deviation = Math.sqrt(ends.nearVariance);
  const slope = deviation > 0 ? ends.covariance / deviation : 0;
  const rest = Math.sqrt(Math.max(0, ends.farVariance - slope * slope));
  let total = 0;
  for (let u = -REACH; u <= REACH; u += STEP) {
    const limit = far(ends.near + deviation * u, value);
    total += Math.exp((-u * u) / 2) * normalCdf((limit - ends.far - slope * u) / rest);
  }
  return (total * STEP) / Math.sqrt(2 * Math.PI);
}
