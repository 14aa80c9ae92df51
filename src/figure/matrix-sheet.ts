import type { ObservationText } from '../format/status.js';
import type { MatrixOrder } from './matrix-order.js';
import { orderRows } from './matrix-order.js';
import type { SpecialLook } from './area-look.js';
import { nameFinder } from './name-search.js';
import type { TableTwin } from './table-twin.js';

/** The step of a tint by class. */
type TintLook = `tint-${0 | 1 | 2 | 3 | 4}`;

/** How a cell looks beside its text. `mirror`: what it says stands on the other side of the diagonal for the eye. */
export type CellLook =
  | TintLook
  | SpecialLook
  | 'above'
  | 'below'
  | 'within'
  | 'strong'
  | 'weak'
  | 'none'
  | 'present'
  | 'absent'
  | 'not-relevant'
  | 'need'
  | 'text'
  | 'self'
  | 'mirror';

/** A cell of a matrix, whatever it is about: its text for eyes and for ears. */
export interface SheetCell extends ObservationText {
  readonly look?: CellLook | undefined;
  /** How a `mirror` looks where it stands alone. */
  readonly alone?: CellLook;
  /** By what rows are ordered; without it a row comes last. */
  readonly value?: number;
  /** What is drawn instead of the text: a line of 72 by 18 pixels. */
  readonly line?: string;
}

/** A row with its name. */
export interface SheetRow {
  readonly id: string;
  readonly heading: string;
  readonly cells: readonly SheetCell[];
}

/** Rows that belong together, with what they have in common. */
export interface SheetGroup {
  /** Absent where the rows are not grouped. */
  readonly heading?: string;
  readonly rows: readonly SheetRow[];
}

/** What stands above a column. */
export interface SheetColumn {
  readonly id: string;
  /** What stands before its heading where eyes know it from its place: for ears, and in lists. */
  readonly of?: string;
  readonly heading: string;
  /** Its unit, say. */
  readonly note?: string;
}

/** What a look or a sign means. */
export interface SheetKey {
  readonly look?: CellLook;
  readonly sign: string;
  readonly label: string;
}

/** A matrix as it is drawn, whatever it is about: areas by indicators, plans by criteria, tasks by fields. */
export interface MatrixSheet {
  readonly kind: 'numbers' | 'marks' | 'texts' | 'states' | 'overlap';
  readonly caption: string;
  /** Above the names of rows. */
  readonly corner: string;
  readonly columns: readonly SheetColumn[];
  /** What all rows are compared with; it stays in sight. */
  readonly reference?: SheetRow;
  readonly groups: readonly SheetGroup[];
  readonly keys: readonly SheetKey[];
  /** What the five tints stand for: the lightest, the darkest, and how they are made; absent without tints. */
  readonly tints?: { readonly low: string; readonly high: string; readonly note: string };
}

/** All rows in the order in which they stand. */
export const sheetRows = ({ groups }: Pick<MatrixSheet, 'groups'>): readonly SheetRow[] =>
  groups.flatMap(({ rows }) => rows);

/**
 * The groups with their rows in order of a column, and of these only the rows whose name, or whose group's, has the
 * filter in it. A group without rows is left out.
 */
export function arrangeSheet(
  { groups }: Pick<MatrixSheet, 'groups'>,
  order: MatrixOrder | undefined,
  filter: string,
): readonly SheetGroup[] {
  const fits = nameFinder(filter);
  return groups
    .map((group): SheetGroup => {
      const isWhole = group.heading !== undefined && fits(group.heading);
      const rows = isWhole ? group.rows : group.rows.filter(({ heading }) => fits(heading));
      return { ...group, rows: orderRows(rows, order) };
    })
    .filter(({ rows }) => rows.length > 0);
}

/** The same as a plain table; rows of a group name it. */
export function sheetTable({ kind, caption, corner, columns, reference, groups }: MatrixSheet): TableTwin {
  const row = ({ id, heading, cells }: SheetRow, group?: string) => ({
    heading: group === undefined ? heading : `${group}: ${heading}`,
    // only figures are of areas
    ...(kind === 'numbers' ? { area: id } : {}),
    cells,
  });
  return {
    caption,
    columns: [corner, ...columns.map(({ heading, note }) => (note ? `${heading} (${note})` : heading))],
    rows: [
      ...(reference ? [{ ...row(reference), reference: true }] : []),
      ...groups.flatMap(({ heading, rows }) => rows.map((each) => row(each, heading))),
    ],
  };
}
