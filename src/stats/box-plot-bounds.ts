import { numbersIn } from './numbers-in.js';
import { valueAtPosition } from './value-at-position.js';

/**
 * Bounds of a box map: lower fence, lower quartile, median, upper quartile, upper fence. The classes have fixed meanings: far
 * below, the four quarters, far above; those at the ends are often empty. Quartiles as {@link quantileBounds} has them. Where half
 * of all values and more are equal the box has no height, and the classes say little.
 *
 * @param values - NaN where there is no number.
 * @param options - `hinge`: how many times the height of the box the fences lie beyond it, 1.5 if absent.
 * @returns Five bounds, ascending, some of which may coincide; NaN without values.
 * @throws `invalid value` for an infinite value.
 * @see J. W. Tukey: Exploratory data analysis (1977); docs/methods/classing.md.
 * @example
 * ```ts
 * boxPlotBounds([1, 2, 3, 4, 5]) // => [-1, 2, 3, 4, 7]
 * ```
 */
export function boxPlotBounds(values: ArrayLike<number>, { hinge = 1.5 }: { readonly hinge?: number } = {}): number[] {
  const sorted = numbersIn(values).sort();
  const [lower, median, upper] = [1, 2, 3].map((quarter) =>
    valueAtPosition(sorted, ((sorted.length - 1) * quarter) / 4),
  );
  const reach = hinge * (upper! - lower!);
  return [lower! - reach, lower!, median!, upper!, upper! + reach];
}
