import type { CountSum, PublishRequest, SumPeriods, SumRest } from '../disclosure/request.js';
import { alignPeriods } from '../indicators/align-periods.js';
import type { SelectionEpoch } from '../indicators/selection-epochs.js';
import type { Dimension } from '../model/dimension.js';
import type { Indicator, Selection } from '../model/indicator.js';
import { comparedPairs, type PartSubtraction } from './compared-pairs.js';
import { crossedEpochs } from './crossed-selections.js';
import { leftOver } from './left-over.js';
import { meansOfSpans } from './means-of-spans.js';
import { partRelations } from './part-relations.js';
import { cubeOf, epochsOf, keyOf, selectedIn, selectionsOf, type StatisticsById } from './published-selections.js';
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
    ...relatedStatistics(indicators, known, counts),
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
  const epochs = [
    ...subtractions.flatMap(({ whole, parts, added = [] }) => [whole, ...parts, ...added]),
    ...same.flatMap(epochsIn(counts)),
  ];
  const means = meansOfSpans(known, counts);
  const named = new Map(means.unpublished.map((each) => [each.id, each]));
  return {
    unpublished: [...new Map([...selectionsOf(epochs, counts), ...named]).values()],
    sums: [...new Map(sums.map((each) => [JSON.stringify(each), each])).values(), ...means.sums],
  };
}

function distinct(selections: readonly Selection[], counts: StatisticsById): readonly Selection[] {
  return [...new Map(selections.map((each) => [keyOf(each, counts), each])).values()];
}

/** A subtraction, and what is left by it. */
interface Comparison extends PartSubtraction {
  readonly rest: SumRest;
}

/** What is part of what over two statistics of both of which a reader has seen something. */
function relatedStatistics(
  indicators: readonly Indicator[],
  known: readonly Selection[],
  counts: StatisticsById,
): Comparison[] {
  const seen = new Set(known.map(({ statistic }) => statistic));
  const relations = partRelations(indicators, counts).filter(({ whole, part }) =>
    [whole, part].every(({ selection }) => seen.has(selection.statistic)),
  );
  const units = relations.filter(({ rest }) => rest === 'units');
  return [
    ...comparedPairs(units, known, counts).map((found): Comparison => ({ ...found, rest: 'units' })),
    ...relations
      .filter(({ rest }) => rest === 'margin')
      .flatMap(({ whole, part, rest }) =>
        crossedEpochs(whole, part, known, counts).map((pair) => ({ whole: pair.whole, parts: [pair.part], rest })),
      ),
  ];
}

// events of a year are compared with those who are there at its end, and those of its last month with the same
function sumsLeaving({ whole, parts, added = [], rest }: Comparison, counts: StatisticsById): CountSum[] {
  const others = [...parts, ...added];
  const sum = {
    total: keyOf(whole.selection, counts),
    parts: others.map(({ selection }) => keyOf(selection, counts)),
    ...(added.length > 0 && { factors: [1, ...parts.map(() => -1), ...added.map(() => 1)] }),
    rest,
  };
  const isOfWhole = ({ selection }: SelectionEpoch): boolean => selection.statistic === whole.selection.statistic;
  const part = others.find((each) => !isOfWhole(each));
  if (!part) return [sum];
  const [ofWhole, ofPart] = [whole, part].map(({ selection }) => cubeOf(selection, counts).dimension('time')) as [
    Dimension,
    Dimension,
  ];
  const periods = alignPeriods(ofPart, ofWhole).flatMap((inWhole, time) => {
    const [code, there] = [ofPart.categories[time]?.code, ofWhole.categories[inWhole ?? -1]?.code];
    if (code === undefined || there === undefined) return [];
    return [{ total: there, parts: others.map((each) => [isOfWhole(each) ? there : code]) }];
  });
  return [inPeriods(sum, periods)];
}

function sumOf({ one, other, periods, rest }: SameSelections, counts: StatisticsById): CountSum {
  return inPeriods({ total: keyOf(one, counts), parts: [keyOf(other, counts)], rest: rest ?? 'none' }, periods);
}

// where periods of the same code meet, nothing need be said of them
function inPeriods(sum: CountSum, periods: readonly SumPeriods[]): CountSum {
  const isPlain = periods.every(({ total, parts }) => parts.flat().every((code) => code === total));
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
