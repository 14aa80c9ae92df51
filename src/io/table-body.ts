import type { ObservationStatus } from '../model/observation-status.js';
import { problem } from '../model/problem.js';
import type { TableHeader } from './header-rows.js';
import type { ProblemSink } from './limited-problems.js';
import type { PersonalScan } from './person-level.js';
import type { RowReader } from './row-reader.js';
import { combined, filledDown, indented, type StageOf, unpivoted, withFixed } from './row-stages.js';
import type { StatisticConfig } from './workspace-config.js';

type TableLayout = StatisticConfig['table'];

/** Takes the rows below a header, and answers whether to go on. */
export interface TableBody {
  /** How many were handed over. */
  readonly rows: number;
  readonly read: (cells: readonly string[], line: number, status?: ObservationStatus) => boolean;
}

/** Opens a table whose header is known: what the layout makes of its columns, and of which rows. */
export function openBody(
  header: TableHeader,
  layout: TableLayout,
  file: string,
  problems: ProblemSink,
  open: (header: readonly string[]) => RowReader | undefined,
  scan: PersonalScan,
): TableBody | undefined {
  if (!scan.open(header.names)) return undefined;
  const place = { file, row: Math.max(...[layout.header ?? 1].flat()) };
  const width = header.names.length;
  const { groups, footer, rows: { from = 0, to = Infinity } = {} } = layout;
  let names: readonly string[] = groups === undefined ? header.names : [...header.names, groups];
  const passes: ((next: RowReader) => RowReader)[] = [];
  let isComplete = true;
  for (const stageOf of stagesOf(layout, header)) {
    const stage = stageOf(names, problems, place);
    isComplete = stage !== undefined;
    if (!stage) break;
    names = stage.names;
    passes.push(stage.pass);
  }
  const last = isComplete ? open(names) : undefined;
  const onRow = last && passes.reduceRight((next, pass) => pass(next), last);
  let group = '';
  const body = {
    rows: 0,
    read(cells: readonly string[], line: number, status?: ObservationStatus): boolean {
      if (line > to) return false;
      // where columns are missing, what was taken for their names may be the first person
      if (!onRow) return scan.add(cells);
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
        onRow(groups === undefined ? row : [...row, group], line, status);
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
