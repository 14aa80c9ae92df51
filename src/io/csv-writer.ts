import { SozialraumError } from '../error.js';
import type { CsvDelimiter } from './csv-scanner.js';

/** A cell to write: text is protected against being taken for a formula, a number is written as one. */
export type CsvCell = string | number | undefined;

/** How to write a CSV file. */
export interface CsvStyle {
  readonly delimiter: CsvDelimiter;
  readonly decimal: ',' | '.';
  readonly newline: '\n' | '\r\n';
  /** A byte order mark, by which Excel knows that a file is UTF-8. */
  readonly bom: boolean;
}

/** What German Excel opens by double click. */
export const GERMAN_CSV: CsvStyle = { delimiter: ';', decimal: ',', newline: '\r\n', bom: true };

/** What programs read: RFC 4180 but for its line ends. */
export const PLAIN_CSV: CsvStyle = { delimiter: ',', decimal: '.', newline: '\n', bom: false };

/**
 * Writes rows as CSV text, to be encoded as UTF-8. Numbers have no exponent and no grouping. Text that a spreadsheet would
 * take for a formula gets an apostrophe in front; a sign alone, as statistical tables have it, is left as it is.
 *
 * @throws SozialraumError `invalid` for a number that is not finite, `conflict` for one sign in two roles.
 * @see https://www.rfc-editor.org/rfc/rfc4180 for quoting
 * @see https://owasp.org/www-community/attacks/CSV_Injection for formulas
 *
 * @example
 * ```ts
 * writeCsv([['Ortsteil', 'Wert'], ['Mitte', 1.5]], PLAIN_CSV) // => 'Ortsteil,Wert\nMitte,1.5\n'
 * writeCsv([['=1+1', -0.5]], GERMAN_CSV) // => "\ufeff'=1+1;-0,5\r\n"
 * ```
 */
export function writeCsv(rows: Iterable<readonly CsvCell[]>, style: CsvStyle): string {
  const { delimiter, decimal, newline, bom } = style;
  if (delimiter === decimal) throw new SozialraumError('conflict', 'delimiter and decimal sign', decimal);
  const writeCell = (cell: CsvCell): string => {
    if (cell === undefined) return '';
    return typeof cell === 'number' ? writeNumber(cell, decimal) : quote(withoutFormula(cell), delimiter);
  };
  const lines: string[] = [];
  for (const row of rows) {
    const line = row.map(writeCell).join(delimiter);
    // A row of one empty cell would be an empty line, which readers skip.
    lines.push(line === '' && row.length > 0 ? '""' : line, newline);
  }
  return (bom ? '\ufeff' : '') + lines.join('');
}

/** Plain, also as full-width characters, which spreadsheets take for the same. */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

function withoutFormula(text: string): string {
  const isSignAlone = text === '-' || text === '+';
  return FORMULA.test(text) && !isSignAlone ? `'${text}` : text;
}

function quote(text: string, delimiter: CsvDelimiter): string {
  const needsQuotes = text.includes(delimiter) || /["\r\n]/.test(text);
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
}

function writeNumber(value: number, decimal: ',' | '.'): string {
  if (!Number.isFinite(value)) throw new SozialraumError('invalid', 'number', String(value));
  const text = withoutExponent(value);
  return decimal === ',' ? text.replace('.', ',') : text;
}

/** JavaScript writes numbers below 1e-6 and from 1e21 on with an exponent, which most importers refuse. */
function withoutExponent(value: number): string {
  const text = String(value);
  if (Number.isSafeInteger(value)) return text;
  if (!text.includes('e')) return text;
  const [mantissa = '', exponent] = text.split('e');
  const sign = value < 0 ? '-' : '';
  const [integer = '', fraction = ''] = mantissa.replace('-', '').split('.');
  const shift = Number(exponent);
  if (shift < 0) return `${sign}0.${'0'.repeat(-shift - 1)}${integer}${fraction}`;
  return sign + integer + fraction.padEnd(shift, '0');
}
