import { SozialraumError } from '../error.js';
import { checkSameLength } from './check-same-length.js';
import { evenOut } from './even-out.js';

/** How scores of several indicators become one number: added up, averaged, or the least of them. */
export type ScoreAggregation = 'sum' | 'mean' | 'geometric-mean' | 'minimum';

interface Aggregate {
  readonly start: number;
  /** What has come together so far, with one score more. */
  add(soFar: number, score: number, weight: number, whole: number): number;
  end(all: number, whole: number): number;
}

const asItIs = (all: number): number => all;
const sum: Aggregate = { start: 0, add: (soFar, score, weight) => soFar + weight * score, end: asItIs };

const AGGREGATES: Record<ScoreAggregation, Aggregate> = {
  sum,
  mean: { ...sum, end: (all, whole) => all / whole },
  'geometric-mean': { start: 1, add: (soFar, score, weight, whole) => soFar * score ** (weight / whole), end: asItIs },
  // a weight says whether an indicator is among them, not how much
  minimum: {
    start: Infinity,
    add: (soFar, score, weight) => (weight > 0 ? Math.min(soFar, score) : soFar),
    end: asItIs,
  },
};

/**
 * Scores of several indicators put together by area, each with its weight. A geometric mean is 0 where one score is 0.
 *
 * @param scores For each indicator its scores by area.
 * @param weights For each indicator, at least 0.
 * @returns By area; NaN where a score is NaN, whatever its weight. Where they differ by no more than rounding, they are equal.
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
  const aggregate = AGGREGATES[aggregation];
  const totals = new Float64Array(first.length).fill(aggregate.start);
  scores.forEach((column, k) => {
    if (aggregation === 'geometric-mean') assertNotNegative(column);
    const weight = weights[k] as number;
    for (let area = 0; area < totals.length; area++) {
      const score = column[area] as number;
      // whatever its weight, a score that is not there leaves nothing to be told
      totals[area] = Number.isNaN(score) ? NaN : aggregate.add(totals[area] as number, score, weight, whole);
    }
  });
  const ended = totals.map((all) => aggregate.end(all, whole));
  return evenOut(ended, largestOf(scores) * Math.max(1, whole));
}

function largestOf(scores: readonly ArrayLike<number>[]): number {
  let largest = 0;
  for (const column of scores)
    for (let area = 0; area < column.length; area++) {
      const size = Math.abs(column[area] as number);
      if (size > largest) largest = size;
    }
  return largest;
}

function wholeOf(weights: ArrayLike<number>): number {
  const all = Array.from(weights);
  for (const weight of all)
    if (!(weight >= 0 && weight < Infinity)) throw new SozialraumError('invalid', 'weight', String(weight));
  const whole = all.reduce((total, weight) => total + weight, 0);
  if (whole === 0) throw new SozialraumError('invalid', 'weights', all.join(', '));
  return whole;
}

function assertNotNegative(scores: ArrayLike<number>): void {
  const negative = Array.from(scores).find((score) => score < 0);
  if (negative !== undefined) throw new SozialraumError('invalid', 'score', String(negative));
}
