import { readPeriod } from '../model/period.js';
import { readNumber } from './number.js';
import type { SheetCell } from './sheet.js';
import type { DescribedColumn } from './table-description.js';

/** What a cell is, or what was expected of it. */
export type ReadCell = { readonly cell: SheetCell } | { readonly expected: string };

const PLAIN_NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?$/;

/** Reads the text of a cell as its column is described: `undefined` for what is missing, dates as ISO text. */
export function describedCell(text: string, column: DescribedColumn): ReadCell {
  if (column.missing.includes(text)) return column.required ? { expected: 'required' } : { cell: undefined };
  const cell = cellOf(text.trim(), text, column);
  if (cell === undefined) return { expected: column.dateFormat ?? column.type };
  const outside = typeof cell === 'number' ? boundBroken(cell, column) : undefined;
  if (outside !== undefined) return { expected: outside };
  if (text.length < (column.minLength ?? 0)) return { expected: `minLength ${column.minLength}` };
  if (text.length > (column.maxLength ?? Infinity)) return { expected: `maxLength ${column.maxLength}` };
  const isAllowed = column.allowed?.includes(text) ?? true;
  return isAllowed ? { cell } : { expected: (column.allowed ?? []).slice(0, 10).join(' | ') };
}

function boundBroken(value: number, { minimum, maximum, above, below }: DescribedColumn): string | undefined {
  if (minimum !== undefined && value < minimum) return `>= ${minimum}`;
  if (maximum !== undefined && value > maximum) return `<= ${maximum}`;
  if (above !== undefined && value <= above) return `> ${above}`;
  return below !== undefined && value >= below ? `< ${below}` : undefined;
}

function cellOf(trimmed: string, text: string, column: DescribedColumn): string | number | undefined {
  switch (column.type) {
    case 'string':
      return text;
    case 'integer': {
      const value = numberOf(trimmed, column);
      return Number.isInteger(value) && !/[.eE]/.test(column.decimal === '.' ? trimmed : '') ? value : undefined;
    }
    case 'decimal':
      return /e/i.test(trimmed) ? undefined : numberOf(trimmed, column);
    case 'number':
      return numberOf(trimmed, column);
    case 'boolean':
      return column.truths.includes(trimmed) ? 'true' : column.falsehoods.includes(trimmed) ? 'false' : undefined;
    case 'date':
      return dateOf(trimmed, column.dateFormat);
    case 'year':
      return /^\d{4}$/.test(trimmed) ? Number(trimmed) : undefined;
    case 'yearmonth':
      return readPeriod(trimmed)?.kind === 'month' ? trimmed : undefined;
  }
}

function numberOf(text: string, { decimal, thousands }: DescribedColumn): number | undefined {
  if (decimal === '.' && thousands === undefined) return PLAIN_NUMBER.test(text) ? Number(text) : undefined;
  return readNumber(text, { decimal, ...(thousands === undefined ? {} : { thousands }) });
}

const PART = /yyyy|MM?|dd?/g;

/** True for a date format that is read: year, month and day, each once, with signs between them. */
export function isDateFormat(format: string): boolean {
  const letters = (format.match(PART) ?? []).map((part) => part[0]);
  return letters.length === 3 && new Set(letters).size === 3 && /^[-./ ]*$/.test(format.replace(PART, ''));
}

function dateOf(text: string, format = 'yyyy-MM-dd'): string | undefined {
  const names = format.match(PART) ?? [];
  const literals = format.split(PART).map((literal) => literal.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  const pattern = names.map((name, i) => `${literals[i]}(\\d{${name.length === 1 ? '1,2' : name.length}})`).join('');
  const found = new RegExp(`^${pattern}${literals.at(-1)}$`).exec(text);
  if (!found) return undefined;
  const part = (letter: string): string =>
    (found[names.findIndex((name) => name.startsWith(letter)) + 1] ?? '').padStart(2, '0');
  const date = readPeriod(`${part('y')}-${part('M')}-${part('d')}`);
  return date?.kind === 'day' ? date.id : undefined;
}
