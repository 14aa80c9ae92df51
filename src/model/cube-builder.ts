import { cellCount, type Cube, denseCube, sparseCube, stridesOf } from './cube.js';
import type { Dimension } from './dimension.js';
import { observationStatus, type ObservationStatus } from './observation-status.js';

const DENSE_FROM_SHARE = 0.2;
const ALWAYS_DENSE_TO = 1_000_000;

/** Collects cells in any order and makes a cube of them, dense or sparse by how full it is. */
export class CubeBuilder {
  readonly #dimensions: readonly Dimension[];
  readonly #strides: readonly number[];
  readonly #cells = new Map<number, number>();
  #values = new Float64Array(1024);
  #statuses = new Uint16Array(1024);

  constructor(dimensions: readonly Dimension[]) {
    this.#dimensions = dimensions;
    this.#strides = stridesOf(dimensions);
  }

  /** The offset of a position per dimension. */
  offset(index: ArrayLike<number>): number {
    let offset = 0;
    for (let axis = 0; axis < this.#strides.length; axis++)
      offset += (index[axis] as number) * (this.#strides[axis] as number);
    return offset;
  }

  /** True when the cell has been set. */
  has(offset: number): boolean {
    return this.#cells.has(offset);
  }

  /** Sets a cell; a later value replaces an earlier one. */
  set(offset: number, value: number, status: ObservationStatus): void {
    let slot = this.#cells.get(offset);
    if (slot === undefined) {
      slot = this.#cells.size;
      this.#cells.set(offset, slot);
      if (slot === this.#values.length) this.#grow();
    }
    this.#values[slot] = value;
    this.#statuses[slot] = status;
  }

  /** The cube of all cells set; the others are missing. */
  build(): Cube {
    const size = cellCount(this.#dimensions);
    return size <= ALWAYS_DENSE_TO || this.#cells.size >= size * DENSE_FROM_SHARE ? this.#dense(size) : this.#sparse();
  }

  #dense(size: number): Cube {
    const values = new Float64Array(size).fill(NaN);
    const statuses = new Uint16Array(size).fill(observationStatus('missing'));
    for (const [offset, slot] of this.#cells) {
      values[offset] = this.#values[slot] as number;
      statuses[offset] = this.#statuses[slot] as number;
    }
    return denseCube(this.#dimensions, values, statuses);
  }

  #sparse(): Cube {
    const offsets = Float64Array.from(this.#cells.keys()).sort();
    const slots = Array.from(offsets, (offset) => this.#cells.get(offset) as number);
    return sparseCube(
      this.#dimensions,
      offsets,
      Float64Array.from(slots, (slot) => this.#values[slot] as number),
      Uint16Array.from(slots, (slot) => this.#statuses[slot] as number),
    );
  }

  #grow(): void {
    const values = new Float64Array(this.#values.length * 2);
    const statuses = new Uint16Array(this.#statuses.length * 2);
    values.set(this.#values);
    statuses.set(this.#statuses);
    this.#values = values;
    this.#statuses = statuses;
  }
}
