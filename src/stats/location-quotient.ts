import { checkCounts } from './check-counts.js';
import { checkSameLength } from './check-same-length.js';

/**
 * Location quotient: the group's share in each area by its share of the whole. 1 as in the whole, 2 twice as frequent.
 *
 * @param group Members of the group, by area.
 * @param total All inhabitants, by area.
 * @returns By area; NaN where one of the two is NaN or nobody lives, everywhere where nobody belongs to the group. The share
 * of the whole is that of the areas with both numbers.
 * @throws SozialraumError `invalid` for lists of different length and for a negative or infinite count.
 * @see P. Haggett: Locational analysis in human geography (1965); docs/methods/segregation.md.
 * @example
 * ```ts
 * locationQuotient([10, 30, NaN], [100, 100, 50]) // => Float64Array.of(0.5, 1.5, NaN)
 * ```
 */
export function locationQuotient(group: ArrayLike<number>, total: ArrayLike<number>): Float64Array {
  checkSameLength('group', group, total.length);
  checkCounts('group', group);
  checkCounts('total', total);
  const isKnown = (i: number): boolean => !Number.isNaN(group[i]) && (total[i] as number) > 0;
  let [groupSum, totalSum] = [0, 0];
  for (let i = 0; i < total.length; i++) {
    if (!isKnown(i)) continue;
    groupSum += group[i] as number;
    totalSum += total[i] as number;
  }
  return Float64Array.from(group, (x, i) => (isKnown(i) ? (x * totalSum) / ((total[i] as number) * groupSum) : NaN));
}
