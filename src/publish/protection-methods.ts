import type { Indicator } from '../model/indicator.js';
import { type Problem, problem } from '../model/problem.js';
import { needsKey, type ProtectionMethod, type RoundingKind, SUPPRESSION } from '../model/protection-method.js';
import type { FrequencyRule, PublicationPlan, Statistic, Workspace } from '../model/statistic.js';
import { selectedIn } from './published-selections.js';
import { readings, showsEverything } from './readings.js';
import { sameCounts } from './same-counts.js';

/** The method of a statistic in a publication. */
export function methodOf({ method }: Statistic, plan: PublicationPlan): ProtectionMethod {
  return plan.method ?? method ?? SUPPRESSION;
}

/** Ids of the statistics of which a publication shows counts. */
export function shownStatistics(
  { topics }: PublicationPlan,
  indicators: ReadonlyMap<string, Indicator>,
): ReadonlySet<string> {
  const used = topics.flatMap((topic) => topic.indicators.flatMap((id) => indicators.get(id) ?? []));
  return new Set(
    used
      .flatMap(({ numerator, denominator }) => [numerator, ...(denominator ? [denominator] : [])])
      .map((s) => s.statistic),
  );
}

/**
 * What a workspace asks of its methods and must not: counts of one statistic as they are for some readers and changed for
 * others, or changed in two ways, where somebody reads both (each would narrow what the other leaves in doubt); and a base
 * too small for the rule.
 */
export function methodProblems(workspace: Workspace): Problem[] {
  const alone = inEachStatistic(workspace, (statistic, plans) => [
    ...differing([{ statistic, plans }]),
    ...plans.flatMap((plan) => tooSmall(statistic, plan)),
  ]);
  return alone.length > 0 ? alone : countingTheSame(workspace).flatMap(differing).filter(isFirst);
}

/** Where a statistic is shown. */
interface Showing {
  readonly statistic: Statistic;
  readonly plans: readonly PublicationPlan[];
}

/** Statistics that count the same: the count that one of them changes must not stand in the other. */
function countingTheSame({ statistics, publications, indicators }: Workspace): Showing[][] {
  const byId = new Map(statistics.map((statistic) => [statistic.id, statistic]));
  const indicatorById = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const shown = publications.flatMap(({ topics }) => topics.flatMap((topic) => topic.indicators));
  const counts = { statistics: byId };
  const known = [...new Set(shown)].flatMap((id) => {
    const indicator = indicatorById.get(id);
    return indicator ? selectedIn(counts)(indicator).map(({ selection }) => selection) : [];
  });
  const showing = (id: string): Showing => ({
    statistic: byId.get(id) as Statistic,
    plans: publications.filter((plan) => shownStatistics(plan, indicatorById).has(id)),
  });
  return sameCounts(known, counts).map(({ one, other }) => [showing(one.statistic), showing(other.statistic)]);
}

/** Statistics whose methods need a secret key. */
export function missingKeys(workspace: Workspace): Problem[] {
  return inEachStatistic(workspace, (statistic, plans) =>
    plans.some((plan) => needsKey(methodOf(statistic, plan)))
      ? [problem('key-missing', { statistic: statistic.id })]
      : [],
  );
}

function inEachStatistic(
  { statistics, publications, indicators }: Workspace,
  find: (statistic: Statistic, plans: readonly PublicationPlan[]) => readonly Problem[],
): Problem[] {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  return statistics.flatMap((statistic) => {
    const plans = publications.filter((plan) => shownStatistics(plan, byId).has(statistic.id));
    return find(statistic, plans).filter(isFirst);
  });
}

function differing(showings: readonly Showing[]): Problem[] {
  const label = ({ statistic }: Showing, plan: PublicationPlan): string => JSON.stringify(methodOf(statistic, plan));
  const labels = (read: readonly PublicationPlan[]): string[] =>
    showings.flatMap((showing) =>
      showing.plans.filter((plan) => read.includes(plan)).map((plan) => label(showing, plan)),
    );
  const plans = [...new Set(showings.flatMap((showing) => showing.plans))];
  const mixed = readings(plans)
    .filter((reading) => !reading.plans.some(showsEverything))
    .map((reading) => [...reading.beside, ...reading.plans])
    .find((read) => new Set(labels(read)).size > 1);
  if (!mixed) return [];
  return [
    methodsDiffer(
      showings.map((showing) => showing.statistic.id),
      mixed,
    ),
  ];
}

/** Says that whoever reads all these publications can tell counts of some of the statistics from the others. */
export function methodsDiffer(statistics: readonly string[], plans: readonly PublicationPlan[]): Problem {
  return problem('methods-differ', {
    statistic: statistics.join(', '),
    publications: plans.map(({ id }) => id).join(', '),
  });
}

function tooSmall(statistic: Statistic, plan: PublicationPlan): Problem[] {
  const method = methodOf(statistic, plan);
  if (method.kind === 'suppression' || method.kind === 'cell-key') return [];
  const needed = leastBase(method.kind, plan.rule ?? statistic.rule);
  return method.base < needed
    ? [problem('base-too-small', { statistic: statistic.id, base: method.base, needed })]
    : [];
}

/**
 * The least base of a kind of rounding under a rule: a rounded zero must stand for counts that lie two apart, and no small
 * count may be shown as it is.
 */
export function leastBase(kind: RoundingKind, { minimum }: FrequencyRule): number {
  return Math.max(minimum, kind === 'conventional-rounding' ? 5 : 3);
}

/** Drops problems that were named before. */
export const isFirst = (one: Problem, at: number, all: readonly Problem[]): boolean =>
  all.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === at;
