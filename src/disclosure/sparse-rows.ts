import { grown } from './int-list.js';
import type { PrimeField } from './prime-field.js';
import type { Relations } from './relations.js';

/**
 * A sparse matrix modulo a prime, made for elimination: rows sorted by column in one arena, and per column a list of the
 * rows that may have it.
 */
export class SparseRows {
  /** Entries of each row that are still there; 0 for a row that is gone. */
  readonly lengths: Int32Array;
  /** Rows in which each column occurs. */
  readonly occurrences: Int32Array;
  /** The rows found by the last call of {@link findRows}. */
  readonly found: Int32Array;
  readonly #field: PrimeField;
  readonly #starts: Int32Array;
  readonly #stored: Int32Array;
  readonly #capacities: Int32Array;
  #columns: Int32Array;
  #values: Int32Array;
  #top = 0;
  readonly #listHeads: Int32Array;
  #listNext: Int32Array;
  #listRows: Int32Array;
  #listTop = 0;
  #listFree = -1;
  readonly #seen: Int32Array;
  #search = 0;
  readonly #mergedColumns: Int32Array;
  readonly #mergedValues: Int32Array;

  constructor(field: PrimeField, columnCount: number, relations: Relations) {
    const entries = relations.columns.length;
    this.#field = field;
    this.lengths = new Int32Array(relations.size);
    this.occurrences = new Int32Array(columnCount);
    this.found = new Int32Array(relations.size);
    this.#starts = new Int32Array(relations.size);
    this.#stored = new Int32Array(relations.size);
    this.#capacities = new Int32Array(relations.size);
    this.#columns = new Int32Array(entries * 2 + 16);
    this.#values = new Int32Array(entries * 2 + 16);
    this.#listHeads = new Int32Array(columnCount).fill(-1);
    this.#listNext = new Int32Array(entries + 16);
    this.#listRows = new Int32Array(entries + 16);
    this.#seen = new Int32Array(relations.size);
    this.#mergedColumns = new Int32Array(columnCount);
    this.#mergedValues = new Int32Array(columnCount);
    this.#load(relations);
  }

  /** Puts the rows that have the column into {@link found}; returns how many. */
  findRows(column: number): number {
    const search = ++this.#search;
    let count = 0;
    let before = -1;
    for (let node = this.#listHeads[column] as number; node >= 0;) {
      const row = this.#listRows[node] as number;
      const next = this.#listNext[node] as number;
      if (this.#seen[row] !== search && this.coefficient(row, column) !== 0) {
        this.#seen[row] = search;
        this.found[count++] = row;
        before = node;
      } else {
        if (before < 0) this.#listHeads[column] = next;
        else this.#listNext[before] = next;
        this.#listNext[node] = this.#listFree;
        this.#listFree = node;
      }
      node = next;
    }
    return count;
  }

  /** The entry of a row in a column, 0 where there is none. */
  coefficient(row: number, column: number): number {
    if (this.lengths[row] === 0) return 0;
    const start = this.#starts[row] as number;
    let low = start;
    let high = start + (this.#stored[row] as number) - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const at = this.#columns[middle] as number;
      if (at === column) return this.#values[middle] as number;
      if (at < column) low = middle + 1;
      else high = middle - 1;
    }
    return 0;
  }

