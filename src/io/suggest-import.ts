import { type Checked, problem } from '../model/problem.js';
import { csvSheet } from './csv-sheet.js';
import { fileContent, type FileContent, unknownJson } from './file-content.js';
import { repeatedLabels } from './repeated-labels.js';
import { suggestForObservations } from './suggest-observations.js';
import { type SuggestedRecipe, suggestRecipe } from './suggest-recipe.js';
import { suggestedCube } from './suggested-cube.js';
import { withFoundSums } from './suggested-sums.js';

/**
 * Suggests an import recipe for a file: a workbook, CSV, or what a statistical office hands out. Of a file with several
 * sheets or tables the one that is named is read, or the first in which counts are found. A recipe is an entry under
 * `statistics`; its notes say at which of its keys something was only assumed and has to be confirmed by a person.
 *
 * Problems: `table-no-counts`, `table-not-found`, `import-unclear`, `person-level` and `format-unsupported` where there is
 * nothing to suggest, and those of reading files; to know: `labels-repeated` (warning) for labels that stand for several
 * things in every area, which the recipe cannot tell apart.
 *
 * @param file - What the file is called, in the recipe and in problems.
 * @param wanted - Name of the sheet, or title of the table.
 *
 * @example
 * ```ts
 * (await suggestImport(new TextEncoder().encode('Ortsteil;Jahr;Haushalte\nNord;2024;12\nSüd;2024;30\nWest;2024;17'), 'wohngeld.csv')).value?.recipe.area // => { column: 'Ortsteil', by: 'name' }
 * (await suggestImport(new TextEncoder().encode('Ort;Quote in %\nNord;1,5\nSüd;2,5\nWest;0,5'), 'quoten.csv')).problems.at(-1)?.code // => 'table-no-counts'
 * ```
 */
export async function suggestImport(
  bytes: Uint8Array,
  file: string,
  wanted?: string,
): Promise<Checked<SuggestedRecipe>> {
  const { value: content, problems } = await fileContent(bytes, { file });
  if (!content) return { value: undefined, problems };
  const candidates = candidatesIn(content, file);
  if (!candidates.value) return { value: undefined, problems: [...problems, ...candidates.problems] };
  const chosen = candidates.value.filter(({ name }) => wanted === undefined || name === wanted);
  if (chosen.length === 0) {
    const known = candidates.value.map(({ name }) => name).join(', ');
    const params = { kind: 'sheet', id: wanted ?? '', known };
    return { value: undefined, problems: [...problems, problem('reference-unknown', params, { file })] };
  }
  const tried = chosen.map(({ suggest }) => suggest());
  const refused = tried.find((each) => each.problems.some(({ code }) => code === 'person-level'));
  const found = refused ?? tried.find(({ value }) => value !== undefined) ?? mostTelling(tried);
  if (!found?.value) return { value: undefined, problems: [...problems, ...(found?.problems ?? [])] };
  const figures = withFigures(found.value, content);
  return { value: figures.value, problems: [...problems, ...found.problems, ...figures.problems] };
}

/** What the figures say of the categories: which add up to which, and which labels stand for several things. */
function withFigures(suggested: SuggestedRecipe, content: FileContent): Checked<SuggestedRecipe> {
  const { recipe } = suggested;
  const { dimensions } = recipe;
  const figures = dimensions && suggestedCube(recipe, content);
  if (!dimensions || !figures) return { value: suggested, problems: [] };
  return {
    value: { ...suggested, recipe: { ...recipe, dimensions: withFoundSums(dimensions, figures.cube) } },
    problems: repeatedLabels(figures, recipe.table.file),
  };
}

/** Beside title pages and notes, a sheet with figures tells more of why there is nothing to read. */
const mostTelling = (tried: readonly Checked<SuggestedRecipe>[]): Checked<SuggestedRecipe> | undefined =>
  tried.find(({ problems }) => problems.some(({ code }) => code === 'table-no-counts')) ?? tried[0];

interface Candidate {
  readonly name: string;
  readonly suggest: () => Checked<SuggestedRecipe>;
}

function candidatesIn(content: FileContent, file: string): Checked<Candidate[]> {
  if (content.kind === 'json') return unknownJson(content.text, file);
  if (content.kind === 'text') return textCandidate(content, file);
  const several = (content.kind === 'sheets' ? content.sheets : content.tables).length > 1;
  const candidates =
    content.kind === 'sheets'
      ? content.sheets.map((sheet): Candidate => {
          const facts = { file, ...(several ? { sheet: sheet.name } : {}) };
          return { name: sheet.name, suggest: () => suggestRecipe(sheet, facts) };
        })
      : content.tables.map((table): Candidate => {
          const { title: name = '' } = table.metadata;
          return { name, suggest: () => suggestForObservations(table, file, several ? name : undefined) };
        });
  return { value: candidates, problems: [] };
}

function textCandidate({ text, encoding }: Extract<FileContent, { kind: 'text' }>, file: string): Checked<Candidate[]> {
  const { value: sheet, problems } = csvSheet(text, file);
  if (!sheet) return { value: undefined, problems };
  const { delimiter } = sheet;
  return {
    value: [{ name: sheet.name, suggest: () => suggestRecipe(sheet, { file, encoding, delimiter }) }],
    problems,
  };
}
