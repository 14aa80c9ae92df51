import type { Checked } from '../model/problem.js';
import { inPieces } from './byte-pieces.js';
import { isMatches } from './crosswalk-matches.js';
import { isKissJson, kissSheet } from './kiss-json.js';
import type { ObservationTable } from './observation-table.js';
import { parseJson } from './parse-json.js';
import { isRecord } from './shape.js';
import type { Sheet } from './sheet.js';
import {
  statisticalJson,
  statisticalSheets,
  statisticalText,
  type Tables,
  type TextReader,
  unsupported,
} from './statistical-format.js';
import { type OpenedText, openText } from './text.js';
import type { TextEncoding } from './text-encoding.js';
import { decoded, firstCharacters, type Utf8Text } from './utf8-text.js';
import { readXlsx } from './xlsx.js';

/**
 * What a file holds: tables whose format says what they mean, sheets that a recipe has to explain, JSON of no format that
 * is known, or other text.
 */
export type FileContent =
  | { readonly kind: 'observations'; readonly tables: readonly ObservationTable[] }
  | { readonly kind: 'sheets'; readonly sheets: readonly Sheet[] }
  | { readonly kind: 'json'; readonly text: string }
  | ({ readonly kind: 'text' } & OpenedText);

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
  const opened = openText(inPieces(bytes), { file, ...(encoding === undefined ? {} : { encoding }) });
  if (!opened.value) return { value: undefined, problems: opened.problems };
  const { text } = opened.value;
  const start = firstCharacters(text, START);
  const found = /^\s*[{[]/.test(start)
    ? jsonContent(text, file)
    : isSheet
      ? undefined
      : plainContent(start, text, file);
  if (!found) return { value: { kind: 'text', ...opened.value }, problems: opened.problems };
  return { ...found, problems: [...opened.problems, ...found.problems] };
}

const START = 65_536;
const whole = (text: Utf8Text): string => [...decoded(text)].join('');

/** Why JSON that is of no statistical format cannot be a table, with advice where it is something else that is known. */
export function unknownJson(text: string, file: string): Checked<never> {
  const { value, problems } = parseJson(text, file);
  if (!value) return { value: undefined, problems };
  const { json } = value;
  if (isRecord(json) && Array.isArray(json['features'])) return unsupported('boundaries', file);
  return unsupported(isMatches(json) ? 'area-matches' : '', file);
}

/** A workbook is a ZIP archive, whatever its name. */
const isArchive = (bytes: Uint8Array): boolean => ZIP_START.every((byte, at) => bytes[at] === byte);

const ZIP_START = [0x50, 0x4b, 0x03, 0x04];

const observations = ({ value, problems }: Tables): Checked<FileContent> => ({
  value: value && { kind: 'observations', tables: value },
  problems,
});

function plainContent(start: string, text: Utf8Text, file: string): Checked<FileContent> | undefined {
  const read = statisticalText(start);
  return read && observations(read(whole(text), file));
}

// what is parsed to know the format is let go before the file is read
function jsonContent(text: Utf8Text, file: string): Checked<FileContent> {
  const json = whole(text);
  const { value: found, problems } = jsonFormat(json, file);
  if (!found) return { value: problems.length > 0 ? undefined : { kind: 'json', text: json }, problems };
  if (typeof found === 'function') return observations(found(json, file));
  return { value: found.value && { kind: 'sheets', sheets: [found.value] }, problems: found.problems };
}

function jsonFormat(text: string, file: string): Checked<TextReader | Checked<Sheet>> {
  const { value, problems } = parseJson(text, file);
  if (!value) return { value, problems };
  const { json } = value;
  return { value: isKissJson(json) ? kissSheet(json, file) : statisticalJson(json), problems };
}
