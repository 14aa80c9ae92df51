import { stirlingError } from './log-gamma.js';

/** Which tail, and in which unit the variable is measured. */
export interface GammaOptions {
  readonly scale?: number;
  /** The probability above x instead of below: a small one keeps its digits. */
  readonly upper?: boolean;
}

/**
 * The probability that a gamma variable of this shape is at most x: the regularised incomplete gamma function, about 14
 * digits. With `upper` that it is more. Shape 0 is the point 0. A negative shape or a scale that is not positive is undefined.
 *
 * @see NIST Digital Library of Mathematical Functions, 8.7.1 (series) and 8.9.2 (continued fraction)
 * @example
 * ```ts
 * gammaCdf(Math.log(2), 1).toFixed(12) // => '0.500000000000'
 * gammaCdf(40, 1, { upper: true }).toPrecision(12) // => Math.exp(-40).toPrecision(12)
 * ```
 */
export function gammaCdf(x: number, shape: number, { scale = 1, upper = false }: GammaOptions = {}): number {
  const at = x / scale;
  if (Number.isNaN(at) || !(shape >= 0) || !(scale > 0)) return NaN;
  if (at <= 0 || shape === 0) return (at < 0 || shape > 0) === upper ? 1 : 0;
  if (at === Infinity) return upper ? 0 : 1;
  const peak = gammaPeak(at, shape);
  if (at < shape + 1) {
    const lower = peak * series(at, shape);
    return upper ? 1 - lower : lower;
  }
  const above = peak * fraction(at, shape);
  return upper ? above : 1 - above;
}

/** x times the density of a gamma variable of scale 1: xᵃ e⁻ˣ / Γ(a), without the cancellation of its large parts. */
export function gammaPeak(x: number, shape: number): number {
  return Math.sqrt(shape / (2 * Math.PI)) * Math.exp(shape * logMinus(x, shape) - stirlingError(shape));
}

// ln(1 + d) − d of the relative distance d
function logMinus(x: number, shape: number): number {
  const d = (x - shape) / shape;
  if (Math.abs(d) > 0.3) return Math.log(x / shape) - d;
  const r = d / (2 + d);
  let [term, sum] = [r * r * r, 0];
  for (let k = 3; Math.abs(term) > 1e-18 * Math.abs(r * d); k += 2, term *= r * r) sum += (2 * term) / k;
  return sum - r * d;
}

function series(x: number, shape: number): number {
  let [term, sum] = [1 / shape, 1 / shape];
  for (let k = 1; term > sum * 1e-17; k++) sum += term *= x / (shape + k);
  return sum;
}

// by Lentz's method
function fraction(x: number, shape: number): number {
  let b = x + 1 - shape;
  let [c, d] = [Infinity, 1 / b];
  let h = d;
  for (let k = 1, change = 0; Math.abs(change - 1) > 1e-16 && k < 100_000; k++) {
    const a = k * (shape - k);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    change = c * d;
    h *= change;
  }
  return h;
}
