import type { ObservationStatus } from '../model/observation-status.js';

/** Takes an observation, and answers `false` to be handed no more. */
type ObservationVisitor = (
  area: number,
  period: number,
  category: number,
  value: number,
  status: ObservationStatus,
  row: number,
) => boolean | void;

const BLOCK = 8192;
const POSITIONS = 4;

/** So many observations in columns. What is full is left as it is: a list that grows by copying needs its memory twice. */
class ObservationBlock {
  /** Area, period, category and row of each. */
  readonly positions = new Int32Array(BLOCK * POSITIONS);
  readonly values = new Float64Array(BLOCK);
  readonly statuses = new Uint16Array(BLOCK);
  length = 0;
}

/** Observations in the order of a table's rows, in columns: a table of a million rows makes no object a row. */
export class ObservationList {
  readonly #blocks: ObservationBlock[] = [];
  #last: ObservationBlock | undefined;

  get length(): number {
    return this.#last ? (this.#blocks.length - 1) * BLOCK + this.#last.length : 0;
  }

  /** @param category - Position among all combinations of categories, the last dimension varying fastest. */
  push(area: number, period: number, category: number, value: number, status: ObservationStatus, row: number): void {
    const block = this.#last && this.#last.length < BLOCK ? this.#last : this.#newBlock();
    const at = block.length++;
    const { positions } = block;
    const first = at * POSITIONS;
    positions[first] = area;
    positions[first + 1] = period;
    positions[first + 2] = category;
    positions[first + 3] = row;
    block.values[at] = value;
    block.statuses[at] = status;
  }

  /** Visits them in order, until `visit` answers `false`. */
  forEach(visit: ObservationVisitor): void {
    for (const { positions, values, statuses, length } of this.#blocks)
      for (let at = 0, first = 0; at < length; at++, first += POSITIONS) {
        const go = visit(
          positions[first] as number,
          positions[first + 1] as number,
          positions[first + 2] as number,
          values[at] as number,
          statuses[at] as number,
          positions[first + 3] as number,
        );
        if (go === false) return;
      }
  }

  #newBlock(): ObservationBlock {
    const block = new ObservationBlock();
    this.#blocks.push(block);
    return (this.#last = block);
  }
}
