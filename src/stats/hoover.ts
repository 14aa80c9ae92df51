import { checkCounts } from './check-counts.js';
import { checkSameLength } from './check-same-length.js';

/** What {@link hoover} compares with. */
export interface HooverOptions {
  /** What equality is measured by, inhabitants or land for instance. Default: as much for each. */
  readonly base?: ArrayLike<number>;
}

/**
 * Hoover index: the share of the sum that would have to move for each to have as much, or as much by the unit of a base:
 * `½ Σ |x/X - a/A|`. With land as the base it is the delta index of concentration. Doubling the data changes nothing.
 *
 * @param values At least 0; NaN is left out, with its base.
 * @returns 0 to 1; NaN without values, and where they or their bases are all 0.
 * @throws SozialraumError `invalid` for lists of different length and for a negative or infinite value.
 * @see E. M. Hoover: Interstate redistribution of population, 1850-1940. Journal of Economic History 1 (1941);
 * docs/methods/inequality.md.
 * @example
 * ```ts
 * hoover([0, 10]) // => 0.5
 * hoover([20, 10], { base: [200, 100] }) // => 0
 * ```
 */
export function hoover(values: ArrayLike<number>, { base }: HooverOptions = {}): number {
  checkCounts('value', values);
  const bases = base ?? new Float64Array(values.length).fill(1);
  checkSameLength('base', bases, values.length);
  checkCounts('base', bases);
  const known = Array.from(values, (_, i) => i).filter(
    (i) => !Number.isNaN((values[i] as number) + (bases[i] as number)),
  );
  const sumOf = (list: ArrayLike<number>): number => known.reduce((sum, i) => sum + (list[i] as number), 0);
  const [valueSum, baseSum] = [sumOf(values), sumOf(bases)];
  if (known.length === 0) return NaN;
  const moved = known.reduce(
    (sum, i) => sum + Math.abs((values[i] as number) / valueSum - (bases[i] as number) / baseSum),
    0,
  );
  return moved / 2;
}
