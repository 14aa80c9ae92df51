import { grown } from './int-list.js';
import type { Move } from './move.js';
import { scramble } from './scramble.js';

/** No chain. */
export const NONE = -1;

/** Room for chains to begin with: most searches are short, and there are many. */
const FIRST_CHAINS = 64;

/** Chains of shifts that share their beginnings. */
export class ShiftChains {
  parents = new Int32Array(FIRST_CHAINS);
  columns = new Int32Array(FIRST_CHAINS);
  shifts = new Int32Array(FIRST_CHAINS);
  prices = new Float64Array(FIRST_CHAINS);
  imbalances = new Float64Array(FIRST_CHAINS);
  /** The same for chains of the same shifts, in whatever order they were made. */
  hashes = new Int32Array(FIRST_CHAINS);
  #length = 0;

  clear(): void {
    this.#length = 0;
  }

  add(parent: number, column: number, shift: number, price: number, imbalance: number): number {
    if (this.#length === this.parents.length) this.#grow();
    const at = this.#length++;
    this.parents[at] = parent;
    this.columns[at] = column;
    this.shifts[at] = shift;
    this.prices[at] = price;
    this.imbalances[at] = imbalance;
    this.hashes[at] = this.hashOf(parent, column, shift);
    return at;
  }

  hashOf(parent: number, column: number, shift: number): number {
    return ((parent === NONE ? 0 : (this.hashes[parent] as number)) + Math.imul(scramble(column, 0), shift)) | 0;
  }

  /** The shifts of a chain and one more, column by column. */
  collect(chain: number, column: number, shift: number): Move {
    const shiftOf = new Map([[column, shift]]);
    for (let at = chain; at !== NONE; at = this.parents[at] as number) {
      const own = this.columns[at] as number;
      shiftOf.set(own, (shiftOf.get(own) ?? 0) + (this.shifts[at] as number));
    }
    return { columns: Int32Array.from(shiftOf.keys()), shifts: Int32Array.from(shiftOf.values()) };
  }

  #grow(): void {
    const length = this.parents.length * 2;
    this.parents = grown(this.parents, length);
    this.columns = grown(this.columns, length);
    this.shifts = grown(this.shifts, length);
    this.prices = grown(this.prices, length);
    this.imbalances = grown(this.imbalances, length);
    this.hashes = grown(this.hashes, length);
  }
}

/** The best few steps of a level, the best first; of those that lead to the same shifts the one offered first. */
export class Beam {
  #width = 0;
  readonly #scores: number[] = [];
  readonly #seen = new Set<number>();
  readonly #steps: [chain: number, column: number, shift: number, price: number, imbalance: number][] = [];
  #length = 0;

  /** @param width - How many steps are kept. */
  clear(width: number): void {
    this.#width = width;
    this.#length = 0;
    this.#steps.length = 0;
    this.#seen.clear();
  }

  offer(
    chains: ShiftChains,
    chain: number,
    column: number,
    shift: number,
    price: number,
    imbalance: number,
    score: number,
  ): void {
    if (this.#length === this.#width && score >= (this.#scores[this.#width - 1] as number)) return;
    const hash = chains.hashOf(chain, column, shift);
    if (this.#seen.has(hash)) return;
    this.#seen.add(hash);
    let at = this.#length;
    while (at > 0 && (this.#scores[at - 1] as number) > score) {
      this.#scores[at] = this.#scores[at - 1] as number;
      at--;
    }
    this.#scores[at] = score;
    this.#steps.splice(at, 0, [chain, column, shift, price, imbalance]);
    if (this.#length < this.#width) this.#length++;
    else this.#steps.pop();
  }

  /** Takes the steps into the chains; returns their ends. */
  take(chains: ShiftChains): number[] {
    return this.#steps.map((step) => chains.add(...step));
  }
}
