import { type ObservationState, stateOf } from '../model/observation-status.js';
import { type Checked, type Problem, problem } from '../model/problem.js';
import { baseName, type FoundSheet, nameAt, type SheetFacts, titleOf } from './found-sheet.js';
import { tableHeader } from './header-rows.js';
import { personLevel } from './person-level.js';
import { type PublishedCell, publishedCells } from './published-cell.js';
import { TOTAL_LABEL } from './published-words.js';
import { readableCells } from './readable-cells.js';
import type { Sheet } from './sheet.js';
import { legendMeaning } from './sign-legend.js';
import { slug } from './suggested-categories.js';
import { type SuggestedColumns, suggestedColumns } from './suggested-columns.js';
import { suggestedDimensions } from './suggested-dimensions.js';
import { suggestedLayout } from './suggested-layout.js';
import { type SuggestedNote, SuggestedNotes } from './suggested-notes.js';
import { suggestedRoles } from './suggested-roles.js';
import { suggestedUnit } from './suggested-unit.js';
import { withoutUndefined } from './without-undefined.js';
import type { StatisticConfig } from './workspace-config.js';

/** A recipe that was found by looking at a file. */
export interface SuggestedRecipe {
  readonly recipe: StatisticConfig;
  readonly notes: readonly SuggestedNote[];
}

/**
 * Looks at a sheet and writes down how it could be read: where its header is, what its columns are, which periods, signs
 * and categories it has. Nothing of it holds before a person has confirmed it.
 *
 * Problems: `person-level`, `table-no-counts`, `table-not-found`, `import-unclear`.
 */
export function suggestRecipe(sheet: Sheet, facts: SheetFacts): Checked<SuggestedRecipe> {
  const { file } = facts;
  const refuse = (found: Problem): Checked<never> => ({ value: undefined, problems: [found] });
  const personal = personLevel(sheet.rows, file);
  if (personal) return refuse(personal);
  const all = publishedCells(sheet);
  const readable = readableCells(all);
  if (!readable) return refuse(whyNoLayout(all, sheet, file));
  const { cells, layout, filled } = readable;
  const texts = layout.header.map((row) => (cells[row] ?? []).map(({ text }) => text));
  const header = tableHeader(texts);
  const roles = suggestedRoles(cells, layout, header.names);
  const isUnnamed = roles.values.every(({ column }) => UNNAMED.test(header.names[column] ?? ''));
  if (isUnnamed && (roles.values.length === 0 || OF_AMOUNTS.test(titleOf({ layout, cells }) ?? baseName(file))))
    return refuse(noCounts(header.names, file));
  if (layout.header.length === 0)
    return refuse(problem('import-unclear', { expected: 'counts', columns: header.names.join(', ') }, { file }));
  return { value: recipeFor({ sheet, facts, cells, all, filled, layout, header, roles }), problems: [] };
}

const MOST_HEADINGS = 12;

/** Headings that say nothing: what a machine called a column, or the letters of one without a heading. */
const UNNAMED = /(?:^|_)var\d+$|^[A-Z]{1,3}$/;
/** Where no heading says what a column holds, this in the title says that it is amounts. */
const OF_AMOUNTS = /aufwendungen|ausgaben|durchschnitt/i;

const noCounts = (columns: readonly string[], file: string): Problem =>
  problem('table-no-counts', { columns: columns.slice(0, MOST_HEADINGS).join(', ') }, { file });

function whyNoLayout(cells: readonly (readonly PublishedCell[])[], sheet: Sheet, file: string): Problem {
  const numbers = cells.filter((row) => row.some(({ kind }) => kind === 'number')).length;
  const names = cells.find((row) => row.filter(({ kind }) => kind === 'text').length > 1) ?? [];
  const columns = names.map(({ text }) => text).filter((text) => text !== '');
  return numbers > 1 && columns.length > 0
    ? noCounts(columns, file)
    : problem('table-not-found', { sheet: sheet.name }, { file });
}

function recipeFor(found: FoundSheet): SuggestedRecipe {
  const { file } = found.facts;
  const notes = new SuggestedNotes();
  const id = slug(baseName(file).replace(/\.\w+$/, '')) || 'statistik';
  const columns = suggestedColumns(found);
  if (columns.isPeriodFound) notes.add(['period'], 'period');
  const signs = signsIn(found);
  const dimensions = suggestedDimensions(found, columns);
  const words = [titleOf(found) ?? '', file, ...found.roles.values.map(({ column }) => nameAt(found, column))];
  const recipe: StatisticConfig = withoutUndefined({
    id,
    title: notes.noted(['title'], 'title', titleOf(found) ?? id),
    table: suggestedLayout(found, columns, notes),
    area: areaEntry(found, columns, notes),
    period: columns.period,
    value: { column: columns.value },
    signs: signs && notes.noted(['signs'], 'signs', signs),
    dimensions: dimensions.length > 0 ? notes.noted(['dimensions'], 'dimensions', dimensions) : undefined,
    countingUnit: notes.noted(['countingUnit'], 'unit', suggestedUnit(words)),
    kind: notes.noted(['kind'], 'kind', 'stock' as const),
    source: notes.noted(['source'], 'source', 'quelle'),
  });
  return { recipe, notes: notes.list };
}

function areaEntry(
  found: FoundSheet,
  { area, areaTexts }: SuggestedColumns,
  notes: SuggestedNotes,
): StatisticConfig['area'] {
  if (!areaTexts) return { column: area };
  const unnamed = unnamedTotals(found);
  const labelled = areaTexts.filter((text) => TOTAL_LABEL.test(text));
  const totals = [...labelled, ...(unnamed.length > 0 ? [''] : [])];
  const mostly = (pattern: RegExp): boolean =>
    areaTexts.filter((text) => pattern.test(text)).length * 2 > areaTexts.length;
  if (totals.length > 0) notes.add(['area'], 'area-totals', [...labelled, ...unnamed].join(', '));
  return notes.noted(['area'], 'area', {
    column: area,
    ...(mostly(/^\d+$/) ? {} : { by: mostly(/^\d{2,}\s+\S/) ? ('code name' as const) : ('name' as const) }),
    ...(totals.length > 0 ? { ignore: totals } : {}),
  });
}

/** What rows are called that name no area and are totals by another column. */
function unnamedTotals({ roles: { area }, layout, cells }: FoundSheet): string[] {
  const rows = layout.body.map((row) => cells[row] ?? []).filter((row) => row[area ?? -1]?.text === '');
  return [...new Set(rows.flatMap((row) => row.find(({ text }) => TOTAL_LABEL.test(text))?.text ?? []))];
}

function signsIn({ layout, roles, cells, all }: FoundSheet): Record<string, ObservationState> | undefined {
  const found = new Map<string, ObservationState>();
  const body = new Set(layout.body);
  const notes = all.flatMap((row, at) => (body.has(at) ? [] : row.map(({ text }) => text)));
  for (const row of layout.body)
    for (const { column } of roles.values) {
      const cell = cells[row]?.[column];
      if (cell?.kind === 'sign') found.set(cell.text, legendMeaning(cell.text, notes) ?? stateOf(cell.status));
    }
  return found.size > 0 ? Object.fromEntries(found) : undefined;
}
