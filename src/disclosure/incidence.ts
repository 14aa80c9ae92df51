import type { Relations } from './relations.js';

/** The relations each column is in: column `c` is in `relations[i]` with `factors[i]`, `i` from `starts[c]` to `starts[c + 1]`. */
export interface Incidence {
  readonly starts: Int32Array;
  readonly relations: Int32Array;
  readonly factors: Int32Array;
}

/** Turns relations over columns into columns over relations. */
export function incidenceOf({ size, starts, columns, factors }: Relations, columnCount: number): Incidence {
  const columnStarts = new Int32Array(columnCount + 1);
  for (const column of columns) columnStarts[column + 1] = (columnStarts[column + 1] as number) + 1;
  for (let c = 0; c < columnCount; c++)
    columnStarts[c + 1] = (columnStarts[c + 1] as number) + (columnStarts[c] as number);
  const next = columnStarts.slice(0, columnCount);
  const of = new Int32Array(columns.length);
  const by = new Int32Array(columns.length);
  for (let r = 0; r < size; r++)
    for (let i = starts[r] as number; i < (starts[r + 1] as number); i++) {
      const column = columns[i] as number;
      const at = next[column] as number;
      next[column] = at + 1;
      of[at] = r;
      by[at] = factors[i] as number;
    }
  return { starts: columnStarts, relations: of, factors: by };
}
