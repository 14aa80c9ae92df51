import type { Complement, PublishRequest } from '../disclosure/request.js';
import { alignPeriods } from '../indicators/align-periods.js';
import { isPart, resolveTerms } from '../indicators/terms.js';
import type { Indicator, Selection } from '../model/indicator.js';
import { type ComparedPair, crossedEpochs } from './crossed-selections.js';
import { cubeOf, epochsOf, keyOf, selectedIn, selectionsOf, type StatisticsById } from './published-selections.js';
import { sameCounts } from './same-counts.js';

/** What a reader compares, of a request: selections that stand for themselves or are compared only. */
export type Compared = Required<Pick<PublishRequest, 'unpublished' | 'complements' | 'same'>>;

/**
 * What whoever reads all of it can subtract or set equal. Wholes and parts: of a share, of each category that both its
 * statistics have, and of any two counts of one statistic of which one is within the other. And counts of several statistics
 * that are the same.
 *
 * @param before - What its readers have read.
 * @param isKnown - Whether the counts of a selection can be known.
 */
export function comparedSelections(
  indicators: readonly Indicator[],
  before: readonly Selection[],
  isKnown: (selection: Selection) => boolean,
  counts: StatisticsById,
): Compared {
  const shown = indicators.flatMap(selectedIn(counts)).map(({ selection }) => selection);
  const known = distinct([...shown.filter(isKnown), ...before], counts);
  const pairs = [...sharesOf(indicators, known, isKnown, counts), ...nested(known, counts)];
  const complements = pairs.map(({ whole, part }) => complementOf(whole.selection, part.selection, counts));
  const same = sameCounts(known, counts);
  const epochs = [...pairs.flatMap(({ whole, part }) => [whole, part]), ...same.flat()];
  return {
    unpublished: [...selectionsOf(epochs, counts).values()],
    complements: [...new Map(complements.map((each) => [JSON.stringify(each), each])).values()],
    same: same.map(([one, other]) => ({ one: keyOf(one.selection, counts), other: keyOf(other.selection, counts) })),
  };
}

function distinct(selections: readonly Selection[], counts: StatisticsById): readonly Selection[] {
  return [...new Map(selections.map((each) => [keyOf(each, counts), each])).values()];
}

function sharesOf(
  indicators: readonly Indicator[],
  known: readonly Selection[],
  isKnown: (selection: Selection) => boolean,
  counts: StatisticsById,
): ComparedPair[] {
  return indicators.flatMap(({ form, numerator, denominator, lag = 0 }) => {
    if (form !== 'share' || !denominator || lag > 0 || ![numerator, denominator].every(isKnown)) return [];
    return epochsOf(denominator, counts).flatMap((whole) =>
      epochsOf(numerator, counts).flatMap((part) => crossedEpochs(whole, part, known, counts)),
    );
  });
}

function nested(selections: readonly Selection[], counts: StatisticsById): ComparedPair[] {
  const ever = selections.flatMap((selection) => epochsOf(selection, counts));
  return ever.flatMap((whole) =>
    ever
      .filter((part) => part !== whole && isWithin(part.selection, whole.selection, counts))
      .map((part) => ({ whole, part })),
  );
}

function isWithin(part: Selection, whole: Selection, counts: StatisticsById): boolean {
  if (part.statistic !== whole.statistic) return false;
  const cube = cubeOf(whole, counts);
  return isPart(resolveTerms(part, cube), resolveTerms(whole, cube), cube);
}

// events of a year are compared with those who are there at its end
function complementOf(whole: Selection, part: Selection, counts: StatisticsById): Complement {
  const [ofWhole, ofPart] = [cubeOf(whole, counts).dimension('time'), cubeOf(part, counts).dimension('time')];
  const ids = { whole: keyOf(whole, counts), part: keyOf(part, counts) };
  const periods = alignPeriods(ofPart, ofWhole).flatMap((inWhole, time) => {
    const [code, there] = [ofPart.categories[time]?.code, ofWhole.categories[inWhole ?? -1]?.code];
    return code === undefined || there === undefined || code === there ? [] : [[code, there] as const];
  });
  return periods.length > 0 ? { ...ids, periods: Object.fromEntries(periods) } : ids;
}
