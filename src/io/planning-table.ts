import type { Planning } from '../model/planning/planning.js';
import { PLANNING_FORMAT } from '../model/planning/planning.js';
import type { LocalText } from '../model/text.js';
import { type Problem, problem } from '../model/problem.js';
import type { CsvCell } from './csv-writer.js';
import { PLANNING_COLUMNS, type PlanningColumn, type PlanningTableName } from './planning-columns.js';
import type { PlanningInput } from './read-planning.js';
import type { Sheet, SheetCell } from './sheet.js';

const SEPARATOR = ' | ';

/** True for the name of a list that is a table. */
export function isPlanningTable(name: string): name is PlanningTableName {
  return Object.hasOwn(PLANNING_COLUMNS, name);
}

/**
 * A list of planning as a table: a header of paths, a row an entry. Columns that are empty throughout are left out. Of several sources the first is named.
 *
 * @example
 * ```ts
 * planningTable(planningOf({ capacity: [{ from: '2025-01', staff: 2 }] }), 'capacity') // => [['from', 'staff'], ['2025-01', 2]]
 * ```
 */
export function planningTable(planning: Planning, name: PlanningTableName): readonly (readonly CsvCell[])[] {
  const columns = PLANNING_COLUMNS[name].flatMap((column) =>
    column.kind === 'text' ? [column, { path: `${column.path}.en`, kind: 'string' as const }] : [column],
  );
  const rows = planning[name].map((entry) => columns.map((column) => writeCell(valueAt(entry, column.path), column)));
  const used = columns.map((_, index) => rows.some((row) => row[index] !== undefined));
  return [columns.map(({ path }) => path), ...rows].map((row) => row.filter((_, index) => used[index]));
}

function valueAt(entry: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
      entry,
    );
}

function writeCell(value: unknown, { kind }: PlanningColumn): CsvCell {
  if (value === undefined) return undefined;
  if (kind === 'text') return (value as LocalText).de;
  if (kind === 'texts') return (value as readonly LocalText[]).map(({ de }) => de).join(SEPARATOR);
  if (kind === 'strings') return (value as readonly string[]).join(SEPARATOR);
  return typeof value === 'number' || typeof value === 'string' ? value : JSON.stringify(value);
}

/**
 * A table of planning, from CSV or a sheet of a workbook, as what {@link readPlanning} checks: its header has the paths of
 * {@link planningTable}, in any order; blank cells are not there. Problems have the row of the sheet.
 *
 * @param sheet - The first row with content is the header.
 * @example
 * ```ts
 * planningInput('capacity', { name: '', rows: [['from', 'staff'], ['2025-01', '2']] }, 'capacity.csv').json // => { planning: 1, capacity: [{ from: '2025-01', staff: 2 }] }
 * ```
 */
export function planningInput(name: PlanningTableName, sheet: Sheet, file: string): PlanningInput {
  const at = sheet.rows.findIndex(hasContent);
  const header = (sheet.rows[at] ?? []).map((cell) => String(cell ?? '').trim());
  const rows = sheet.rows.flatMap((row, index) => (index > at && hasContent(row) ? [{ row, line: index + 1 }] : []));
  const kinds = new Map(PLANNING_COLUMNS[name].map(({ path, kind }) => [path, kind]));
  const entries = rows.map(({ row }) => entryOf(header, row, kinds));
  return {
    file,
    json: { planning: PLANNING_FORMAT, [name]: entries },
    locate: (found) =>
      located(
        found,
        name,
        file,
        rows.map(({ line }) => line),
      ),
  };
}

const hasContent = (row: readonly SheetCell[]): boolean => row.some((cell) => String(cell ?? '').trim() !== '');

function located(found: Problem, name: string, file: string, lines: readonly number[]): Problem {
  const [, index, column] = new RegExp(`^${name}\\[(\\d+)\\]\\.?(.*)$`).exec(found.place.path ?? '') ?? [];
  const row = index === undefined ? undefined : lines[Number(index)];
  if (row === undefined) return { ...found, place: { file } };
  return { ...found, place: { file, row, ...(column ? { column } : {}) } };
}

function entryOf(
  header: readonly string[],
  row: readonly SheetCell[],
  kinds: ReadonlyMap<string, PlanningColumn['kind']>,
): Record<string, unknown> {
  const entry: Record<string, unknown> = {};
  header.forEach((path, index) => {
    const cell = row[index];
    if (path === '' || cell === undefined || String(cell).trim() === '') return;
    const isEnglish = path.endsWith('.en') && kinds.get(path.slice(0, -3)) === 'text';
    put(entry, isEnglish ? path : kinds.get(path) === 'text' ? `${path}.de` : path, readCell(cell, kinds.get(path)));
  });
  return entry;
}

function readCell(cell: string | number, kind: PlanningColumn['kind'] | undefined): unknown {
  const text = String(cell).trim();
  if (kind === 'texts' || kind === 'strings') return text.split('|').map((part) => part.trim());
  if (kind === 'number') {
    const number = Number(text.replace(',', '.'));
    return Number.isNaN(number) ? text : number;
  }
  if (kind === 'boolean') return text === 'true' ? true : text === 'false' ? false : text;
  return text;
}

function put(entry: Record<string, unknown>, path: string, value: unknown): void {
  const keys = path.split('.');
  let target: Record<string, unknown> | unknown[] = entry;
  keys.forEach((key, index) => {
    const next = keys[index + 1];
    if (next === undefined) Reflect.set(target, key, value);
    else {
      const known: unknown = Reflect.get(target, key);
      const inner = typeof known === 'object' && known !== null ? known : next === '0' ? [] : {};
      Reflect.set(target, key, inner);
      target = inner as Record<string, unknown>;
    }
  });
}

/** A file that holds more than one table for planning says which by the names of its sheets; others are told about. */
export function unknownTable(name: string, file: string): Problem {
  const known = Object.keys(PLANNING_COLUMNS).join(', ');
  return problem('reference-unknown', { kind: 'planning-table', id: name, known }, { file });
}
