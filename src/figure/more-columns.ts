import type { ObservationText } from '../format/status.js';
import type { TableTwin } from './table-twin.js';

/** A table of areas with one more column after the first of figures; its rows are made when they are asked for, as before. */
export function withColumn(table: TableTwin, heading: string, cellOf: (area: string) => ObservationText): TableTwin {
  const { columns } = table;
  let rows: TableTwin['rows'] | undefined;
  return {
    ...(table.length !== undefined && { length: table.length }),
    caption: table.caption,
    columns: [...columns.slice(0, 2), heading, ...columns.slice(2)],
    get rows() {
      return (rows ??= table.rows.map((row) => {
        const [first, ...others] = row.cells;
        return { ...row, cells: [...(first ? [first] : []), cellOf(row.area ?? ''), ...others] };
      }));
    },
  };
}
