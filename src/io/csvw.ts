import { own } from '../model/own.js';
import { type Checked, hasErrors, problem } from '../model/problem.js';
import { isDateFormat } from './described-cell.js';
import { decimalSign, DescriptionParts, groupSign, textIn } from './description-parts.js';
import { parseJson } from './parse-json.js';
import { describe, isRecord, type Json } from './shape.js';
import { type CellType, type DescribedColumn, PLAIN_COLUMN, type TableDescription } from './table-description.js';
import { withoutUndefined } from './without-undefined.js';

/** The datatypes that are read, and the one of ours that they are. */
const TYPES: Readonly<Record<string, CellType>> = {
  string: 'string',
  normalizedString: 'string',
  token: 'string',
  anyURI: 'string',
  integer: 'integer',
  long: 'integer',
  int: 'integer',
  short: 'integer',
  byte: 'integer',
  nonNegativeInteger: 'integer',
  positiveInteger: 'integer',
  nonPositiveInteger: 'integer',
  negativeInteger: 'integer',
  unsignedLong: 'integer',
  unsignedInt: 'integer',
  unsignedShort: 'integer',
  unsignedByte: 'integer',
  number: 'number',
  decimal: 'decimal',
  double: 'number',
  float: 'number',
  boolean: 'boolean',
  date: 'date',
  gYear: 'year',
  gYearMonth: 'yearmonth',
};
/** The bounds of whole numbers that computers keep in a fixed number of bits, or that have a sign. */
const BOUNDS: Readonly<Record<string, readonly [number, number]>> = {
  int: [-(2 ** 31), 2 ** 31 - 1],
  short: [-(2 ** 15), 2 ** 15 - 1],
  byte: [-(2 ** 7), 2 ** 7 - 1],
  nonNegativeInteger: [0, Infinity],
  positiveInteger: [1, Infinity],
  nonPositiveInteger: [-Infinity, 0],
  negativeInteger: [-Infinity, -1],
  unsignedLong: [0, Infinity],
  unsignedInt: [0, 2 ** 32 - 1],
  unsignedShort: [0, 2 ** 16 - 1],
  unsignedByte: [0, 2 ** 8 - 1],
};

const NUMERIC: ReadonlySet<CellType> = new Set(['integer', 'decimal', 'number']);
const LIMITS = ['minimum', 'maximum', 'minInclusive', 'maxInclusive', 'minExclusive', 'maxExclusive'];

const INHERITED = ['null', 'datatype', 'required', 'separator', 'default', 'ordered'] as const;

/**
 * Reads a CSV on the Web description: of one table or of a group of tables. What of it changes the meaning of data and is not
 * used is told as a warning.
 *
 * Problems: `syntax`, `value-unexpected` with the path, `format-unsupported` for a description without columns,
 * `description-left-out`.
 *
 * @see https://www.w3.org/TR/tabular-metadata/
 */
export function readCsvw(text: string, file: string): Checked<readonly TableDescription[]> {
  const parsed = parseJson(text, file);
  if (!parsed.value) return { value: undefined, problems: parsed.problems };
  const parts = new DescriptionParts(file);
  const root = parts.record(parsed.value.json, '');
  if (!root) return { value: undefined, problems: parts.problems };
  const { '@context': context } = root;
  if (Array.isArray(context) && context.some(isRecord)) parts.leftOut('@context', '@context');
  const isGroup = 'tables' in root;
  const tables = isGroup ? parts.list(root['tables'], 'tables') : [root];
  const value = tables.flatMap((each, i): TableDescription[] => {
    const path = isGroup ? `tables[${i}]` : '';
    const table = parts.record(each, path);
    return table ? (tableOf(parts, table, isGroup ? root : {}, path) ?? []) : [];
  });
  if (value.length === 0 && parts.problems.length === 0)
    return { value: undefined, problems: [problem('format-unsupported', { format: 'description-empty' }, { file })] };
  const problems = [...parts.problems, ...parts.leftOutProblems()];
  return { value: hasErrors(problems) ? undefined : value, problems };
}

