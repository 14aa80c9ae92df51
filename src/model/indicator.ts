import type { AgeBounds } from './age-selection.js';
import type { Derivation } from './derivation.js';
import type { CountingUnit } from './measure.js';
import type { LocalText } from './text.js';

export type { AgeBounds } from './age-selection.js';

/** Whether more is better, worse, or neither. */
export type Polarity = 'high-is-good' | 'high-is-bad' | 'neutral';

/**
 * How a figure relates to its base. `share`: numerator per 100 of a whole that contains it; `rate`: per 1,000 (or
 * another base) of a population; `mean`: numerator per unit of the denominator; `count`: a number of its own.
 */
export type IndicatorForm = 'count' | 'share' | 'rate' | 'mean';

/** Counts taken from one statistic: per dimension the categories that are added up. */
export interface Selection {
  readonly statistic: string;
  /** Categories by dimension id; a dimension that is not named is added up over its total. */
  readonly filter: Readonly<Record<string, readonly string[]>>;
  /**
   * Ages by the id of a dimension of single years or age groups, instead of categories. The bounds may depend on the
   * period, the ones in force longest ago first; they must not cut through an age group.
   */
  readonly ages?: Readonly<Record<string, readonly AgeBounds[]>>;
}

/** Why values before and from a period do not compare. */
export interface SeriesBreak {
  /** The first period under the new rule. */
  readonly period: string;
  readonly reason: LocalText;
}

/** A value to be reached, with its period. */
export interface Target {
  readonly value: number;
  readonly period?: string;
}

/** What values are set beside: the whole city's, the indicator's target, or a value from elsewhere with its name. */
export type Comparison =
  | { readonly with: 'city' | 'target' }
  | { readonly with: 'benchmark'; readonly value: number; readonly name: LocalText };

/**
 * How the range of chance fluctuation is computed: by Wilson's method for shares, by Byar's for rates and counts (exact below
 * ten cases). Registers count everybody: it is no sampling error.
 */
export const CONFIDENCE_METHODS = ['wilson', 'byar'] as const;

/** One of {@link CONFIDENCE_METHODS}. */
export type ConfidenceMethod = (typeof CONFIDENCE_METHODS)[number];

/** What a reader needs to understand a figure, however it is computed. */
export interface IndicatorDescription {
  readonly id: string;
  readonly title: LocalText;
  /** The title in a table's heading or a legend. */
  readonly shortTitle?: LocalText;
  readonly definition: LocalText;
  /** 100 for a share, 1,000 for a density, 1 for a mean or a count. */
  readonly per: number;
  /** What stands behind the number, for example `%` or `je 1.000`. */
  readonly unit: LocalText;
  readonly decimals: number;
  readonly countingUnit: CountingUnit;
  readonly polarity: Polarity;
  /** Age bounds of the base population, the ones in force longest ago first. */
  readonly ages?: readonly AgeBounds[];
  readonly target?: Target;
  readonly comparison?: Comparison;
  readonly breaks: readonly SeriesBreak[];
  /** Statutes it rests on, as they are cited: `§ 7a SGB II`. */
  readonly statutes?: readonly string[];
  readonly rationale?: LocalText;
  readonly caveats?: LocalText;
}

/**
 * A defined calculation over counts, with all a reader needs to trace it. Definitions are data: the numerator and
 * denominator are selections from statistics, never code.
 */
export interface Indicator extends IndicatorDescription {
  readonly form: IndicatorForm;
  readonly numerator: Selection;
  /** Absent for a count. */
  readonly denominator?: Selection;
  /** By how many periods the denominator is earlier: 1 for the population at the end of the year before. */
  readonly lag?: number;
  /** The smallest denominator the value is shown for; below it a few units more or less would change it too much. */
  readonly minimumBase?: number;
  /** The smallest numerator the value is shown for. */
  readonly minimumCases?: number;
  /** Absent where no range of chance fluctuation is shown. */
  readonly confidence?: ConfidenceMethod;
}

/** A defined calculation over other indicators. A `count` is a sum of counts. */
export interface DerivedIndicator extends IndicatorDescription {
  readonly form: 'derived' | 'count';
  readonly derivation: Derivation;
}

/** True for an indicator that is computed from others. */
export function isDerived<Other extends object>(indicator: Other | DerivedIndicator): indicator is DerivedIndicator {
  return 'derivation' in indicator;
}
