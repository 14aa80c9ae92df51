import { type FoundSheet, nameAt, textsAt } from './found-sheet.js';
import { looksLikeRatio } from './ratio-label.js';
import { slug, suggestedDimension } from './suggested-categories.js';
import { ADDED, type SuggestedColumns } from './suggested-columns.js';
import type { DimensionConfig } from './workspace-config.js';

/** The dimensions of a table: those that stand in columns, then those that stand in the header. */
export function suggestedDimensions(found: FoundSheet, columns: SuggestedColumns): DimensionConfig[] {
  return [...inColumns(found), ...inHeadings(found, columns)];
}

const named = (column: string, texts: readonly string[]): DimensionConfig =>
  suggestedDimension(slug(column) || 'merkmal', column, texts);

function inHeadings(found: FoundSheet, { into }: SuggestedColumns): DimensionConfig[] {
  return into.flatMap((column, level) => {
    if (column === ADDED.period) return [];
    const texts = found.roles.values.map((each) =>
      into.length > 1 ? (found.header.headings[each.column]?.[level] ?? '') : nameAt(found, each.column),
    );
    return [named(column, [...new Set(texts)])];
  });
}

function inColumns(found: FoundSheet): DimensionConfig[] {
  const mixed = mixedColumn(found);
  return found.roles.categories.map((column) => {
    if (column !== mixed) return named(nameAt(found, column), textsAt(found, column));
    return { ...named(nameAt(found, column), countedIn(found, column)), others: 'ignore' };
  });
}

/** Of a list in which counts and shares stand together, the column with the most categories tells which is which. */
function mixedColumn(found: FoundSheet): number | undefined {
  const { values, categories } = found.roles;
  if (values.length !== 1) return undefined;
  const hasFractions = found.layout.leftOut.some(({ column }) => column === values[0]?.column);
  const [most] = [...categories].sort((a, b) => textsAt(found, b).length - textsAt(found, a).length);
  const isMixed = most !== undefined && (hasFractions || textsAt(found, most).some(looksLikeRatio));
  return isMixed ? most : undefined;
}

/** The categories of a column all of whose values are counts, and whose names say nothing else. */
function countedIn(found: FoundSheet, column: number): string[] {
  const at = found.roles.values[0]?.column ?? 0;
  const others = new Set<string>();
  for (const row of found.layout.body) {
    const { value = NaN } = found.cells[row]?.[at] ?? {};
    if (value < 0 || (!Number.isNaN(value) && !Number.isInteger(value)))
      others.add(found.cells[row]?.[column]?.text ?? '');
  }
  return textsAt(found, column).filter((text) => !others.has(text) && !looksLikeRatio(text));
}
