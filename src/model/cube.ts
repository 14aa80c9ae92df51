import { SozialraumError } from '../error.js';
import type { Dimension } from './dimension.js';
import { observationStatus, type ObservationStatus } from './observation-status.js';

/** Where the cells of a cube lie. An offset without a cell reads as missing. */
export interface CellStore {
  valueAt(offset: number): number;
  statusAt(offset: number): ObservationStatus;
  /** Every cell at its offset, where the store has them so. */
  readonly dense?: { readonly values: Float64Array; readonly statuses: Uint16Array };
}

/** Called for every cell. `index` is reused from call to call: copy what you keep. */
export type CellVisitor = (value: number, status: ObservationStatus, index: Int32Array, position: number) => void;

/**
 * Observations over dimensions: a value and a status per cell. The last dimension varies fastest. The value of a cell
 * without a number is `NaN`; only its status says why. A cube is never changed; slices share its cells.
 *
 * JSON-stat, SDMX and RDF Data Cube mean the same thing by this.
 */
export class Cube {
  readonly dimensions: readonly Dimension[];
  /** Number of cells. */
  readonly size: number;
  readonly #store: CellStore;
  readonly #strides: readonly number[];
  readonly #base: number;

  /** @internal Use {@link denseCube}, {@link sparseCube} or a slice. */
  constructor(dimensions: readonly Dimension[], store: CellStore, strides: readonly number[], base: number) {
    this.dimensions = dimensions;
    this.size = cellCount(dimensions);
    this.#store = store;
    this.#strides = strides;
    this.#base = base;
  }

  /**
   * The dimension of this id.
   *
   * @throws SozialraumError `unknown`
   */
  dimension(id: string): Dimension {
    return this.dimensions[this.axis(id)] as Dimension;
  }

  /**
   * The position of a dimension.
   *
   * @throws SozialraumError `unknown`
   */
  axis(id: string): number {
    const axis = this.dimensions.findIndex((d) => d.id === id);
    if (axis < 0) throw new SozialraumError('unknown', 'dimension', id);
    return axis;
  }

  /** The value at a position per dimension, `NaN` where there is no number. */
  value(index: ArrayLike<number>): number {
    return this.#store.valueAt(this.#offset(index));
  }

  /** The status at a position per dimension. */
  status(index: ArrayLike<number>): ObservationStatus {
    return this.#store.statusAt(this.#offset(index));
  }

  /**
   * The cube with one dimension held at a category. Nothing is copied.
   *
   * @throws SozialraumError `unknown` for a dimension or category that does not exist.
   */
  slice(dimensionId: string, code: string): Cube {
    const axis = this.axis(dimensionId);
    const at = this.dimension(dimensionId).indexOf.get(code);
    if (at === undefined) throw new SozialraumError('unknown', `category of ${dimensionId}`, code);
    return new Cube(
      this.dimensions.filter((_, i) => i !== axis),
      this.#store,
      this.#strides.filter((_, i) => i !== axis),
      this.#base + at * (this.#strides[axis] ?? 0),
    );
  }

  /** Visits every cell in order, without making an object per cell. */
  forEach(visit: CellVisitor): void {
    const rank = this.dimensions.length;
    const lengths = this.dimensions.map((d) => d.categories.length);
    const index = new Int32Array(rank);
    let offset = this.#base;
    for (let position = 0; position < this.size; position++) {
      visit(this.#store.valueAt(offset), this.#store.statusAt(offset), index, position);
      for (let axis = rank - 1; axis >= 0; axis--) {
        const stride = this.#strides[axis] as number;
        const length = lengths[axis] as number;
        if ((index[axis] as number) + 1 < length) {
          index[axis] = (index[axis] as number) + 1;
          offset += stride;
          break;
        }
        index[axis] = 0;
        offset -= stride * (length - 1);
      }
    }
  }

  /** The cells in order, copied into arrays of their own. */
  cells(): { values: Float64Array; statuses: Uint16Array } {
    const { dense } = this.#store;
    const isWhole = dense?.values.length === this.size && this.#strides.join() === stridesOf(this.dimensions).join();
    if (dense && isWhole) return { values: dense.values.slice(), statuses: dense.statuses.slice() };
    const values = new Float64Array(this.size);
    const statuses = new Uint16Array(this.size);
    this.forEach((value, status, _, position) => {
      values[position] = value;
      statuses[position] = status;
    });
    return { values, statuses };
  }

  /**
   * The cells by their offsets, and how an offset is made: the base and, per dimension, the position times the stride. For
   * calculations over all cells.
   *
   * @internal
   */
  layout(): { readonly store: CellStore; readonly strides: readonly number[]; readonly base: number } {
    return { store: this.#store, strides: this.#strides, base: this.#base };
  }

  #offset(index: ArrayLike<number>): number {
    let offset = this.#base;
    for (let axis = 0; axis < this.#strides.length; axis++)
      offset += (index[axis] as number) * (this.#strides[axis] as number);
    return offset;
  }
}

/** Number of cells over these dimensions. */
export function cellCount(dimensions: readonly Dimension[]): number {
  return dimensions.reduce((product, d) => product * d.categories.length, 1);
}

/** The distance between neighbours along each dimension, the last one varying fastest. */
export function stridesOf(dimensions: readonly Dimension[]): number[] {
  const strides = new Array<number>(dimensions.length);
  let stride = 1;
  for (let axis = dimensions.length - 1; axis >= 0; axis--) {
    strides[axis] = stride;
    stride *= dimensions[axis]?.categories.length ?? 1;
  }
  return strides;
}

/**
 * A cube with every cell in an array.
 *
 * @throws SozialraumError `invalid` when the arrays are not as long as the dimensions ask.
 */
export function denseCube(dimensions: readonly Dimension[], values: Float64Array, statuses: Uint16Array): Cube {
  const size = cellCount(dimensions);
  if (values.length !== size || statuses.length !== size)
    throw new SozialraumError('invalid', 'cube', `${values.length} values, ${statuses.length} statuses, ${size} cells`);
  const store: CellStore = {
    valueAt: (offset) => values[offset] as number,
    statusAt: (offset) => statuses[offset] as number,
    dense: { values, statuses },
  };
  return new Cube(dimensions, store, stridesOf(dimensions), 0);
}

const MISSING = /* @__PURE__ */ observationStatus('missing');

/**
 * A cube of which only some cells are there; all others are missing.
 *
 * @param offsets - Ascending offsets of the cells, the last dimension varying fastest.
 * @throws SozialraumError `invalid` when the offsets do not ascend, or lie outside.
 */
export function sparseCube(
  dimensions: readonly Dimension[],
  offsets: Float64Array,
  values: Float64Array,
  statuses: Uint16Array,
): Cube {
  const size = cellCount(dimensions);
  for (let i = 0; i < offsets.length; i++)
    if ((offsets[i] as number) >= size || (i > 0 && (offsets[i] as number) <= (offsets[i - 1] as number)))
      throw new SozialraumError('invalid', 'cube', `offset ${offsets[i]}`);
  const find = (offset: number): number => {
    let low = 0;
    let high = offsets.length - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const found = offsets[middle] as number;
      if (found === offset) return middle;
      if (found < offset) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  };
  const store: CellStore = {
    valueAt: (offset) => values[find(offset)] ?? NaN,
    statusAt: (offset) => statuses[find(offset)] ?? MISSING,
  };
  return new Cube(dimensions, store, stridesOf(dimensions), 0);
}
