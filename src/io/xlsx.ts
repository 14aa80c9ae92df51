import readWorkbook from 'read-excel-file/universal';
import { type Checked, type Problem, problem } from '../model/problem.js';
import type { Sheet, SheetCell } from './sheet.js';
import { excessOf } from './xlsx-extent.js';

/**
 * Reads the sheets of a workbook: text and numbers as they are stored, dates as ISO text, an error value as its sign.
 * Blank rows and columns stay, so that positions are those a person sees; of merged cells the first has the content.
 * What the file declares of its size is not relied on, pictures and charts need not be there.
 *
 * Problems: `xlsx-unreadable`, `file-too-large` and `sheet-too-large` for what would fill the memory.
 *
 * @see https://ecma-international.org/publications-and-standards/standards/ecma-376/
 */
export async function readXlsx(bytes: Uint8Array, { file }: { readonly file: string }): Promise<Checked<Sheet[]>> {
  const excess = await excessOf(bytes, file);
  if (excess) return refuse(excess);
  try {
    const sheets = await readWorkbook(bytes.slice().buffer);
    return { value: sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map(cellsOf) })), problems: [] };
  } catch (error) {
    return refuse(problem('xlsx-unreadable', { reason: reasonOf(error) }, { file }));
  }
}

const refuse = (found: Problem): Checked<never> => ({ value: undefined, problems: [found] });

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'workbook';
}

function cellsOf(row: readonly unknown[]): SheetCell[] {
  return row.map((cell) => {
    if (cell === null || cell === undefined) return undefined;
    if (typeof cell === 'number' || typeof cell === 'string') return cell;
    return cell instanceof Date ? isoDate(cell) : JSON.stringify(cell);
  });
}

function isoDate(date: Date): string {
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().replace(/T00:00:00\.000Z$/, '');
}
