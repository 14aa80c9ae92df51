import type { IntervalOptions } from './estimate.js';
import { numberPairs } from './number-pairs.js';
import { type Correlation, pearsonCorrelation } from './pearson-correlation.js';
import { percentRanks } from './percent-ranks.js';

/**
 * How closely the order of areas by one figure is their order by another, from -1 to 1: Spearman's coefficient, which is Pearson's
 * of the ranks, equal values sharing the mean of theirs. It does not mind outliers or bent relations.
 *
 * @param x By area, NaN where there is no number: the area is left out.
 * @param y By area.
 * @returns As {@link pearsonCorrelation}; for ranks interval and p are approximate, and rough for less than 10 pairs.
 * @throws SozialraumError `invalid` as there.
 * @see C. Spearman: The Proof and Measurement of Association between Two Things, Am. J. Psychology 15 (1904), 72–101; docs/methods/correlation-and-regression.md
 * @example
 * ```ts
 * spearmanCorrelation([1, 2, 3, 4], [1, 8, 27, 1000]).value // => 1
 * ```
 */
export function spearmanCorrelation(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  options: IntervalOptions = {},
): Correlation {
  const [xs, ys] = numberPairs(x, y);
  return pearsonCorrelation(percentRanks(xs), percentRanks(ys), options);
}
