import type { CountingUnit } from './measure.js';
import type { LocalText } from './text.js';

/** Whether more is better, worse, or neither. */
export type Polarity = 'high-is-good' | 'high-is-bad' | 'neutral';

/**
 * How a figure relates to its base. `share`: numerator per 100 of a whole that contains it; `rate`: per 1,000 (or
 * another base) of a population; `mean`: numerator per unit of the denominator; `count`: a number of its own.
 */
export type IndicatorForm = 'count' | 'share' | 'rate' | 'mean';

/** Ages from `from` to `to`, in completed years, both included; without `to` there is no upper bound. */
export interface AgeBounds {
  readonly from: number;
  readonly to?: number;
  /** First period id for which these bounds hold; the statutory age limit moves from 65 to 67 between 2012 and 2031. */
  readonly since?: string;
}

/** Counts taken from one statistic: per dimension the categories that are added up. */
export interface Selection {
  readonly statistic: string;
  /** Categories by dimension id; a dimension that is not named is added up over its total. */
  readonly filter: Readonly<Record<string, readonly string[]>>;
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

/**
 * A defined calculation, with all a reader needs to trace it. Definitions are data: the numerator and denominator are
 * selections from statistics, never code.
 */
export interface Indicator {
  readonly id: string;
  readonly title: LocalText;
  /** The title in a table's heading or a legend. */
  readonly shortTitle?: LocalText;
  readonly definition: LocalText;
  readonly form: IndicatorForm;
  readonly numerator: Selection;
  /** Absent for a count. */
  readonly denominator?: Selection;
  /** 100 for a share, 1,000 for a density, 1 for a mean or a count. */
  readonly per: number;
  /** What stands behind the number, for example `%` or `je 1.000`. */
  readonly unit: LocalText;
  readonly decimals: number;
  /** The smallest denominator the value is shown for; below it a few units more or less would change it too much. */
  readonly minimumBase?: number;
  readonly countingUnit: CountingUnit;
  readonly polarity: Polarity;
  /** Age bounds of the base population, the ones in force longest ago first. */
  readonly ages?: readonly AgeBounds[];
  readonly target?: Target;
  readonly breaks: readonly SeriesBreak[];
  readonly rationale?: LocalText;
  readonly caveats?: LocalText;
}
