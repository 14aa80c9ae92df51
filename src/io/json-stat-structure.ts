import {
  either,
  type Fitting,
  isRecord,
  integer,
  type Json,
  list,
  number,
  object,
  optional,
  record,
  string,
} from './shape.js';

const strings = list(string);

const categoryShape = object({
  index: optional(either(record(number), strings)),
  label: optional(record(string)),
  child: optional(record(strings)),
  unit: optional(record(object({ label: optional(string), decimals: optional(integer(-20, 20)) }))),
  coordinates: optional(record(list(number))),
  note: optional(record(strings)),
});

const datasetShape = object({
  label: optional(string),
  source: optional(string),
  updated: optional(string),
  note: optional(strings),
  id: strings,
  size: list(integer(0, Number.MAX_SAFE_INTEGER)),
  role: optional(record(strings)),
  dimension: record(object({ label: optional(string), note: optional(strings), category: categoryShape })),
});

/** The categories of a dimension, by the shape alone. */
export type JsonStatCategory = Fitting<typeof categoryShape>;

/** A dataset of version 2 that has the shape of one; whether its parts fit together is another matter. */
export type JsonStatStructure = Fitting<typeof datasetShape> & { readonly value: unknown; readonly status?: unknown };

/** The dataset where it has the shape of one; everything else is told with its path. */
export function datasetStructure(json: Json, tell: (path: string) => void): JsonStatStructure | undefined {
  let fits = true;
  const report = (path: string): void => {
    fits = false;
    tell(path.slice(1));
  };
  datasetShape(json, '', report);
  const { value, status, dimension } = json;
  if (!(Array.isArray(value) || isRecord(value))) report('.value');
  else if (!Object.values(value).every(isCell)) report('.value');
  if (!(status === undefined || status === null || typeof status === 'string' || typeof status === 'object'))
    report('.status');
  if (fits)
    for (const [id, { category }] of Object.entries(dimension as JsonStatStructure['dimension']))
      if (!category.index && !category.label) report(`.dimension.${id}.category`);
  return fits ? (json as unknown as JsonStatStructure) : undefined;
}

const isCell = (cell: unknown): boolean => cell === null || typeof cell === 'string' || Number.isFinite(cell);

/** Before version 2 several datasets could stand in one document, by names of their own. */
export function isBundle(json: Json): boolean {
  return (
    json['class'] === undefined && Object.values(json).some((each) => isRecord(each) && isRecord(each['dimension']))
  );
}

/**
 * A document of version 1 as one of version 2: `id`, `size` and `role` stood among the dimensions, and the class could be
 * left out.
 */
export function asVersion2(json: unknown): unknown {
  if (!isRecord(json)) return json;
  if (isBundle(json)) {
    const named = Object.entries(json).map(([name, each]) => [name, asVersion2(each)] as const);
    return Object.fromEntries(named);
  }
  const { dimension } = json;
  if (!isRecord(dimension) || 'id' in json || !Array.isArray(dimension['id'])) return json;
  const { id, size, role, ...dimensions } = dimension;
  const version2 = { ...json, class: 'dataset', id, size, dimension: dimensions };
  return role === undefined ? version2 : { ...version2, role };
}
