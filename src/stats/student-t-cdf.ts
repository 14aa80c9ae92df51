import { logGammaHalfStep } from './log-gamma.js';

/**
 * The probability that Student's t with this many degrees of freedom is at most t. That it is more is
 * `studentTCdf(-t, df)`. Without positive degrees of freedom it is undefined (`NaN`).
 *
 * @see NIST Digital Library of Mathematical Functions, 8.17.22 (continued fraction of the incomplete beta function)
 * @example
 * ```ts
 * studentTCdf(0, 7) // => 0.5
 * studentTCdf(-1, 1).toFixed(12) // => '0.250000000000'
 * ```
 */
export function studentTCdf(t: number, df: number): number {
  if (Number.isNaN(t) || !(df > 0)) return NaN;
  if (!Number.isFinite(t)) return t < 0 ? 0 : 1;
  if (t === 0) return 0.5;
  const tail = bothTails(t * t, df) / 2;
  return t > 0 ? 1 - tail : tail;
}

// the regularised incomplete beta function of x = df / (df + t²) with a = df / 2 and b = ½
function bothTails(square: number, df: number): number {
  const [x, y, a] = [df / (df + square), square / (df + square), df / 2];
  const factor = Math.exp(logGammaHalfStep(a) - a * Math.log1p(square / df)) * Math.sqrt(y / Math.PI);
  return x < (a + 1) / (a + 2.5) ? (factor / a) * fraction(x, a, 0.5) : 1 - 2 * factor * fraction(y, 0.5, a);
}

// by Lentz's method
function fraction(x: number, a: number, b: number): number {
  let [c, d, h] = [Infinity, 1, 1];
  for (let k = 1, change = 0; Math.abs(change - 1) > 1e-16 && k < 10_000; k++) {
    const m = k >> 1;
    const numerator = k % 2 ? (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1)) : pair(m, x, a, b);
    d = 1 / (1 + numerator * d);
    c = 1 + numerator / c;
    change = c * d;
    h *= change;
  }
  return h;
}

const pair = (m: number, x: number, a: number, b: number): number =>
  (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
