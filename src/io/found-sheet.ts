import type { TableHeader } from './header-rows.js';
import type { PublishedCell } from './published-cell.js';
import { type PublishedLayout, publishedPeriod } from './published-layout.js';
import type { Sheet } from './sheet.js';
import type { SuggestedRoles } from './suggested-roles.js';
import type { TableLayout } from './table-layout.js';

/** What is known of a file beside its sheet. */
export interface SheetFacts {
  readonly file: string;
  readonly encoding?: TableLayout['encoding'];
  readonly delimiter?: TableLayout['delimiter'];
  /** Named where a workbook has several. */
  readonly sheet?: string | undefined;
}

/** A sheet in which a table was found, and what its columns are. */
export interface FoundSheet {
  readonly sheet: Sheet;
  readonly facts: SheetFacts;
  /** As they are to be understood. */
  readonly cells: readonly (readonly PublishedCell[])[];
  /** As they stand in the sheet. */
  readonly all: readonly (readonly PublishedCell[])[];
  /** Columns in which a blank cell says what the one above says. */
  readonly filled: readonly number[];
  readonly layout: PublishedLayout;
  readonly header: TableHeader;
  readonly roles: SuggestedRoles;
}

/** The name of a column. */
export const nameAt = ({ header }: FoundSheet, column: number): string => header.names[column] ?? '';

/** The name of a file without its folder. */
export const baseName = (file: string): string => file.split('/').at(-1) ?? '';

/** What a column says in the rows of the table, each once. */
export function textsAt({ layout, cells }: FoundSheet, column: number): string[] {
  const texts = layout.body.map((row) => cells[row]?.[column]?.text ?? '');
  return [...new Set(texts)].filter((text) => text !== '');
}

/** The first text above the header. */
export function titleOf({ layout, cells }: Pick<FoundSheet, 'layout' | 'cells'>): string | undefined {
  const [first = 0] = layout.header;
  return cells.slice(0, first).flatMap((row) => row.find(({ kind }) => kind === 'text')?.text ?? [])[0];
}

/** The row of the header that names a period for each column of values, counted within the header; -1 for none. */
export function periodLevel({ layout, roles, header }: FoundSheet): number {
  if (roles.time !== undefined) return -1;
  return layout.header.findIndex((_, level) =>
    roles.values.every(({ column }) => publishedPeriod(header.headings[column]?.[level] ?? '') !== undefined),
  );
}
