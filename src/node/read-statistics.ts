import { ruleOf, sourceOf } from '../io/source-config.js';
import { readStatistic } from '../io/statistic-table.js';
import type { StatisticConfig, WorkspaceConfig } from '../io/workspace-config.js';
import type { AreaHierarchy } from '../model/area.js';
import type { Checked, Problem } from '../model/problem.js';
import type { Statistic } from '../model/statistic.js';
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
    const read = bytes.value && readTable(bytes.value, each, config, areas);
    problems.push(...withoutRepeats(read?.problems ?? [], problems));
    if (read?.value) statistics.push(read.value);
  }
  return { statistics, problems };
}

function readTable(
  bytes: Uint8Array,
  config: StatisticConfig,
  { sources, rules }: WorkspaceConfig,
  areas: AreaHierarchy | undefined,
): Checked<Statistic> {
  const source = sources.find(({ id }) => id === config.source);
  if (!source) return { value: undefined, problems: [] };
  return readStatistic(bytes, config, { areas, source: sourceOf(source), rule: ruleOf(source.rule, rules) });
}

/** Two statistics of one file find the same broken rows. */
function withoutRepeats(found: readonly Problem[], before: readonly Problem[]): readonly Problem[] {
  const known = new Set(before.map((each) => JSON.stringify(each)));
  return found.filter((each) => !known.has(JSON.stringify(each)));
}
