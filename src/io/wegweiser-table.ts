import { observationStatus } from '../model/observation-status.js';
import { readPeriod } from '../model/period.js';
import { type Checked, hasErrors, type Problem, problem } from '../model/problem.js';
import { type NumberFormat, readNumber } from './number.js';
import type { ObservationTable } from './observation-table.js';
import { RowProblems } from './row-problems.js';
import { cellAddress, type Sheet, type SheetCell } from './sheet.js';
import { GrowingDimension, TableBuilder } from './table-builder.js';

const HEADING = 'Indikatoren';
/** Names of the indicators and of the municipalities stand above the header. */
const MOST_ABOVE = 5;
/** In one cell of the header, one below the other. */
const YEAR_AND_REGION = /^(\d{4})\s*\n\s*(\S.*)$/;
/** `Geburten (je 1.000 Einwohner:innen)` */
const WITH_UNIT = /^(.*\S)\s*\(([^()]+)\)$/;
/** The header of a CSV file, on one of its first lines. */
export const WEGWEISER_START = /^(?:[^\n]*\n){0,4}"?Indikatoren"?;"?\d{4}\s*\n/;
const GERMAN: NumberFormat = { decimal: ',', thousands: '.' };
const MISSING = observationStatus('missing');

const textOf = (cell: SheetCell): string => (cell === undefined ? '' : String(cell).trim());

/** The row of the header of a table of Wegweiser Kommune, or -1. */
const headerRow = ({ rows }: Sheet): number =>
  rows
    .slice(0, MOST_ABOVE)
    .findIndex(([first, second]) => textOf(first) === HEADING && YEAR_AND_REGION.test(textOf(second)));

/** True for a table of Wegweiser Kommune. */
export const isWegweiserSheet = (sheet: Sheet): boolean => headerRow(sheet) >= 0;

/**
 * Reads a table that was downloaded from Wegweiser Kommune (Bertelsmann Stiftung): a row for each indicator, its unit in
 * brackets, and a column for each year and municipality. There are names and no keys. What stands below the table, in the
 * first column alone, are notes.
 *
 * Problems: `table-not-found`, `value-unexpected` for a heading that is not a year above a name, `number-unreadable`,
 * `rows-none`; to know: `format-found`.
 *
 * @see https://www.wegweiser-kommune.de
 */
export function readWegweiserTable(sheet: Sheet, file: string): Checked<ObservationTable> {
  const header = headerRow(sheet);
  if (header < 0) return { value: undefined, problems: [problem('table-not-found', { sheet: sheet.name }, { file })] };
  const problems: Problem[] = [];
  const columns = valueColumns(sheet.rows[header] ?? [], header, file, problems);
  const rowProblems = new RowProblems(file);
  const table = tableOf(sheet.rows, header, columns, rowProblems);
  problems.push(...rowProblems.list());
  const observations = table.values.length;
  if (observations === 0 && problems.length === 0) problems.push(problem('rows-none', { rows: 0 }, { file }));
  if (hasErrors(problems)) return { value: undefined, problems };
  const found = problem('format-found', { format: 'Wegweiser Kommune', observations }, { file }, 'info');
  return { value: table, problems: [found] };
}

interface ValueColumn {
  readonly at: number;
  readonly period: string;
  readonly region: string;
}

function valueColumns(cells: readonly SheetCell[], row: number, file: string, problems: Problem[]): ValueColumn[] {
  return cells.flatMap((cell, at): ValueColumn[] => {
    const text = textOf(cell);
    if (at === 0 || text === '') return [];
    const [, year = '', region = ''] = YEAR_AND_REGION.exec(text) ?? [];
    const period = readPeriod(year)?.id;
    if (period !== undefined) return [{ at, period, region }];
    const place = { file, row: row + 1, column: cellAddress(row, at) };
    problems.push(problem('value-unexpected', { expected: '2024 ↵ Name', received: text.slice(0, 40) }, place));
    return [];
  });
}

function tableOf(
  rows: Sheet['rows'],
  header: number,
  columns: readonly ValueColumn[],
  problems: RowProblems,
): ObservationTable {
  const area = new GrowingDimension('area', '', 'area');
  const time = new GrowingDimension('time', '', 'time');
  const indicator = new GrowingDimension('indicator', '', 'category');
  const builder = new TableBuilder([area, time, indicator]);
  const notes: string[] = [];
  rows.slice(header + 1).forEach((cells, i) => {
    const row = header + i + 2;
    const name = textOf(cells[0]);
    const isNote = columns.every(({ at }) => textOf(cells[at]) === '');
    if (isNote) {
      if (name !== '') notes.push(name);
      return;
    }
    const [, label = name, unit] = WITH_UNIT.exec(name) ?? [];
    for (const { at, period, region } of columns) {
      const cell = cells[at];
      const text = textOf(cell);
      const value = typeof cell === 'number' ? cell : readNumber(text, GERMAN);
      if (text !== '' && value === undefined) {
        problems.add('number-unreadable', name, text, row, (received) => ({ received }));
        continue;
      }
      const positions = [
        area.at(region, () => ({ label: region })),
        time.at(period, () => ({ label: period })),
        indicator.at(name, () => ({ label, ...(unit === undefined ? {} : { unit }) })),
      ];
      builder.push(positions, value ?? NaN, value === undefined ? MISSING : 0, row);
    }
  });
  const title = textOf(rows[0]?.[0]);
  const source = 'Bertelsmann Stiftung, Wegweiser Kommune';
  return builder.build({ ...(header > 0 && title !== '' ? { title } : {}), source, notes });
}
