import { SozialraumError } from '../error.js';
import {
  combineStatus,
  hasValue,
  type ObservationState,
  observationStatus,
  type ObservationStatus,
  stateOf,
  withState,
} from '../model/observation-status.js';
import type { AreaColumn } from './area-column.js';
import { checkComposite, type CompositeDefinition, type CompositePart } from './composite-definition.js';
import { type ScoreSums, scoresOf, sumUp } from './composite-scores.js';

/** What a composite index is calculated from. */
export interface CompositeInput {
  /** Codes of areas, all of one level. */
  readonly areas: readonly string[];
  /** Observations of these areas, in this order, by indicator. */
  readonly columns: ReadonlyMap<string, AreaColumn>;
  /** Areas that are not rated, each with a code of the reason: too few inhabitants, an outlier. */
  readonly excluded?: ReadonlyMap<string, string>;
}

/** One indicator within an index: its values and scores by area. */
export interface CompositeColumn extends CompositePart {
  /** NaN where there is no number, and for areas that are not rated by definition. */
  readonly values: Float64Array;
  /** Comparable, and turned so that a higher one raises the index; not weighted. */
  readonly scores: Float64Array;
}

/** An area without an index, and why. */
export interface UnratedArea {
  readonly area: string;
  /** Excluded by definition; a part without a value; or nothing to compare, where areas do not differ. */
  readonly reason: 'excluded' | 'part-without-value' | 'no-difference';
  /** The code given for the exclusion. */
  readonly exclusion?: string;
  /** The parts without a value, and what they are instead. */
  readonly parts: readonly { readonly indicator: string; readonly state: ObservationState }[];
}

/** A composite index with its steps, by area. */
export interface CompositeResult extends ScoreSums {
  readonly definition: CompositeDefinition;
  readonly areas: readonly string[];
  readonly columns: readonly CompositeColumn[];
  /** The gravest of the parts' statuses; `not-applicable` for an excluded area, `undefined` where nothing differs. */
  readonly statuses: Uint16Array;
  readonly unrated: readonly UnratedArea[];
}

/**
 * A composite index over areas: each indicator made comparable, turned, weighted and put together, standardised again, and
 * classed, as the definition says. Mean and standard deviation are those of the areas, not of the inhabitants.
 *
 * An area that lacks one of the indicators is not rated, and says why; its other values still count in mean and deviation. An
 * excluded area counts nowhere. Give it what is published: scores of all areas add up to zero, and with an unpublished value
 * among them the last one can be calculated.
 *
 * @throws SozialraumError `unknown` for an indicator without a column, `invalid` for a column of another length, and for a
 * definition that contradicts itself: `missing`, `duplicate`, `conflict`.
 * @see docs/methods/composite-indices.md
 */
export function evaluateComposite(definition: CompositeDefinition, input: CompositeInput): CompositeResult {
  checkComposite(definition);
  const statuses = definition.parts.map((part) => columnOf(part, input).statuses);
  const columns = definition.parts.map((part): CompositeColumn => {
    const values = usableValues(columnOf(part, input), input);
    return { ...part, values, scores: scoresOf(values, part, definition) };
  });
  const sums = sumUp(
    columns.map(({ scores }) => scores),
    columns.map(({ weight }) => weight),
    definition,
  );
  return {
    ...sums,
    definition,
    areas: input.areas,
    columns,
    statuses: Uint16Array.from(input.areas, (code, area) =>
      input.excluded?.has(code)
        ? EXCLUDED
        : statusOf(
            statuses.map((each) => each[area] as number),
            sums.index[area] as number,
          ),
    ),
    unrated: input.areas.flatMap((code, area) =>
      Number.isNaN(sums.index[area]) ? whyUnrated(code, area, definition, input) : [],
    ),
  };
}

const EXCLUDED = observationStatus('not-applicable');

function columnOf({ indicator }: CompositePart, { areas, columns }: CompositeInput): AreaColumn {
  const column = columns.get(indicator);
  if (!column) throw new SozialraumError('unknown', 'indicator', indicator);
  if (column.values.length !== areas.length || column.statuses.length !== areas.length)
    throw new SozialraumError('invalid', `column of ${indicator}`, `${column.values.length} of ${areas.length} areas`);
  return column;
}

function usableValues({ values, statuses }: AreaColumn, { areas, excluded }: CompositeInput): Float64Array {
  return Float64Array.from(areas, (code, area) =>
    hasValue(statuses[area] as number) && !excluded?.has(code) ? (values[area] as number) : NaN,
  );
}

// in a sum a part that does not apply adds nothing; an index needs all its parts
function statusOf(parts: readonly ObservationStatus[], index: number): ObservationStatus {
  const status = parts.reduce(combineStatus);
  if (!hasValue(status)) return status;
  if (parts.some((part) => stateOf(part) === 'not-applicable')) return withState(status, 'not-applicable');
  return Number.isNaN(index) ? withState(status, 'undefined') : withState(status, 'ok');
}

function whyUnrated(code: string, area: number, { parts }: CompositeDefinition, input: CompositeInput): UnratedArea {
  const exclusion = input.excluded?.get(code);
  if (exclusion !== undefined) return { area: code, reason: 'excluded', exclusion, parts: [] };
  const without = parts.flatMap((part) => {
    const status = columnOf(part, input).statuses[area] as number;
    return hasValue(status) ? [] : [{ indicator: part.indicator, state: stateOf(status) }];
  });
  return { area: code, reason: without.length > 0 ? 'part-without-value' : 'no-difference', parts: without };
}
