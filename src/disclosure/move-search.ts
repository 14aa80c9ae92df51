import { incidenceOf, type Incidence } from './incidence.js';
import type { Move } from './move.js';
import type { Relations } from './relations.js';
import { BEGINNING, DEEPEST_CHAIN, FARTHEST_IN_CHAIN } from './search-limits.js';
import { Beam, NONE, ShiftChains } from './shift-chains.js';

/** What columns may move at which price, and how far down. */
export interface MoveTerms {
  /** Per column what it costs to move it at all; infinite for a column that may not. */
  readonly price: Float64Array;
  readonly slack: Float64Array;
  /** Per relation how many columns move for nothing: the scarcest is balanced first. */
  readonly crowd: Int32Array;
}

/** How hard to search: alternatives kept at a time, and what a unit out of balance counts against a unit of price. */
export interface SearchEffort {
  readonly width: number;
  readonly weight: number;
}

/** A move and what the columns that had a price cost together. */
export interface PricedMove extends Move {
  readonly price: number;
}

/**
 * Looks for moves: starting from a shift of one column, relations out of balance are balanced by shifting another of
 * their columns, the relation with the fewest columns to choose from first, until all hold again. Of all ways begun
 * the best few are followed (beam search), judged by price and by what is still out of balance. What it finds is a
 * move, exactly; that it finds none proves nothing.
 */
export class MoveSearch {
  readonly #relations: Relations;
  readonly #incidence: Incidence;
  readonly #chains = new ShiftChains();
  readonly #beam = new Beam();
  readonly #shift: Int32Array;
  readonly #shiftStamp: Int32Array;
  readonly #balance: Float64Array;
  readonly #balanceStamp: Int32Array;
  #stamp = 0;
  /** What a move must cost less than. */
  #below = Infinity;
  /** Steps looked at so far. */
  work = 0;

  constructor(columnCount: number, relations: Relations) {
    this.#relations = relations;
    this.#incidence = incidenceOf(relations, columnCount);
    this.#shift = new Int32Array(columnCount);
    this.#shiftStamp = new Int32Array(columnCount);
    this.#balance = new Float64Array(relations.size);
    this.#balanceStamp = new Int32Array(relations.size);
  }

  /** The cheapest move found that shifts the column by just this much and costs less than `below`. */
  find(column: number, shift: number, terms: MoveTerms, effort: SearchEffort, below: number): PricedMove | undefined {
    if (-shift > (terms.slack[column] as number)) return undefined;
    return this.complete(
      { columns: Int32Array.of(column), shifts: Int32Array.of(shift), price: 0 },
      terms,
      effort,
      below,
    );
  }

