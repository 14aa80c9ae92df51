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
export function fillings<Item>(items: readonly Item[], apart: (one: Item, other: Item) => boolean): Item[][] {
  const beside = items.map((item) => items.map((other) => apart(item, other)));
  const besideOf =
    (at: number) =>
    (other: number): boolean =>
      beside[at]?.[other] ?? false;
  const found: Item[][] = [];
  const extend = (chosen: readonly number[], open: readonly number[], tried: readonly number[]): void => {
    if (open.length === 0 && tried.length === 0) found.push(items.filter((_, at) => chosen.includes(at)));
    // whatever is beside this one is in a set with it, or in one that is found from another that is not
    const pivot = mostOf([...open, ...tried], (at) => open.filter(besideOf(at)).length);
    let [left, done] = [open, tried];
    for (const at of open.filter((each) => !besideOf(pivot)(each))) {
      if (found.length >= MOST_WAYS) return;
      extend([...chosen, at], left.filter(besideOf(at)), done.filter(besideOf(at)));
      left = left.filter((each) => each !== at);
      done = [...done, at];
    }
  };
  extend([], [...items.keys()], []);
  return found;
}

function mostOf(items: readonly number[], measure: (item: number) => number): number {
  let [best, most] = [-1, -1];
  for (const item of items) {
    const measured = measure(item);
    if (measured > most) [best, most] = [item, measured];
  }
  return best;
}
