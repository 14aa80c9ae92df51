import type { SelectionEpoch } from '../indicators/selection-epochs.js';
import { areDisjoint, innerCells, isPart, resolveTerms, type Terms } from '../indicators/terms.js';
import type { Selection } from '../model/indicator.js';
import { type ComparedPair, crossedEpochs, withinPart } from './crossed-selections.js';
import { fillings } from './left-over.js';
import type { PartRelation } from './part-relations.js';
import { cubeOf, epochsOf, keyOf, type StatisticsById } from './published-selections.js';

/** What a reader can subtract over two statistics. */
export interface PartSubtraction {
  readonly whole: SelectionEpoch;
  readonly parts: readonly SelectionEpoch[];
  /** What the parts take away that is not in the whole. */
  readonly added?: readonly SelectionEpoch[];
}

/** A selection a reader has seen, or may come to know by others. */
interface Resolved {
  readonly epoch: SelectionEpoch;
  readonly key: string;
  readonly terms: Terms;
  readonly isKnown: boolean;
}

interface Pair {
  readonly whole: Resolved;
  readonly part: Resolved;
}

/**
 * What is left of wholes without their parts in another statistic, which is a group like any other: of each whole
 * without each part of it, without as many parts as fit into it beside each other (women and men with benefits), and
 * between others of them (those of 18 to 64 without benefits, where all, minors and those of 65 on are known).
 *
 * @param known - What a reader has seen.
 */
export function comparedPairs(
  relations: readonly PartRelation[],
  known: readonly Selection[],
  counts: StatisticsById,
): PartSubtraction[] {
  const resolve = resolver(known, counts);
  const seen = known.flatMap((selection) => epochsOf(selection, counts)).map(resolve);
  const crossed = relations.flatMap(({ whole, part }) => [
    ...crossedEpochs(whole, part, known, counts),
    ...seenWithin(whole, part, seen, counts),
  ]);
  const close = distinct(crossed.map(({ whole, part }) => ({ whole: resolve(whole), part: resolve(part) })));
  const wide = close.flatMap(({ whole, part }) =>
    (part.isKnown ? seen : [])
      .filter((wider) => isWithin(whole, wider, counts))
      .map((wider) => ({ whole: wider, part })),
  );
  const all = distinct([...close, ...wide]);
  return [
    ...all.map(({ whole, part }) => ({ whole: whole.epoch, parts: [part.epoch] })),
    ...partsTogether(all, counts),
    ...betweenPairs(
      close.filter(({ whole, part }) => whole.isKnown && part.isKnown),
      counts,
    ),
  ];
}

function resolver(known: readonly Selection[], counts: StatisticsById): (epoch: SelectionEpoch) => Resolved {
  const keys = new Set(
    known.flatMap((each) => epochsOf(each, counts)).map(({ selection }) => keyOf(selection, counts)),
  );
  return (epoch) => {
    const key = keyOf(epoch.selection, counts);
    const terms = resolveTerms(epoch.selection, cubeOf(epoch.selection, counts));
    return { epoch, key, terms, isKnown: keys.has(key) };
  };
}

const pairId = ({ whole, part }: Pair): string =>
  JSON.stringify([whole, part].map(({ key, epoch }) => [key, epoch.times]));

const distinct = (pairs: readonly Pair[]): Pair[] => [...new Map(pairs.map((pair) => [pairId(pair), pair])).values()];

/** True where both are of one statistic and in some period the one is a part of the other, and not all of it. */
function isWithin(part: Resolved, whole: Resolved, counts: StatisticsById): boolean {
  const { selection, times } = whole.epoch;
  if (part.key === whole.key || part.epoch.selection.statistic !== selection.statistic) return false;
  return (
    part.epoch.times.some((time) => times.includes(time)) && isPart(part.terms, whole.terms, cubeOf(selection, counts))
  );
}

/** What has been seen of the part's statistic within the part, with what of the whole has the same categories. */
function seenWithin(
  whole: SelectionEpoch,
  part: SelectionEpoch,
  seen: readonly Resolved[],
  counts: StatisticsById,
): ComparedPair[] {
  const cube = cubeOf(part.selection, counts);
  const terms = resolveTerms(part.selection, cube);
  return seen
    .filter(({ epoch }) => epoch.selection.statistic === part.selection.statistic)
    .filter((each) => isPart(each.terms, terms, cube))
    .map(({ epoch }) => ({ whole: withinPart(whole, epoch, counts), part: epoch }));
}

/** Parts beside each other, but those that add up to another part. */
function partsTogether(pairs: readonly Pair[], counts: StatisticsById): PartSubtraction[] {
  return alike(pairs).flatMap((group) => {
    const [{ whole, part }] = group;
    const parts = group.map((each) => each.part);
    const cube = cubeOf(part.epoch.selection, counts);
    const apart = (one: Resolved, other: Resolved): boolean => areDisjoint(one.terms, other.terms, cube);
    const isFilled = (together: readonly Resolved[]): boolean => {
      const cells = together.reduce((sum, { terms }) => sum + innerCells(terms, cube), 0);
      return parts.some(
        ({ terms }) => innerCells(terms, cube) === cells && together.every((each) => isPart(each.terms, terms, cube)),
      );
    };
    return fillings(
      parts.filter(({ isKnown }) => isKnown),
      apart,
    )
      .filter((together) => together.length > 1 && !isFilled(together))
      .map((together) => ({ whole: whole.epoch, parts: together.map(({ epoch }) => epoch) }));
  });
}

/** Pairs of one whole and parts in one statistic. */
function alike(pairs: readonly Pair[]): [Pair, ...Pair[]][] {
  const groups = new Map<string, [Pair, ...Pair[]]>();
  for (const pair of pairs) {
    const { whole, part } = pair;
    const id = JSON.stringify([whole.key, whole.epoch.times, part.epoch.selection.statistic]);
    const group = groups.get(id);
    if (group) group.push(pair);
    else groups.set(id, [pair]);
  }
  return [...groups.values()];
}

/** Of those whom a part leaves over, others without those whom other parts leave over within them. */
function betweenPairs(pairs: readonly Pair[], counts: StatisticsById): PartSubtraction[] {
  const apart = (one: Pair, other: Pair): boolean =>
    (['whole', 'part'] as const).every((side) =>
      areDisjoint(one[side].terms, other[side].terms, cubeOf(one[side].epoch.selection, counts)),
    );
  return pairs.flatMap((outer) => {
    const within = pairs.filter((inner) =>
      (['whole', 'part'] as const).every((side) => isWithin(inner[side], outer[side], counts)),
    );
    return [...within.map((pair) => [pair]), ...fillings(within, apart).filter(({ length }) => length > 1)].map(
      (inner) => ({
        whole: outer.whole.epoch,
        parts: [outer.part, ...inner.map(({ whole }) => whole)].map(({ epoch }) => epoch),
        added: inner.map(({ part }) => part.epoch),
      }),
    );
  });
}
