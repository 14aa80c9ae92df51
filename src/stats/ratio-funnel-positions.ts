import { checkCounts } from './check-counts.js';
import { checkSameLength } from './check-same-length.js';
import { FUNNEL_TAILS, type FunnelPosition } from './funnel-tails.js';
import { poissonInterval } from './poisson-interval.js';

/**
 * Where the events of each area lie in the funnel around what is expected there: beyond a limit where the interval of
 * {@link poissonInterval} lies wholly on one side of what is expected.
 *
 * @param events By area, NaN where there is no number.
 * @param expected By area, for example from {@link indirectlyStandardisedRatio}.
 * @returns By area; `undefined` where a number is missing or nothing is expected.
 * @throws SozialraumError `invalid` for lists of different length and for a negative or infinite number.
 * @see docs/methods/funnel.md
 * @example
 * ```ts
 * ratioFunnelPositions([10, 25, NaN], [25, 8, 3]) // => ['far-below', 'far-above', undefined]
 * ```
 */
export function ratioFunnelPositions(
  events: ArrayLike<number>,
  expected: ArrayLike<number>,
): (FunnelPosition | undefined)[] {
  checkSameLength('expected', expected, events.length);
  checkCounts('events', events);
  checkCounts('expected', expected);
  return Array.from(events, (count, area) => positionOf(count, expected[area] as number));
}

function positionOf(events: number, expected: number): FunnelPosition | undefined {
  if (Number.isNaN(events) || !(expected > 0)) return undefined;
  const [inner, outer] = [FUNNEL_TAILS.inner, FUNNEL_TAILS.outer].map((tail) =>
    poissonInterval(events, { confidence: 1 - 2 * tail }),
  ) as [Limits, Limits];
  if (expected < inner.lower) return expected < outer.lower ? 'far-above' : 'above';
  if (expected > inner.upper) return expected > outer.upper ? 'far-below' : 'below';
  return 'within';
}

type Limits = ReturnType<typeof poissonInterval>;
