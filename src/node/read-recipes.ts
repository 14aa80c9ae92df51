import { readImportRecipe } from '../io/read-config.js';
import type { StatisticConfig, WorkspaceConfig } from '../io/workspace-config.js';
import type { Problem } from '../model/problem.js';
import type { WorkspaceFiles } from './workspace-files.js';
import { readYamlFile, type YamlFile } from './yaml-file.js';

/** A workspace file with the statistics of its recipes, and where what is wrong with them stands. */
export interface WithRecipes {
  readonly config: WorkspaceConfig;
  readonly problems: readonly Problem[];
  /** As that of the workspace file; what is about the statistic of a recipe is in the recipe's file. */
  readonly locate: (problem: Problem) => Problem;
}

/** Adds what the recipes under `imports` describe to the statistics of a workspace. */
export async function withRecipes(
  config: WorkspaceConfig,
  workspace: YamlFile,
  files: WorkspaceFiles,
): Promise<WithRecipes> {
  const problems: Problem[] = [];
  const recipes: { readonly statistic: StatisticConfig; readonly yaml: YamlFile }[] = [];
  for (const file of config.imports ?? []) {
    const yaml = await readYamlFile(files, file);
    problems.push(...yaml.problems);
    if (!yaml.value) continue;
    const read = readImportRecipe(yaml.value.json);
    problems.push(...read.problems.map(yaml.value.locate));
    if (read.value) recipes.push({ statistic: read.value, yaml: yaml.value });
  }
  const own = config.statistics.length;
  const locate = (found: Problem): Problem => {
    const [, index, rest = ''] = /^statistics\[(\d+)\]\.?(.*)$/.exec(found.place.path ?? '') ?? [];
    const recipe = index === undefined ? undefined : recipes[Number(index) - own];
    if (!recipe || found.place.file !== undefined) return workspace.locate(found);
    return recipe.yaml.locate({ ...found, place: { ...found.place, path: rest } });
  };
  const statistics = [...config.statistics, ...recipes.map(({ statistic }) => statistic)];
  return { config: { ...config, statistics }, problems, locate };
}
