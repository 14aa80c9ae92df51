import type { DimensionRole } from '../model/measure.js';
import type { ObservationStatus } from '../model/observation-status.js';
import type { ObservationTable, TableCategory, TableDimension, TableMetadata } from './observation-table.js';

/** A dimension whose categories are numbered as they are met. */
export class GrowingDimension implements BuildsDimension {
  readonly id: string;
  readonly label: string;
  readonly role: DimensionRole;
  readonly #positions = new Map<string, number>();
  readonly #categories: TableCategory[] = [];

  constructor(id: string, label: string, role: DimensionRole) {
    this.id = id;
    this.label = label;
    this.role = role;
  }

  /** The position of a category; a new one is described by `describe`. */
  at(code: string, describe: () => Omit<TableCategory, 'code'>): number {
    const known = this.#positions.get(code);
    if (known !== undefined) return known;
    this.#categories.push({ code, ...describe() });
    this.#positions.set(code, this.#positions.size);
    return this.#positions.size - 1;
  }

  /** The category at a position. */
  category(position: number): TableCategory | undefined {
    return this.#categories[position];
  }

  build(): TableDimension {
    const { id, label, role } = this;
    return { id, label, role, categories: this.#categories };
  }
}

/** What a dimension comes to when all rows are read. */
export interface BuildsDimension {
  build(): TableDimension;
}

/** Collects observations in growing columns: a table of a million rows makes no object a row. */
export class TableBuilder {
  readonly #dimensions: readonly BuildsDimension[];
  #columns: Int32Array[];
  #values = new Float64Array(1024);
  #statuses = new Uint16Array(1024);
  #rows = new Int32Array(1024);
  #length = 0;

  constructor(dimensions: readonly BuildsDimension[]) {
    this.#dimensions = dimensions;
    this.#columns = dimensions.map(() => new Int32Array(1024));
  }

  get length(): number {
    return this.#length;
  }

  /**
   * @param positions - Per dimension the position of its category.
   * @param row - Line in the file, 0 where it has none.
   */
  push(positions: ArrayLike<number>, value: number, status: ObservationStatus, row: number): void {
    if (this.#length === this.#values.length) this.#resize(this.#length * 2);
    const at = this.#length++;
    for (let axis = 0; axis < this.#columns.length; axis++)
      (this.#columns[axis] as Int32Array)[at] = positions[axis] as number;
    this.#values[at] = value;
    this.#statuses[at] = status;
    this.#rows[at] = row;
  }

  build(metadata: TableMetadata): ObservationTable {
    this.#resize(this.#length);
    return {
      dimensions: this.#dimensions.map((each) => each.build()),
      columns: this.#columns,
      values: this.#values,
      statuses: this.#statuses,
      row: this.#rows,
      metadata,
    };
  }

  #resize(size: number): void {
    this.#columns = this.#columns.map((column) => resized(new Int32Array(size), column));
    this.#values = resized(new Float64Array(size), this.#values);
    this.#statuses = resized(new Uint16Array(size), this.#statuses);
    this.#rows = resized(new Int32Array(size), this.#rows);
  }
}

function resized<T extends Int32Array | Float64Array | Uint16Array>(target: T, source: T): T {
  target.set(source.length > target.length ? source.subarray(0, target.length) : source);
  return target;
}
