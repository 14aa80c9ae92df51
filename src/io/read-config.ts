import * as v from 'valibot';
import { type Checked, type Problem, problem } from '../model/problem.js';
import { describeReceived, issueProblems } from './config-issue.js';
import { formatConfigPath } from './config-path.js';
import { type SchemaNode, unknownKeys } from './unknown-keys.js';
import { WORKSPACE_FORMAT, type WorkspaceConfig, workspaceConfig } from './workspace-config.js';

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
  const version = versionProblem(json);
  if (version) return { value: undefined, problems: [version] };
  const unknown = unknownKeys(workspaceConfig as unknown as SchemaNode, json).map(({ path, known }) =>
    problem('key-unknown', { key: String(path.at(-1)), known: known.join(', ') }, { path: formatConfigPath(path) }),
  );
  const parsed = v.safeParse(workspaceConfig, json);
  const isUnknown = new Set(unknown.map(({ place }) => place.path));
  const problems = [...unknown, ...(parsed.issues ?? []).flatMap((issue) => issueProblems(issue, [], isUnknown))];
  return { value: parsed.success && problems.length === 0 ? parsed.output : undefined, problems };
}

function versionProblem(json: unknown): Problem | undefined {
  const version = typeof json === 'object' && json !== null && 'sozialraum' in json ? json.sozialraum : undefined;
  if (version === undefined || version === null || version === WORKSPACE_FORMAT) return undefined;
  const params = { expected: String(WORKSPACE_FORMAT), received: describeReceived(version) };
  return problem('format-version-unknown', params, { path: 'sozialraum' });
}