function tableOf(parts: DescriptionParts, table: Json, group: Json, path: string): TableDescription[] | undefined {
  const under = (name: string): string => (path === '' ? name : `${path}.${name}`);
  const schema = table['tableSchema'] ?? group['tableSchema'];
  if (typeof schema === 'string') return void parts.leftOut(under('tableSchema'), 'tableSchema');
  if (!isRecord(schema) || !Array.isArray(schema['columns'])) return undefined;
  for (const name of ['foreignKeys', 'rowTitles'])
    if (schema[name] !== undefined) parts.leftOut(under('tableSchema'), name);
  const dialect = isRecord(table['dialect']) ? table['dialect'] : isRecord(group['dialect']) ? group['dialect'] : {};
  for (const name of ['commentPrefix', 'skipColumns', 'headerColumnCount', 'lineTerminators'])
    if (dialect[name] !== undefined) parts.leftOut(under('dialect'), name);
  const outer = [group, table, schema];
  const columns = (schema['columns'] as readonly unknown[]).flatMap((each, i): DescribedColumn[] => {
    const at = under(`tableSchema.columns[${i}]`);
    const column = parts.record(each, at);
    if (!column || column['virtual'] === true) return [];
    return [columnOf(parts, { ...inherited(outer), ...column }, i, at)];
  });
  const headerRows =
    parts.number(dialect['headerRowCount'], under('dialect.headerRowCount')) ?? (dialect['header'] === false ? 0 : 1);
  if (headerRows < 0) parts.wrong(under('dialect.headerRowCount'), 'at least 0', headerRows);
  if (textIn(table['url']) === undefined) parts.wrong(under('url'), 'url', table['url']);
  const names = columns.map((each) => each.name);
  if (new Set(names).size < names.length) parts.wrong(under('tableSchema.columns'), 'different names', names);
  const notes = [table['dc:description'], table['rdfs:comment']].flatMap((each) => textIn(each) ?? []);
  const title = textIn(table['dc:title']) ?? textIn(group['dc:title']);
  return [
    {
      path: textIn(table['url']) ?? '',
      ...withoutUndefined({ title, encoding: parts.encoding(dialect['encoding'], under('dialect.encoding')) }),
      notes,
      delimiter: parts.delimiter(dialect['delimiter'], under('dialect.delimiter')),
      hasHeader: headerRows > 0,
      skipRows: (parts.number(dialect['skipRows'], under('dialect.skipRows')) ?? 0) + Math.max(0, headerRows - 1),
      columns,
      primaryKey: parts.texts(schema['primaryKey'], under('tableSchema.primaryKey')),
    },
  ];
}

function inherited(outer: readonly Json[]): Json {
  const found: Record<string, unknown> = {};
  for (const each of outer) for (const name of INHERITED) if (each[name] !== undefined) found[name] = each[name];
  return found;
}

function columnOf(parts: DescriptionParts, column: Json, index: number, path: string): DescribedColumn {
  const { name, titles, datatype = 'string' } = column;
  for (const each of ['separator', 'default'])
    if (column[each] !== undefined && column[each] !== null) parts.leftOut(path, each);
  const type = isRecord(datatype) ? datatype : { base: datatype };
  const base = typeof type['base'] === 'string' ? type['base'] : describe(type['base'] ?? 'string');
  const known = own(TYPES, base);
  if (!known) parts.leftOut(`${path}.datatype`, `datatype ${base}`);
  const all = titlesOf(titles);
  const heading = textIn(name) ?? all[0] ?? `_col.${index + 1}`;
  const limit = (...keys: readonly string[]): number | undefined =>
    known !== undefined && NUMERIC.has(known)
      ? keys.map((key) => parts.number(type[key], `${path}.datatype.${key}`)).find((each) => each !== undefined)
      : undefined;
  if (known !== undefined && known !== 'string' && !NUMERIC.has(known))
    for (const key of LIMITS) if (type[key] !== undefined) parts.leftOut(`${path}.datatype`, key);
  if (known === 'string')
    for (const key of LIMITS) if (type[key] !== undefined) parts.wrong(`${path}.datatype.${key}`, 'nothing', type[key]);
  const [least, most] = own(BOUNDS, base) ?? [];
  const minimum = limit('minimum', 'minInclusive') ?? least;
  const maximum = limit('maximum', 'maxInclusive') ?? most;
  if ((minimum ?? -Infinity) > (maximum ?? Infinity)) parts.wrong(`${path}.datatype`, `<= ${maximum}`, minimum);
  const length = parts.number(type['length'], `${path}.datatype.length`);
  return {
    ...PLAIN_COLUMN,
    name: heading,
    titles: all,
    type: known ?? 'string',
    required: column['required'] === true,
    missing: column['null'] === undefined ? [''] : parts.texts(column['null'], `${path}.null`),
    ...formatOf(parts, type['format'], known, `${path}.datatype.format`),
    ...withoutUndefined({
      minimum,
      maximum,
      above: limit('minExclusive'),
      below: limit('maxExclusive'),
      minLength: length ?? parts.number(type['minLength'], `${path}.datatype.minLength`),
      maxLength: length ?? parts.number(type['maxLength'], `${path}.datatype.maxLength`),
    }),
  };
}

/** Titles are a text, several, or several in several languages. */
function titlesOf(titles: unknown): readonly string[] {
  if (isRecord(titles)) return Object.values(titles).flatMap(titlesOf);
  return (Array.isArray(titles) ? titles : [titles]).filter((each): each is string => typeof each === 'string');
}

function formatOf(
  parts: DescriptionParts,
  format: unknown,
  type: CellType | undefined,
  path: string,
): Partial<DescribedColumn> {
  if (format === undefined) return {};
  if (type !== undefined && NUMERIC.has(type) && isRecord(format)) {
    if (format['pattern'] !== undefined) parts.leftOut(path, 'pattern');
    const thousands = groupSign(parts, format['groupChar'], `${path}.groupChar`);
    return {
      decimal: decimalSign(parts, format['decimalChar'], `${path}.decimalChar`),
      ...withoutUndefined({ thousands }),
    };
  }
  if (type === 'boolean' && typeof format === 'string') {
    const [truth, falsehood, ...others] = format.split('|');
    if (truth && falsehood && others.length === 0) return { truths: [truth], falsehoods: [falsehood] };
    parts.wrong(path, 'Y|N', format);
    return {};
  }
  if (type === 'date' && typeof format === 'string' && isDateFormat(format)) return { dateFormat: format };
  // a pattern of others could keep us busy for ever
  parts.leftOut(path, 'format');
  return {};
}
