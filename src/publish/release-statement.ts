import { DEFAULT_INTERVAL } from '../disclosure/interval-rule.js';
import type { Indicator } from '../model/indicator.js';
import type { AlterationStatement, ProtectionStatement } from '../model/publication.js';
import type { FrequencyRule, PublicationPlan } from '../model/statistic.js';
import type { AlteredStatistic } from './alter-statistics.js';
import { alterationStatement } from './altered-counts.js';
import { shownStatistics } from './protection-methods.js';

/** A statement without what is known only when all is computed. */
export type ReleaseStatement = Omit<ProtectionStatement, 'version' | 'cells' | 'figures'>;

/** The rule of who reads under several. */
export function strictest(rules: readonly FrequencyRule[]): FrequencyRule {
  return {
    minimum: Math.max(1, ...rules.map(({ minimum }) => minimum)),
    zeros: rules.some(({ zeros }) => zeros === 'protected') ? 'protected' : 'shown',
  };
}

/** What is said in public of how a publication is protected, as far as protecting it tells. */
export function statementOf(
  plan: PublicationPlan,
  rules: readonly FrequencyRule[],
  audited: boolean,
  altered: ReadonlyMap<string, AlteredStatistic>,
  indicators: ReadonlyMap<string, Indicator>,
): ReleaseStatement {
  const { minimum, zeros } = strictest(rules);
  const shown = [...shownStatistics(plan, indicators)];
  const changed = shown.flatMap((id) => altered.get(id) ?? []);
  if (shown.length > 0 && changed.length === shown.length)
    return { method: 'alteration', minimum, zeros, audited, altered: alterationsOf(changed) };
  const also = changed.length > 0 ? { altered: alterationsOf(changed) } : {};
  if (minimum <= 1 && zeros === 'shown') return { method: 'none', minimum, zeros, audited, ...also };
  return {
    method: 'cell-suppression',
    minimum,
    zeros,
    audited,
    ...(audited ? { proven: DEFAULT_INTERVAL } : {}),
    ...also,
  };
}

function alterationsOf(changed: readonly AlteredStatistic[]): readonly AlterationStatement[] {
  const alike = new Map<string, AlteredStatistic[]>();
  for (const each of changed) {
    const key = JSON.stringify(each.method);
    alike.set(key, [...(alike.get(key) ?? []), each]);
  }
  return [...alike.values()].map((same) => ({
    statistics: same.map(({ statistic }) => statistic.title),
    ...alterationStatement((same[0] as AlteredStatistic).method),
  }));
}
