import { SozialraumError } from '../error.js';
import { numbersIn } from './numbers-in.js';
import { valueAtPosition } from './value-at-position.js';

/**
 * Bounds at percentiles, interpolated as those of {@link quantileBounds}: to show the ends apart, say the lowest and the highest
 * hundredth and tenth. Equal values may make bounds that coincide, with empty classes between them.
 *
 * @param values - NaN where there is no number.
 * @param percentiles - Ascending, 0 to 100.
 * @returns One bound per percentile; NaN without values.
 * @throws `invalid` for an infinite value, and a percentile below 0 or above 100.
 * @see docs/methods/classing.md
 * @example
 * ```ts
 * percentileBounds([0, 10, 20, 30, 40], [10, 50, 90]) // => [4, 20, 36]
 * ```
 */
export function percentileBounds(
  values: ArrayLike<number>,
  percentiles: readonly number[] = [1, 10, 50, 90, 99],
): number[] {
  const sorted = numbersIn(values).sort();
  return percentiles.map((percentile) => {
    if (!(percentile >= 0 && percentile <= 100)) throw new SozialraumError('invalid', 'percentile', String(percentile));
    return valueAtPosition(sorted, ((sorted.length - 1) * percentile) / 100);
  });
}
