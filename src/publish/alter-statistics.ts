import type { SecretKey } from '../disclosure/perturb/sip-hash.js';
import { MASK } from '../disclosure/request.js';
import { isSozialraumError } from '../error.js';
import type { Cube } from '../model/cube.js';
import type { Indicator } from '../model/indicator.js';
import { type Problem, problem } from '../model/problem.js';
import { type AlteringMethod, SUPPRESSION } from '../model/protection-method.js';
import type { FrequencyRule, PublicationPlan, Statistic } from '../model/statistic.js';
import { type AlteredCounts, alteredCounts, type SelectedCounts } from './altered-counts.js';
import { methodOf, shownStatistics } from './protection-methods.js';
import { exactCounts, keyOf, selectedIn, type StatisticsById } from './published-selections.js';

/** A statistic whose counts are changed instead of withheld. */
export interface AlteredStatistic extends AlteredCounts {
  readonly statistic: Statistic;
  readonly method: AlteringMethod;
}

/** Statistics whose counts are changed, by id, and what keeps others from it. */
export interface AlteredStatistics {
  readonly altered: ReadonlyMap<string, AlteredStatistic>;
  readonly problems: readonly Problem[];
}

/** What altering needs of a workspace. */
export interface AlterationGround extends StatisticsById {
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly secret: SecretKey | undefined;
}

/** Changes the counts of statistics where publications that are read together say so; they agree on it. */
export function alterStatistics(
  plans: readonly PublicationPlan[],
  rules: ReadonlyMap<string, FrequencyRule>,
  { statistics, indicators, secret }: AlterationGround,
): AlteredStatistics {
  const altered = new Map<string, AlteredStatistic>();
  const problems: Problem[] = [];
  for (const statistic of statistics.values()) {
    const plan = plans.find((each) => shownStatistics(each, indicators).has(statistic.id));
    const method = plan ? methodOf(statistic, plan) : SUPPRESSION;
    if (method.kind === 'suppression') continue;
    const outcome = alterStatistic(statistic, method, rules.get(statistic.id) as FrequencyRule, secret);
    if ('code' in outcome) problems.push(outcome);
    else altered.set(statistic.id, outcome);
  }
  return { altered, problems };
}

/** Changes the counts of a statistic; what keeps it from that is a problem of the workspace. */
function alterStatistic(
  statistic: Statistic,
  method: AlteringMethod,
  rule: FrequencyRule,
  secret: SecretKey | undefined,
): AlteredStatistic | Problem {
  try {
    const altered = alteredCounts(statistic, method, rule.minimum, secret);
    return { statistic, method, ...altered, counts: remembered(altered.counts) };
  } catch (error) {
    if (!isSozialraumError(error)) throw error;
    const reason = method.kind === 'cell-key' ? 'parameters' : 'sums';
    return problem('method-impossible', { statistic: statistic.id, reason });
  }
}

function remembered(counts: SelectedCounts): SelectedCounts {
  const known = new Map<string, ReturnType<SelectedCounts>>();
  return (selection) => {
    const key = JSON.stringify(selection);
    const found = known.get(key) ?? counts(selection);
    known.set(key, found);
    return found;
  };
}

/** The masks of what is changed: nothing of it is withheld. */
export function openMasks(
  indicators: readonly Indicator[],
  altered: AlteredStatistics['altered'],
  counts: StatisticsById,
): Map<string, Uint8Array> {
  return new Map(
    indicators
      .flatMap(selectedIn(counts))
      .filter(({ selection }) => altered.has(selection.statistic))
      .map(({ selection, times }) => [keyOf(selection, counts), openMask(exactCounts(selection, counts), times)]),
  );
}

function openMask(counts: Cube, times: readonly number[]): Uint8Array {
  const periods = counts.dimension('time').categories.length;
  const shown = new Set(times);
  return new Uint8Array(counts.size).map((_, at) => (shown.has(at % periods) ? MASK.published : MASK.unpublished));
}
