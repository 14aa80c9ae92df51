import { fsum, median } from 'd3-array';
import { checkSameLength } from './check-same-length.js';

/** How well classes stand for the values in them. */
export interface ClassFit {
  /** Sum of squared deviations from the mean of the class: what {@link optimalBounds} makes least. */
  readonly squares: number;
  /** Sum of absolute deviations from the median of the class. */
  readonly absoluteDeviations: number;
  /** Goodness of absolute deviation fit: 1 where each class has one value, 0 where classes say nothing. */
  readonly goodness: number;
}

/**
 * How well classes stand for the values in them. With more classes it always gets better: compare ways of making as many.
 *
 * @param values - NaN where there is no number.
 * @param classes - The class of each value, -1 for none, as {@link classify} has it.
 * @returns NaN where no value has a class.
 * @throws `invalid classes` for lists of different length.
 * @see T. A. Slocum et al.: Thematic cartography and geovisualization (2009); docs/methods/classing.md.
 * @example
 * ```ts
 * classFit([1, 3, 10, 12], [0, 0, 1, 1]) // => { squares: 4, absoluteDeviations: 4, goodness: 1 - 4 / 18 }
 * ```
 */
export function classFit(values: ArrayLike<number>, classes: ArrayLike<number>): ClassFit {
  checkSameLength('classes', classes, values.length);
  const members = new Map<number, number[]>();
  for (let i = 0; i < values.length; i++) {
    const own = classes[i]!;
    if (own < 0 || Number.isNaN(values[i])) continue;
    const others = members.get(own);
    if (others) others.push(values[i]!);
    else members.set(own, [values[i]!]);
  }
  const groups = [...members.values()];
  if (groups.length === 0) return { squares: NaN, absoluteDeviations: NaN, goodness: NaN };
  const absoluteDeviations = fsum(groups.map(fromMedian));
  const ofAll = fromMedian(groups.flat());
  return {
    squares: fsum(groups.map(fromMean)),
    absoluteDeviations,
    goodness: ofAll > 0 ? 1 - absoluteDeviations / ofAll : 1,
  };
}

function fromMean(values: readonly number[]): number {
  const mean = fsum(values) / values.length;
  return fsum(values.map((value) => (value - mean) ** 2));
}

function fromMedian(values: readonly number[]): number {
  const middle = median(values)!;
  return fsum(values.map((value) => Math.abs(value - middle)));
}
