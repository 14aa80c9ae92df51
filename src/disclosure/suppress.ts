import { EDGE, ROLE } from './attacker-view.js';
import type { Component } from './components.js';
import { PrimeField } from './prime-field.js';
import { SparseRows } from './sparse-rows.js';

/** The candidates of a component, the one to publish first foremost; the first `zeros` of them are zeros. */
export interface PublicationOrder {
  readonly candidates: Int32Array;
  readonly zeros: number;
}

/** What comes of a component. */
export interface Suppression {
  /** 1 for the columns that have to be suppressed although they are safe themselves. */
  readonly refused: Uint8Array;
  /** A protected count was determined before anything but zeros was published. */
  readonly contradicted: boolean;
}

/**
 * Publishes one candidate after another, except those after which a protected count would be determined, or counts on
 * the edge would stand alone in an equation. A count is determined when its unit vector lies in the row space of the
 * relations among hidden counts; that is read off their reduced echelon form, which is kept up to date.
 *
 * What is refused does not depend on which pivots are chosen, only on the order. Langsrud (2024) decides the same question
 * by eliminating published cells over atoms; here the relations themselves are eliminated, which stay sparse, and what
 * is published leaves the system.
 */
export function suppress(component: Component, order: PublicationOrder): Suppression {
  const elimination = new Elimination(component, order);
  const contradicted = elimination.reduce();
  const refused = new Uint8Array(component.counts.length);
  order.candidates.forEach((candidate, at) => {
    if (!elimination.publish(candidate, at < order.zeros)) refused[candidate] = 1;
  });
  return { refused, contradicted };
}

const FIELD = new PrimeField(67_108_859);
const NONE = -1;

/**
 * The reduced echelon form of the relations among hidden columns. A row has a pivot inside (not on the edge) whenever it
 * has any column inside; so a row with a pivot on the edge is an equation of columns on the edge only, and all such
 * equations are sums of these rows. A row that can never again matter is dropped.
 */
class Elimination {
  readonly #rows: SparseRows;
  readonly #rowCount: number;
  readonly #roles: Uint8Array;
  readonly #edges: Uint8Array;
  /** Later candidates make better pivots: they are still hidden when earlier ones leave. */
  readonly #lateness: Int32Array;
  readonly #pivots: Int32Array;
  readonly #rowOfPivot: Int32Array;
  #edgesBalance = false;

