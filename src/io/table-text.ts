import { type Checked, problem } from '../model/problem.js';
import { eachRecord, faultProblem, readCsv } from './csv.js';
import { sheetDelimiter } from './csv-sheet.js';
import { LimitedProblems } from './limited-problems.js';
import type { PersonalScan } from './person-level.js';
import type { RowReader } from './row-reader.js';
import { hasLayout, readLayout, type TableLayout } from './table-layout.js';
import { isBlankText, type Utf8Text } from './utf8-text.js';

/** Reads the rows of a table in a text file, as its layout describes it; without one, a header with rows below it. */
export function readTableText(
  text: Utf8Text,
  layout: TableLayout,
  open: (header: readonly string[]) => RowReader | undefined,
  scan: PersonalScan,
): Checked<{ readonly rows: number }> {
  const { file, delimiter, quotes } = layout;
  const options = {
    file,
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(quotes === undefined ? {} : { quotes }),
  };
  if (hasLayout(layout)) return readLaidOutText(text, layout, open, scan);
  return readCsv(text, options, (header) => {
    if (!scan.open(header)) return undefined;
    const next = open(header);
    // where columns are missing, what was taken for their names may be the first person
    if (!next) return (cells) => scan.add(cells);
    return (cells, line, numbers) => {
      scan.add(cells);
      next(cells, line, undefined, numbers);
    };
  });
}

function readLaidOutText(
  text: Utf8Text,
  layout: TableLayout,
  open: (header: readonly string[]) => RowReader | undefined,
  scan: PersonalScan,
): Checked<{ readonly rows: number }> {
  const { file } = layout;
  if (isBlankText(text)) return { value: undefined, problems: [problem('file-empty', { file }, { file })] };
  const found = new LimitedProblems({ file });
  const delimiter = layout.delimiter ?? sheetDelimiter(text);
  const rows = readLayout(
    (visit) =>
      eachRecord(
        text,
        delimiter,
        ({ cells, line, faults, isBlank }) => {
          found.push(...faults.map((fault) => faultProblem(fault, file)));
          return faults.length > 0 || visit(isBlank ? [] : cells, line);
        },
        layout.quotes,
      ),
    layout,
    file,
    (header) => {
      if (layout.delimiter === undefined)
        found.push(problem('delimiter-guessed', { delimiter, columns: header.length }, { file }, 'info'));
      return open(header);
    },
    scan,
  );
  return { value: rows.value, problems: [...found.list(), ...rows.problems] };
}
