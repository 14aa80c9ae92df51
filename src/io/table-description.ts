import type { TextEncoding } from './text-encoding.js';

/** What the cells of a column are; a `decimal` is a number without an exponent. Whatever a description has beyond these is read as text. */
export type CellType = 'string' | 'integer' | 'decimal' | 'number' | 'boolean' | 'date' | 'year' | 'yearmonth';

/** A column as a description has it. */
export interface DescribedColumn {
  readonly name: string;
  /** What may stand in the header in place of the name. */
  readonly titles: readonly string[];
  readonly type: CellType;
  readonly decimal: '.' | ',';
  readonly thousands?: '.' | ',' | ' ' | "'";
  /** Of a date: `dd.MM.yyyy`. ISO 8601 where absent. */
  readonly dateFormat?: string;
  readonly truths: readonly string[];
  readonly falsehoods: readonly string[];
  readonly required: boolean;
  readonly unique: boolean;
  readonly missing: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly above?: number;
  readonly below?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly allowed?: readonly string[];
}

/** A CSV file as a description has it, whichever its standard. */
export interface TableDescription {
  /** Where the file lies, seen from the description. */
  readonly path: string;
  readonly title?: string;
  readonly notes: readonly string[];
  readonly delimiter: ';' | ',' | '\t';
  readonly encoding?: TextEncoding;
  /** False where the first row holds data. */
  readonly hasHeader: boolean;
  /** Lines above the header. */
  readonly skipRows: number;
  readonly columns: readonly DescribedColumn[];
  readonly primaryKey: readonly string[];
}

/** A column of text of which nothing else is said. */
export const PLAIN_COLUMN: Omit<DescribedColumn, 'name'> = {
  titles: [],
  type: 'string',
  decimal: '.',
  truths: ['true', '1'],
  falsehoods: ['false', '0'],
  required: false,
  unique: false,
  missing: [''],
};
