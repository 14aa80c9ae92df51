import { type Problem, problem } from '../model/problem.js';
import { MOST_COLUMNS } from './sheet.js';
import { decodePieces } from './text-encoding.js';
import { eachPiece, type ZipEntry, zipEntries } from './zip.js';

/** What a workbook may unpack to; the largest published tables have a tenth of it. */
const MOST_BYTES = 256 * 1024 * 1024;
/** Sheets, pictures and the like; the reader looks each of them up among all. */
const MOST_PARTS = 1000;
/** Cells that a sheet may span, empty ones included: the reader makes room for all of them. */
const MOST_CELLS = 10_000_000;

const isTooLarge = (rows: number, columns: number): boolean =>
  rows * Math.max(columns, 1) > MOST_CELLS || columns > MOST_COLUMNS;

const PLACED = /<(?:\w+:)?(?:row|c)\s[^<]*?\br\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;
/** The number of a row, or the address of a cell; the last one is XFD1048576. */
const ADDRESS = /^([A-Z]{0,3})(\d{1,7})$/;
const LONGEST_TAG = 65_536;

/**
 * What keeps a workbook from being unpacked in bounded memory: an archive that unpacks to more than a table could need,
 * and cells so far out that the sheet between them would fill the memory. What the file declares of itself is checked
 * against what it holds.
 */
export async function excessOf(bytes: Uint8Array, file: string): Promise<Problem | undefined> {
  const entries = zipEntries(bytes);
  if (!entries) return problem('xlsx-unreadable', { reason: 'zip' }, { file });
  if (entries.length > MOST_PARTS) return problem('xlsx-unreadable', { reason: 'too-many-parts' }, { file });
  const declared = entries.reduce((sum, { size }) => sum + size, 0);
  if (declared > MOST_BYTES) return problem('file-too-large', { file, bytes: declared, limit: MOST_BYTES }, { file });
  for (const entry of entries) {
    if (!/\.xml$/.test(entry.name)) continue;
    const found = await excessOfEntry(bytes, entry, file);
    if (found) return found;
  }
  return undefined;
}

async function excessOfEntry(bytes: Uint8Array, entry: ZipEntry, file: string): Promise<Problem | undefined> {
  const decoder = decodePieces();
  let unpacked = 0;
  let isOdd = false;
  let [rows, columns, tail] = [0, 0, ''];
  const isWhole = await eachPiece(bytes, entry, (piece) => {
    unpacked += piece.length;
    const text = tail + decoder(piece);
    for (const [, double, single = ''] of text.matchAll(PLACED)) {
      const [, letters, digits] = ADDRESS.exec(double ?? single) ?? [];
      isOdd ||= letters === undefined;
      columns = Math.max(columns, columnNumber(letters ?? ''));
      rows = Math.max(rows, Number(digits ?? 0));
    }
    tail = text.slice(Math.max(text.lastIndexOf('<'), text.length - LONGEST_TAG));
    return !isOdd && unpacked <= entry.size && !isTooLarge(rows, columns);
  });
  if (isTooLarge(rows, columns)) return problem('sheet-too-large', { rows, columns }, { file });
  return isWhole ? undefined : problem('xlsx-unreadable', { reason: 'zip' }, { file });
}

function columnNumber(letters: string): number {
  let number = 0;
  for (let i = 0; i < letters.length; i++) number = number * 26 + letters.charCodeAt(i) - 64;
  return number;
}
