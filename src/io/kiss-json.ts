import { type Checked, hasErrors, type Problem, problem } from '../model/problem.js';
import { describe, isRecord, type Json } from './shape.js';
import type { Sheet, SheetCell } from './sheet.js';

interface Column {
  readonly key: string;
  readonly label: string;
  readonly isNumber: boolean;
}

/** True for a table of Magdeburg's statistics system that was made JSON of: columns with keys, and rows of these. */
export const isKissJson = (json: unknown): json is Json =>
  isRecord(json) &&
  Array.isArray(json['rows']) &&
  Array.isArray(json['columns']) &&
  json['columns'].every((each) => isRecord(each) && typeof each['key'] === 'string');

/**
 * Reads a table of KISS-MD, Magdeburg's statistics system, of which somebody made JSON: as a sheet with the labels of its
 * columns for a header, for an import recipe. Columns that nobody could label are left out. A number that is `null` was
 * secret or missing in the workbook, which can no longer be told: such a file is refused.
 *
 * Problems: `null-ambiguous`, `value-unexpected` with the path, `id-duplicate` for two columns of one label, `rows-none`; to
 * know: `columns-unlabelled`, a warning where other figures are left.
 *
 * @see https://statistik.magdeburg.de/KISS-MD/
 */
export function kissSheet(json: Json, file: string): Checked<Sheet> {
  const all = json['columns'] as readonly Json[];
  const columns = all.flatMap((each): Column[] =>
    typeof each['label'] === 'string'
      ? [
          {
            key: each['key'] as string,
            label: headingOf(each['label'], each['unit']),
            isNumber: isNumeric(each['type']),
          },
        ]
      : [],
  );
  const rows = json['rows'] as readonly unknown[];
  const problems: Problem[] = [
    ...unlabelled(all, file),
    ...duplicates(columns, file),
    ...ambiguous(columns, rows, json, file),
  ];
  const cells = rows.map((row, at) =>
    columns.map(({ key }) => cellOf(row, key, at, (found) => problems.push(found), file)),
  );
  if (rows.length === 0) problems.push(problem('rows-none', { rows: 0 }, { file }));
  const name = typeof json['title'] === 'string' ? json['title'] : '';
  const value = { name, rows: [columns.map(({ label }) => label), ...cells] };
  return { value: hasErrors(problems) ? undefined : value, problems };
}

/** What is no number of things says so in its unit. */
const headingOf = (label: string, unit: unknown): string =>
  typeof unit !== 'string' || unit === 'Anzahl' ? label : `${label} (${unit})`;

function unlabelled(columns: readonly Json[], file: string): Problem[] {
  const keys = columns.filter(({ label }) => typeof label !== 'string').map(({ key }) => String(key));
  const hasFigures = columns.some(
    ({ label, type, role }) => typeof label === 'string' && isNumeric(type) && role !== 'year',
  );
  const severity = hasFigures ? 'warning' : 'error';
  return keys.length > 0 ? [problem('columns-unlabelled', { columns: keys.join(', ') }, { file }, severity)] : [];
}

const isNumeric = (type: unknown): boolean => type === 'integer' || type === 'number';

function duplicates(columns: readonly Column[], file: string): Problem[] {
  return columns
    .filter(({ label }, at) => columns.findIndex((each) => each.label === label) < at)
    .map(({ label }) => problem('id-duplicate', { kind: 'column', id: label }, { file }));
}

function ambiguous(columns: readonly Column[], rows: readonly unknown[], { source }: Json, file: string): Problem[] {
  const origin = isRecord(source) && typeof source['originalFile'] === 'string' ? source['originalFile'] : '';
  return columns.flatMap(({ key, label, isNumber }) => {
    const count = isNumber ? rows.filter((row) => isRecord(row) && row[key] === null).length : 0;
    return count > 0 ? [problem('null-ambiguous', { column: label, count, origin }, { file })] : [];
  });
}

function cellOf(row: unknown, key: string, at: number, tell: (found: Problem) => void, file: string): SheetCell {
  const cell = isRecord(row) ? row[key] : row;
  if (typeof cell === 'number' || typeof cell === 'string') return cell;
  if (cell === null) return undefined;
  const params = { expected: 'number | string | null', received: describe(cell) };
  tell(problem('value-unexpected', params, { file, path: `rows[${at}].${key}` }));
  return undefined;
}
