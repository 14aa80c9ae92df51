import type { AgeBounds } from './age-selection.js';
import type { Derivation } from './derivation.js';
import type { ConfidenceMethod, Indicator } from './indicator.js';
import type { ObservationStatus } from './observation-status.js';
import type { Source } from './source.js';
import type { LocalText } from './text.js';

/** A number with what it is. */
export interface ExplainedNumber {
  readonly value: number;
  readonly status: ObservationStatus;
}

/** A count that a figure is made of. */
export interface ExplainedCount extends ExplainedNumber {
  readonly role: 'numerator' | 'denominator';
  readonly statistic: string;
  /** Categories by dimension id that are added up; of others their total. */
  readonly filter: Readonly<Record<string, readonly string[]>>;
  /** Ages in force at this period, by dimension id. */
  readonly ages: Readonly<Record<string, AgeBounds>>;
  /** Id of the period it is of. */
  readonly period: string;
}

/** A figure of another indicator that a figure is made of. */
export interface ExplainedFigure {
  readonly role: 'figure';
  readonly indicator: string;
  /** Absent where there is no such period. */
  readonly period?: string;
  /** As it is published; absent where the figures of that indicator are not at hand. */
  readonly number?: ExplainedNumber;
}

/** How a number comes about: a count, `per` times numerator over denominator, or a calculation over other indicators. */
export type Formula =
  | { readonly kind: 'count' }
  | { readonly kind: 'quotient'; readonly per: number }
  | (Derivation & { readonly per: number });

/** How one figure came about. */
export interface CellExplanation extends ExplainedNumber {
  readonly indicator: string;
  /** Code of the area, and id of the period. */
  readonly area: string;
  readonly period: string;
  readonly formula: Formula;
  readonly inputs: readonly (ExplainedCount | ExplainedFigure)[];
  /** Age bounds of the base population in force at this period. */
  readonly ages?: AgeBounds;
  /** Smallest counts a value is shown for. */
  readonly minimum: Pick<Indicator, 'minimumBase' | 'minimumCases'>;
  /** Between which limits chance alone moves the value. */
  readonly range?: { readonly lower: number; readonly upper: number; readonly method: ConfidenceMethod };
  /** Decimals it is rounded to, halves away from zero; inputs of a calculation are not rounded before. */
  readonly decimals: number;
  /** Why it does not compare with figures before it. */
  readonly breaks: readonly LocalText[];
  readonly sources: readonly Source[];
}
