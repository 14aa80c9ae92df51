import type { SecretKey } from '../disclosure/perturb/sip-hash.js';
import { MASK } from '../disclosure/request.js';
import { selectCounts } from '../indicators/select-counts.js';
import { resolveTerms } from '../indicators/terms.js';
import { hasValue } from '../model/observation-status.js';
import type { PublicationPlan, Statistic } from '../model/statistic.js';
import { methodBasis } from './changed-methods.js';
import type { Digest, LedgerRun, ReleasedCells } from './ledger.js';
import type { ReleasesAfter } from './protect-after.js';
import type { ProtectedTogether } from './protect-releases.js';
import type { ProtectedSelection } from './published-selections.js';
import { cellText } from './released-before.js';

/** With what the entries of a run are hashed. */
export interface RunMarks {
  readonly digest: Digest;
  readonly secret: SecretKey | undefined;
}

/** What a run shows, as it is entered in the ledger. Cells without a number are not in it. */
export function runOf(
  { groups, reckonedWith }: ReleasesAfter,
  statistics: ReadonlyMap<string, Statistic>,
  { digest, secret }: RunMarks,
): Omit<LedgerRun, 'date'> {
  const publications = groups.flatMap((group) =>
    group.plans.map((plan) => ({
      id: plan.id,
      restricted: plan.accessRestricted,
      selections: selectionsOf(plan, group).map((each) => cellsOf(each, group, statistics, { digest, secret })),
    })),
  );
  return { reckonedWith, publications };
}

function selectionsOf({ topics }: PublicationPlan, { selections }: ProtectedTogether): readonly ProtectedSelection[] {
  const shown = new Set(topics.flatMap(({ indicators }) => indicators));
  return selections.filter(({ indicators }) => indicators.some((id) => shown.has(id)));
}

function cellsOf(
  { id, selection }: ProtectedSelection,
  { masks, altered }: ProtectedTogether,
  statistics: ReadonlyMap<string, Statistic>,
  { digest, secret }: RunMarks,
): ReleasedCells {
  const { cube } = statistics.get(selection.statistic) as Statistic;
  const terms = resolveTerms(selection, cube);
  const change = altered.get(selection.statistic);
  const counts = change?.counts(selection) ?? selectCounts(cube, terms);
  const [areas, times] = [counts.dimension('area').categories, counts.dimension('time').categories];
  const mask = masks.get(id) as Uint8Array;
  const cells = times.map(({ code: period }, t) => {
    const ofPeriod = areas.flatMap(({ code: area }, a) => {
      if (!hasValue(counts.status([a, t]))) return [];
      const isOpen = mask[a * times.length + t] === MASK.published;
      return [[area, isOpen ? digest(cellText(id, area, period, counts.value([a, t]))) : null] as const];
    });
    return [period, Object.fromEntries(ofPeriod)] as const;
  });
  const codes = [...terms].map(([dimension, positions]) => {
    const { categories } = cube.dimension(dimension);
    return [dimension, positions.map((at) => categories[at]?.code ?? '')] as const;
  });
  return {
    statistic: selection.statistic,
    ...(change ? { method: change.method.kind, basis: methodBasis(change.method, secret, digest) } : {}),
    terms: Object.fromEntries(codes),
    cells: Object.fromEntries(cells),
  };
}
