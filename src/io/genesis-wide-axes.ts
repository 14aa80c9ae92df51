import { monthNumber } from '../format/month-number.js';
import { federalStateKey } from './federal-state.js';
import type { WideLayout } from './genesis-wide-layout.js';
import { officialPeriod } from './official-period.js';
import type { Sheet } from './sheet.js';
import { type BuildsDimension, GrowingDimension } from './table-builder.js';
import type { TableDimension } from './observation-table.js';

/** A dimension of a table of which each cell says its category by where it stands. */
export interface TableAxis extends BuildsDimension {
  readonly at: (row: number, column: number) => number;
}

/** The texts along a heading row or a column of labels, gaps filled with what stands before them. */
interface Strip {
  readonly id: string;
  readonly isRow: boolean;
  readonly texts: readonly string[];
  readonly from: number;
}

const KEY = /^(?:DG|\d{2}|\d{3}|\d{5}|\d{8}|\d{9}|\d{12})$/;
const YEAR = /^(?:19|20)\d\d$/;

/** The dimensions of a table: one a column of labels and one a row of headings, but year and month, key and name are one. */
export function wideAxes(sheet: Sheet, layout: WideLayout): TableAxis[] {
  const columns = layout.labelColumns.map((column) => labelStrip(sheet, layout, column));
  const rows = layout.headerRows.map((row) => headerStrip(sheet, layout, row));
  return [...columnAxes(columns), ...rows.map((strip) => single(strip))];
}

function columnAxes(strips: readonly Strip[]): TableAxis[] {
  const axes: TableAxis[] = [];
  for (let i = 0; i < strips.length; i++) {
    const [strip, next] = [strips[i] as Strip, strips[i + 1]];
    const joined = next && (monthAxis(strip, next) ?? keyAxis(strip, next));
    axes.push(joined ?? single(strip));
    if (joined) i++;
  }
  return axes;
}

const all = (texts: readonly string[], holds: (text: string) => boolean): boolean =>
  texts.length > 0 && texts.every(holds);

function monthAxis(years: Strip, months: Strip): TableAxis | undefined {
  if (!all(years.texts, (text) => YEAR.test(text)) || !all(months.texts, (text) => monthNumber(text) !== undefined))
    return undefined;
  return axisOf(new GrowingDimension('time', '', 'time'), years, (at) => {
    const month = String(monthNumber(months.texts[at] as string)).padStart(2, '0');
    return { code: `${years.texts[at]}-${month}`, label: `${months.texts[at]} ${years.texts[at]}` };
  });
}

function keyAxis(keys: Strip, names: Strip): TableAxis | undefined {
  if (!all(keys.texts, (text) => KEY.test(text)) || all(keys.texts, (text) => YEAR.test(text))) return undefined;
  if (all(names.texts, (text) => KEY.test(text))) return undefined;
  return axisOf(new GrowingDimension('area', '', 'area'), keys, (at) => ({
    code: keys.texts[at] as string,
    label: (names.texts[at] as string).trim(),
  }));
}

function single(strip: Strip): TableAxis {
  const { texts, id } = strip;
  if (all(texts, (text) => officialPeriod(text) !== undefined))
    return axisOf(new GrowingDimension('time', '', 'time'), strip, (at) => {
      const text = texts[at] as string;
      return { code: officialPeriod(text) ?? text, label: text };
    });
  const isStates = all(texts, (text) => federalStateKey(text) !== undefined);
  return axisOf(new GrowingDimension(isStates ? 'area' : id, '', isStates ? 'area' : 'category'), strip, (at) => {
    const text = texts[at] as string;
    return { code: federalStateKey(isStates ? text : '') ?? text, label: text };
  });
}

function axisOf(
  dimension: GrowingDimension,
  { isRow, from }: Strip,
  categoryAt: (at: number) => { readonly code: string; readonly label: string },
): TableAxis {
  return {
    at(row, column) {
      const { code, label } = categoryAt((isRow ? column : row) - from);
      return dimension.at(code, () => ({ label }));
    },
    build: (): TableDimension => dimension.build(),
  };
}

function labelStrip({ rows }: Sheet, { firstRow, endRow }: WideLayout, column: number): Strip {
  const texts = filled(rows.slice(firstRow, endRow).map((row) => String(row[column] ?? '').trim()));
  return { id: `column-${column + 1}`, isRow: false, texts, from: firstRow };
}

function headerStrip({ rows }: Sheet, { valueColumns }: WideLayout, row: number): Strip {
  const texts = filled(valueColumns.map((column) => String(rows[row]?.[column] ?? '').trim()));
  return { id: `row-${row + 1}`, isRow: true, texts, from: valueColumns[0] ?? 0 };
}

function filled(texts: readonly string[]): string[] {
  let last = '';
  return texts.map((text) => (last = text === '' ? last : text));
}
