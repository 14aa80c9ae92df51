import { type Checked, problem } from '../model/problem.js';
import { tableHeader } from './header-rows.js';
import { LimitedProblems } from './limited-problems.js';
import type { PersonalScan } from './person-level.js';
import type { RowReader } from './row-reader.js';
import { openBody, type TableBody } from './table-body.js';
import type { StatisticConfig } from './workspace-config.js';

/** How a table lies in its sheet. */
export type TableLayout = StatisticConfig['table'];

/** Takes a row of the sheet as it stands, and answers whether to go on. */
type SheetRowReader = (cells: readonly string[], line: number) => boolean;

/** The rows of a sheet one by one, its first line being 1, until `visit` answers `false`. */
export type SheetRows = (visit: SheetRowReader) => void;

/** True for a table that is not simply a header with rows below it. */
export function hasLayout(layout: TableLayout): boolean {
  const { header, rows, footer, fixed, combine, fill, hierarchy, groups, unpivot } = layout;
  return [header, rows, footer, fixed, combine, fill, hierarchy, groups, unpivot].some((each) => each !== undefined);
}

/** True for a layout that says where in its sheet a table lies. */
export function describesSheet({ header, rows, footer, groups, hierarchy }: TableLayout): boolean {
  return [header, rows, footer, groups, hierarchy].some((each) => each !== undefined);
}

/**
 * Reads the table that a layout describes out of a sheet, row by row: titles above and notes below are left aside, rows
 * of the header become names of columns, and the columns what the layout makes of them.
 *
 * Problems: `value-missing` for a header that is not there, `column-missing`, `row-width` for a row with cells beyond the
 * header.
 *
 * @param open - Is called once with the names of the columns, and answers with what takes the rows.
 * @param scan - Sees columns and rows as the sheet has them.
 */
export function readLayout(
  sheet: SheetRows,
  layout: TableLayout,
  file: string,
  open: (header: readonly string[]) => RowReader | undefined,
  scan: PersonalScan,
): Checked<{ readonly rows: number }> {
  const problems = new LimitedProblems({ file });
  const headerRows = [layout.header ?? 1].flat();
  const lastHeader = Math.max(...headerRows);
  const above: string[][] = [];
  let body: TableBody | undefined;
  let isOpen = false;
  sheet((cells, line) => {
    if (headerRows.includes(line)) above.push([...cells]);
    if (line <= lastHeader) return true;
    if (!isOpen) {
      isOpen = true;
      body = openBody(tableHeader(above), layout, file, problems, open, scan);
    }
    return body?.read(cells, line) ?? false;
  });
  if (!isOpen) problems.push(problem('value-missing', { expected: 'header' }, { file, row: lastHeader }));
  return { value: body && { rows: body.rows }, problems: problems.list() };
}
