import { type Checked, problem } from '../model/problem.js';
import { fileContent, type FileContent, textContent, unknownJson } from './file-content.js';
import { decimalText } from './number.js';
import type { TableRows } from './row-reader.js';
import type { SheetCell } from './sheet.js';
import { describesSheet, readLayout, type SheetRows, type TableLayout } from './table-layout.js';
import { observationRows } from './table-rows.js';
import { readTableText } from './table-text.js';

/**
 * The rows of the table in a file, as its layout describes it. A file of a statistical office is known by what is in it
 * and has the columns of `observationRows`, unless the layout says where in its sheet the table lies.
 *
 * Problems: `sheet-ambiguous` where a file has several sheets or tables and the layout names none, `reference-unknown` for one
 * that is not there, `format-unsupported`, and those of reading files.
 */
export async function openTable(bytes: Uint8Array, layout: TableLayout): Promise<Checked<TableRows>> {
  return tableIn(await fileContent(bytes, optionsOf(layout)), layout);
}

/** The rows of the table in a file that is no workbook, as {@link openTable}. */
export function openTextTable(bytes: Uint8Array, layout: TableLayout): Checked<TableRows> {
  return tableIn(textContent(bytes, optionsOf(layout)), layout);
}

/** The rows of the table in a sheet. */
export function sheetTable(rows: readonly (readonly SheetCell[])[], layout: TableLayout): TableRows {
  const sheet = sheetRows(rows, layout.decimal ?? ',');
  return (open, scan) => readLayout(sheet, layout, layout.file, open, scan);
}

const optionsOf = (layout: TableLayout): Parameters<typeof fileContent>[1] => ({
  file: layout.file,
  encoding: layout.encoding,
  isSheet: describesSheet(layout),
});

function tableIn({ value: content, problems }: Checked<FileContent>, layout: TableLayout): Checked<TableRows> {
  const table = content && contentTable(content, layout);
  return { value: table?.value, problems: [...problems, ...(table?.problems ?? [])] };
}

/** The rows of the table in a file that has been taken, as {@link openTable}. */
export function contentTable(content: FileContent, layout: TableLayout): Checked<TableRows> {
  if (content.kind === 'json') return unknownJson(content.text, layout.file);
  if (content.kind === 'text')
    return { value: (open, scan) => readTableText(content.text, layout, open, scan), problems: [] };
  const named =
    content.kind === 'sheets'
      ? content.sheets.map(({ name, rows }) => ({ name, table: sheetTable(rows, layout) }))
      : content.tables.map((table) => ({ name: table.metadata.title ?? '', table: observationRows(table, layout) }));
  return chosen(named, layout);
}

/** The sheet or table that is named, or the only one. */
function chosen(
  named: readonly { readonly name: string; readonly table: TableRows }[],
  { sheet, file }: TableLayout,
): Checked<TableRows> {
  const known = named.map(({ name }) => name).join(', ');
  if (sheet === undefined && named.length > 1)
    return { value: undefined, problems: [problem('sheet-ambiguous', { sheets: known }, { file })] };
  const found = sheet === undefined ? named[0] : named.find(({ name }) => name === sheet);
  if (found) return { value: found.table, problems: [] };
  return {
    value: undefined,
    problems: [problem('reference-unknown', { kind: 'sheet', id: sheet ?? '', known }, { file })],
  };
}

/** The rows of a sheet as text, numbers as a file with this decimal sign has them. */
function sheetRows(rows: readonly (readonly SheetCell[])[], decimal: ',' | '.'): SheetRows {
  const textOf = (cell: SheetCell): string => (typeof cell === 'number' ? decimalText(cell, decimal) : (cell ?? ''));
  return (visit) => {
    for (const [at, row] of rows.entries()) if (!visit(row.map(textOf), at + 1)) return;
  };
}
