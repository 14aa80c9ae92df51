import { ruleOf, sourceOf } from '../io/source-config.js';
import { readStatisticFile, readStatisticRows } from '../io/statistic-file.js';
import type { StatisticConfig, WorkspaceConfig } from '../io/workspace-config.js';
import type { AreaHierarchy } from '../model/area.js';
import { type Checked, type Problem, problem } from '../model/problem.js';
import type { Statistic } from '../model/statistic.js';
import { type Database, readQuery } from './sql/read-query.js';
import type { OnStep } from './step.js';
import type { WorkspaceFiles } from './workspace-files.js';

// the longest text that Node can hold has half a billion characters
const TABLE_LIMIT = 400 * 1024 * 1024;

/**
 * Reads the tables of all statistics; several of them may stand in one file.
 *
 * @param areas - Absent where the areas could not be read: the tables are then checked for everything else.
 */
export async function readStatistics(
  config: WorkspaceConfig,
  areas: AreaHierarchy | undefined,
  files: WorkspaceFiles,
  onStep: OnStep,
): Promise<{ statistics: Statistic[]; problems: Problem[] }> {
  const problems: Problem[] = [];
  const statistics: Statistic[] = [];
  const tables = new Map<string, Checked<Uint8Array>>();
  for (const each of config.statistics) {
    const { file } = each.table;
    onStep({ kind: 'read', file });
    const isNew = !tables.has(file);
    const bytes = tables.get(file) ?? (await files.read(file, TABLE_LIMIT));
    tables.set(file, bytes);
    if (isNew) problems.push(...bytes.problems);
    const read = bytes.value && (await readTable(bytes.value, each, config, areas));
    problems.push(...withoutRepeats(read?.problems ?? [], problems));
    if (read?.value) statistics.push(read.value);
  }
  return { statistics, problems };
}

async function readTable(
  bytes: Uint8Array,
  config: StatisticConfig,
  { sources, rules, databases = [] }: WorkspaceConfig,
  areas: AreaHierarchy | undefined,
): Promise<Checked<Statistic>> {
  const source = sources.find(({ id }) => id === config.source);
  if (!source) return { value: undefined, problems: [] };
  const context = { areas, source: sourceOf(source), rule: ruleOf(source.rule, rules) };
  const { database, file } = config.table;
  if (database === undefined) return await readStatisticFile(bytes, config, context);
  const at = databaseOf(
    databases.find(({ id }) => id === database),
    file,
  );
  if (!at.value) return { value: undefined, problems: at.problems };
  const answer = await readQuery(at.value, new TextDecoder().decode(bytes), file);
  if (!answer.value) return { value: undefined, problems: answer.problems };
  // a database writes numbers with a point
  return readStatisticRows(answer.value, { ...config, table: { ...config.table, decimal: '.' } }, context);
}

function databaseOf(
  config: NonNullable<WorkspaceConfig['databases']>[number] | undefined,
  file: string,
): Checked<Database> {
  if (!config) return { value: undefined, problems: [] };
  const { environment: variable } = config.address;
  const address = process.env[variable];
  if (address) return { value: { system: config.system, address }, problems: [] };
  return { value: undefined, problems: [problem('database-not-set', { variable }, { file })] };
}

/** Two statistics of one file find the same broken rows. */
function withoutRepeats(found: readonly Problem[], before: readonly Problem[]): readonly Problem[] {
  const known = new Set(before.map((each) => JSON.stringify(each)));
  return found.filter((each) => !known.has(JSON.stringify(each)));
}
