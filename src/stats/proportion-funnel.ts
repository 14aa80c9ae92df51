import { FUNNEL_TAILS } from './funnel-tails.js';
import { normalQuantile } from './normal-quantile.js';

/** The limits of a funnel at each size: between the inner ones lie 95 % of areas that differ by chance only, between the outer ones 99.8 %. */
export interface FunnelLimits {
  readonly lowerOuter: Float64Array;
  readonly lowerInner: Float64Array;
  readonly upperInner: Float64Array;
  readonly upperOuter: Float64Array;
}

/**
 * Control limits of a proportion: how far areas of a size come to lie from the average by chance alone.
 *
 * @param average The proportion of all areas together, from 0 to 1: sum over sum.
 * @param sizes Sizes along the axis, as {@link funnelAxis} gives them.
 * @returns At each size the limits, between 0 and `per`; NaN for a size that is not above 0, and where the average is none.
 * @see D. J. Spiegelhalter: Funnel Plots for Comparing Institutional Performance, Statistics in Medicine 24 (2005), 1185–1202;
 * docs/methods/funnel.md
 * @example
 * ```ts
 * proportionFunnel(0.5, [100], { per: 100 }).upperInner[0].toFixed(2) // => '59.80'
 * proportionFunnel(0.5, [1], { per: 100 }).upperOuter // => Float64Array.of(100)
 * ```
 */
export function proportionFunnel(
  average: number,
  sizes: ArrayLike<number>,
  { per = 1 }: { readonly per?: number } = {},
): FunnelLimits {
  const limit = (tail: number, side: 1 | -1): Float64Array => {
    const z = -normalQuantile(tail) * side;
    return Float64Array.from(sizes, (size) => {
      const value = size > 0 ? average + z * Math.sqrt((average * (1 - average)) / size) : NaN;
      return Math.max(0, Math.min(1, value)) * per;
    });
  };
  const { inner, outer } = FUNNEL_TAILS;
  return {
    lowerOuter: limit(outer, -1),
    lowerInner: limit(inner, -1),
    upperInner: limit(inner, 1),
    upperOuter: limit(outer, 1),
  };
}
