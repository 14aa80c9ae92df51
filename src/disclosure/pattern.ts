import type { Component } from './components.js';
import { ROLE } from './attacker-view.js';
import type { Move } from './move.js';
import type { Grid } from './grid.js';
import { MoveSearch, type MoveTerms, type PricedMove, type SearchEffort } from './move-search.js';
import { ProductSearch } from './product-search.js';
import { ENOUGH_MOVES } from './search-limits.js';

/** A step of a pattern in the making, as it is taken back. */
type Undo = () => void;

/**
 * What is hidden in a component, and the moves that prove it: every move runs over hidden columns only. Columns are hidden
 * and opened, moves added and dropped; a series of such steps can be taken back as a whole.
 */
export class Pattern implements MoveTerms {
  readonly search: MoveSearch;
  readonly #products: ProductSearch;
  readonly price: Float64Array;
  readonly slack: Float64Array;
  readonly crowd: Int32Array;
  readonly #roles: Uint8Array;
  readonly #costs: Float64Array;
  readonly #refused: Uint8Array;
  readonly #hidden: number[] = [];
  readonly #placeInHidden: Int32Array;
  #moves: (Move | undefined)[] = [];
  #dropped = 0;
  readonly #movesOf: number[][];
  readonly #uses: Int32Array;
  #undo: Undo[] | undefined;

  /** @param costs - What hiding a candidate costs, per column. */
  constructor(component: Component, costs: Float64Array, grids: readonly Grid[]) {
    const { counts, relations, view } = component;
    this.search = new MoveSearch(counts.length, relations);
    this.#products = new ProductSearch(component, grids);
    this.#roles = view.roles;
    this.#costs = costs;
    this.slack = view.slack.slice();
    this.price = costs.map((cost, column) => (view.roles[column] === ROLE.candidate ? cost : 0));
    this.crowd = new Int32Array(relations.size);
    this.#refused = new Uint8Array(counts.length);
    this.#placeInHidden = new Int32Array(counts.length);
    this.#movesOf = Array.from({ length: counts.length }, () => []);
    this.#uses = new Int32Array(counts.length);
    for (let column = 0; column < counts.length; column++)
      if (!this.isCandidate(column)) this.search.forEachRelation(column, (r) => (this.crowd[r] = this.crowdOf(r) + 1));
  }

  /** 1 for the candidates that are hidden. */
  get refused(): Uint8Array {
    return this.#refused;
  }

  /** The candidates that are hidden, in no order that means anything. */
  get hidden(): readonly number[] {
    return this.#hidden;
  }

  /** Steps of search looked at so far: a measure of work that no clock has to be asked for. */
  get work(): number {
    return this.search.work + this.#products.work;
  }

  get columnCount(): number {
    return this.#roles.length;
  }

  isCandidate(column: number): boolean {
    return this.#roles[column] === ROLE.candidate;
  }

  isUnsafe(column: number): boolean {
    return this.#roles[column] === ROLE.unsafe;
  }

  /** False for a margin, in which nobody is counted. */
  hasUnits(column: number): boolean {
    return this.#roles[column] !== ROLE.margin;
  }

  /** True for a column that has to be proven hidden. */
  needsProof(column: number): boolean {
    return this.isCandidate(column) ? this.#refused[column] === 1 : (this.#roles[column] as number) >= ROLE.protected;
  }

  crowdOf(relation: number): number {
    return this.crowd[relation] as number;
  }

  /** What a hidden candidate would cost to hide. */
  costOf(column: number): number {
    return this.#costs[column] as number;
  }

