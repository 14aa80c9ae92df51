import { IntList } from './int-list.js';

/**
 * Equations over counts, sparse and row by row: relation `r` says that the counts `columns[i]` times `factors[i]`, for `i`
 * from `starts[r]` to before `starts[r + 1]`, add up to what is known.
 */
export interface Relations {
  readonly size: number;
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly factors: Int32Array;
}

/** Collects relations entry by entry. */
export class RelationsBuilder {
  readonly #starts = new IntList();
  readonly #columns = new IntList();
  readonly #factors = new IntList();

  constructor() {
    this.#starts.push(0);
  }

  add(column: number, factor: number): void {
    this.#columns.push(column);
    this.#factors.push(factor);
  }

  /** Ends the relation that the entries since the last end make. */
  end(): void {
    this.#starts.push(this.#columns.length);
  }

  build(): Relations {
    return {
      size: this.#starts.length - 1,
      starts: this.#starts.toArray(),
      columns: this.#columns.toArray(),
      factors: this.#factors.toArray(),
    };
  }
}

/** The relations among the columns that `keeps` names; the others are known. Relations without any are left out. */
export function restrictRelations({ size, starts, columns, factors }: Relations, keeps: ArrayLike<number>): Relations {
  const restricted = new RelationsBuilder();
  for (let r = 0; r < size; r++) {
    let entries = 0;
    for (let i = starts[r] as number; i < (starts[r + 1] as number); i++) {
      const column = columns[i] as number;
      if (keeps[column] === 0) continue;
      restricted.add(column, factors[i] as number);
      entries++;
    }
    if (entries > 0) restricted.end();
  }
  return restricted.build();
}
