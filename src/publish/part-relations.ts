import type { SumRest } from '../disclosure/request.js';
import type { SelectionEpoch } from '../indicators/selection-epochs.js';
import { isPart, resolveTerms } from '../indicators/terms.js';
import type { Indicator, Selection } from '../model/indicator.js';
import type { CountingUnit } from '../model/measure.js';
import type { Statistic } from '../model/statistic.js';
import { allOf, cubeOf, epochsOf, everyCell, keyOf, type StatisticsById } from './published-selections.js';

/** A whole and a part of it, period by period, and what the part leaves over. */
export interface PartRelation {
  readonly whole: SelectionEpoch;
  readonly part: SelectionEpoch;
  readonly rest: SumRest;
}

/**
 * Who is no more than whom: the part of a share than its whole, what the workspace says to be part of another statistic,
 * and households than persons, of whom each has one at least. A part of a part is a part of the whole.
 */
export function partRelations(indicators: readonly Indicator[], counts: StatisticsById): PartRelation[] {
  const related = [
    ...indicators.flatMap((indicator) => relationOf(indicator, counts) ?? []),
    ...[...counts.statistics.values()].flatMap((statistic) => declaredOf(statistic, counts)),
  ];
  const found = related.flatMap(({ whole, part, rest }) =>
    epochsOf(whole, counts).flatMap((ofWhole) =>
      epochsOf(part, counts).map((ofPart): PartRelation => ({ whole: ofWhole, part: ofPart, rest })),
    ),
  );
  return chained(found, counts);
}

interface Related {
  readonly whole: Selection;
  readonly part: Selection;
  readonly rest: SumRest;
}

function relationOf(
  { form, numerator, denominator, lag = 0 }: Indicator,
  { statistics }: StatisticsById,
): Related | undefined {
  if (!denominator || lag > 0) return undefined;
  if (form === 'share') return { whole: denominator, part: numerator, rest: 'units' };
  const unitOf = ({ statistic }: Selection): CountingUnit | undefined => statistics.get(statistic)?.countingUnit;
  const [above, below] = [unitOf(numerator), unitOf(denominator)];
  if (above === 'person' && isOfPersons(below)) return { whole: numerator, part: denominator, rest: 'margin' };
  return below === 'person' && isOfPersons(above) ? { whole: denominator, part: numerator, rest: 'margin' } : undefined;
}

/** True for what consists of persons, of one at least. */
const isOfPersons = (unit: CountingUnit | undefined): boolean => unit === 'household' || unit === 'benefit-unit';

/** What a statistic is said to be part of; one that has no total is so cell by cell. */
function declaredOf(statistic: Statistic, { statistics }: StatisticsById): Related[] {
  const all = allOf(statistic);
  return (statistic.quality?.partOf ?? []).flatMap((id) => {
    const whole = allOf(statistics.get(id) as Statistic);
    if (!whole) return [];
    return (all ? [all] : everyCell(statistic)).map((part): Related => ({ whole, part, rest: 'units' }));
  });
}

function chained(related: readonly PartRelation[], counts: StatisticsById): PartRelation[] {
  const found = new Map(related.map((each) => [idOf(each, counts), each]));
  for (const outer of found.values())
    for (const inner of found.values()) {
      const joined = joinedBy(outer, inner, counts);
      if (joined && !found.has(idOf(joined, counts))) found.set(idOf(joined, counts), joined);
    }
  return [...found.values()];
}

function joinedBy(outer: PartRelation, inner: PartRelation, counts: StatisticsById): PartRelation | undefined {
  const [middle, within] = [outer.part, inner.whole];
  if (outer.rest !== 'units' || inner.rest !== 'units') return undefined;
  if (middle.selection.statistic !== within.selection.statistic) return undefined;
  if (outer.whole.selection.statistic === inner.part.selection.statistic) return undefined;
  const cube = cubeOf(middle.selection, counts);
  const [larger, smaller] = [middle, within].map(({ selection }) => resolveTerms(selection, cube));
  const meets = within.times.some((time) => middle.times.includes(time));
  return larger && smaller && meets && isPart(smaller, larger, cube)
    ? { whole: outer.whole, part: inner.part, rest: 'units' }
    : undefined;
}

const idOf = ({ whole, part, rest }: PartRelation, counts: StatisticsById): string =>
  JSON.stringify([rest, ...[whole, part].map(({ selection, times }) => [keyOf(selection, counts), times])]);
