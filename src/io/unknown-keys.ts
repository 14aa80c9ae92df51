/** A key that a schema does not know, with those it does. */
export interface UnknownKey {
  readonly path: readonly (string | number)[];
  readonly known: readonly string[];
}

/** The parts of a valibot schema that lead to the schemas within. */
export interface SchemaNode {
  readonly type: string;
  readonly wrapped?: SchemaNode;
  readonly item?: SchemaNode;
  readonly value?: SchemaNode;
  readonly entries?: Entries;
  readonly options?: readonly SchemaNode[];
}

type Entries = Readonly<Record<string, SchemaNode>>;
type Path = readonly (string | number)[];

/** valibot leaves these out of a record without a word, lest they change what all objects have. */
const LEFT_OUT: readonly string[] = ['__proto__', 'prototype', 'constructor'];

/**
 * Every key in `json` that the schema does not know. valibot itself reports the first one of an object and leaves the
 * others for the next run.
 */
export function unknownKeys(schema: SchemaNode, json: unknown, path: Path = []): UnknownKey[] {
  const { type, wrapped, item, value, entries, options } = schema;
  if (type === 'optional' && wrapped) return unknownKeys(wrapped, json, path);
  if (type === 'array' && item && Array.isArray(json))
    return json.flatMap((element, index) => unknownKeys(item, element, [...path, index]));
  if (type === 'record' && value)
    return entriesOf(json).flatMap(([key, element]) =>
      LEFT_OUT.includes(key) ? [{ path: [...path, key], known: [] }] : unknownKeys(value, element, [...path, key]),
    );
  if (type === 'strict_object' && entries) return unknownIn([entries], json, path);
  if (type === 'union' && options)
    return unknownIn(
      options.flatMap(({ entries: object }) => (object ? [object] : [])),
      json,
      path,
    );
  return [];
}

/** Where a value may be one of several objects, a key is unknown that none of them has. */
function unknownIn(alternatives: readonly Entries[], json: unknown, path: Path): UnknownKey[] {
  if (alternatives.length === 0) return [];
  const known = [...new Set(alternatives.flatMap((entries) => Object.keys(entries)))];
  return entriesOf(json).flatMap(([key, element]) => {
    const schema = alternatives.find((entries) => Object.hasOwn(entries, key))?.[key];
    return schema ? unknownKeys(schema, element, [...path, key]) : [{ path: [...path, key], known }];
  });
}

function entriesOf(json: unknown): [string, unknown][] {
  return typeof json === 'object' && json !== null && !Array.isArray(json) ? Object.entries(json) : [];
}
