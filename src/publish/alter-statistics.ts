import type { CellReference } from '../disclosure/cell-reference.js';
import { auditRounding } from '../disclosure/perturb/audit-rounding.js';
import type { SecretKey } from '../disclosure/perturb/sip-hash.js';
import type { PublishRequest } from '../disclosure/request.js';
import { isSozialraumError } from '../error.js';
import type { Selection } from '../model/indicator.js';
import { hasValue } from '../model/observation-status.js';
import { type Problem, problem } from '../model/problem.js';
import type { AlteringMethod } from '../model/protection-method.js';
import type { FrequencyRule, Statistic } from '../model/statistic.js';
import { alteredCounts, type SelectedCounts } from './altered-counts.js';

/** A statistic whose counts are changed instead of withheld. */
export interface AlteredStatistic {
  readonly statistic: Statistic;
  readonly method: AlteringMethod;
  /** As they are published. */
  readonly counts: SelectedCounts;
}

/** A selection of an altered statistic, by the id that the request has for it. */
export interface AlteredSelection {
  readonly id: string;
  readonly selection: Selection;
}

/** Changes the counts of a statistic; what keeps it from that is a problem of the workspace. */
export function alterStatistic(
  statistic: Statistic,
  method: AlteringMethod,
  rule: FrequencyRule,
  secret: SecretKey | undefined,
): AlteredStatistic | Problem {
  try {
    const counts = remembered(alteredCounts(statistic, method, rule.minimum, secret));
    return { statistic, method, counts };
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

/**
 * The unsafe counts that rounding leaves in too little doubt, in what is published of a statistic. Of small-count rounding
 * there are none: its sums are those of the rounded counts and tell nothing beyond them. Of noise nobody outside knows how
 * large it is.
 *
 * @param request - The statistic alone, with what is published of it.
 */
export function findNarrow(
  { method, counts }: AlteredStatistic,
  request: PublishRequest,
  selections: readonly AlteredSelection[],
): readonly CellReference[] {
  if (method.kind === 'small-count-rounding' || method.kind === 'cell-key') return [];
  const { base } = method;
  const [below, above] =
    method.kind === 'random-rounding' ? [base - 1, base - 1] : [Math.floor(base / 2), Math.ceil(base / 2) - 1];
  const published = new Map(selections.map(({ id, selection }) => [id, counts(selection)]));
  return auditRounding(request, ({ selection, area, period }) => {
    const cube = published.get(selection);
    const at = [cube?.dimension('area').indexOf.get(area) ?? -1, cube?.dimension('time').indexOf.get(period) ?? -1];
    if (!cube || at.includes(-1) || !hasValue(cube.status(at))) return undefined;
    const number = cube.value(at);
    return [Math.max(0, number - below), number + above];
  });
}
