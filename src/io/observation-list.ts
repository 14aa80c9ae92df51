import type { ObservationStatus } from '../model/observation-status.js';

/** Observations in the order of a table's rows, in growing columns: a table of a million rows makes no object a row. */
export class ObservationList {
  #areas = new Int32Array(1024);
  #periods = new Int32Array(1024);
  #categories = new Int32Array(1024);
  #rows = new Int32Array(1024);
  #values = new Float64Array(1024);
  #statuses = new Uint16Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** @param category - Position among all combinations of categories, the last dimension varying fastest. */
  push(area: number, period: number, category: number, value: number, status: ObservationStatus, row: number): void {
    if (this.#length === this.#areas.length) this.#grow();
    const at = this.#length++;
    this.#areas[at] = area;
    this.#periods[at] = period;
    this.#categories[at] = category;
    this.#values[at] = value;
    this.#statuses[at] = status;
    this.#rows[at] = row;
  }

  /** Visits them in order, until `visit` answers `false`. */
  forEach(
    visit: (
      area: number,
      period: number,
      category: number,
      value: number,
      status: ObservationStatus,
      row: number,
    ) => boolean | void,
  ): void {
    for (let at = 0; at < this.#length; at++) {
      const go = visit(
        this.#areas[at] as number,
        this.#periods[at] as number,
        this.#categories[at] as number,
        this.#values[at] as number,
        this.#statuses[at] as number,
        this.#rows[at] as number,
      );
      if (go === false) return;
    }
  }

  #grow(): void {
    const size = this.#areas.length * 2;
    this.#areas = copyInto(new Int32Array(size), this.#areas);
    this.#periods = copyInto(new Int32Array(size), this.#periods);
    this.#categories = copyInto(new Int32Array(size), this.#categories);
    this.#rows = copyInto(new Int32Array(size), this.#rows);
    this.#values = copyInto(new Float64Array(size), this.#values);
    this.#statuses = copyInto(new Uint16Array(size), this.#statuses);
  }
}

function copyInto<T extends Int32Array | Float64Array | Uint16Array>(target: T, source: T): T {
  target.set(source);
  return target;
}
