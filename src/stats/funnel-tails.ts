/** The one-sided probabilities beyond the inner and the outer limits of a funnel: about 2 and 3 standard deviations. */
export const FUNNEL_TAILS = { inner: 0.025, outer: 0.001 } as const;

/**
 * Where a figure lies in a funnel: `above` and `below` are beyond the inner limits, which chance alone leaves with a
 * probability of 0.025 on each side, `far-above` and `far-below` beyond the outer ones (0.001).
 */
export type FunnelPosition = 'far-below' | 'below' | 'within' | 'above' | 'far-above';
