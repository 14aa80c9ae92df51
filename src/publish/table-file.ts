import type { CsvDelimiter } from '../io/csv-scanner.js';
import { GERMAN_CSV, PLAIN_CSV, writeCsv } from '../io/csv-writer.js';
import { writeStatus } from '../io/json-stat-writer.js';
import type { PublishedTable } from '../io/published-table.js';
import type { Sheet } from '../io/sheet.js';
import { observationStatus } from '../model/observation-status.js';
import type { ProtectedTable } from './protect-table.js';

/** What stands in place of a withheld count, whatever it is withheld for. */
const WITHHELD = '•';

/** A table as CSV, laid out as it came, with one sign in every cell that is withheld. */
export function tableAsCsv(
  { rows, columns }: Pick<PublishedTable, 'rows' | 'columns'>,
  sheet: Sheet,
  { isWithheld }: ProtectedTable,
  delimiter: CsvDelimiter = ';',
): string {
  const withheld = new Set<string>();
  rows.forEach((row, position) => {
    if (row >= 0 && isWithheld(position)) withheld.add(`${row} ${columns[position]}`);
  });
  const style = delimiter === ';' ? GERMAN_CSV : { ...PLAIN_CSV, delimiter };
  const cells = sheet.rows.map((row, at) =>
    row.map((cell, column) => (withheld.has(`${at} ${column}`) ? WITHHELD : cell)),
  );
  return writeCsv(cells, style);
}

/** A JSON-stat dataset as it came, without the values that are withheld; their status says so. */
export function tableAsJsonStat(
  json: Readonly<Record<string, unknown>>,
  size: number,
  { isWithheld }: ProtectedTable,
): string {
  const [valueAt, statusAt] = [readCells(json['value']), readCells(json['status'])];
  const suppressed = writeStatus(observationStatus('suppressed'));
  const value = Array.from({ length: size }, (_, at) => (isWithheld(at) ? null : (valueAt(at) ?? null)));
  const status: Record<string, unknown> = {};
  for (let at = 0; at < size; at++) {
    const of = isWithheld(at) ? suppressed : statusAt(at);
    if (of !== undefined && of !== null) status[at] = of;
  }
  return `${JSON.stringify({ ...json, value, status })}\n`;
}

function readCells(cells: unknown): (position: number) => unknown {
  if (typeof cells !== 'object' || cells === null) return () => cells;
  return (position) => (cells as Record<number, unknown>)[position];
}
