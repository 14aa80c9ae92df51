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
import { type RatioKind, ratioOutcome } from '../stats/ratio-outcome.js';
import { alignPeriods } from './align-periods.js';
import { type ChanceRange, chanceRange } from './chance-range.js';
import type { IndicatorCounts } from './indicator-counts.js';
import { countsByEpoch } from './selection-epochs.js';
import { selectCounts } from './select-counts.js';
import { resolveTerms } from './terms.js';

/** An indicator's value and the counts behind it, over `area` and `time`. */
export interface EvaluatedIndicator extends IndicatorCounts, Partial<ChanceRange> {
  readonly value: Cube;
}

/**
 * Computes an indicator for every area and period of its numerator. The value is `per` times numerator over
 * denominator, each taken for the area itself, never a mean of its parts' rates. It is not rounded.
 *
 * What it is without a number: the graver status of the two counts; `undefined` for 0/0 and for something over a zero that
 * is rounded; `invalid` for something over nothing; `missing` and flagged `unreliable` for a base population or a number of
 * cases below the indicator's minimum. A share larger than its whole is kept and flagged `exceeds`. The first period under a
 * new rule carries `break`. Where the indicator names a confidence method there are `lower` and `upper` too: how far chance
 * alone moves such a value.
 *
 * @throws SozialraumError `unknown` for a statistic that is not given, and as its selections are resolved: `missing`, `conflict`.
 */
export function evaluateIndicator(
  indicator: Indicator,
  statistics: ReadonlyMap<string, Statistic>,
): EvaluatedIndicator {
  return evaluateCounts(
    indicator,
    countIndicator(indicator, (selection) => countsOf(selection, statistics)),
  );
}

/** The counts of an indicator, from counts over `area` and `time`, whoever made them. */
export function countIndicator(indicator: Indicator, countsOf: (selection: Selection) => Cube): IndicatorCounts {
  const numerator = withBreaks(countsOf(indicator.numerator), indicator);
  if (!indicator.denominator) return { numerator };
  return { numerator, denominator: alignTo(numerator, countsOf(indicator.denominator), indicator.lag) };
}

/**
 * Computes an indicator as {@link evaluateIndicator} does, from its counts. From published counts it gives nothing away that they
 * do not.
 */
export function evaluateCounts(indicator: Indicator, counts: IndicatorCounts): EvaluatedIndicator {
  const { numerator, denominator } = counts;
  const value = denominator ? ratio(indicator, numerator, denominator) : enoughCases(indicator, numerator);
  return { ...counts, value, ...(indicator.confidence ? chanceRange(indicator, value, counts) : {}) };
}

/**
 * The counts of a selection in statistics.
 *
 * @throws SozialraumError `unknown` for a statistic that is not given.
 */
export function countsOf(selection: Selection, statistics: ReadonlyMap<string, Statistic>): Cube {
  const statistic = statistics.get(selection.statistic);
  if (!statistic) throw new SozialraumError('unknown', 'statistic', selection.statistic);
  const { cube } = statistic;
  return countsByEpoch(selection, cube, (plain) => selectCounts(cube, resolveTerms(plain, cube)));
}

function withBreaks(cube: Cube, { breaks }: Indicator): Cube {
  const periods = cube.dimension('time').categories.map(({ code }) => parsePeriod(code));
  // a break before the first period separates nothing
  const first = new Set(breaks.map(({ period }) => firstSince(periods, period)).filter((at) => at > 0));
  if (first.size === 0) return cube;
  const { values, statuses } = cube.cells();
  for (const time of first)
    for (let at = time; at < statuses.length; at += periods.length)
      statuses[at] = withFlag(statuses[at] as number, 'break');
  return denseCube(cube.dimensions, values, statuses);
}

const MISSING = observationStatus('missing');

// the denominator over the areas and periods of the numerator; what it does not cover is missing
function alignTo(target: Cube, cube: Cube, lag: number | undefined): Cube {
  const [areas, times] = [target.dimension('area'), target.dimension('time')];
  const timeOf = alignPeriods(times, cube.dimension('time'), lag);
  const areaOf = areas.categories.map(({ code }) => cube.dimension('area').indexOf.get(code));
  const periods = cube.dimension('time').categories.length;
  const isAligned = timeOf.length === periods && timeOf.every((from, to) => from === to);
  if (isAligned && areaOf.length * periods === cube.size && areaOf.every((from, to) => from === to)) return cube;
  const from = cube.cells();
  const values = new Float64Array(target.size).fill(NaN);
  const statuses = new Uint16Array(target.size).fill(MISSING);
  areaOf.forEach((area, a) =>
    timeOf.forEach((time, t) => {
      if (area === undefined || time === undefined) return;
      values[a * timeOf.length + t] = from.values[area * periods + time] as number;
      statuses[a * timeOf.length + t] = from.statuses[area * periods + time] as number;
    }),
  );
  return denseCube(target.dimensions, values, statuses);
}

function ratio(indicator: Indicator, numerator: Cube, denominator: Cube): Cube {
  const { values: above, statuses } = numerator.cells();
  const { values: below, statuses: belowStatuses } = denominator.cells();
  for (let i = 0; i < above.length; i++) {
    const both = combineRatio(statuses[i] as number, belowStatuses[i] as number);
    const status = ratioStatus(indicator, above[i] as number, below[i] as number, both);
    statuses[i] = status;
    above[i] = hasValue(status) ? (indicator.per * (above[i] as number)) / (below[i] as number) : NaN;
  }
  return denseCube(numerator.dimensions, above, statuses);
}

// in a sum a part that does not apply adds nothing; a ratio needs both its parts
function combineRatio(above: ObservationStatus, below: ObservationStatus): ObservationStatus {
  const both = combineStatus(above, below);
  if (stateOf(above) !== 'not-applicable' && stateOf(below) !== 'not-applicable') return both;
  return hasValue(both) ? withState(both, 'not-applicable') : both;
}

function ratioStatus(indicator: Indicator, above: number, below: number, status: ObservationStatus): ObservationStatus {
  if (!hasValue(status)) return status;
  const outcome = ratioOutcome(above, below, indicator.form === 'share' ? PART : AMOUNT);
  // that nobody is there of whom something is counted contradicts itself
  if (outcome === 'undefined')
    return withState(status, above === 0 || stateOf(status) === 'zero-rounded' ? 'undefined' : 'invalid');
  if (outcome === 'invalid' || outcome === 'missing') return withState(status, outcome);
  if (below < (indicator.minimumBase ?? 0) || above < (indicator.minimumCases ?? -Infinity)) return tooFew(status);
  return outcome === 'exceeds' ? withFlag(status, 'exceeds') : status;
}

const PART: RatioKind = { bounded: true };
const AMOUNT: RatioKind = { signed: true };

const tooFew = (status: ObservationStatus): ObservationStatus => withFlag(withState(status, 'missing'), 'unreliable');

function enoughCases({ minimumCases = 0 }: Indicator, numerator: Cube): Cube {
  if (minimumCases <= 0) return numerator;
  const { values, statuses } = numerator.cells();
  values.forEach((count, at) => {
    if (!(count < minimumCases)) return;
    values[at] = NaN;
    statuses[at] = tooFew(statuses[at] as number);
  });
  return denseCube(numerator.dimensions, values, statuses);
}
