import { checkCounts } from './check-counts.js';
import { checkSameLength } from './check-same-length.js';
import { FUNNEL_TAILS, type FunnelPosition } from './funnel-tails.js';
import { normalQuantile } from './normal-quantile.js';

/**
 * Where the proportion of each area lies in the funnel around the proportion of all areas together.
 *
 * @param counts By area, NaN where there is no number.
 * @param totals By area.
 * @returns By area; `undefined` where a number is missing, the total is 0 or the count is above it. Such an area does not
 * count in the average either.
 * @throws SozialraumError `invalid` for lists of different length and for a negative or infinite number.
 * @see docs/methods/funnel.md
 * @example
 * ```ts
 * proportionFunnelPositions([50, 50, 90, NaN], [100, 100, 100, 100]) // => ['below', 'below', 'far-above', undefined]
 * ```
 */
export function proportionFunnelPositions(
  counts: ArrayLike<number>,
  totals: ArrayLike<number>,
): (FunnelPosition | undefined)[] {
  checkSameLength('totals', totals, counts.length);
  checkCounts('counts', counts);
  checkCounts('totals', totals);
  const average = averageOf(counts, totals);
  const [inner, outer] = [-normalQuantile(FUNNEL_TAILS.inner), -normalQuantile(FUNNEL_TAILS.outer)];
  return Array.from(counts, (count, area) => {
    const total = totals[area] as number;
    if (!isShare(count, total)) return undefined;
    const distance = count / total - average;
    const deviation = Math.sqrt((average * (1 - average)) / total);
    if (Math.abs(distance) <= inner * deviation) return 'within';
    const isFar = Math.abs(distance) > outer * deviation;
    return distance > 0 ? (isFar ? 'far-above' : 'above') : isFar ? 'far-below' : 'below';
  });
}

const isShare = (count: number, total: number): boolean => total > 0 && count <= total;

function averageOf(counts: ArrayLike<number>, totals: ArrayLike<number>): number {
  let [some, all] = [0, 0];
  for (let area = 0; area < counts.length; area++) {
    const [count, total] = [counts[area] as number, totals[area] as number];
    if (!isShare(count, total)) continue;
    some += count;
    all += total;
  }
  return some / all;
}
