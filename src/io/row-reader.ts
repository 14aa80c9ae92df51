import type { ObservationStatus } from '../model/observation-status.js';
import type { Checked } from '../model/problem.js';
import type { PersonalScan } from './person-level.js';
import type { CellNumbers } from './recalled.js';

/** A row that is left out on purpose. */
export const SKIPPED = -1;

/** A cell that does not say what it should; it has been reported. */
export const UNREADABLE = -2;

/**
 * Takes the cells of a row and the line on which it begins. Where the format of the file says what the value of the row
 * is worth, `status` has it, and no sign has to be explained. Where the texts are numbered, `numbers` has a number a column,
 * by which they can be recalled.
 */
export type RowReader = (
  cells: readonly string[],
  line: number,
  status?: ObservationStatus,
  numbers?: CellNumbers,
) => void;

/** Hands the rows of a table to what `open` answers with, after the names of its columns; `scan` sees them as they stand. */
export type TableRows = (
  open: (header: readonly string[]) => RowReader | undefined,
  scan: PersonalScan,
) => Checked<{ readonly rows: number }>;
