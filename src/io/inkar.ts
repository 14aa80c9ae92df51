import { hasValue, observationStatus } from '../model/observation-status.js';
import { type Checked, hasErrors, type Problem, problem } from '../model/problem.js';
import type { ObservationTable } from './observation-table.js';
import { officialPeriod } from './official-period.js';
import { officialValue } from './official-value.js';
import { RowProblems } from './row-problems.js';
import { UNREADABLE } from './row-reader.js';
import { cellAddress, type Sheet, type SheetCell } from './sheet.js';
import { GrowingDimension, TableBuilder } from './table-builder.js';

const KEY_HEADING = /^(?:Kennziffer|Schl.ssel)$/;
const LABEL_COLUMNS = 3;
const MISSING = observationStatus('missing');

const textOf = (cell: SheetCell): string => (cell === undefined ? '' : String(cell).trim());

/** True for a sheet that begins as the tables of INKAR do. */
export const isInkarSheet = ({ rows: [first = [], second = []] }: Sheet): boolean =>
  KEY_HEADING.test(textOf(first[0])) && textOf(first[1]) === 'Raumeinheit' && textOf(second[0]) === '';

/**
 * Reads a table of INKAR: key, name and kind of area, then a column for each indicator and year, named in two rows. Empty
 * cells are missing.
 *
 * Problems: `table-not-found`, `period-unreadable`, `sign-unknown`, `number-unreadable`, `id-duplicate` for a key that
 * occurs twice, `rows-none`; to know: `format-found`.
 *
 * @see https://www.inkar.de
 */
export function readInkar(sheet: Sheet, file: string): Checked<ObservationTable> {
  if (!isInkarSheet(sheet))
    return { value: undefined, problems: [problem('table-not-found', { sheet: sheet.name }, { file })] };
  const problems: Problem[] = [];
  const rowProblems = new RowProblems(file);
  const table = inkarTable(sheet, rowProblems, (found) => problems.push({ ...found, place: { file, ...found.place } }));
  problems.push(...rowProblems.list());
  if (table.values.length === 0 && !hasErrors(problems)) problems.push(problem('rows-none', { rows: 0 }, { file }));
  if (hasErrors(problems)) return { value: undefined, problems };
  const observations = table.values.length;
  return { value: table, problems: [problem('format-found', { format: 'INKAR', observations }, { file }, 'info')] };
}

function inkarTable({ rows }: Sheet, problems: RowProblems, tell: (found: Problem) => void): ObservationTable {
  const area = new GrowingDimension('area', textOf(rows[0]?.[1]), 'area');
  const time = new GrowingDimension('time', '', 'time');
  const indicator = new GrowingDimension('indicator', '', 'category');
  const builder = new TableBuilder([area, time, indicator]);
  const columns = valueColumns(rows[0] ?? [], rows[1] ?? [], tell);
  const reader = officialValue(problems);
  const seen = new Set<string>();
  rows.slice(2).forEach((cells, i) => {
    const row = i + 3;
    const [key, name] = [textOf(cells[0]), textOf(cells[1])];
    if (key === '') return;
    if (seen.has(key)) return tell(problem('id-duplicate', { kind: 'area', id: key }, { row }));
    seen.add(key);
    for (const { at, label, period } of columns) {
      const cell = textOf(cells[at]);
      const status = cell === '' ? MISSING : reader.read(cell, '', label, row);
      if (status === UNREADABLE) continue;
      const positions = [
        area.at(key, () => ({ label: name })),
        time.at(period, () => ({ label: period })),
        indicator.at(label, () => ({ label })),
      ];
      builder.push(positions, hasValue(status) ? reader.value : NaN, status, row);
    }
  });
  return builder.build({ title: columns[0]?.label ?? '', source: 'BBSR, INKAR', notes: [] });
}

interface ValueColumn {
  readonly at: number;
  readonly label: string;
  readonly period: string;
}

function valueColumns(
  labels: readonly SheetCell[],
  periods: readonly SheetCell[],
  tell: (found: Problem) => void,
): ValueColumn[] {
  let label = '';
  return labels.flatMap((cell, at): ValueColumn[] => {
    if (at < LABEL_COLUMNS) return [];
    label = textOf(cell) || label;
    const text = textOf(periods[at]);
    if (text === '' && textOf(cell) === '') return [];
    const period = officialPeriod(text);
    if (period !== undefined) return [{ at, label, period }];
    tell(problem('period-unreadable', { received: text, count: 1 }, { row: 2, column: cellAddress(1, at) }));
    return [];
  });
}
