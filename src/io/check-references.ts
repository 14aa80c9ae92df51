import { type Problem, problem } from '../model/problem.js';
import { checkDerivations } from './check-derivations.js';
import { checkDimensions } from './check-dimensions.js';
import { checkPlaceholders } from './check-placeholders.js';
import { checkSelections } from './check-selections.js';
import { type ConfigReport, configReport } from './config-report.js';
import { checkMethod } from './method-config.js';
import { isWebAddress } from './web-address.js';
import type { WorkspaceConfig } from './workspace-config.js';

/**
 * Checks what the workspace file refers to: every id occurs once, and every statistic, category, source, rule, level,
 * indicator and period that is named exists. All problems at once, with their path.
 */
export function checkReferences(config: WorkspaceConfig): Problem[] {
  const report = configReport();
  checkIds(config, report);
  checkAreas(config, report);
  checkSources(config, report);
  config.statistics.forEach((_, index) => checkStatistic(config, index, report));
  checkStandard(config, report);
  checkSelections(config, report);
  checkDerivations(config, report);
  checkIndicators(config, report);
  checkPublications(config, report);
  checkPlaceholders(config, report);
  return report.problems;
}

const idsOf = (items: readonly { readonly id?: string | undefined }[]): string[] => items.map(({ id = '' }) => id);

function checkStandard({ standard = {}, statistics }: WorkspaceConfig, { refer }: ConfigReport): void {
  for (const [id, { statistic }] of Object.entries(standard))
    refer(['standard', id, 'statistic'], 'statistic', statistic, idsOf(statistics));
}

function checkIds(config: WorkspaceConfig, { distinct }: ConfigReport): void {
  distinct(['areas', 'levels'], 'level', idsOf(config.areas.levels));
  distinct(['sources'], 'source', idsOf(config.sources));
  distinct(['databases'], 'database', idsOf(config.databases ?? []));
  distinct(['statistics'], 'statistic', idsOf(config.statistics));
  distinct(['indicators'], 'indicator', idsOf(config.indicators));
  distinct(['publications'], 'publication', idsOf(config.publications));
}

function checkAreas({ areas }: WorkspaceConfig, { add, refer }: ConfigReport): void {
  const levels = idsOf(areas.levels);
  areas.changes?.forEach(({ level }, index) => {
    if (level !== undefined) refer(['areas', 'changes', index, 'level'], 'level', level, levels);
  });
  areas.levels.forEach((level, index) => {
    const path = ['areas', 'levels', index];
    if (!level.areas && !level.geometry)
      add(path, (place) => problem('value-missing', { expected: 'areas | geometry' }, place));
    if (index > 0 && !level.parent)
      add([...path, 'parent'], (place) => problem('value-missing', { expected: 'parent' }, place));
  });
  if (!areas.levels.some(({ geometry }) => geometry))
    add(['areas', 'levels'], (place) => problem('value-missing', { expected: 'geometry' }, place));
}

function checkSources({ sources, rules }: WorkspaceConfig, { refer }: ConfigReport): void {
  sources.forEach(({ rule }, index) => {
    if (rule !== undefined) refer(['sources', index, 'rule'], 'rule', rule, Object.keys(rules));
  });
}

function checkStatistic(
  { statistics, sources, areas, databases = [] }: WorkspaceConfig,
  index: number,
  report: ConfigReport,
): void {
  const statistic = statistics[index];
  if (!statistic) return;
  const path = ['statistics', index];
  const levels = idsOf(areas.levels);
  report.refer([...path, 'source'], 'source', statistic.source, idsOf(sources));
  const { database, file } = statistic.table;
  if (database !== undefined) {
    report.refer([...path, 'table', 'database'], 'database', database, idsOf(databases));
    // who can change the query can read the database
    if (isWebAddress(file))
      report.add([...path, 'table', 'file'], (place) =>
        problem('value-unexpected', { expected: 'relative path', received: file }, place),
      );
  }
  if (statistic.area.level !== undefined)
    report.refer([...path, 'area', 'level'], 'level', statistic.area.level, levels);
  statistic.remainder?.forEach((level, i) => report.refer([...path, 'remainder', i], 'level', level, levels));
  for (const relation of ['sameTotalAs', 'partOf'] as const)
    statistic.quality?.[relation]?.forEach((id, i) =>
      report.refer([...path, 'quality', relation, i], 'statistic', id, idsOf(statistics)),
    );
  statistic.breaks?.forEach(({ period }, i) => report.period([...path, 'breaks', i, 'period'], period));
  if (statistic.method) checkMethod(statistic.method, [...path, 'method'], report);
  checkDimensions(statistic, path, report);
}

function checkIndicators({ indicators }: WorkspaceConfig, report: ConfigReport): void {
  indicators.forEach((indicator, index) => {
    const { breaks, target, ages } = indicator;
    const path = ['indicators', index];
    for (const key of ['id', 'title', 'definition'] as const)
      if (indicator[key] === undefined)
        report.add([...path, key], (place) => problem('value-missing', { expected: 'text' }, place));
    if (!indicator.numerator && !indicator.derived && indicator.from === undefined)
      report.add(path, (place) => problem('value-missing', { expected: 'numerator | derived | from' }, place));
    if (indicator.comparison?.with === 'target' && !target)
      report.add([...path, 'target'], (place) => problem('value-missing', { expected: 'value' }, place));
    breaks?.forEach(({ period }, i) => report.period([...path, 'breaks', i, 'period'], period));
    ages?.forEach(({ since }, i) => report.period([...path, 'ages', i, 'since'], since));
    report.period([...path, 'target', 'period'], target?.period);
  });
}

function checkPublications({ publications, rules, indicators }: WorkspaceConfig, report: ConfigReport): void {
  publications.forEach(({ rule, method, topics }, index) => {
    const path = ['publications', index];
    if (rule !== undefined) report.refer([...path, 'rule'], 'rule', rule, Object.keys(rules));
    if (method) checkMethod(method, [...path, 'method'], report);
    report.distinct([...path, 'topics'], 'topic', idsOf(topics));
    topics.forEach((topic, t) =>
      topic.indicators.forEach((id, i) =>
        report.refer([...path, 'topics', t, 'indicators', i], 'indicator', id, idsOf(indicators)),
      ),
    );
  });
}
