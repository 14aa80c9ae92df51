import { ckmeans } from 'simple-statistics';
import { checkClassCount } from './check-class-count.js';
import type { Closure } from './class-of.js';
import { numbersIn } from './numbers-in.js';

/**
 * Bounds between the classes that are most alike inside: the sum of squared deviations from the means of the classes is the
 * least there can be (Fisher; "natural breaks", Jenks). Found exactly, by ckmeans in double precision.
 *
 * @param values - NaN where there is no number.
 * @param count - How many classes; fewer where fewer different values are there.
 * @param closure - Every bound is a value: the lowest of the class above it, or right-closed the highest of the class below.
 * @returns Ascending, at most `count - 1`.
 * @throws `invalid` for an infinite value and a count that is no whole number from 1.
 * @see W. D. Fisher: On grouping for maximum homogeneity. Journal of the American Statistical Association 53 (1958); H. Wang,
 * M. Song: Ckmeans.1d.dp. The R Journal 3 (2011); docs/methods/classing.md.
 * @example
 * ```ts
 * optimalBounds([1, 2, 2, 10, 11, 30], 3) // => [10, 30]
 * optimalBounds([1, 2, 2, 10, 11, 30], 3, 'right-closed') // => [2, 11]
 * optimalBounds([5, 5, 5], 3) // => []
 * ```
 */
export function optimalBounds(values: ArrayLike<number>, count: number, closure: Closure = 'left-closed'): number[] {
  checkClassCount(count);
  const sorted = Array.from(numbersIn(values).sort());
  const different = Math.min(count, new Set(sorted).size);
  if (different < 2) return [];
  const clusters = ckmeans(sorted, different);
  return closure === 'left-closed'
    ? clusters.slice(1).map((cluster) => cluster[0]!)
    : clusters.slice(0, -1).map((cluster) => cluster.at(-1)!);
}
