import { baseName, type FoundSheet, nameAt } from './found-sheet.js';
import { numberFormatOf } from './published-cell.js';
import { ADDED, type SuggestedColumns } from './suggested-columns.js';
import type { SuggestedNotes } from './suggested-notes.js';
import { periodInTitle } from './suggested-period.js';
import type { TableLayout } from './table-layout.js';
import { withoutUndefined } from './without-undefined.js';

/** The entry `table`: where the table lies in its sheet, and what is made of its columns. */
export function suggestedLayout(found: FoundSheet, columns: SuggestedColumns, notes: SuggestedNotes): TableLayout {
  const { file, encoding, delimiter, sheet } = found.facts;
  const { decimal, thousands } = numberFormatOf(found.sheet.rows);
  const rows = found.layout.header.map((row) => row + 1);
  const end = footer(found);
  const isPlain = rows.length === 1 && rows[0] === 1 && end === undefined;
  const isText = encoding !== undefined;
  const fixed = fixedColumns(found, columns, notes);
  return withoutUndefined({
    file,
    encoding: encoding === 'utf-8' ? undefined : encoding,
    delimiter,
    decimal: isText ? decimal : undefined,
    thousands: isText && thousands !== ' ' ? thousands : undefined,
    sheet,
    header: isPlain ? undefined : notes.noted(['table', 'header'], 'header', rows.length === 1 ? rows[0] : rows),
    rows: gap(found, notes),
    footer: end === undefined ? undefined : notes.noted(['table', 'footer'], 'footer', end),
    fill: found.filled.length > 0 ? found.filled.map((column) => nameAt(found, column)) : undefined,
    combine: combinedPeriod(found),
    fixed: Object.keys(fixed).length > 0 ? fixed : undefined,
    unpivot: unpivot(found, columns, notes),
  });
}

function fixedColumns(
  found: FoundSheet,
  { areaTexts, isPeriodFound }: SuggestedColumns,
  notes: SuggestedNotes,
): Record<string, string> {
  const hasPeriod = isPeriodFound || found.roles.time !== undefined;
  return {
    ...(areaTexts ? {} : { [ADDED.area]: notes.noted(['table', 'fixed'], 'fixed-area', 'stadt') }),
    ...(hasPeriod ? {} : { [ADDED.period]: notes.noted(['table', 'fixed'], 'fixed-period', titlePeriod(found)) }),
  };
}

/** What the texts above the table, else the name of the file, say of its period. */
function titlePeriod({ layout, cells, facts }: FoundSheet): string {
  const above = cells.slice(0, (layout.header.at(-1) ?? 0) + 1).flatMap((row) => row.map(({ text }) => text));
  return periodInTitle(above) ?? periodInTitle([baseName(facts.file)]) ?? '';
}

function combinedPeriod(found: FoundSheet): TableLayout['combine'] {
  const { time, inYear } = found.roles;
  if (inYear === undefined || time === undefined) return undefined;
  return { [ADDED.period]: { columns: [nameAt(found, inYear), nameAt(found, time)], separator: ' ' } };
}

function unpivot(
  found: FoundSheet,
  { into, kept, value }: SuggestedColumns,
  notes: SuggestedNotes,
): TableLayout['unpivot'] {
  if (into.length === 0) return undefined;
  const isValue = (at: number): boolean => found.roles.values.some(({ column }) => column === at);
  const except = found.header.names.filter((name, at) => name !== '' && !kept.includes(at) && !isValue(at));
  if (except.length > 0) notes.add(['table', 'unpivot'], 'columns-left-out', except.join(', '));
  return notes.noted(['table', 'unpivot'], 'unpivot', {
    keep: kept.map((column) => nameAt(found, column)),
    ...(except.length > 0 ? { except } : {}),
    names: [...into],
    value,
  });
}

/** Rows with content between the header and the table are no part of it. */
function gap({ layout: { header, body }, all }: FoundSheet, notes: SuggestedNotes): TableLayout['rows'] {
  const [first = 0] = body;
  const between = all.slice((header.at(-1) ?? -1) + 1, first);
  return between.some((row) => row.some(({ kind }) => kind !== 'empty'))
    ? notes.noted(['table', 'rows'], 'rows', { from: first + 1 })
    : undefined;
}

const LONGEST_FOOTER = 24;

/** What stands below the table ends it. */
function footer({ layout: { body }, cells }: FoundSheet): string | undefined {
  const below = cells.slice((body.at(-1) ?? 0) + 1).find((row) => row.some(({ kind }) => kind !== 'empty'));
  return below
    ?.find(({ kind }) => kind !== 'empty')
    ?.text.slice(0, LONGEST_FOOTER)
    .trim();
}
