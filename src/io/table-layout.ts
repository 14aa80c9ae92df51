import { type Checked, type Problem, problem } from '../model/problem.js';
import type { CsvRowReader } from './csv.js';
import { type TableHeader, tableHeader } from './header-rows.js';
import type { PersonalScan } from './person-level.js';
import { combined, filledDown, indented, type StageOf, unpivoted, withFixed } from './row-stages.js';
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
  open: (header: readonly string[]) => CsvRowReader | undefined,
  scan: PersonalScan,
): Checked<{ readonly rows: number }> {
  const problems: Problem[] = [];
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
  return { value: body && { rows: body.rows }, problems };
}

interface TableBody {
  readonly rows: number;
  readonly read: SheetRowReader;
}

function openBody(
  header: TableHeader,
  layout: TableLayout,
  file: string,
  problems: Problem[],
  open: (header: readonly string[]) => CsvRowReader | undefined,
  scan: PersonalScan,
): TableBody | undefined {
  if (!scan.open(header.names)) return undefined;
  const place = { file, row: Math.max(...[layout.header ?? 1].flat()) };
  const width = header.names.length;
  const { groups, footer, rows: { from = 0, to = Infinity } = {} } = layout;
  let names: readonly string[] = groups === undefined ? header.names : [...header.names, groups];
  const passes: ((next: CsvRowReader) => CsvRowReader)[] = [];
  for (const stageOf of stagesOf(layout, header)) {
    const stage = stageOf(names, problems, place);
    if (!stage) return undefined;
    names = stage.names;
    passes.push(stage.pass);
  }
  const last = open(names);
  const onRow = last && passes.reduceRight((next, pass) => pass(next), last);
  let group = '';
  const body = {
    rows: 0,
    read(cells: readonly string[], line: number): boolean {
      if (!onRow || line > to) return false;
      const filled = cells.filter((cell) => cell.trim() !== '');
      if (filled.length === 0) return !(footer === '' && body.rows > 0);
      if (footer !== undefined && footer !== '' && filled[0]?.trimStart().startsWith(footer)) return false;
      if (line < from) return true;
      if (groups !== undefined && filled.length === 1) {
        group = filled[0]?.trim() ?? '';
        return true;
      }
      const used = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
      if (used > width) problems.push(problem('row-width', { expected: width, received: used }, { file, row: line }));
      else {
        body.rows++;
        scan.add(cells);
        const row = Array.from({ length: width }, (_, at) => cells[at] ?? '');
        onRow(groups === undefined ? row : [...row, group], line);
      }
      return true;
    },
  };
  return body;
}

function stagesOf(
  { fill, hierarchy, combine = {}, fixed, unpivot }: TableLayout,
  { headings }: TableHeader,
): StageOf[] {
  return [
    ...(fill ? [filledDown(fill)] : []),
    ...(hierarchy ? [indented(hierarchy)] : []),
    ...Object.entries(combine).map(([name, parts]) =>
      Array.isArray(parts) ? combined(name, parts, '') : combined(name, parts.columns, parts.separator),
    ),
    ...(fixed ? [withFixed(fixed)] : []),
    ...(unpivot ? [unpivoted(unpivot, headings)] : []),
  ];
}