  constructor({ counts, relations, view }: Component, { candidates }: PublicationOrder) {
    this.#rows = new SparseRows(FIELD, counts.length, relations);
    this.#rowCount = relations.size;
    this.#roles = view.roles.slice();
    this.#edges = view.edges;
    this.#lateness = new Int32Array(counts.length).fill(candidates.length);
    candidates.forEach((candidate, at) => (this.#lateness[candidate] = at));
    this.#pivots = new Int32Array(relations.size).fill(NONE);
    this.#rowOfPivot = new Int32Array(counts.length).fill(NONE);
  }

  /** Brings the rows into form; returns whether a protected column is determined already. */
  reduce(): boolean {
    const rows = this.#rowsByLength();
    for (const row of rows) if (this.#rows.lengths[row] !== 0) this.#pivotOn(row, this.#bestPivot(row));
    this.#edgesBalance =
      this.#edges.every((edge) => edge !== EDGE.zeroOrUnknown) &&
      rows.every((row) => !this.#isEdgesOnly(row) || this.#factorSum(row) === 0);
    let contradicted = false;
    for (const row of rows)
      if (this.#rows.lengths[row] === 1 && this.#isProtected(this.#pivots[row] as number)) {
        contradicted = true;
        this.#rows.removeRow(row);
      }
    return contradicted;
  }

  /** Publishes a column, or protects it from now on and returns false. */
  publish(column: number, isZero: boolean): boolean {
    const row = this.#rowOfPivot[column] as number;
    const left = row === NONE ? this.#leave(column) : this.#leaveAsPivot(column, row, isZero);
    if (!left) this.#roles[column] = ROLE.protected;
    return left;
  }

  #leave(column: number): boolean {
    let refused = false;
    const rows = this.#rows.findRows(column);
    for (let i = 0; i < rows; i++) {
      const row = this.#rows.found[i] as number;
      if (this.#length(row) > 2) refused ||= this.#isOnEdge(column) && this.#isEdgesOnly(row);
      else if (this.#isProtected(this.#pivots[row] as number)) {
        // the protected pivot is a multiple of the column: from now on that stands for it
        this.#rows.removeRow(row);
        refused = true;
      }
    }
    if (!refused) this.#rows.removeColumn(column);
    return !refused;
  }

  #leaveAsPivot(column: number, row: number, isZero: boolean): boolean {
    if (this.#length(row) === 1) {
      this.#rows.removeRow(row);
      return true;
    }
    const next = this.#bestPivot(row, column);
    const last = this.#length(row) === 2;
    const unbalances = this.#isOnEdge(next) && !last && !this.#staysBalanced(row, column);
    const refused =
      (last && this.#isProtected(next)) || (unbalances && !isZero) || this.#isMultipleOfProtected(row, next);
    if (refused) {
      this.#rows.removeRow(row);
      return false;
    }
    // what zeros leave is part of the structure, though of one that contradicts itself
    if (unbalances) this.#edgesBalance = false;
    this.#rows.removeColumn(column);
    this.#rowOfPivot[column] = NONE;
    this.#pivotOn(row, next);
    return true;
  }

  // The equation left says that counts of 1 in one part and in another are equally many, which pins none of them.
  #staysBalanced(row: number, leaving: number): boolean {
    return this.#edgesBalance && this.#factorSum(row, leaving) === 0;
  }

  // a protected pivot with the same equation but for its pivot is a multiple of this row's pivot
  #isMultipleOfProtected(row: number, shared: number): boolean {
    const inverse = FIELD.invert(this.#rows.coefficient(row, shared));
    return this.#rows.found.subarray(0, this.#rows.findRows(shared)).some((other) => {
      const pivot = this.#pivots[other] as number;
      if (other === row || this.#length(other) !== this.#length(row) || !this.#isProtected(pivot)) return false;
      const ratio = FIELD.multiply(this.#rows.coefficient(other, shared), inverse);
      return !this.#rows.someEntry(
        other,
        (column, value) => column !== pivot && FIELD.multiply(this.#rows.coefficient(row, column), ratio) !== value,
      );
    });
  }

  #pivotOn(row: number, column: number): void {
    this.#pivots[row] = column;
    this.#rowOfPivot[column] = row;
    const factor = this.#rows.coefficient(row, column);
    if (factor !== 1) this.#rows.scale(row, FIELD.invert(factor));
    this.#rows.clearColumn(column, row);
    // the row of a free column only says what that is
    if (this.#roles[column] === ROLE.free) this.#rows.removeRow(row);
  }

  /** Inside rather than on the edge, then in few rows so that little is filled in, then late. */
  #bestPivot(row: number, except = NONE): number {
    const { occurrences } = this.#rows;
    let best = NONE;
    this.#rows.someEntry(row, (column) => {
      if (column !== except && (best === NONE || this.#isBetterPivot(column, best, occurrences))) best = column;
      return false;
    });
    return best;
  }

  #isBetterPivot(a: number, b: number, occurrences: Int32Array): boolean {
    if (this.#isOnEdge(a) !== this.#isOnEdge(b)) return this.#isOnEdge(b);
    const fewer = (occurrences[a] as number) - (occurrences[b] as number);
    return fewer < 0 || (fewer === 0 && (this.#lateness[a] as number) > (this.#lateness[b] as number));
  }

  #rowsByLength(): Int32Array {
    const rows = Int32Array.from({ length: this.#rowCount }, (_, row) => row);
    return rows.sort((a, b) => this.#length(a) - this.#length(b) || a - b);
  }

  #factorSum(row: number, except = NONE): number {
    let sum = 0;
    this.#rows.someEntry(row, (column, value) => {
      if (column !== except) sum = (sum + value) % FIELD.prime;
      return false;
    });
    return sum;
  }

  #isEdgesOnly(row: number): boolean {
    return this.#length(row) > 0 && this.#isOnEdge(this.#pivots[row] as number);
  }

  #isOnEdge(column: number): boolean {
    return this.#edges[column] !== EDGE.none;
  }

  #isProtected(column: number): boolean {
    return this.#roles[column] === ROLE.protected;
  }

  #length(row: number): number {
    return this.#rows.lengths[row] as number;
  }
}
