import type { CountSum, PublishRequest, SumPeriods, SumRest } from '../disclosure/request.js';
import { alignPeriods } from '../indicators/align-periods.js';
import type { SelectionEpoch } from '../indicators/selection-epochs.js';
import type { Dimension } from '../model/dimension.js';
import type { Indicator, Selection } from '../model/indicator.js';
import type { CountingUnit } from '../model/measure.js';
import type { Statistic } from '../model/statistic.js';
import { crossedEpochs } from './crossed-selections.js';
import { leftOver, type Subtraction } from './left-over.js';
import {
  allOf,
  cubeOf,
  epochsOf,
  keyOf,
  selectedIn,
  selectionsOf,
  type StatisticsById,
} from './published-selections.js';
import { sameCounts, type SameSelections } from './same-counts.js';

/** What a reader compares, of a request: selections that stand for themselves or are compared only. */
export type Compared = Required<Pick<PublishRequest, 'unpublished' | 'sums'>>;

/**
 * What whoever reads all of it can subtract or set equal. Wholes and parts: of a share, of each category that both its
 * statistics have, and of counts of one statistic that are within another. Persons and their households, which are no more
 * of them. And counts of several statistics that are the same.
 *
 * @param before - What its readers have read.
 */
export function comparedSelections(
  indicators: readonly Indicator[],
  before: readonly Selection[],
  counts: StatisticsById,
): Compared {
  const shown = indicators.flatMap(selectedIn(counts)).map(({ selection }) => selection);
  const known = distinct([...shown, ...before], counts);
  const subtractions: Comparison[] = [
    ...relatedBy(indicators, known, counts),
    ...declaredParts(known, counts),
    ...leftOver(
      known.flatMap((selection) => epochsOf(selection, counts)),
      counts,
    ).map(({ whole, parts }): Comparison => ({ whole, parts, rest: 'units' })),
  ];
  const same = sameCounts(known, counts);
  const sums = [
    ...subtractions.flatMap((each) => sumsLeaving(each, counts)),
    ...same.map((each) => sumOf(each, counts)),
  ];
  const epochs = [...subtractions.flatMap(({ whole, parts }) => [whole, ...parts]), ...same.flatMap(epochsIn(counts))];
  return {
    unpublished: [...selectionsOf(epochs, counts).values()],
    sums: [...new Map(sums.map((each) => [JSON.stringify(each), each])).values()],
  };
}

function distinct(selections: readonly Selection[], counts: StatisticsById): readonly Selection[] {
  return [...new Map(selections.map((each) => [keyOf(each, counts), each])).values()];
}

/** A subtraction, and what is left by it. */
interface Comparison extends Subtraction {
  readonly rest: SumRest;
}

/** What indicators relate, in every category that both of their statistics have. */
function relatedBy(
  indicators: readonly Indicator[],
  known: readonly Selection[],
  counts: StatisticsById,
): Comparison[] {
  return indicators.flatMap((indicator) => {
    const related = (indicator.lag ?? 0) > 0 ? undefined : relationOf(indicator, counts);
    return related ? compare(related.whole, related.part, related.rest, known, counts) : [];
  });
}

/** Who is no more than whom: the part of a share than its whole, households than persons, of whom each has one at least. */
function relationOf(
  { form, numerator, denominator }: Indicator,
  { statistics }: StatisticsById,
): { readonly whole: Selection; readonly part: Selection; readonly rest: SumRest } | undefined {
  if (!denominator) return undefined;
  if (form === 'share') return { whole: denominator, part: numerator, rest: 'units' };
  const unitOf = ({ statistic }: Selection): CountingUnit | undefined => statistics.get(statistic)?.countingUnit;
  const [above, below] = [unitOf(numerator), unitOf(denominator)];
  if (above === 'person' && isOfPersons(below)) return { whole: numerator, part: denominator, rest: 'margin' };
  return below === 'person' && isOfPersons(above) ? { whole: denominator, part: numerator, rest: 'margin' } : undefined;
}

/** True for what consists of persons, of one at least. */
const isOfPersons = (unit: CountingUnit | undefined): boolean => unit === 'household' || unit === 'benefit-unit';

/** What the workspace says to be part of other statistics, of which a reader has seen something. */
function declaredParts(known: readonly Selection[], counts: StatisticsById): Comparison[] {
  const seen = new Set(known.map(({ statistic }) => statistic));
  const seenOf = (id: string): Selection | undefined =>
    seen.has(id) ? allOf(counts.statistics.get(id) as Statistic) : undefined;
  return [...seen].flatMap((id) =>
    (counts.statistics.get(id)?.quality?.partOf ?? []).flatMap((wholeId) => {
      const [whole, part] = [seenOf(wholeId), seenOf(id)];
      return whole && part ? compare(whole, part, 'units', known, counts) : [];
    }),
  );
}

/** A whole and its part, period by period and in every category that both have. */
function compare(
  whole: Selection,
  part: Selection,
  rest: SumRest,
  known: readonly Selection[],
  counts: StatisticsById,
): Comparison[] {
  return epochsOf(whole, counts).flatMap((ofWhole) =>
    epochsOf(part, counts).flatMap((ofPart) =>
      crossedEpochs(ofWhole, ofPart, known, counts).map((pair) => ({ whole: pair.whole, parts: [pair.part], rest })),
    ),
  );
}

// events of a year are compared with those who are there at its end, and those of its last month with the same
function sumsLeaving({ whole, parts, rest }: Comparison, counts: StatisticsById): CountSum[] {
  const ids = {
    total: keyOf(whole.selection, counts),
    parts: parts.map(({ selection }) => keyOf(selection, counts)),
    rest,
  };
  const [first] = parts;
  if (!first || whole.selection.statistic === first.selection.statistic) return [ids];
  const [ofWhole, ofPart] = [whole, first].map(({ selection }) => cubeOf(selection, counts).dimension('time')) as [
    Dimension,
    Dimension,
  ];
  const periods = alignPeriods(ofPart, ofWhole).flatMap((inWhole, time) => {
    const [code, there] = [ofPart.categories[time]?.code, ofWhole.categories[inWhole ?? -1]?.code];
    return code === undefined || there === undefined ? [] : [{ total: there, parts: [[code]] }];
  });
  return [inPeriods(ids, periods)];
}

function sumOf({ one, other, periods }: SameSelections, counts: StatisticsById): CountSum {
  return inPeriods({ total: keyOf(one, counts), parts: [keyOf(other, counts)], rest: 'none' }, periods);
}

// where periods of the same code meet, nothing need be said of them
function inPeriods(sum: CountSum, periods: readonly SumPeriods[]): CountSum {
  const isPlain = periods.every(({ total, parts }) => JSON.stringify(parts) === JSON.stringify([[total]]));
  return isPlain ? sum : { ...sum, periods };
}

const epochsIn =
  (counts: StatisticsById) =>
  ({ one, other, periods }: SameSelections): SelectionEpoch[] =>
    [
      { selection: one, codes: periods.map(({ total }) => total) },
      { selection: other, codes: periods.flatMap(({ parts }) => parts.flat()) },
    ].map(({ selection, codes }) => {
      const { indexOf } = cubeOf(selection, counts).dimension('time');
      return { selection, times: codes.flatMap((code) => indexOf.get(code) ?? []) };
    });
