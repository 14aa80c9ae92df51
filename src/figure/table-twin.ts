import type { ObservationText } from '../format/status.js';

/** What a drawing shows, as a table: the same data in the same words, for every reader and every machine. */
export interface TableTwin {
  readonly caption: string;
  /** Heading of the column of row headings, then one of each column of cells. */
  readonly columns: readonly string[];
  readonly rows: readonly TableTwinRow[];
  /** How many rows there are, said where they are made only when they are asked for. */
  readonly length?: number;
}

/** A row: what it is about, and a cell a column. */
export interface TableTwinRow {
  readonly heading: string;
  /** Code of the area it is about, where it is about one. */
  readonly area?: string;
  readonly cells: readonly ObservationText[];
  /** True for the row the others are compared with, such as the whole city. */
  readonly reference?: boolean;
}
