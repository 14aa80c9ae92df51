import { type Checked, hasErrors, type Problem, problem } from '../model/problem.js';
import { csvSheet } from './csv-sheet.js';
import { wideLayout, type WideLayout } from './genesis-wide-layout.js';
import { type TableAxis, wideAxes } from './genesis-wide-axes.js';
import type { ObservationTable, TableMetadata } from './observation-table.js';
import { officialValue } from './official-value.js';
import { RowProblems } from './row-problems.js';
import { UNREADABLE } from './row-reader.js';
import type { Sheet, SheetCell } from './sheet.js';
import { TableBuilder } from './table-builder.js';

/**
 * Reads the classic CSV of GENESIS-Online and of the regional database: titles above, headings in several rows, names (or
 * keys and names) at the left, notes below. Signs are read by the legend of the statistical offices. Year and month in two
 * columns are one period; names of the federal states, and keys beside names, are areas. What else the table says only by
 * where it stands is a category with its label for a code.
 *
 * Problems: `table-not-found`, `sign-unknown`, `number-unreadable`, those of reading CSV; to know: `format-found`.
 */
export function readGenesisWide(text: string, file: string): Checked<ObservationTable> {
  const sheet = csvSheet(text, file);
  if (!sheet.value) return { value: undefined, problems: sheet.problems };
  const layout = wideLayout(sheet.value);
  if (!layout) return { value: undefined, problems: [problem('table-not-found', { sheet: '' }, { file })] };
  const rowProblems = new RowProblems(file);
  const table = wideTable(sheet.value, layout, rowProblems);
  const problems: Problem[] = rowProblems.list();
  if (hasErrors(problems)) return { value: undefined, problems };
  const observations = table.values.length;
  const found = problem('format-found', { format: 'GENESIS CSV', observations }, { file }, 'info');
  return { value: table, problems: [found] };
}

function wideTable(sheet: Sheet, layout: WideLayout, problems: RowProblems): ObservationTable {
  const axes = wideAxes(sheet, layout);
  const builder = new TableBuilder(axes);
  const positions = new Int32Array(axes.length);
  const reader = officialValue(problems);
  for (let row = layout.firstRow; row < layout.endRow; row++)
    for (const column of layout.valueColumns) {
      axes.forEach((axis: TableAxis, i) => (positions[i] = axis.at(row, column)));
      const status = reader.read(textOf(sheet.rows[row]?.[column]), '', '', row + 1);
      if (status !== UNREADABLE) builder.push(positions, reader.value, status, row + 1);
    }
  return builder.build(metadataOf(sheet, layout));
}

const textOf = (cell: SheetCell): string => (cell === undefined ? '' : String(cell));

const CONTENT_WITH_UNIT = /^(.*) \(([^()]+)\)$/;
const STATE_OF_DATA = /^Stand: (\d{2})\.(\d{2})\.(\d{4})/;

function metadataOf({ rows }: Sheet, { preamble, endRow }: WideLayout): TableMetadata {
  const notes = rows
    .slice(endRow)
    .flatMap(([cell]) => textOf(cell).trim() || [])
    .filter((note) => !/^_+$/.test(note));
  const source = notes.find((note) => /^(?:\u00a9|\(C\))/.test(note));
  const state = notes.flatMap((note) => STATE_OF_DATA.exec(note) ?? []);
  const [, , unit] = CONTENT_WITH_UNIT.exec(preamble.at(-1) ?? '') ?? [];
  return {
    title: preamble.slice(0, 2).join(': '),
    ...(unit === undefined ? {} : { unit }),
    ...(source === undefined ? {} : { source: source.replace(/^(?:\u00a9|\(C\))\s*/, '') }),
    ...(state.length === 4 ? { asOf: `${state[3]}-${state[2]}-${state[1]}` } : {}),
    notes: [...preamble.slice(2), ...notes.filter((note) => note !== source && !STATE_OF_DATA.test(note))],
  };
}
