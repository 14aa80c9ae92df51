import type { Cube } from '../model/cube.js';

/** The figures of one combination of categories, over `area` and `time`. */
export interface Column {
  /** The labels of its categories. */
  readonly name: string;
  readonly column: Cube;
}

/** A statistic taken apart into one cube over area and time per combination of its other categories. */
export function columnsOf(cube: Cube): Column[] {
  return cube.dimensions
    .filter(({ role }) => role === 'category')
    .reduce<Column[]>(
      (columns, along) =>
        columns.flatMap(({ name, column }) =>
          along.categories.map(({ code, label }) => ({
            name: name === '' ? label.de : `${name}, ${label.de}`,
            column: column.slice(along.id, code),
          })),
        ),
      [{ name: '', column: cube }],
    );
}
