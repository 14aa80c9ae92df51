import { SozialraumError } from '../error.js';
import { type Cube, denseCube } from '../model/cube.js';
import type { Indicator, Selection } from '../model/indicator.js';
import {
  combineStatus,
  hasValue,
  observationStatus,
  type ObservationStatus,
  stateOf,
  withFlag,
  withState,
} from '../model/observation-status.js';
import { firstSince, parsePeriod } from '../model/period.js';
import type { Statistic } from '../model/statistic.js';
import { selectCounts } from './select-counts.js';
import { resolveTerms } from './terms.js';

/** An indicator's value and the counts behind it, over `area` and `time`; a count has no denominator. */
export interface EvaluatedIndicator {
  readonly value: Cube;
  readonly numerator: Cube;
  readonly denominator?: Cube;
}

/**
 * Computes an indicator for every area and period of its numerator. The value is `per` times numerator over
 * denominator, each taken for the area itself, never a mean of its parts' rates. It is not rounded.
 *
 * What it is without a number: the graver status of the two counts; `undefined` for 0/0 and for something over a zero that is rounded;
 * `invalid` for something over nothing; `missing` and flagged `unreliable` for a base population below the indicator's minimum. A share larger than its
 * whole is kept and flagged `exceeds`. The first period under a new rule carries `break`.
 *
 * @throws SozialraumError `unknown` for a statistic that is not given, and as its selections are resolved: `missing`, `conflict`.
 */
export function evaluateIndicator(
  indicator: Indicator,
  statistics: ReadonlyMap<string, Statistic>,
): EvaluatedIndicator {
  return evaluateCounts(indicator, (selection) => countsOf(selection, statistics));
}

/** Computes an indicator as {@link evaluateIndicator} does, from counts over `area` and `time`, whoever made them. */
export function evaluateCounts(indicator: Indicator, countsOf: (selection: Selection) => Cube): EvaluatedIndicator {
  const numerator = withBreaks(countsOf(indicator.numerator), indicator);
  if (!indicator.denominator) return { value: numerator, numerator };
  const denominator = alignTo(numerator, countsOf(indicator.denominator));
  return { value: ratio(indicator, numerator, denominator), numerator, denominator };
}

function countsOf(selection: Selection, statistics: ReadonlyMap<string, Statistic>): Cube {
  const statistic = statistics.get(selection.statistic);
  if (!statistic) throw new SozialraumError('unknown', 'statistic', selection.statistic);
  return selectCounts(statistic.cube, resolveTerms(selection, statistic.cube));
}

function withBreaks(cube: Cube, { breaks }: Indicator): Cube {
  const periods = cube.dimension('time').categories.map(({ code }) => parsePeriod(code));
  // a break before the first period separates nothing
  const first = new Set(breaks.map(({ period }) => firstSince(periods, period)).filter((at) => at > 0));
  if (first.size === 0) return cube;
  const { values, statuses } = cube.cells();
  cube.forEach((_, status, index, position) => {
    if (first.has(index[1] as number)) statuses[position] = withFlag(status, 'break');
  });
  return denseCube(cube.dimensions, values, statuses);
}

const MISSING = observationStatus('missing');

// the denominator over the areas and periods of the numerator; what it does not cover is missing
function alignTo(target: Cube, cube: Cube): Cube {
  const [areas, times] = target.dimensions;
  if (!areas || !times) return cube;
  const areaOf = areas.categories.map(({ code }) => cube.dimension('area').indexOf.get(code));
  const timeOf = times.categories.map(({ code }) => cube.dimension('time').indexOf.get(code));
  const values = new Float64Array(target.size).fill(NaN);
  const statuses = new Uint16Array(target.size).fill(MISSING);
  target.forEach((_value, _status, index, position) => {
    const at = [areaOf[index[0] as number], timeOf[index[1] as number]];
    if (at[0] === undefined || at[1] === undefined) return;
    values[position] = cube.value(at as number[]);
    statuses[position] = cube.status(at as number[]);
  });
  return denseCube(target.dimensions, values, statuses);
}

function ratio(indicator: Indicator, numerator: Cube, denominator: Cube): Cube {
  const { values: above, statuses } = numerator.cells();
  const { values: below, statuses: belowStatuses } = denominator.cells();
  for (let i = 0; i < above.length; i++) {
    const parts = [statuses[i] as number, belowStatuses[i] as number] as const;
    const status = ratioStatus(indicator, above[i] as number, below[i] as number, combineRatio(...parts));
    statuses[i] = status;
    above[i] = hasValue(status) ? (indicator.per * (above[i] as number)) / (below[i] as number) : NaN;
  }
  return denseCube(numerator.dimensions, above, statuses);
}

// in a sum a part that does not apply adds nothing; a ratio needs both its parts
function combineRatio(above: ObservationStatus, below: ObservationStatus): ObservationStatus {
  const both = combineStatus(above, below);
  const applies = [above, below].every((status) => stateOf(status) !== 'not-applicable');
  return applies || !hasValue(both) ? both : withState(both, 'not-applicable');
}

function ratioStatus(indicator: Indicator, above: number, below: number, status: ObservationStatus): ObservationStatus {
  if (!hasValue(status)) return status;
  if (below === 0)
    return withState(status, above === 0 || stateOf(status) === 'zero-rounded' ? 'undefined' : 'invalid');
  if (below < (indicator.minimumBase ?? 0)) return withFlag(withState(status, 'missing'), 'unreliable');
  return indicator.form === 'share' && above > below ? withFlag(status, 'exceeds') : status;
}
