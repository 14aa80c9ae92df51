import { SozialraumError } from '../error.js';
import { aggregateScores } from './aggregate-scores.js';
import { checkSameLength } from './check-same-length.js';
import { type ZScoreOptions, zScores } from './z-scores.js';

/** How {@link compositeIndex} puts indicators together. */
export interface CompositeOptions extends ZScoreOptions {
  /** For each indicator 1 where a higher value raises the index, -1 where it lowers it. Default 1. */
  readonly orientation?: ArrayLike<number>;
  /** For each indicator its weight, at least 0. Default 1. */
  readonly weights?: ArrayLike<number>;
  /** Whether the sum is standardised again. Default true. */
  readonly restandardise?: boolean;
}

/** An index with its steps, all by area. */
export interface CompositeIndex {
  /** For each indicator its oriented standard scores, not weighted. */
  readonly z: readonly Float64Array[];
  /** Weighted sum of the scores. */
  readonly sum: Float64Array;
  /** The sum, standardised again where that is wanted. */
  readonly index: Float64Array;
}

/**
 * A composite index of several indicators, as Berlin's and Hamburg's social monitoring have it: each is standardised over all
 * areas that have it, oriented, weighted and added up, and the sum is standardised again.
 *
 * @param indicators For each indicator its values by area.
 * @returns NaN for an area that lacks one of the indicators; all NaN where one does not differ between areas,
 * or all cancel each other out.
 * @throws SozialraumError `missing` for no indicator, `invalid` for lists of different length, an infinite value, an orientation
 * other than 1 and -1, a negative or infinite weight, or weights that are all 0.
 * @see Senatsverwaltung für Stadtentwicklung Berlin: Monitoring Soziale Stadtentwicklung 2021; docs/methods/composite-indices.md.
 * @example
 * ```ts
 * compositeIndex([[1, 3, NaN], [30, 20, 10]], { orientation: [1, -1] }).index // => Float64Array.of(-1, 1, NaN)
 * ```
 */
export function compositeIndex(
  indicators: readonly ArrayLike<number>[],
  { orientation, weights, ddof = 0, restandardise = true }: CompositeOptions = {},
): CompositeIndex {
  const [first] = indicators;
  if (!first) throw new SozialraumError('missing', 'indicators');
  const signs = orientation ?? indicators.map(() => 1);
  const heavy = weights ?? indicators.map(() => 1);
  checkIndicators(indicators, first.length, signs);
  const z = indicators.map((values, k) => zScores(values, { ddof }).map((score) => score * (signs[k] as number)));
  const sum = aggregateScores(z, heavy, 'sum');
  return { z, sum, index: restandardise ? zScores(sum, { ddof }) : sum };
}

function checkIndicators(indicators: readonly ArrayLike<number>[], areas: number, signs: ArrayLike<number>): void {
  for (const values of indicators) checkSameLength('indicators', values, areas);
  checkSameLength('orientation', signs, indicators.length);
  for (const sign of Array.from(signs))
    if (Math.abs(sign) !== 1) throw new SozialraumError('invalid', 'orientation', String(sign));
}
