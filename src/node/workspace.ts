import { CATALOGUE } from '../indicators/catalogue/catalogue.js';
import { fromCatalogue } from '../io/catalogue-config.js';
import { checkReferences } from '../io/check-references.js';
import { indicatorsOf } from '../io/indicators-config.js';
import { readWorkspaceConfig } from '../io/read-config.js';
import { publicationPlan } from '../io/source-config.js';
import type { WorkspaceConfig } from '../io/workspace-config.js';
import type { CountingUnit } from '../model/measure.js';
import { type Checked, hasErrors, type Problem } from '../model/problem.js';
import type { Statistic, Workspace } from '../model/statistic.js';
import { type Ground, readGround } from './read-ground.js';
import { withRecipes } from './read-recipes.js';
import { readPlanningFolder } from './read-planning.js';
import { readStatistics } from './read-statistics.js';
import type { OnStep } from './step.js';
import { webFiles } from './web/web-files.js';
import { workspaceFiles } from './workspace-files.js';
import { readYamlFile } from './yaml-file.js';

/** Name of the file that describes a workspace. */
export const WORKSPACE_FILE = 'sozialraum.yaml';

/** How to read a workspace. */
export interface ReadWorkspaceOptions {
  /** A folder in which tables and geometry are looked for before the workspace itself. */
  readonly data?: string;
  /** Of files on the web only the copies that the last run left; their age is told. */
  readonly offline?: boolean | undefined;
  readonly onStep?: OnStep;
}

/**
 * Reads a workspace: `sozialraum.yaml`, the geometry and the tables it names, and `planning/*.yaml` where there are such
 * files. Nothing outside the folder, the data folder if there is one, and the addresses on the web that it names, is read. Everything that is wrong is reported at once, with file, line and column; a workspace
 * with errors has no value.
 *
 * @param folder - The folder with `sozialraum.yaml`.
 */
export async function readWorkspace(folder: string, options: ReadWorkspaceOptions = {}): Promise<Checked<Workspace>> {
  const { data, offline = false, onStep = () => {} } = options;
  onStep({ kind: 'read', file: WORKSPACE_FILE });
  const yaml = await readYamlFile(workspaceFiles([folder]), WORKSPACE_FILE);
  if (!yaml.value) return { value: undefined, problems: yaml.problems };
  const { json } = yaml.value;
  const { value: written, problems: shape } = readWorkspaceConfig(json);
  const problems: Problem[] = [...yaml.problems, ...shape];
  if (!written) return { value: undefined, problems: problems.map(yaml.value.locate) };
  const web = webFiles(folder, { offline });
  const files = workspaceFiles(data === undefined ? [folder] : [data, folder], web);
  const recipes = await withRecipes(written, yaml.value, files);
  const { locate } = recipes;
  problems.push(...recipes.problems);
  const { config, problems: taken } = fromCatalogue(recipes.config, CATALOGUE);
  problems.push(...taken);
  problems.push(...checkReferences(config));
  const ground = await readGround(config.areas, files, onStep);
  problems.push(...ground.problems);
  const tables = await readStatistics(config, ground.value?.areas, files, onStep);
  problems.push(...tables.problems);
  const ids = config.indicators.flatMap(({ id }) => id ?? []);
  const planning = await readPlanningFolder(files, config.planning ?? [], ids, onStep);
  problems.push(...planning.problems);
  problems.push(...(await web.keep(problems)));
  const isSound = ground.value?.geometry !== undefined && !hasErrors(problems);
  const value = isSound ? assemble(config, ground.value, ground.value.geometry, tables.statistics) : undefined;
  return {
    value: value && planning.value ? { ...value, planning: planning.value } : value,
    problems: problems.map(locate),
  };
}

function assemble(
  { city, publisher, rules, indicators, publications }: WorkspaceConfig,
  { areas }: Ground,
  geometry: Workspace['geometry'],
  statistics: readonly Statistic[],
): Workspace {
  const units = new Map(statistics.map(({ id, countingUnit }) => [id, countingUnit]));
  const unitOf = (statistic: string): CountingUnit => units.get(statistic) ?? 'person';
  return {
    city: { name: city.name, fictional: city.fictional ?? false },
    publisher,
    areas,
    geometry,
    statistics,
    ...indicatorsOf(indicators, unitOf),
    publications: publications.map((publication) => publicationPlan(publication, rules)),
  };
}
