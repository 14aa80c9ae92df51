import { own } from '../model/own.js';
import { type Checked, hasErrors, problem } from '../model/problem.js';
import { isDateFormat } from './described-cell.js';
import { decimalSign, DescriptionParts, groupSign, textIn } from './description-parts.js';
import { parseJson } from './parse-json.js';
import { isRecord, type Json } from './shape.js';
import { type CellType, type DescribedColumn, PLAIN_COLUMN, type TableDescription } from './table-description.js';
import { withoutUndefined } from './without-undefined.js';

const TYPES: Readonly<Record<string, CellType>> = {
  string: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  date: 'date',
  year: 'year',
  yearmonth: 'yearmonth',
};

/**
 * Reads a Frictionless Data Package, Data Resource or Table Schema of version 1 or 2: where the files lie, how they are
 * written, and what their columns are. What of it changes the meaning of data and is not used is told as a warning.
 *
 * Problems: `syntax`, `value-unexpected` with the path, `format-unsupported` for a package without tables,
 * `description-left-out`.
 *
 * @see https://datapackage.org
 */
export function readDataPackage(text: string, file: string): Checked<readonly TableDescription[]> {
  const parsed = parseJson(text, file);
  if (!parsed.value) return { value: undefined, problems: parsed.problems };
  const parts = new DescriptionParts(file);
  const root = parts.record(parsed.value.json, '');
  if (!root) return { value: undefined, problems: parts.problems };
  const resources =
    'resources' in root ? parts.list(root['resources'], 'resources') : ['fields' in root ? { schema: root } : root];
  const title = textIn(root['title']);
  const value = resources.flatMap((resource, i): TableDescription[] => {
    const path = 'resources' in root ? `resources[${i}]` : '';
    const found = parts.record(resource, path);
    return found && isRecord(found['schema']) ? [resourceTable(parts, found, path, title)] : [];
  });
  if (value.length === 0 && parts.problems.length === 0)
    return { value: undefined, problems: [problem('format-unsupported', { format: 'description-empty' }, { file })] };
  const problems = [...parts.problems, ...parts.leftOutProblems()];
  return { value: hasErrors(problems) ? undefined : value, problems };
}

function resourceTable(
  parts: DescriptionParts,
  resource: Json,
  path: string,
  title: string | undefined,
): TableDescription {
  const under = (name: string): string => (path === '' ? name : `${path}.${name}`);
  const schema = resource['schema'] as Json;
  const dialect = resource['dialect'] === undefined ? {} : (parts.record(resource['dialect'], under('dialect')) ?? {});
  for (const name of ['commentChar', 'escapeChar', 'nullSequence', 'commentRows', 'headerJoin'])
    if (dialect[name] !== undefined) parts.leftOut(under('dialect'), name);
  if (schema['foreignKeys'] !== undefined) parts.leftOut(under('schema'), 'foreignKeys');
  const missing =
    schema['missingValues'] === undefined
      ? ['']
      : missingValues(parts, schema['missingValues'], under('schema.missingValues'));
  const fields = parts.list(schema['fields'] ?? [], under('schema.fields'));
  const columns = fields.flatMap((each, i): DescribedColumn[] => {
    const at = under(`schema.fields[${i}]`);
    const field = parts.record(each, at);
    return field ? [fieldColumn(parts, field, at, missing)] : [];
  });
  const description = textIn(resource['description']);
  return {
    path: parts.texts(resource['path'], under('path'))[0] ?? '',
    ...withoutUndefined({
      title: textIn(resource['title']) ?? title,
      encoding: parts.encoding(resource['encoding'], under('encoding')),
    }),
    notes: description === undefined ? [] : [description],
    delimiter: parts.delimiter(dialect['delimiter'], under('dialect.delimiter')),
    hasHeader: dialect['header'] !== false,
    skipRows: headerRow(parts, dialect['headerRows'], under('dialect.headerRows')) - 1,
    columns,
    primaryKey: parts.texts(schema['primaryKey'], under('schema.primaryKey')),
  };
}

function headerRow(parts: DescriptionParts, rows: unknown, path: string): number {
  if (rows === undefined) return 1;
  const [first, ...others] = parts.list(rows, path);
  if (others.length > 0) parts.leftOut(path, 'headerRows');
  return parts.number(first, path) ?? 1;
}

/** Version 2 lets each have a label. */
function missingValues(parts: DescriptionParts, values: unknown, path: string): readonly string[] {
  const all = parts.list(values, path);
  return parts.texts(
    all.map((each) => (isRecord(each) ? each['value'] : each)),
    path,
  );
}

function fieldColumn(parts: DescriptionParts, field: Json, path: string, missing: readonly string[]): DescribedColumn {
  const { name, type = 'string', format, title } = field;
  if (typeof name !== 'string') parts.wrong(`${path}.name`, 'text', name);
  const known = typeof type === 'string' ? own(TYPES, type) : undefined;
  if (!known && type !== 'any') parts.leftOut(path, `type ${String(type)}`);
  const constraints =
    field['constraints'] === undefined ? {} : (parts.record(field['constraints'], `${path}.constraints`) ?? {});
  // a pattern of others could keep us busy for ever
  if (constraints['pattern'] !== undefined) parts.leftOut(`${path}.constraints`, 'pattern');
  const written = known === 'date' && typeof format === 'string' && format !== 'default' ? format : undefined;
  const dateFormat = written?.replace('%Y', 'yyyy').replace('%m', 'MM').replace('%d', 'dd');
  const isRead = dateFormat !== undefined && isDateFormat(dateFormat);
  if (dateFormat !== undefined && !isRead) parts.leftOut(path, `format ${written}`);
  if (field['bareNumber'] === false) parts.leftOut(path, 'bareNumber');
  const isNumeric = known === 'number' || known === 'integer' || known === 'year';
  const limit = (key: string): number | undefined =>
    isNumeric ? parts.number(constraints[key], `${path}.constraints.${key}`) : undefined;
  const allowed = constraints['enum'];
  return {
    ...PLAIN_COLUMN,
    name: typeof name === 'string' ? name : '',
    titles: typeof title === 'string' ? [title] : [],
    type: dateFormat !== undefined && !isRead ? 'string' : (known ?? 'string'),
    decimal: decimalSign(parts, field['decimalChar'], `${path}.decimalChar`),
    missing:
      field['missingValues'] === undefined
        ? missing
        : missingValues(parts, field['missingValues'], `${path}.missingValues`),
    required: constraints['required'] === true,
    unique: constraints['unique'] === true,
    ...(field['trueValues'] === undefined ? {} : { truths: parts.texts(field['trueValues'], `${path}.trueValues`) }),
    ...(field['falseValues'] === undefined
      ? {}
      : { falsehoods: parts.texts(field['falseValues'], `${path}.falseValues`) }),
    ...withoutUndefined({
      thousands: groupSign(parts, field['groupChar'], `${path}.groupChar`),
      dateFormat: isRead ? dateFormat : undefined,
      minimum: limit('minimum'),
      maximum: limit('maximum'),
      minLength: parts.number(constraints['minLength'], `${path}.constraints.minLength`),
      maxLength: parts.number(constraints['maxLength'], `${path}.constraints.maxLength`),
      allowed: Array.isArray(allowed) ? allowed.map(String) : undefined,
    }),
  };
}
