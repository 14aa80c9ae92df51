import { SozialraumError } from '../error.js';
import { checkSameLength } from './check-same-length.js';

/** How scores of several indicators become one number: added up, averaged, or the least of them. */
export type ScoreAggregation = 'sum' | 'mean' | 'geometric-mean' | 'minimum';

type Aggregate = (scores: readonly number[], weights: ArrayLike<number>, whole: number) => number;

const sum: Aggregate = (scores, weights) =>
  scores.reduce((total, score, k) => total + (weights[k] as number) * score, 0);

const AGGREGATES: Record<ScoreAggregation, Aggregate> = {
  sum,
  mean: (scores, weights, whole) => sum(scores, weights, whole) / whole,
  'geometric-mean': (scores, weights, whole) =>
    scores.reduce((product, score, k) => product * score ** ((weights[k] as number) / whole), 1),
  // a weight says whether an indicator is among them, not how much
  minimum: (scores, weights) => Math.min(...scores.filter((_, k) => (weights[k] as number) > 0)),
};

/**
 * Scores of several indicators put together by area, each with its weight. A geometric mean is 0 where one score is 0.
 *
 * @param scores For each indicator its scores by area.
 * @param weights For each indicator, at least 0.
 * @returns By area; NaN where a score is NaN, whatever its weight.
 * @throws SozialraumError `missing` for no indicator, `invalid` for lists of different length, a negative or infinite weight,
 * weights that are all 0, or a negative score in a geometric mean.
 * @see OECD, European Union, JRC: Handbook on Constructing Composite Indicators (2008), step 6; docs/methods/composite-indices.md.
 * @example
 * ```ts
 * aggregateScores([[1, 2], [3, NaN]], [1, 2], 'sum') // => Float64Array.of(7, NaN)
 * aggregateScores([[0.25, 1], [1, 1]], [1, 1], 'geometric-mean') // => Float64Array.of(0.5, 1)
 * ```
 */
export function aggregateScores(
  scores: readonly ArrayLike<number>[],
  weights: ArrayLike<number>,
  aggregation: ScoreAggregation,
): Float64Array {
  const [first] = scores;
  if (!first) throw new SozialraumError('missing', 'indicators');
  for (const column of scores) checkSameLength('scores', column, first.length);
  checkSameLength('weights', weights, scores.length);
  const whole = wholeOf(weights);
  return Float64Array.from(first, (_, area) => {
    const row = scores.map((column) => column[area] as number);
    if (row.some(Number.isNaN)) return NaN;
    if (aggregation === 'geometric-mean') assertNotNegative(row);
    return AGGREGATES[aggregation](row, weights, whole);
  });
}

function wholeOf(weights: ArrayLike<number>): number {
  const all = Array.from(weights);
  for (const weight of all)
    if (!(weight >= 0 && weight < Infinity)) throw new SozialraumError('invalid', 'weight', String(weight));
  const whole = all.reduce((total, weight) => total + weight, 0);
  if (whole === 0) throw new SozialraumError('invalid', 'weights', all.join(', '));
  return whole;
}

function assertNotNegative(row: readonly number[]): void {
  for (const score of row) if (score < 0) throw new SozialraumError('invalid', 'score', String(score));
}
