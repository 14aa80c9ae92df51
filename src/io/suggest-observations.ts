import { type Checked, problem } from '../model/problem.js';
import { readPeriod } from '../model/period.js';
import { baseName } from './found-sheet.js';
import type { ObservationTable, TableCategory, TableDimension } from './observation-table.js';
import { codesFor, slug } from './suggested-categories.js';
import { ADDED } from './suggested-columns.js';
import type { SuggestedRecipe } from './suggest-recipe.js';
import { type SuggestedMeasures, suggestedMeasures } from './suggested-measures.js';
import { SuggestedNotes } from './suggested-notes.js';
import { periodFormatOf } from './suggested-period.js';
import { suggestedUnit } from './suggested-unit.js';
import { VALUE_COLUMN } from './table-rows.js';
import { withoutUndefined } from './without-undefined.js';
import type { DimensionConfig, StatisticConfig } from './workspace-config.js';

/**
 * A recipe for a file whose format says what its dimensions are: what has to be confirmed is what is counted, and where the
 * file names no area or no period.
 *
 * Problem: `table-no-counts`, where the file holds shares, amounts or index values only.
 *
 * @param title - Names the table, where the file holds several.
 */
export function suggestForObservations(
  table: ObservationTable,
  file: string,
  title?: string,
): Checked<SuggestedRecipe> {
  const measures = suggestedMeasures(table);
  if (measures.counts.length === 0) {
    const columns = measures.leftOut.slice(0, MOST_NAMED).join(', ');
    return { value: undefined, problems: [problem('table-no-counts', { columns }, { file })] };
  }
  return { value: recipeFor(table, measures, file, title), problems: [] };
}

const MOST_NAMED = 12;

function recipeFor(
  table: ObservationTable,
  measures: SuggestedMeasures,
  file: string,
  sheet: string | undefined,
): SuggestedRecipe {
  const notes = new SuggestedNotes();
  const id = slug(baseName(file).replace(/\.\w+$/, '')) || 'statistik';
  const area = table.dimensions.find(({ role }) => role === 'area');
  const time = table.dimensions.find(({ role }) => role === 'time');
  const fixed = {
    ...(area ? {} : { [ADDED.area]: notes.noted(['table', 'fixed'], 'fixed-area', 'stadt') }),
    ...(time ? {} : { [ADDED.period]: notes.noted(['table', 'fixed'], 'fixed-period', '') }),
  };
  const dimensions = table.dimensions.filter((each) => each !== area && each !== time && isNeeded(each, measures));
  const { title = '' } = table.metadata;
  const only = onlyMeasure(measures);
  const recipe: StatisticConfig = withoutUndefined({
    id,
    title: notes.noted(['title'], 'title', title || id),
    table: withoutUndefined({ file, sheet, fixed: Object.keys(fixed).length > 0 ? fixed : undefined }),
    where: only && { [only.column]: [only.code] },
    area: areaEntry(area, notes),
    period: time ? notes.noted(['period'], 'period', periodEntry(time)) : { column: ADDED.period },
    value: { column: VALUE_COLUMN, ...(measures.times > 1 ? { times: measures.times } : {}) },
    dimensions:
      dimensions.length > 0
        ? notes.noted(
            ['dimensions'],
            'dimensions',
            dimensions.map((each) => dimensionEntry(each, measures)),
          )
        : undefined,
    countingUnit: notes.noted(['countingUnit'], 'unit', suggestedUnit([title, ...measures.counts.map(labelOf)])),
    kind: notes.noted(['kind'], 'kind', 'stock' as const),
    source: notes.noted(['source'], 'source', 'quelle'),
  });
  if (measures.leftOut.length > 0)
    notes.add([only ? 'where' : 'dimensions'], 'columns-left-out', measures.leftOut.join(', '));
  return { recipe, notes: notes.list };
}

const labelOf = ({ label }: TableCategory): string => label;

/** The one measure that is a count, where the others are none. */
function onlyMeasure({
  dimension,
  counts,
  leftOut,
}: SuggestedMeasures): { readonly column: string; readonly code: string } | undefined {
  const [only] = counts;
  return dimension && only && counts.length === 1 && leftOut.length > 0
    ? { column: dimension.id, code: only.code }
    : undefined;
}

/** What has one category only tells nothing apart. */
const isNeeded = (each: TableDimension, { dimension, counts }: SuggestedMeasures): boolean =>
  (each === dimension ? counts : each.categories).length > 1;

function areaEntry(area: TableDimension | undefined, notes: SuggestedNotes): StatisticConfig['area'] {
  if (!area) return { column: ADDED.area };
  const isPath = area.categories.every(({ code }) => /^[a-z0-9-]+\/./.test(code));
  return notes.noted(['area'], 'area', { column: area.id, ...(isPath ? { by: 'level/name' as const } : {}) });
}

function periodEntry({ id, categories }: TableDimension): StatisticConfig['period'] {
  const codes = categories.map(({ code }) => code);
  const format = codes.every((code) => readPeriod(code)) ? undefined : periodFormatOf(codes);
  return { column: id, ...(format === undefined ? {} : { format }) };
}

function dimensionEntry(each: TableDimension, { dimension, counts, leftOut }: SuggestedMeasures): DimensionConfig {
  const chosen = each === dimension ? counts : each.categories;
  const codes = codesFor(chosen.map(({ code }) => code));
  const labels = chosen.map(labelOf);
  const isNamed = new Set(labels).size === labels.length;
  const categories = chosen.map((category, at) => {
    const code = codes[at] as string;
    const label = (isNamed ? category.label : category.code).trim();
    return {
      code,
      ...(label === code || label === '' ? {} : { label }),
      ...(category.code === code ? {} : { match: category.code }),
    };
  });
  return {
    id: slug(each.id) || 'merkmal',
    label: each.label || each.id,
    column: each.id,
    categories,
    ...(each === dimension && leftOut.length > 0 ? { others: 'ignore' as const } : {}),
  };
}
