import { SozialraumError } from '../error.js';
import { checkCounts } from './check-counts.js';
import { checkSameLength } from './check-same-length.js';
import { exactSum } from './exact-sum.js';
import { ranks } from './ranks.js';

/** A key figure of several cities side by side. */
export interface BenchmarkFigures {
  readonly values: Float64Array;
  /** The figure of all cities together: sum over sum. */
  readonly weightedMean: number;
  /** The mean of the cities' figures, in which a small city counts as much as a large one. */
  readonly unweightedMean: number;
  /** By how many percent each city lies above the weighted mean. */
  readonly deviations: Float64Array;
  /** 1 is the highest. */
  readonly ranks: Float64Array;
}

/**
 * A key figure as benchmarking circles of cities print it: cases per 1,000 inhabitants, spending per inhabitant or per
 * recipient; with means, deviations and ranks.
 *
 * @param numerators By city, NaN where there is no number. Amounts may be negative.
 * @param denominators By city.
 * @param options - `per`: the figure is given per so many. Default 1.
 * @returns NaN for a city that lacks a number or has a denominator of 0; it counts in no mean and no rank.
 * @throws SozialraumError `invalid` for lists of different length, an infinite number or a negative denominator.
 * @see docs/methods/benchmarks.md
 * @example
 * ```ts
 * benchmarkFigures([10, 60, NaN], [1000, 2000, 500], { per: 1000 }).values // => Float64Array.of(10, 30, NaN)
 * benchmarkFigures([10, 60, NaN], [1000, 2000, 500], { per: 1000 }).weightedMean.toFixed(3) // => '23.333'
 * ```
 */
export function benchmarkFigures(
  numerators: ArrayLike<number>,
  denominators: ArrayLike<number>,
  { per = 1 }: { readonly per?: number } = {},
): BenchmarkFigures {
  checkSameLength('denominators', denominators, numerators.length);
  checkCounts('denominators', denominators);
  const infinite = Array.from(numerators).find((numerator) => Math.abs(numerator) === Infinity);
  if (infinite !== undefined) throw new SozialraumError('invalid', 'numerator', String(infinite));
  const values = Float64Array.from(numerators, (numerator, city) => {
    const denominator = denominators[city] as number;
    return denominator > 0 ? (numerator / denominator) * per : NaN;
  });
  const known = (of: ArrayLike<number>) => Array.from(of).filter((_, city) => !Number.isNaN(values[city]));
  const figures = known(values);
  const weightedMean = (exactSum(known(numerators)) / exactSum(known(denominators))) * per;
  return {
    values,
    weightedMean,
    unweightedMean: exactSum(figures) / figures.length,
    deviations: values.map((value) => (weightedMean === 0 ? NaN : 100 * (value / weightedMean - 1))),
    ranks: ranks(values),
  };
}
