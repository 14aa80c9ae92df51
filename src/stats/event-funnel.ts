import { chiSquareQuantile } from './chi-square-quantile.js';
import { FUNNEL_TAILS } from './funnel-tails.js';

/** One limit of a funnel as a line of points. */
export interface FunnelLine {
  /** The size of an area that lies on the limit with so many events. */
  readonly sizes: Float64Array;
  /** Its figure: events over size. */
  readonly values: Float64Array;
}

/** The limits of a funnel of rates or ratios; at the same place of each line the same number of events. */
export interface EventFunnel {
  readonly lowerOuter: FunnelLine;
  readonly lowerInner: FunnelLine;
  readonly upperInner: FunnelLine;
  readonly upperOuter: FunnelLine;
}

/**
 * Control limits of a rate or a ratio, exact by the Poisson distribution: for each number of events the size of the area that
 * has just so many or so few by chance.
 *
 * @param average Events per head in all areas together, sum over sum, for a funnel of rates over population; 1 for a funnel
 * of ratios over expected events.
 * @param events Numbers of events along the axis, as {@link funnelAxis} gives them.
 * @param options - `per`: figures are given per so many. Default 1.
 * @returns NaN where the average is not above 0 or a number of events is below 0.
 * @see D. J. Spiegelhalter: Funnel Plots for Comparing Institutional Performance, Statistics in Medicine 24 (2005), 1185–1202;
 * docs/methods/funnel.md
 * @example
 * ```ts
 * eventFunnel(1, [1]).lowerInner.sizes[0].toFixed(4) // => '5.5716'
 * eventFunnel(0.01, [10], { per: 1000 }).upperInner.values[0].toFixed(2) // => '20.85'
 * ```
 */
export function eventFunnel(
  average: number,
  events: ArrayLike<number>,
  { per = 1 }: { readonly per?: number } = {},
): EventFunnel {
  const line = (mean: (count: number) => number): FunnelLine => {
    const sizes = Float64Array.from(events, (count) => (average > 0 ? mean(count) / average : NaN));
    return { sizes, values: sizes.map((size, i) => ((events[i] as number) / size) * per) };
  };
  const mostExpected = (tail: number) => line((count) => chiSquareQuantile(1 - tail, 2 * count + 2) / 2);
  const leastExpected = (tail: number) => line((count) => chiSquareQuantile(tail, 2 * count) / 2);
  const { inner, outer } = FUNNEL_TAILS;
  return {
    lowerOuter: mostExpected(outer),
    lowerInner: mostExpected(inner),
    upperInner: leastExpected(inner),
    upperOuter: leastExpected(outer),
  };
}
