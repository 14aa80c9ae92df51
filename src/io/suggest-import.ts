import { type Checked, problem } from '../model/problem.js';
import { csvSheet } from './csv-sheet.js';
import { type SheetFacts, type SuggestedRecipe, suggestRecipe } from './suggest-recipe.js';
import type { Sheet } from './sheet.js';
import { withFoundSums } from './suggested-sums.js';
import { isArchive } from './statistic-table.js';
import { decodeText } from './text.js';
import { readXlsx } from './xlsx.js';

/**
 * Suggests a recipe for a file, a workbook or CSV. Of a workbook with several sheets the one that is named is read, or the
 * first in which a table is found.
 */
export async function suggestImport(
  bytes: Uint8Array,
  file: string,
  wanted?: string,
): Promise<Checked<SuggestedRecipe>> {
  const read = isArchive(bytes) ? await workbook(bytes, file) : textFile(bytes, file);
  const { value: sheets, problems } = read;
  if (!sheets) return { value: undefined, problems };
  const chosen = sheets.filter(({ sheet }) => wanted === undefined || sheet.name === wanted);
  if (chosen.length === 0) {
    const known = sheets.map(({ sheet }) => sheet.name).join(', ');
    return {
      value: undefined,
      problems: [problem('reference-unknown', { kind: 'sheet', id: wanted ?? '', known }, { file })],
    };
  }
  const tried = chosen.map(({ sheet, facts }) => suggestRecipe(sheet, facts));
  const refused = tried.find((each) => each.problems.some(({ code }) => code === 'person-level'));
  const found = refused ?? tried.find(({ value }) => value !== undefined) ?? tried[0];
  const value = found?.value && (await withFoundSums(found.value, bytes));
  return { value, problems: [...problems, ...(found?.problems ?? [])] };
}

interface SheetWithFacts {
  readonly sheet: Sheet;
  readonly facts: SheetFacts;
}

async function workbook(bytes: Uint8Array, file: string): Promise<Checked<SheetWithFacts[]>> {
  const { value, problems } = await readXlsx(bytes, { file });
  const named = value && value.length > 1;
  return {
    value: value?.map((sheet) => ({ sheet, facts: { file, ...(named ? { sheet: sheet.name } : {}) } })),
    problems,
  };
}

function textFile(bytes: Uint8Array, file: string): Checked<SheetWithFacts[]> {
  const { value: decoded, problems } = decodeText(bytes, { file });
  if (!decoded) return { value: undefined, problems };
  const sheet = csvSheet(decoded.text, file);
  if (!sheet.value) return { value: undefined, problems: [...problems, ...sheet.problems] };
  const { encoding } = decoded;
  return { value: [{ sheet: sheet.value, facts: { file, encoding, delimiter: sheet.value.delimiter } }], problems };
}
