import type { SelectionEpoch } from '../indicators/selection-epochs.js';
import { areDisjoint, innerCells, isPart, resolveTerms, type Terms } from '../indicators/terms.js';
import { cubeOf, type StatisticsById } from './published-selections.js';

/** Selections of one statistic that a reader can subtract from another, as they have nothing in common. */
export interface Subtraction {
  readonly whole: SelectionEpoch;
  readonly parts: readonly SelectionEpoch[];
}

/** So many ways of filling a whole are looked at. */
const MOST_WAYS = 200;

/**
 * What a reader can subtract within a statistic: each part from each whole, and as many parts as fit into the whole beside
 * each other. All less minors and those of 65 on are those of 18 to 64, a group like any other. Of parts that fill their
 * whole, and of those that leave a single cell of the table, nothing need be said.
 */
export function leftOver(known: readonly SelectionEpoch[], counts: StatisticsById): Subtraction[] {
  const resolved = known.map((epoch) => ({
    epoch,
    terms: resolveTerms(epoch.selection, cubeOf(epoch.selection, counts)),
  }));
  return resolved.flatMap((whole) => {
    const { statistic } = whole.epoch.selection;
    const cube = cubeOf(whole.epoch.selection, counts);
    const within = resolved.filter(
      (part) => part !== whole && part.epoch.selection.statistic === statistic && isPart(part.terms, whole.terms, cube),
    );
    const cellsLeft = (parts: readonly { readonly terms: Terms }[]): number =>
      parts.reduce((left, { terms }) => left - innerCells(terms, cube), innerCells(whole.terms, cube));
    const apart = (one: { readonly terms: Terms }, other: { readonly terms: Terms }): boolean =>
      areDisjoint(one.terms, other.terms, cube);
    const together = fillings(within, apart).filter((parts) => parts.length > 1 && cellsLeft(parts) > 1);
    return [...within.map((part) => [part]), ...together].map((parts) => ({
      whole: whole.epoch,
      parts: parts.map(({ epoch }) => epoch),
    }));
  });
}

/**
 * Sets of items that are all apart from each other and to which none can be added.
 *
 * @see Tomita, Tanaka, Takahashi (2006): The worst-case time complexity for generating all maximal cliques, Theoretical
 * Computer Science 363
 */
function fillings<Item>(items: readonly Item[], apart: (one: Item, other: Item) => boolean): Item[][] {
  const beside = new Map(items.map((item) => [item, new Set(items.filter((other) => apart(item, other)))]));
  const besideAll = (item: Item): ReadonlySet<Item> => beside.get(item) as Set<Item>;
  const found: Item[][] = [];
  const extend = (chosen: readonly Item[], open: ReadonlySet<Item>, tried: ReadonlySet<Item>): void => {
    if (open.size === 0 && tried.size === 0) found.push(items.filter((item) => chosen.includes(item)));
    // whatever is beside this one is in a set with it, or in one that is found from another that is not
    const pivot = mostOf([...open, ...tried], (item) => intersection(open, besideAll(item)).size);
    const [left, done] = [new Set(open), new Set(tried)];
    for (const item of pivot === undefined ? [] : difference(open, besideAll(pivot))) {
      if (found.length >= MOST_WAYS) return;
      extend([...chosen, item], intersection(left, besideAll(item)), intersection(done, besideAll(item)));
      left.delete(item);
      done.add(item);
    }
  };
  extend([], new Set(items), new Set());
  return found;
}

const intersection = <Item>(one: ReadonlySet<Item>, other: ReadonlySet<Item>): Set<Item> =>
  new Set([...one].filter((item) => other.has(item)));

const difference = <Item>(one: ReadonlySet<Item>, other: ReadonlySet<Item>): Item[] =>
  [...one].filter((item) => !other.has(item));

function mostOf<Item>(items: readonly Item[], measure: (item: Item) => number): Item | undefined {
  let [best, most] = [undefined as Item | undefined, -1];
  for (const item of items) {
    const measured = measure(item);
    if (measured > most) [best, most] = [item, measured];
  }
  return best;
}