  /** True if some move shifts the column. */
  moves(column: number): boolean {
    return (this.#uses[column] as number) > 0;
  }

  /** The latest moves that shift a column: enough of them to judge by, where there are thousands. */
  movesOf(column: number): Move[] {
    const found: Move[] = [];
    const ids = this.#movesOf[column] as number[];
    for (let i = ids.length - 1; i >= 0 && found.length < ENOUGH_MOVES; i--) {
      const move = this.#moves[ids[i] as number];
      if (move) found.push(move);
    }
    return found;
  }

  allMoves(): Move[] {
    return this.#moves.filter((move) => move !== undefined);
  }

  /** The cheapest move found that shifts a column by just this much and costs less than `below`. */
  find(column: number, shift: number, effort: SearchEffort, below: number): PricedMove | undefined {
    const product = this.#products.find(column, shift, this, below);
    const whole = product && this.search.complete(product, this, effort, below);
    if (whole?.price === 0) return whole;
    return this.search.find(column, shift, this, effort, whole?.price ?? below) ?? whole;
  }

  /** Adds a move; the candidates it shifts are hidden from now on. */
  add(move: Move): void {
    const id = this.#moves.push(move) - 1;
    for (const column of move.columns) {
      (this.#movesOf[column] as number[]).push(id);
      this.#count(column, 1);
      if (this.isCandidate(column) && this.#refused[column] === 0) this.#setRefused(column, 1);
    }
    this.#undo?.push(() => {
      for (const column of move.columns) {
        (this.#movesOf[column] as number[]).pop();
        this.#count(column, -1);
      }
      this.#moves.pop();
    });
  }

  /** Hides a candidate before any move runs over it. */
  hide(column: number): void {
    if (this.isCandidate(column) && this.#refused[column] === 0) this.#setRefused(column, 1);
  }

  /** The hidden candidates that no move runs over. */
  idle(): number[] {
    return this.#hidden.filter((column) => !this.moves(column)).sort((a, b) => a - b);
  }

  /**
   * Opens a hidden candidate again and drops the moves that shift it, then the candidates that no move shifts any more.
   * Returns the cost saved, and the columns whose proof has to be looked at again.
   */
  open(column: number): { readonly saved: number; readonly shaken: readonly number[] } {
    const shaken = new Set<number>();
    const opening = [column];
    let saved = 0;
    for (let next = opening.pop(); next !== undefined; next = opening.pop()) {
      if (this.#refused[next] === 0) continue;
      this.#setRefused(next, 0);
      saved += this.costOf(next);
      for (const id of this.#movesOf[next] as number[]) {
        const move = this.#moves[id];
        if (!move) continue;
        this.#drop(id, move);
        for (const other of move.columns)
          if (!this.isCandidate(other)) shaken.add(other);
          else if (!this.moves(other)) opening.push(other);
      }
    }
    return { saved, shaken: [...shaken].filter((other) => this.needsProof(other)) };
  }

  /** Runs steps and takes them back unless they return true. */
  attempt(steps: () => boolean): boolean {
    const undo: Undo[] = [];
    this.#undo = undo;
    const kept = steps();
    this.#undo = undefined;
    if (!kept) for (let step = undo.pop(); step; step = undo.pop()) step();
    if (this.#dropped > this.#moves.length / 2) this.#forgetDropped();
    return kept;
  }

  #forgetDropped(): void {
    this.#moves = this.allMoves();
    this.#dropped = 0;
    for (const ids of this.#movesOf) ids.length = 0;
    this.#moves.forEach((move, id) => {
      for (const column of move?.columns ?? []) (this.#movesOf[column] as number[]).push(id);
    });
  }

  #drop(id: number, move: Move): void {
    this.#moves[id] = undefined;
    this.#dropped++;
    for (const column of move.columns) this.#count(column, -1);
    this.#undo?.push(() => {
      this.#moves[id] = move;
      this.#dropped--;
      for (const column of move.columns) this.#count(column, 1);
    });
  }

  #setRefused(column: number, refused: 0 | 1): void {
    this.#refused[column] = refused;
    if (refused === 1) this.#enterHidden(column);
    else this.#leaveHidden(column);
    this.price[column] = refused === 1 ? 0 : this.costOf(column);
    this.search.forEachRelation(column, (r) => (this.crowd[r] = this.crowdOf(r) + (refused === 1 ? 1 : -1)));
    this.#undo?.push(() => this.#setRefused(column, refused === 1 ? 0 : 1));
  }

  #enterHidden(column: number): void {
    this.#placeInHidden[column] = this.#hidden.push(column) - 1;
  }

  // the last one takes its place
  #leaveHidden(column: number): void {
    const place = this.#placeInHidden[column] as number;
    const last = this.#hidden.pop() as number;
    if (last === column) return;
    this.#hidden[place] = last;
    this.#placeInHidden[last] = place;
  }

  #count(column: number, uses: number): void {
    this.#uses[column] = (this.#uses[column] as number) + uses;
  }
}