  /** Calls with every entry of a row until `visit` returns true; returns whether it did. */
  someEntry(row: number, visit: (column: number, value: number) => boolean): boolean {
    if (this.lengths[row] === 0) return false;
    const start = this.#starts[row] as number;
    const end = start + (this.#stored[row] as number);
    for (let i = start; i < end; i++) if (visit(this.#columns[i] as number, this.#values[i] as number)) return true;
    return false;
  }

  removeRow(row: number): void {
    this.someEntry(row, (column) => {
      this.occurrences[column] = (this.occurrences[column] as number) - 1;
      return false;
    });
    this.lengths[row] = 0;
    this.#stored[row] = 0;
  }

  // the columns of `source` need not be in `target`
  #addMultiple(target: number, factor: number, source: number): void {
    const merged = this.#merge(target, factor, source);
    if (merged > (this.#capacities[target] as number)) this.#move(target, merged);
    const start = this.#starts[target] as number;
    for (let i = 0; i < merged; i++) {
      this.#columns[start + i] = this.#mergedColumns[i] as number;
      this.#values[start + i] = this.#mergedValues[i] as number;
    }
    this.#stored[target] = merged;
    this.lengths[target] = merged;
  }

  /** Clears a column in all rows but one by adding multiples of that one. */
  clearColumn(column: number, by: number): void {
    const inverse = this.#field.invert(this.coefficient(by, column));
    const rows = this.findRows(column);
    for (let i = 0; i < rows; i++) {
      const row = this.found[i] as number;
      if (row === by) continue;
      this.#addMultiple(row, this.#field.negate(this.#field.multiply(this.coefficient(row, column), inverse)), by);
    }
  }

  // column by column, so that every row comes out sorted
  #load({ size, starts, columns, factors }: Relations): void {
    const columnCount = this.occurrences.length;
    const ends = new Int32Array(columnCount + 1);
    columns.forEach((column) => (ends[column + 1] = (ends[column + 1] as number) + 1));
    for (let column = 0; column < columnCount; column++)
      ends[column + 1] = (ends[column + 1] as number) + (ends[column] as number);
    const rowAt = new Int32Array(columns.length);
    const factorAt = new Int32Array(columns.length);
    for (let row = 0; row < size; row++) {
      this.#starts[row] = starts[row] as number;
      this.#capacities[row] = (starts[row + 1] as number) - (starts[row] as number);
      for (let i = starts[row] as number; i < (starts[row + 1] as number); i++) {
        const at = ends[columns[i] as number] as number;
        ends[columns[i] as number] = at + 1;
        rowAt[at] = row;
        factorAt[at] = factors[i] as number;
      }
    }
    this.#top = columns.length;
    for (let column = 0, at = 0; column < columnCount; column++)
      for (; at < (ends[column] as number); at++) this.#append(rowAt[at] as number, column, factorAt[at] as number);
  }

  #append(row: number, column: number, factor: number): void {
    const stored = this.#stored[row] as number;
    const end = (this.#starts[row] as number) + stored;
    this.#columns[end] = column;
    this.#values[end] = this.#field.residue(factor);
    this.#stored[row] = this.lengths[row] = stored + 1;
    this.#enlist(column, row);
  }

  #enlist(column: number, row: number): void {
    this.occurrences[column] = (this.occurrences[column] as number) + 1;
    let node = this.#listFree;
    if (node >= 0) this.#listFree = this.#listNext[node] as number;
    else {
      node = this.#listTop++;
      if (node === this.#listRows.length) {
        this.#listRows = grown(this.#listRows, node * 2);
        this.#listNext = grown(this.#listNext, node * 2);
      }
    }
    this.#listRows[node] = row;
    this.#listNext[node] = this.#listHeads[column] as number;
    this.#listHeads[column] = node;
  }

  #merge(target: number, factor: number, source: number): number {
    const columns = this.#columns;
    const values = this.#values;
    const field = this.#field;
    const { prime } = field;
    let t = this.#starts[target] as number;
    const tEnd = t + (this.#stored[target] as number);
    let s = this.#starts[source] as number;
    const sEnd = s + (this.#stored[source] as number);
    let merged = 0;
    while (t < tEnd || s < sEnd) {
      const tColumn = t < tEnd ? (columns[t] as number) : 0x7fffffff;
      const sColumn = s < sEnd ? (columns[s] as number) : 0x7fffffff;
      const column = tColumn < sColumn ? tColumn : sColumn;
      let value = 0;
      if (sColumn === column) {
        const added = values[s++] as number;
        value = factor === 1 ? added : factor === prime - 1 ? prime - added : field.multiply(factor, added);
      }
      if (tColumn === column) {
        value += values[t++] as number;
        if (value >= prime) value -= prime;
      }
      if (value !== 0) {
        if (tColumn !== column) this.#enlist(column, target);
        this.#mergedColumns[merged] = column;
        this.#mergedValues[merged++] = value;
      } else if (tColumn === column) this.occurrences[column] = (this.occurrences[column] as number) - 1;
    }
    return merged;
  }

  #move(row: number, length: number): void {
    const capacity = length + (length >>> 1) + 4;
    if (this.#top + capacity > this.#columns.length) this.#compact(capacity);
    this.#starts[row] = this.#top;
    this.#capacities[row] = capacity;
    this.#top += capacity;
  }

  #compact(needed: number): void {
    const rows = [...this.lengths.keys()].filter((row) => (this.lengths[row] as number) > 0);
    const live = rows.reduce((sum, row) => sum + (this.#stored[row] as number), 0);
    const size = Math.max(this.#columns.length, (live + needed) * 2);
    const columns = new Int32Array(size);
    const values = new Int32Array(size);
    let top = 0;
    for (const row of rows) {
      const start = this.#starts[row] as number;
      const stored = this.#stored[row] as number;
      columns.set(this.#columns.subarray(start, start + stored), top);
      values.set(this.#values.subarray(start, start + stored), top);
      this.#starts[row] = top;
      this.#capacities[row] = stored;
      top += stored;
    }
    this.#columns = columns;
    this.#values = values;
    this.#top = top;
  }
}
