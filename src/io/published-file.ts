import { type Checked, problem, type Problem } from '../model/problem.js';
import type { CsvDelimiter } from './csv-scanner.js';
import { csvSheet } from './csv-sheet.js';
import { readJsonStatTable } from './json-stat-table.js';
import { parseJson } from './parse-json.js';
import { personLevel } from './person-level.js';
import { type PublishedTable, readPublishedTable } from './published-table.js';
import type { Sheet } from './sheet.js';
import { decodeText } from './text.js';
import { readXlsx } from './xlsx.js';

/** The largest file that is read, in bytes. */
export const TABLE_LIMIT = 100 * 1024 * 1024;

/** A table with what it was read from, so that it can be written again in the same form. */
export type FileTable = PublishedTable & {
  readonly origin:
    | { readonly form: 'csv'; readonly sheet: Sheet; readonly delimiter: CsvDelimiter }
    | { readonly form: 'xlsx'; readonly sheet: Sheet }
    | { readonly form: 'json-stat'; readonly json: Readonly<Record<string, unknown>> };
};

/**
 * Reads the tables of a file by what it holds: a workbook, a JSON-stat dataset or CSV. Sheets without a table are left
 * out if another has one. A file about single persons is refused, and nothing of it is in the reason.
 *
 * @param file - What the file is called in problems.
 * @param sheet - Name of the only sheet to read.
 */
export async function readPublishedFile(
  bytes: Uint8Array,
  file: string,
  sheet?: string,
): Promise<Checked<readonly FileTable[]>> {
  if (bytes.length > TABLE_LIMIT)
    return refuse(problem('file-too-large', { file, bytes: bytes.length, limit: TABLE_LIMIT }, { file }));
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return tablesOfWorkbook(bytes, file, sheet);
  const decoded = decodeText(bytes, { file });
  if (!decoded.value) return { value: undefined, problems: decoded.problems };
  const { text } = decoded.value;
  const read = /^\s*[{[]/.test(text) ? tableOfJson(text, file) : tableOfCsv(text, file);
  return { value: read.value && [read.value], problems: [...decoded.problems, ...read.problems] };
}

const refuse = (found: Problem): Checked<never> => ({ value: undefined, problems: [found] });

async function tablesOfWorkbook(
  bytes: Uint8Array,
  file: string,
  wanted: string | undefined,
): Promise<Checked<readonly FileTable[]>> {
  const { value: sheets, problems } = await readXlsx(bytes, { file });
  if (!sheets) return { value: undefined, problems };
  const chosen = sheets.filter(({ name }) => wanted === undefined || name === wanted);
  if (chosen.length === 0) {
    const known = sheets.map(({ name }) => name).join(', ');
    return refuse(problem('reference-unknown', { kind: 'sheet', id: wanted ?? '', known }, { file }));
  }
  const personal = sheets.map(({ rows }) => personLevel(rows, file)).find((found) => found !== undefined);
  if (personal) return refuse(personal);
  const read = chosen.map((sheet) => ({ sheet, ...readPublishedTable(sheet, file) }));
  const tables = read.flatMap(({ value, sheet }) =>
    value ? [{ ...value, origin: { form: 'xlsx', sheet } as const }] : [],
  );
  const found = read.flatMap((each) => (each.value || tables.length === 0 ? each.problems : []));
  return { value: tables.length > 0 ? tables : undefined, problems: found };
}

function tableOfJson(text: string, file: string): Checked<FileTable> {
  const parsed = parseJson(text, file);
  if (!parsed.value) return { value: undefined, problems: parsed.problems };
  const { json } = parsed.value;
  const { value, problems } = readJsonStatTable(json, file);
  const origin = { form: 'json-stat', json: json as Record<string, unknown> } as const;
  return { value: value && { ...value, origin }, problems };
}

function tableOfCsv(text: string, file: string): Checked<FileTable> {
  const sheet = csvSheet(text, file);
  if (!sheet.value) return { value: undefined, problems: sheet.problems };
  const personal = personLevel(sheet.value.rows, file);
  if (personal) return refuse(personal);
  const { value, problems } = readPublishedTable(sheet.value, file);
  const origin = { form: 'csv', sheet: sheet.value, delimiter: sheet.value.delimiter } as const;
  return { value: value && { ...value, origin }, problems };
}
