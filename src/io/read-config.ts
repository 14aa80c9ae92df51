import * as v from 'valibot';
import { type Checked, type Problem, problem } from '../model/problem.js';
import { describeReceived, issueProblems } from './config-issue.js';
import { formatConfigPath } from './config-path.js';
import { type SchemaNode, unknownKeys } from './unknown-keys.js';
import {
  importRecipe,
  RECIPE_FORMAT,
  type StatisticConfig,
  WORKSPACE_FORMAT,
  type WorkspaceConfig,
  workspaceConfig,
} from './workspace-config.js';

/**
 * Checks the content of `sozialraum.yaml` for its shape and reports everything at once: `key-unknown` with the keys that
 * are known, `value-missing`, `value-unexpected`, and `text-unquoted` for a code that YAML has read as a number. A file of
 * another format version is reported as `format-version-unknown` alone, since its other keys mean something else.
 *
 * @example
 * ```ts
 * readWorkspaceConfig({ sozialraum: 2 }).problems.map((p) => p.code) // => ['format-version-unknown']
 * ```
 */
export function readWorkspaceConfig(json: unknown): Checked<WorkspaceConfig> {
  return readVersioned(workspaceConfig, 'sozialraum', WORKSPACE_FORMAT, json);
}

/**
 * Checks the content of an import recipe, as {@link readWorkspaceConfig}: a statistic with the file it is read from.
 *
 * @example
 * ```ts
 * readImportRecipe({ import: 2 }).problems.map((p) => p.code) // => ['format-version-unknown']
 * ```
 */
export function readImportRecipe(json: unknown): Checked<StatisticConfig> {
  const { value, problems } = readVersioned(importRecipe, 'import', RECIPE_FORMAT, json);
  if (!value) return { value, problems };
  const { import: _version, ...statistic } = value;
  return { value: statistic, problems };
}

function readVersioned<Schema extends v.GenericSchema>(
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
