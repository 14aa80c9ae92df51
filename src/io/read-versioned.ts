import * as v from 'valibot';
import { type Checked, type Problem, problem } from '../model/problem.js';
import { describeReceived, issueProblems } from './config-issue.js';
import { formatConfigPath } from './config-path.js';
import { type SchemaNode, unknownKeys } from './unknown-keys.js';

/**
 * Checks a file's content for its shape and reports everything at once. One of another format version is reported as
 * `format-version-unknown` alone, since its other keys mean something else.
 *
 * @param key - Where the file says its format version.
 */
export function readVersioned<Schema extends v.GenericSchema>(
  schema: Schema,
  key: string,
  format: number,
  json: unknown,
): Checked<v.InferOutput<Schema>> {
  const version = versionProblem(json, key, format);
  if (version) return { value: undefined, problems: [version] };
  const unknown = unknownKeys(schema as unknown as SchemaNode, json).map(({ path, known }) =>
    problem('key-unknown', { key: String(path.at(-1)), known: known.join(', ') }, { path: formatConfigPath(path) }),
  );
  const parsed = v.safeParse(schema, json);
  const isUnknown = new Set(unknown.map(({ place }) => place.path));
  const problems = [...unknown, ...(parsed.issues ?? []).flatMap((issue) => issueProblems(issue, [], isUnknown))];
  return { value: parsed.success && problems.length === 0 ? parsed.output : undefined, problems };
}

function versionProblem(json: unknown, key: string, format: number): Problem | undefined {
  const version: unknown = typeof json === 'object' && json !== null ? Reflect.get(json, key) : undefined;
  if (version === undefined || version === null || version === format) return undefined;
  const params = { expected: String(format), received: describeReceived(version) };
  return problem('format-version-unknown', params, { path: key });
}
