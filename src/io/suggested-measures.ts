import { hasValue } from '../model/observation-status.js';
import type { ObservationTable, TableCategory, TableDimension } from './observation-table.js';
import { looksLikeRatio } from './ratio-label.js';

/** What of a table can be read as counts. */
export interface SuggestedMeasures {
  /** The dimension whose categories are measures of their own; absent where all values are of one. */
  readonly dimension: TableDimension | undefined;
  readonly counts: readonly TableCategory[];
  /** Labels of measures that are shares, amounts or given in another unit. */
  readonly leftOut: readonly string[];
  /** What the counts are given in: 1000 for thousands. */
  readonly times: number;
}

const AMOUNT =
  /€|\beur|euro|%|prozent|percent|quote|index|\bje\b|\bper\b|jew\.|\b(?:person-)?(?:k?m|qm|km²|m²|ha|kg|t|kwh)$/i;
const THOUSANDS = /^(?:1[ .]?000|tsd\.?(?: personen| anzahl)?|in 1[ .]?000)$/i;

const timesOf = ({ unit = '' }: TableCategory): number => (THOUSANDS.test(unit.trim()) ? 1000 : 1);

/** Looks for counts among the measures of a table: whole numbers of things, in ones or else in thousands. */
export function suggestedMeasures(table: ObservationTable): SuggestedMeasures {
  const axis = measureAxis(table);
  const dimension = table.dimensions[axis];
  const all = dimension?.categories ?? [{ code: '', label: table.metadata.title ?? '', ...unitOf(table) }];
  const fractional = fractionalCategories(table, axis);
  const isCount = (each: TableCategory, at: number): boolean =>
    !AMOUNT.test(each.unit ?? '') && !looksLikeRatio(each.label) && (timesOf(each) > 1 || !fractional.has(at));
  const counts = all.filter(isCount);
  const times = counts.some((each) => timesOf(each) === 1) ? 1 : 1000;
  const chosen = counts.filter((each) => timesOf(each) === times);
  return {
    dimension,
    counts: chosen,
    leftOut: all.filter((each) => !chosen.includes(each)).map(({ label }) => label),
    times,
  };
}

const unitOf = ({ metadata: { unit } }: ObservationTable): { unit?: string } => (unit === undefined ? {} : { unit });

/** The dimension that has units; where none has and not all is counted, the one with the most categories. */
function measureAxis({ dimensions, values }: ObservationTable): number {
  const withUnits = dimensions.findIndex(({ categories }) => categories.some(({ unit }) => unit !== undefined));
  const isWhole = values.every((value) => Number.isNaN(value) || Number.isInteger(value));
  const hasRatios = dimensions.some(({ categories }) => categories.some(({ label }) => looksLikeRatio(label)));
  if (withUnits >= 0 || (isWhole && !hasRatios)) return withUnits;
  const sizes = dimensions.map(({ role, categories }) => (role === 'category' ? categories.length : 0));
  const most = Math.max(...sizes);
  return most > 0 ? sizes.indexOf(most) : -1;
}

/** Positions of categories with a value that is no whole number, or below zero; without an axis all are position 0. */
function fractionalCategories({ values, statuses, columns }: ObservationTable, axis: number): ReadonlySet<number> {
  const found = new Set<number>();
  values.forEach((value, at) => {
    if (hasValue(statuses[at] as number) && !(Number.isInteger(value) && value >= 0))
      found.add(columns[axis]?.[at] ?? 0);
  });
  return found;
}
