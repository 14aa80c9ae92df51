import type { Checked } from '../model/problem.js';
import { readVersioned } from './read-versioned.js';
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
