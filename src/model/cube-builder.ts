import { cellCount, type Cube, denseCube, sparseCube, stridesOf } from './cube.js';
import type { Dimension } from './dimension.js';
import { observationStatus, type ObservationStatus } from './observation-status.js';

const DENSE_FROM_SHARE = 0.2;
const ALWAYS_DENSE_TO = 1_000_000;
/** Up to so many cells they are collected where they end: a map of all cells is several times as slow and as large. */
const PLACED_TO = 8_000_000;

/** Collects cells in any order and makes a cube of them, dense or sparse by how full it is. */
export class CubeBuilder {
  readonly #dimensions: readonly Dimension[];
  readonly #strides: readonly number[];
  readonly #cells = new Map<number, number>();
  /** Which cells are set, where they are collected in place. */
  readonly #isSet: Uint8Array | undefined;
  #count = 0;
  #values: Float64Array<ArrayBuffer>;
  #statuses: Uint16Array<ArrayBuffer>;

  constructor(dimensions: readonly Dimension[]) {
    this.#dimensions = dimensions;
    this.#strides = stridesOf(dimensions);
    const size = cellCount(dimensions);
    const isPlaced = size <= PLACED_TO;
    this.#isSet = isPlaced ? new Uint8Array(size) : undefined;
    this.#values = isPlaced ? new Float64Array(size).fill(NaN) : new Float64Array(1024);
    this.#statuses = isPlaced ? new Uint16Array(size).fill(observationStatus('missing')) : new Uint16Array(1024);
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
    return this.#isSet ? this.#isSet[offset] === 1 : this.#cells.has(offset);
  }

  /** Sets a cell; a later value replaces an earlier one. */
  set(offset: number, value: number, status: ObservationStatus): void {
    const slot = this.#isSet ? this.#placeIn(this.#isSet, offset) : this.#slotOf(offset);
    this.#values[slot] = value;
    this.#statuses[slot] = status;
  }

  #placeIn(isSet: Uint8Array, offset: number): number {
    if (isSet[offset] === 0) this.#count++;
    isSet[offset] = 1;
    return offset;
  }

  #slotOf(offset: number): number {
    const known = this.#cells.get(offset);
    if (known !== undefined) return known;
    const slot = this.#cells.size;
    this.#cells.set(offset, slot);
    if (slot === this.#values.length) this.#grow();
    return slot;
  }

  /** The cube of all cells set; the others are missing. */
  build(): Cube {
    const size = cellCount(this.#dimensions);
    const isDense = size <= ALWAYS_DENSE_TO || this.#size() >= size * DENSE_FROM_SHARE;
    if (isDense && this.#isSet) return denseCube(this.#dimensions, this.#values, this.#statuses);
    return isDense ? this.#dense(size) : this.#sparse();
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
    const offsets = Float64Array.from(this.#isSet ? this.#placed() : this.#cells.keys()).sort();
    const slots = this.#isSet ? offsets : Array.from(offsets, (offset) => this.#cells.get(offset) as number);
    return sparseCube(
      this.#dimensions,
      offsets,
      Float64Array.from(slots, (slot) => this.#values[slot] as number),
      Uint16Array.from(slots, (slot) => this.#statuses[slot] as number),
    );
  }

  #size(): number {
    return this.#isSet ? this.#count : this.#cells.size;
  }

  *#placed(): Generator<number> {
    for (let at = this.#isSet?.indexOf(1) ?? -1; at >= 0; at = this.#isSet?.indexOf(1, at + 1) ?? -1) yield at;
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
