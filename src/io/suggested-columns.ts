import { type FoundSheet, nameAt, periodLevel, textsAt } from './found-sheet.js';
import { periodFormatOf } from './suggested-period.js';
import type { StatisticConfig } from './workspace-config.js';

/** Names of columns that the table does not have itself. */
export const ADDED = { period: 'Zeit', area: 'Gebiet', value: 'Wert', heading: 'Merkmal' } as const;

/** The columns of a table as a recipe names them, after what it makes of them. */
export interface SuggestedColumns {
  readonly area: string;
  readonly areaTexts: readonly string[] | undefined;
  readonly period: StatisticConfig['period'];
  /** True where a column or a heading of the table names the period. */
  readonly isPeriodFound: boolean;
  /** Columns for the headings of columns of values; none where one column holds them all. */
  readonly into: readonly string[];
  /** The row of the header that names periods, or -1. */
  readonly level: number;
  readonly value: string;
  /** Positions of the columns that say where, when and what. */
  readonly kept: readonly number[];
}

/** The columns that a recipe for a sheet reads. */
export function suggestedColumns(found: FoundSheet): SuggestedColumns {
  const { area, time, inYear, categories, values } = found.roles;
  const level = periodLevel(found);
  const isWide = values.length > 1 || level >= 0;
  return {
    area: area === undefined ? ADDED.area : nameAt(found, area),
    areaTexts: area === undefined ? undefined : textsAt(found, area),
    period: periodEntry(found, level),
    isPeriodFound: inYear === undefined && (time !== undefined || level >= 0),
    into: isWide ? headingColumns(found, level) : [],
    level,
    value: isWide ? ADDED.value : nameAt(found, values[0]?.column ?? 0),
    kept: [area, time, inYear, ...categories].flatMap((column) => column ?? []),
  };
}

function headingColumns({ layout: { header } }: FoundSheet, level: number): string[] {
  if (header.length > 1 && level >= 0)
    return header.map((_, at) => (at === level ? ADDED.period : `${ADDED.heading} ${at + 1}`));
  return [level >= 0 ? ADDED.period : ADDED.heading];
}

function periodEntry(found: FoundSheet, level: number): StatisticConfig['period'] {
  const { time, inYear, values } = found.roles;
  if (inYear !== undefined) return { column: ADDED.period, format: 'words' };
  if (time === undefined && level < 0) return { column: ADDED.period };
  const texts =
    time === undefined
      ? values.map(({ column }) => found.header.headings[column]?.[level] ?? '')
      : textsAt(found, time);
  const format = periodFormatOf(texts);
  const column = time === undefined ? ADDED.period : nameAt(found, time);
  return { column, ...(format === undefined ? {} : { format }) };
}
