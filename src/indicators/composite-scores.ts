import { aggregateScores } from '../stats/aggregate-scores.js';
import { edgeClasses } from '../stats/edge-classes.js';
import { minMaxScores } from '../stats/min-max-scores.js';
import { percentRanks } from '../stats/percent-ranks.js';
import { zScores } from '../stats/z-scores.js';
import type { CompositePart, CompositeScheme, Normalisation } from './composite-definition.js';

const NORMALISE: Record<Normalisation, (values: ArrayLike<number>, scheme: CompositeScheme) => Float64Array> = {
  'z-score': (values, { ddof }) => zScores(values, { ddof }),
  'min-max': minMaxScores,
  'percent-rank': percentRanks,
  'ranked-min-max': (values) => minMaxScores(percentRanks(values)),
};

/** The scores of one indicator by area, turned so that a higher one raises the index. */
export function scoresOf(values: ArrayLike<number>, part: CompositePart, scheme: CompositeScheme): Float64Array {
  // each of these turns round with its values, ranks included
  const oriented = part.orientation === 'raises' ? values : Float64Array.from(values, (value) => -value);
  return NORMALISE[scheme.normalisation](oriented, scheme);
}

/** What scores of several indicators come to, by area. */
export interface ScoreSums {
  /** The scores put together with their weights. */
  readonly total: Float64Array;
  /** The same, standardised again where the scheme says so. */
  readonly index: Float64Array;
  /** Position of the class, -1 without an index. */
  readonly classes: Int32Array;
}

/** Puts scores together, standardises again, and classes. */
export function sumUp(
  scores: readonly ArrayLike<number>[],
  weights: readonly number[],
  scheme: CompositeScheme,
): ScoreSums {
  const total = aggregateScores(scores, weights, scheme.aggregation);
  const index = scheme.restandardise ? zScores(total, { ddof: scheme.ddof }) : total;
  return { total, index, classes: edgeClasses(index, scheme.edges) };
}
