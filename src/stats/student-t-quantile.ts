import { logGammaHalfStep } from './log-gamma.js';
import { normalQuantile } from './normal-quantile.js';
import { studentTCdf } from './student-t-cdf.js';

/**
 * The value below which Student's t with this many degrees of freedom lies with the given probability, to at least 11
 * digits. Outside 0..1 and without positive degrees of freedom it is undefined (`NaN`).
 *
 * Newton's method from the normal quantile; in the tails on the logarithms of value and tail.
 *
 * @example
 * ```ts
 * studentTQuantile(0.975, 11).toFixed(6) // => '2.200985'
 * studentTQuantile(0.75, 1).toFixed(12) // => '1.000000000000'
 * ```
 */
export function studentTQuantile(probability: number, df: number): number {
  if (!(probability >= 0 && probability <= 1) || !(df > 0)) return NaN;
  if (probability === 0.5) return 0;
  const tail = Math.min(probability, 1 - probability);
  const size = tail === 0 ? Infinity : upperQuantile(tail, df);
  return probability < 0.5 ? -size : size;
}

function upperQuantile(tail: number, df: number): number {
  let t = -normalQuantile(tail);
  for (let change = Infinity, k = 0; Math.abs(change) > 1e-15 && k < 100; k++) {
    const reached = studentTCdf(-t, df);
    const slope = density(t, df);
    const next =
      tail < 0.1 ? t * Math.exp((Math.log(reached / tail) * reached) / (t * slope)) : t + (reached - tail) / slope;
    change = (next - t) / next;
    t = next;
  }
  return t;
}

function density(t: number, df: number): number {
  return Math.exp(logGammaHalfStep(df / 2) - ((df + 1) / 2) * Math.log1p((t * t) / df)) / Math.sqrt(df * Math.PI);
}
