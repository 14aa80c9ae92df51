import { hasValue, observationStatus } from '../model/observation-status.js';
import type { Problem } from '../model/problem.js';
import { tableHeader } from './header-rows.js';
import { decimalText } from './number.js';
import type { ObservationTable } from './observation-table.js';
import type { TableRows } from './row-reader.js';
import { openBody } from './table-body.js';
import type { TableLayout } from './table-layout.js';

const MISSING = observationStatus('missing');

/** The columns of a table of observations: per dimension its codes, named by its id, and its labels; then `value`. */
export const observationColumns = ({ dimensions }: Pick<ObservationTable, 'dimensions'>): string[] => [
  ...dimensions.flatMap(({ id }) => [id, labelColumn(id)]),
  VALUE_COLUMN,
];

/** The column that holds the labels of a dimension. */
export const labelColumn = (id: string): string => `${id}:label`;

/** The column that holds the values. */
export const VALUE_COLUMN = 'value';

/**
 * A table of observations as rows for an import recipe, see {@link observationColumns}. What the format says of a value
 * goes with its row; what is only missing is an empty cell, which a recipe may know more of.
 */
export function observationRows(table: ObservationTable, layout: TableLayout): TableRows {
  const { dimensions, columns, values, statuses, row } = table;
  return (open, scan) => {
    const problems: Problem[] = [];
    const header = tableHeader([observationColumns(table)]);
    const body = openBody(header, layout, layout.file, problems, open, scan);
    for (let at = 0; body && at < values.length; at++) {
      const cells = dimensions.flatMap(({ categories }, axis) => {
        const { code = '', label = '' } = categories[columns[axis]?.[at] ?? 0] ?? {};
        return [code, label];
      });
      const status = statuses[at] as number;
      cells.push(hasValue(status) ? decimalText(values[at] as number, layout.decimal ?? ',') : '');
      if (!body.read(cells, row[at] as number, status === MISSING ? undefined : status)) break;
    }
    return { value: body && { rows: body.rows }, problems };
  };
}
