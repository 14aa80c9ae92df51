import { checkCounts } from './check-counts.js';
import { checkSameLength } from './check-same-length.js';
import { exactSum } from './exact-sum.js';

/** The rate of areas together, and of how much of them it speaks. */
export interface AggregateRate {
  readonly value: number;
  /** The share of the known denominators that the value rests on. */
  readonly coverage: number;
  /** How many areas lack a number. */
  readonly missing: number;
}

/** How {@link aggregateRate} treats areas that lack a number. */
export interface AggregateRateOptions {
  /** The rate is given per so many. Default 1. */
  readonly per?: number;
  /** `strict`: no value if one is missing. `available`: the rate of those that are there. Default `strict`. */
  readonly mode?: 'strict' | 'available';
}

/**
 * The rate of several areas together: sum over sum, never the mean of their rates.
 *
 * @param numerators By area, NaN where there is no number.
 * @param denominators By area.
 * @returns Value and coverage NaN where all denominators are 0.
 * @throws SozialraumError `invalid` for lists of different length and for a negative or infinite number.
 * @see docs/methods/ratios.md
 * @example
 * ```ts
 * aggregateRate([10, 60], [1000, 2000], { per: 1000 }).value.toFixed(3) // => '23.333'
 * aggregateRate([10, NaN], [1000, 3000], { mode: 'available' }) // => { value: 0.01, coverage: 0.25, missing: 1 }
 * aggregateRate([10, NaN], [1000, 3000]).value // => NaN
 * ```
 */
export function aggregateRate(
  numerators: ArrayLike<number>,
  denominators: ArrayLike<number>,
  { per = 1, mode = 'strict' }: AggregateRateOptions = {},
): AggregateRate {
  checkSameLength('denominators', denominators, numerators.length);
  checkCounts('numerators', numerators);
  checkCounts('denominators', denominators);
  const known = Array.from(denominators).filter((denominator) => !Number.isNaN(denominator));
  const [above, below]: [number[], number[]] = [[], []];
  for (let area = 0; area < numerators.length; area++) {
    const [numerator, denominator] = [numerators[area] as number, denominators[area] as number];
    if (Number.isNaN(numerator) || Number.isNaN(denominator)) continue;
    above.push(numerator);
    below.push(denominator);
  }
  const missing = numerators.length - above.length;
  const base = exactSum(below);
  const isSayable = base > 0 && (mode === 'available' || missing === 0);
  return { value: isSayable ? (exactSum(above) / base) * per : NaN, coverage: base / exactSum(known), missing };
}