  /** The cheapest move found that begins with these shifts; the first column is left as it is. */
  complete(begun: PricedMove, terms: MoveTerms, effort: SearchEffort, below: number): PricedMove | undefined {
    this.work += BEGINNING;
    const chains = this.#chains;
    chains.clear();
    const column = begun.columns[0] as number;
    const imbalance = this.#imbalanceOf(begun);
    if (imbalance === 0) return begun.price < below ? begun : undefined;
    let level = [this.#chainOf(begun, imbalance)];
    const beam = this.#beam;
    let best: { readonly chain: number; readonly column: number; readonly shift: number } | undefined;
    this.#below = below;
    for (let depth = 0; depth < DEEPEST_CHAIN && level.length > 0; depth++) {
      beam.clear(effort.width);
      for (const chain of level) {
        if ((chains.prices[chain] as number) >= this.#below) continue;
        const relation = this.#scarcest(chain, terms.crowd);
        this.#forEachStep(chain, relation, column, terms, (next, by, price, imbalance) => {
          if (imbalance === 0) {
            this.#below = price;
            best = { chain, column: next, shift: by };
          } else beam.offer(chains, chain, next, by, price, imbalance, price + effort.weight * imbalance);
        });
      }
      level = beam.take(chains);
    }
    return best && { ...chains.collect(best.chain, best.column, best.shift), price: this.#below };
  }

  #chainOf({ columns, shifts, price }: PricedMove, imbalance: number): number {
    let chain = NONE;
    columns.forEach((column, i) => (chain = this.#chains.add(chain, column, shifts[i] as number, price, imbalance)));
    return chain;
  }

  #imbalanceOf({ columns, shifts }: Move): number {
    const { starts, relations, factors } = this.#incidence;
    const stamp = ++this.#stamp;
    let imbalance = 0;
    columns.forEach((column, at) => {
      for (let i = starts[column] as number; i < (starts[column + 1] as number); i++) {
        const relation = relations[i] as number;
        const before = this.#balanceStamp[relation] === stamp ? (this.#balance[relation] as number) : 0;
        const after = before + (factors[i] as number) * (shifts[at] as number);
        this.#balanceStamp[relation] = stamp;
        this.#balance[relation] = after;
        imbalance += Math.abs(after) - Math.abs(before);
      }
    });
    return imbalance;
  }

  /** The relations of a column. */
  forEachRelation(column: number, visit: (relation: number) => void): void {
    const { starts, relations } = this.#incidence;
    for (let i = starts[column] as number; i < (starts[column + 1] as number); i++) visit(relations[i] as number);
  }

  /** The columns of a relation. */
  forEachColumn(relation: number, visit: (column: number) => void): void {
    const { starts, columns } = this.#relations;
    for (let i = starts[relation] as number; i < (starts[relation + 1] as number); i++) visit(columns[i] as number);
  }

  // lays out the shifts of a chain and the balance of their relations; returns the unbalanced relation to mend first
  #scarcest(chain: number, crowd: Int32Array): number {
    const { starts, relations, factors } = this.#incidence;
    const { parents, columns, shifts } = this.#chains;
    const stamp = ++this.#stamp;
    for (let at = chain; at !== NONE; at = parents[at] as number) {
      const column = columns[at] as number;
      const by = shifts[at] as number;
      if (this.#shiftStamp[column] === stamp) this.#shift[column] = (this.#shift[column] as number) + by;
      else {
        this.#shiftStamp[column] = stamp;
        this.#shift[column] = by;
      }
      for (let i = starts[column] as number; i < (starts[column + 1] as number); i++) {
        const relation = relations[i] as number;
        const change = (factors[i] as number) * by;
        if (this.#balanceStamp[relation] === stamp)
          this.#balance[relation] = (this.#balance[relation] as number) + change;
        else {
          this.#balanceStamp[relation] = stamp;
          this.#balance[relation] = change;
        }
      }
    }
    let scarcest = NONE;
    for (let at = chain; at !== NONE; at = parents[at] as number) {
      const column = columns[at] as number;
      for (let i = starts[column] as number; i < (starts[column + 1] as number); i++) {
        const relation = relations[i] as number;
        if (this.#balance[relation] === 0 || relation === scarcest) continue;
        if (scarcest === NONE || this.#isScarcer(relation, scarcest, crowd)) scarcest = relation;
      }
    }
    return scarcest;
  }

  #isScarcer(a: number, b: number, crowd: Int32Array): boolean {
    const less = (crowd[a] as number) - (crowd[b] as number);
    return less < 0 || (less === 0 && a < b);
  }

  // every shift of another column that mends the relation, in part at least
  #forEachStep(
    chain: number,
    relation: number,
    target: number,
    { price, slack }: MoveTerms,
    visit: (column: number, shift: number, price: number, imbalance: number) => void,
  ): void {
    const { starts, columns, factors } = this.#relations;
    const balance = this.#balance[relation] as number;
    const paid = this.#chains.prices[chain] as number;
    for (let i = starts[relation] as number; i < (starts[relation + 1] as number); i++) {
      const column = columns[i] as number;
      const own = price[column] as number;
      if (own === Infinity || column === target) continue;
      let by = Math.trunc(-balance / (factors[i] as number));
      const before = this.#shiftStamp[column] === this.#stamp ? (this.#shift[column] as number) : 0;
      if (by < 0) by = Math.max(by, -((slack[column] as number) + Math.min(0, before)));
      if (by === 0 || before * by < 0 || Math.abs(before + by) > FARTHEST_IN_CHAIN) continue;
      this.work++;
      const cost = before === 0 ? paid + own : paid;
      if (cost < this.#below) visit(column, by, cost, this.#imbalanceAfter(chain, column, by));
    }
  }

  #imbalanceAfter(chain: number, column: number, by: number): number {
    const { starts, relations, factors } = this.#incidence;
    let imbalance = this.#chains.imbalances[chain] as number;
    for (let i = starts[column] as number; i < (starts[column + 1] as number); i++) {
      const relation = relations[i] as number;
      const before = this.#balanceStamp[relation] === this.#stamp ? (this.#balance[relation] as number) : 0;
      imbalance += Math.abs(before + (factors[i] as number) * by) - Math.abs(before);
    }
    return imbalance;
  }
}
