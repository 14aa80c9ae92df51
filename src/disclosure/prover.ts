import { type FarMove, findLack, type IntervalRule, type Lack } from './interval-rule.js';
import { isNear } from './loose-relations.js';
import { sumOf } from './move.js';
import type { PricedMove, SearchEffort } from './move-search.js';
import type { Pattern } from './pattern.js';
import { MOST_ADDED } from './search-limits.js';

/** For a search that is one of many. */
export const BRISK: readonly SearchEffort[] = [
  { width: 12, weight: 1 },
  { width: 48, weight: 8 },
];
/** For a search on which a verdict depends. */
export const THOROUGH: readonly SearchEffort[] = [...BRISK, { width: 300, weight: 4 }, { width: 300, weight: 64 }];

/** Finds the moves that hidden columns lack for their proof. */
export class Prover {
  readonly #pattern: Pattern;
  readonly #rule: IntervalRule;
  readonly #efforts: readonly SearchEffort[];

  constructor(pattern: Pattern, rule: IntervalRule, efforts: readonly SearchEffort[]) {
    this.#pattern = pattern;
    this.#rule = rule;
    this.#efforts = efforts;
  }

  /**
   * Adds moves until the column is proven hidden, the cheapest found at a time. Returns their price, or nothing where none
   * are found for less than `below`; what was added by then stays.
   */
  prove(column: number, below: number): number | undefined {
    let paid = 0;
    let steps = 0;
    for (let lack = this.lackOf(column); lack; lack = this.lackOf(column)) {
      if (steps++ === MOST_ADDED) return undefined;
      const move = this.#cheapest(column, lack, below - paid);
      if (!move || !isNear(move)) return undefined;
      paid += move.price;
      this.#pattern.add(move);
    }
    return paid;
  }

  /** What the proof of a column lacks: an unsafe one must be hidden as widely as the rule asks, others at all. */
  lackOf(column: number): Lack | undefined {
    const pattern = this.#pattern;
    if (pattern.isUnsafe(column))
      return findLack(column, pattern.movesOf(column), pattern.slack, this.#rule, (each) => pattern.hasUnits(each));
    return pattern.moves(column) ? undefined : { down: 0, up: 0, missing: 1, known: -1, farthest: [] };
  }

  #cheapest(column: number, lack: Lack, below: number): PricedMove | undefined {
    const { known } = lack;
    const { slack } = this.#pattern;
    if (known >= 0) slack[known] = (slack[known] as number) - 1;
    let best: PricedMove | undefined;
    for (const effort of this.#efforts) {
      best = this.#fromHere(column, lack, effort, below);
      for (const far of best?.price === 0 ? [] : lack.farthest)
        best = this.#fromThere(column, lack, far, effort, best?.price ?? below) ?? best;
      if (best) break;
    }
    if (known >= 0) slack[known] = (slack[known] as number) + 1;
    return best;
  }

  #fromHere(column: number, { up, down, missing }: Lack, effort: SearchEffort, below: number): PricedMove | undefined {
    let best: PricedMove | undefined;
    for (const shift of new Set([up + missing, up + 1, -(down + 1), -(down + missing)])) {
      best = this.#pattern.find(column, shift, effort, best?.price ?? below) ?? best;
      if (best?.price === 0) return best;
    }
    return best;
  }

  // goes on from the table that the farthest move leads to
  #fromThere(
    column: number,
    { missing }: Lack,
    { move, times }: FarMove,
    effort: SearchEffort,
    below: number,
  ): PricedMove | undefined {
    const { slack } = this.#pattern;
    const shiftSlack = (by: number): void =>
      move.columns.forEach((each, i) => (slack[each] = (slack[each] as number) + by * (move.shifts[i] as number)));
    const isUp = (move.shifts[move.columns.indexOf(column)] as number) > 0;
    shiftSlack(times);
    let further: PricedMove | undefined;
    for (const step of new Set([missing, 1]))
      further ??= this.#pattern.find(column, isUp ? step : -step, effort, below);
    shiftSlack(-times);
    return further && { ...sumOf(move, times, further), price: further.price };
  }
}
