import type { DimensionRole } from '../model/measure.js';

/** One value a dimension of a table takes. */
export interface TableCategory {
  readonly code: string;
  readonly label: string;
  /** Code of the category it belongs to. It does not say that the parts add up. */
  readonly parent?: string;
  /** Of a measure, as the file writes it. */
  readonly unit?: string;
}

/** One axis of a table, as its file names it. The categories are in the order in which they were met or declared. */
export interface TableDimension {
  readonly id: string;
  readonly label: string;
  readonly role: DimensionRole;
  readonly categories: readonly TableCategory[];
}

/** What a file says of its figures beside them; nothing is added that it does not say. */
export interface TableMetadata {
  readonly title?: string;
  /** The one unit of all values, as text. */
  readonly unit?: string;
  readonly source?: string;
  /** State of the data (Stand), an ISO date. */
  readonly asOf?: string;
  readonly licence?: string;
  readonly notes: readonly string[];
}

/**
 * What every reader of a statistical file makes of it: a row per observation. Per dimension a column of positions among
 * its categories, and the value (`NaN` without a number) with the status that says why. A million observations over three
 * dimensions take 26 megabytes.
 *
 * Where a file holds several measures, they are the categories of a dimension, each with its unit.
 */
export interface ObservationTable {
  readonly dimensions: readonly TableDimension[];
  /** One a dimension. */
  readonly columns: readonly Int32Array[];
  readonly values: Float64Array;
  readonly statuses: Uint16Array;
  /** Line in the file, from 1; 0 where the file has no lines. */
  readonly row: Int32Array;
  readonly metadata: TableMetadata;
}
