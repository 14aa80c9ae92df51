import type { SecretKey } from '../disclosure/perturb/sip-hash.js';
import { MASK, type Masks, type ReleasedSelection } from '../disclosure/request.js';
import type { Indicator } from '../model/indicator.js';
import type { Statistic, Workspace } from '../model/statistic.js';
import { changedMethods } from './changed-methods.js';
import type { LedgerView } from './ledger.js';
import { type ProtectedReleases, type ProtectedTogether, protectReleases } from './protect-releases.js';
import { maskOfNumbers } from './published-selections.js';
import type { Reading } from './readings.js';
import { alteredBefore, releasedBefore } from './released-before.js';

/** Releases, and how many runs of the ledger they were protected with. */
export interface ReleasesAfter extends ProtectedReleases {
  readonly reckonedWith: number;
}

/**
 * Protects publications jointly with what a ledger says was released before. First with the runs the last one was
 * protected with: where the outcome shows all that the runs since have shown, they tell nothing beyond it, and the same
 * workspace gives the same release. Otherwise with all runs.
 */
export function protectAfter(
  workspace: Workspace,
  statistics: ReadonlyMap<string, Statistic>,
  indicators: ReadonlyMap<string, Indicator>,
  ledger: LedgerView,
  secret: SecretKey | undefined,
): ReleasesAfter {
  const problems = changedMethods(workspace, indicators, ledger, secret);
  if (problems.length > 0) return { value: undefined, problems, groups: [], reckonedWith: 0 };
  const protectWith = (reckonedWith: number): ReleasesAfter => {
    const known = { ...ledger, runs: ledger.runs.slice(0, reckonedWith) };
    const against = (changed: 'known' | 'unknown'): ProtectedReleases =>
      protectReleases(
        workspace,
        statistics,
        indicators,
        { exact: releasedBefore(known, statistics, changed), altered: alteredBefore(ledger, statistics) },
        secret,
      );
    const strict = against('known');
    // counts that have changed are not really known; who takes them for known may leave himself no way
    return { ...(strict.value || reckonedWith === 0 ? strict : against('unknown')), reckonedWith };
  };
  const as = protectWith(Math.min(ledger.runs.at(-1)?.reckonedWith ?? 0, ledger.runs.length));
  const [known, since] = [ledger.runs.slice(0, as.reckonedWith), ledger.runs.slice(as.reckonedWith)];
  const isCovered = as.groups.every((group) => {
    const before = (runs: LedgerView['runs']): readonly ReleasedSelection[] =>
      releasedBefore({ ...ledger, runs }, statistics, 'known')(group);
    return showsAll(
      before(since),
      before(known),
      readOf(group, as.groups).map((each) => shownNow(each, statistics)),
    );
  });
  return isCovered ? as : protectWith(ledger.runs.length);
}

/** What readers of restricted publications read of a run, their own among it; or everyone. */
function readOf({ restricted }: Reading, groups: readonly ProtectedTogether[]): ProtectedTogether[] {
  return groups.filter(({ plans }) =>
    plans.every(({ accessRestricted, id }) => !accessRestricted || restricted.has(id)),
  );
}

function shownNow({ selections, masks }: ProtectedTogether, statistics: ReadonlyMap<string, Statistic>): Masks {
  return new Map(
    selections.map(({ id, selection }) => [id, maskOfNumbers(selection, masks.get(id) as Uint8Array, { statistics })]),
  );
}

function showsAll(
  since: readonly ReleasedSelection[],
  known: readonly ReleasedSelection[],
  now: readonly Masks[],
): boolean {
  const knownMasks = new Map(known.map(({ id, mask }) => [id, mask]));
  return since.every(({ id, mask }) => {
    const shown = [knownMasks, ...now].map((masks) => masks.get(id));
    return mask.every((was, at) => was !== MASK.published || shown.some((each) => each?.[at] === MASK.published));
  });
}
