import { gammaCdf, gammaPeak } from './gamma-cdf.js';
import { logGamma } from './log-gamma.js';
import { normalQuantile } from './normal-quantile.js';

/**
 * The value below which a gamma variable of this shape lies with the given probability, to at least 12 digits.
 * Shape 0 is the point 0. Outside 0..1, for a negative shape or a scale that is not positive it is undefined (`NaN`).
 *
 * Newton's method on the logarithms of value and tail, from the approximation of Wilson and Hilferty.
 *
 * @example
 * ```ts
 * gammaQuantile(0.5, 1).toFixed(12) // => Math.log(2).toFixed(12)
 * gammaQuantile(0.025, 0) // => 0
 * ```
 */
export function gammaQuantile(probability: number, shape: number, scale = 1): number {
  if (!(probability >= 0 && probability <= 1) || !(shape >= 0) || !(scale > 0)) return NaN;
  if (probability === 0 || shape === 0) return 0;
  if (probability === 1) return Infinity;
  const upper = probability > 0.5;
  const tail = upper ? 1 - probability : probability;
  let x = approximation(probability, shape);
  for (let step = Infinity, k = 0; Math.abs(step) > 1e-15 && k < 100; k++) {
    const reached = gammaCdf(x, shape, { upper });
    step = (Math.log(tail / reached) * reached) / gammaPeak(x, shape);
    // a tail that vanishes at the start says nothing about how far to go
    step = Math.max(-1, Math.min(1, upper ? -step : step));
    x *= Math.exp(step);
  }
  return x * scale;
}

function approximation(probability: number, shape: number): number {
  const small = Math.exp((Math.log(probability) + logGamma(shape + 1)) / shape);
  const cubed = 1 - 1 / (9 * shape) + normalQuantile(probability) / (3 * Math.sqrt(shape));
  return shape > 1 && cubed > 0.2 ? shape * cubed ** 3 : Math.max(small, Number.MIN_VALUE);
}
