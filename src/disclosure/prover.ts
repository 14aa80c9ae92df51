import { findLack, type IntervalRule, type Lack } from './interval-rule.js';
import type { PricedMove, SearchEffort } from './move-search.js';
import type { Pattern } from './pattern.js';

/** For a search that is one of many. */
export const BRISK: readonly SearchEffort[] = [
  { width: 12, weight: 1 },
  { width: 48, weight: 8 },
];
/** For a search on which a verdict depends. */
export const THOROUGH: readonly SearchEffort[] = [...BRISK, { width: 300, weight: 4 }, { width: 300, weight: 64 }];

const MOST_STEPS = 12;

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
      if (steps++ === MOST_STEPS) return undefined;
      const move = this.#cheapest(column, lack, below - paid);
      if (!move) return undefined;
      paid += move.price;
      this.#pattern.add(move);
    }
    return paid;
  }

  /** What the proof of a column lacks: an unsafe one must be hidden as widely as the rule asks, others at all. */
  lackOf(column: number): Lack | undefined {
    const pattern = this.#pattern;
    if (pattern.isUnsafe(column)) return findLack(column, pattern.movesOf(column), pattern.slack, this.#rule);
    return pattern.moves(column) ? undefined : { down: 0, up: 0, missing: 1, known: -1 };
  }

  #cheapest(column: number, { down, up, missing, known }: Lack, below: number): PricedMove | undefined {
    const shifts = new Set([up + missing, up + 1, -(down + 1), -(down + missing)]);
    const { slack } = this.#pattern;
    if (known >= 0) slack[known] = (slack[known] as number) - 1;
    const move = this.#cheapestOf(column, [...shifts], below);
    if (known >= 0) slack[known] = (slack[known] as number) + 1;
    return move;
  }

  #cheapestOf(column: number, shifts: readonly number[], below: number): PricedMove | undefined {
    let best: PricedMove | undefined;
    for (const effort of this.#efforts) {
      for (const shift of shifts) {
        best = this.#pattern.find(column, shift, effort, best?.price ?? below) ?? best;
        if (best?.price === 0) return best;
      }
      if (best) return best;
    }
    return undefined;
  }
}
