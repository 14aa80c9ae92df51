import { type Checked, problem } from '../model/problem.js';
import { isKissJson, kissSheet } from './kiss-json.js';
import type { ObservationTable } from './observation-table.js';
import { parseJson } from './parse-json.js';
import type { Sheet } from './sheet.js';
import {
  statisticalJson,
  statisticalSheets,
  statisticalText,
  type Tables,
  type TextReader,
  unsupported,
} from './statistical-format.js';
import { decodeText, type TextEncoding } from './text.js';
import { readXlsx } from './xlsx.js';

/** What a file holds: tables whose format says what they mean, sheets that a recipe has to explain, or text. */
export type FileContent =
  | { readonly kind: 'observations'; readonly tables: readonly ObservationTable[] }
  | { readonly kind: 'sheets'; readonly sheets: readonly Sheet[] }
  | { readonly kind: 'text'; readonly text: string; readonly encoding: TextEncoding };

/** How to take a file. */
export interface ContentOptions {
  /** The file's name, for the places of problems. */
  readonly file: string;
  readonly encoding?: TextEncoding | undefined;
  /** A recipe says where in the sheet the table lies: the format of a statistical office is then not looked for. */
  readonly isSheet?: boolean;
}

/** Takes a file by what is in it, whatever its name. Problems: those of reading text, workbooks and each format. */
export async function fileContent(bytes: Uint8Array, options: ContentOptions): Promise<Checked<FileContent>> {
  if (!isArchive(bytes)) return textContent(bytes, options);
  const { file, isSheet = false } = options;
  const { value: sheets, problems } = await readXlsx(bytes, { file });
  if (!sheets) return { value: undefined, problems };
  const found = isSheet ? undefined : statisticalSheets(sheets, file);
  return found ? observations(found) : { value: { kind: 'sheets', sheets }, problems };
}

/** Takes a file that is no workbook, as {@link fileContent}. */
export function textContent(bytes: Uint8Array, options: ContentOptions): Checked<FileContent> {
  const { file, encoding, isSheet = false } = options;
  if (isArchive(bytes)) return { value: undefined, problems: [problem('file-not-text', { file }, { file })] };
  if (XLS_START.every((byte, at) => bytes[at] === byte)) return unsupported('xls', file);
  const decoded = decodeText(bytes, { file, ...(encoding === undefined ? {} : { encoding }) });
  if (!decoded.value) return { value: undefined, problems: decoded.problems };
  const { text } = decoded.value;
  const found = isJson(text) ? jsonContent(text, file) : isSheet ? undefined : plainContent(text, file);
  if (!found) return { value: { kind: 'text', ...decoded.value }, problems: decoded.problems };
  return { ...found, problems: [...decoded.problems, ...found.problems] };
}

/** True for a text that is JSON, or is meant to be. */
export const isJson = (text: string): boolean => /^\s*[{[]/.test(text);

/** A workbook is a ZIP archive, whatever its name. */
const isArchive = (bytes: Uint8Array): boolean => ZIP_START.every((byte, at) => bytes[at] === byte);

const ZIP_START = [0x50, 0x4b, 0x03, 0x04];
const XLS_START = [0xd0, 0xcf, 0x11, 0xe0];

const observations = ({ value, problems }: Tables): Checked<FileContent> => ({
  value: value && { kind: 'observations', tables: value },
  problems,
});

function plainContent(text: string, file: string): Checked<FileContent> | undefined {
  const found = statisticalText(text, file);
  return found && observations(found);
}

// what is parsed to know the format is let go before the file is read
function jsonContent(text: string, file: string): Checked<FileContent> | undefined {
  const { value: found, problems } = jsonFormat(text, file);
  if (!found) return problems.length > 0 ? { value: undefined, problems } : undefined;
  if (typeof found === 'function') return observations(found(text, file));
  return { value: found.value && { kind: 'sheets', sheets: [found.value] }, problems: found.problems };
}

function jsonFormat(text: string, file: string): Checked<TextReader | Checked<Sheet>> {
  const { value, problems } = parseJson(text, file);
  if (!value) return { value, problems };
  const { json } = value;
  return { value: isKissJson(json) ? kissSheet(json, file) : statisticalJson(json), problems };
}
