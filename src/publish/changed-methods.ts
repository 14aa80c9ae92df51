import type { SecretKey } from '../disclosure/perturb/sip-hash.js';
import type { Indicator } from '../model/indicator.js';
import { type Problem, problem } from '../model/problem.js';
import { type AlteringMethod, needsKey } from '../model/protection-method.js';
import type { PublicationPlan, Statistic, Workspace } from '../model/statistic.js';
import type { Digest, LedgerView, ReleasedCells } from './ledger.js';
import { methodOf, shownStatistics } from './protection-methods.js';
import { readings, showsEverything } from './readings.js';
import { isSeenBy } from './released-before.js';

/** The hash of a method with all that decides what it makes of a count. */
export function methodBasis(method: AlteringMethod, secret: SecretKey | undefined, digest: Digest): string {
  return digest(JSON.stringify([method, needsKey(method) ? secret : null]));
}

/**
 * Statistics that readers know from earlier releases with another method, base or key, in periods that are published
 * again: both together narrow what each leaves in doubt. Who may see every count as it is has nothing to narrow.
 */
export function changedMethods(
  { statistics, publications }: Workspace,
  indicators: ReadonlyMap<string, Indicator>,
  { runs, digest }: LedgerView,
  secret: SecretKey | undefined,
): Problem[] {
  const found = new Map<string, Problem>();
  const seen = readings(publications).flatMap(({ plans, restricted }) => {
    const releases = runs.flatMap((run) =>
      run.publications.filter((each) => isSeenBy(each, restricted)).map((release) => ({ date: run.date, release })),
    );
    return plans.filter((plan) => !showsEverything(plan)).map((plan) => ({ plan, releases }));
  });
  for (const { plan, releases } of seen) {
    const shown = shownStatistics(plan, indicators);
    for (const { date, release } of releases)
      for (const cells of release.selections) {
        const statistic = statistics.find(({ id }) => id === cells.statistic && shown.has(id));
        if (!statistic || !isOtherwise(cells, statistic, plan, digest, secret)) continue;
        const problemHere = problem('method-changed', { statistic: statistic.id, publication: release.id, date });
        if (!found.has(statistic.id)) found.set(statistic.id, problemHere);
      }
  }
  return [...found.values()];
}

function isOtherwise(
  { basis, cells }: ReleasedCells,
  statistic: Statistic,
  plan: PublicationPlan,
  digest: Digest,
  secret: SecretKey | undefined,
): boolean {
  const method = methodOf(statistic, plan);
  const now = method.kind === 'suppression' ? undefined : methodBasis(method, secret, digest);
  const periods = statistic.cube.dimension('time').indexOf;
  return basis !== now && Object.keys(cells).some((period) => periods.has(period));
}
