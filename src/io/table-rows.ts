import { hasValue, type ObservationStatus, observationStatus } from '../model/observation-status.js';
import type { Problem } from '../model/problem.js';
import { tableHeader } from './header-rows.js';
import { decimalText } from './number.js';
import type { ObservationTable } from './observation-table.js';
import type { TableRows } from './row-reader.js';
import { openBody } from './table-body.js';
import type { TableLayout } from './table-layout.js';

const MISSING = observationStatus('missing');

const observationColumns = ({ dimensions }: Pick<ObservationTable, 'dimensions'>): string[] => [
  ...dimensions.flatMap(({ id }) => [id, labelColumn(id)]),
  VALUE_COLUMN,
];

/** The column that holds the labels of a dimension. */
export const labelColumn = (id: string): string => `${id}:label`;

/** The column that holds the values. */
export const VALUE_COLUMN = 'value';

/** A row with what is known of it: its line in the file, and what the format says its value is worth. */
export interface ListedRow {
  readonly cells: readonly string[];
  readonly line: number;
  /** Absent where signs say it. */
  readonly status: ObservationStatus | undefined;
}

/** Rows below a header that is known. What is only missing is left to the recipe, which may know more of it. */
export function listedRows(header: readonly string[], rows: () => Iterable<ListedRow>, layout: TableLayout): TableRows {
  return (open, scan) => {
    const problems: Problem[] = [];
    const body = openBody(tableHeader([header]), layout, layout.file, problems, open, scan);
    if (body)
      for (const { cells, line, status } of rows())
        if (!body.read(cells, line, status === MISSING ? undefined : status)) break;
    return { value: body && { rows: body.rows }, problems };
  };
}

/**
 * A table of observations as rows for an import recipe: per dimension a column of its codes, named by its id, and one of its
 * labels, named `id:label`; then `value`.
 */
export function observationRows(table: ObservationTable, layout: TableLayout): TableRows {
  return listedRows(observationColumns(table), () => observations(table, layout.decimal ?? ','), layout);
}

function* observations(
  { dimensions, columns, values, statuses, row }: ObservationTable,
  decimal: ',' | '.',
): Generator<ListedRow> {
  for (let at = 0; at < values.length; at++) {
    const cells = dimensions.flatMap(({ categories }, axis) => {
      const { code = '', label = '' } = categories[columns[axis]?.[at] ?? 0] ?? {};
      return [code, label];
    });
    const status = statuses[at] as number;
    cells.push(hasValue(status) ? decimalText(values[at] as number, decimal) : '');
    yield { cells, line: row[at] as number, status };
  }
}
