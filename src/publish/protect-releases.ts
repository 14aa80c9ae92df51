import type { AuditVerdict } from '../disclosure/audit.js';
import type { CellReference } from '../disclosure/cell-reference.js';
import type { SecretKey } from '../disclosure/perturb/sip-hash.js';
import { protectAndAudit } from '../disclosure/protect-and-audit.js';
import type { CountSelection, Masks, ReleasedSelection } from '../disclosure/request.js';
import { countsByEpoch } from '../indicators/selection-epochs.js';
import type { Indicator, Selection } from '../model/indicator.js';
import { type Checked, type Problem, problem } from '../model/problem.js';
import type { FrequencyRule, PublicationPlan, Statistic, Workspace } from '../model/statistic.js';
import { type AlteredStatistic, type AlteredStatistics, alterStatistics, openMasks } from './alter-statistics.js';
import type { SelectedCounts } from './altered-counts.js';
import { withBounds } from './bound-tables.js';
import type { Withheld } from './figures.js';
import { isFirst, methodProblems, methodsDiffer, missingKeys } from './protection-methods.js';
import {
  asSelections,
  cubeOf,
  exactCounts,
  keyOf,
  maskOfNumbers,
  type ProtectedSelection,
  selectedIn,
  selectionsOf,
  showing,
  type StatisticsById,
} from './published-selections.js';
import { ReadTogether } from './read-together.js';
import { type ReleaseStatement, statementOf, strictest } from './release-statement.js';
import { type AlteredBefore, type Reader, type ReleasedBefore, withholdAgain } from './released-before.js';
import { withheldOf } from './withheld-figures.js';

/** What may be shown of the indicators of one publication. */
export interface ProtectedRelease {
  readonly statement: ReleaseStatement;
  /** Counts of which indicators are made: as they are, or changed where the method says so. */
  readonly counts: SelectedCounts;
  /** What must not be shown of an indicator, over the areas and periods of its numerator. */
  readonly withheld: (indicator: string) => Withheld;
}

/** Publications that were protected together, with what is known in the house alone. */
export interface ProtectedTogether {
  readonly plans: readonly PublicationPlan[];
  /** The rules in force, by statistic. */
  readonly rules: ReadonlyMap<string, FrequencyRule>;
  readonly selections: readonly ProtectedSelection[];
  /** Those of changed counts withhold nothing. */
  readonly masks: Masks;
  /** Statistics whose counts are changed instead of withheld, by id. */
  readonly altered: ReadonlyMap<string, AlteredStatistic>;
  /** Unsafe counts that lie too open for whoever knows how large noise can be, by statistic. */
  readonly behindNoise: ReadonlyMap<string, number>;
  readonly audit: AuditVerdict;
}

/** The releases, where there are any, and what the house may know of them. */
export interface ProtectedReleases extends Checked<ReadonlyMap<string, ProtectedRelease>> {
  readonly groups: readonly ProtectedTogether[];
}

/** What was released before. */
export interface EarlierReleases {
  readonly exact: ReleasedBefore;
  readonly altered: AlteredBefore;
}

interface Group {
  readonly plans: readonly PublicationPlan[];
  /** What its readers read beside it. */
  readonly beside: Read;
}

/** Publications, and what they tell of counts. */
interface Read {
  readonly plans: readonly PublicationPlan[];
  readonly released: readonly ReleasedSelection[];
  readonly altered: AlteredStatistics['altered'];
}

const NOTHING: Read = { plans: [], released: [], altered: new Map() };

interface Counts extends StatisticsById {
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly before: EarlierReleases;
  readonly secret: SecretKey | undefined;
}

/**
 * Protects the counts behind all publications of a workspace. Those without restricted access are one release, under the
 * strictest of their rules: who reads one can read the others. A restricted one is protected against its own readers, who
 * know the open ones too. What was released before is known to whoever could read it. Where the audit finds a place that
 * can be computed back there is no release. Statistics whose counts are changed instead of withheld are audited for
 * themselves; of those that are compared with counts as they are, the bounds of their counts are known in that.
 */
export function protectReleases(
  workspace: Workspace,
  statistics: ReadonlyMap<string, Statistic>,
  indicators: ReadonlyMap<string, Indicator>,
  before: EarlierReleases,
  secret: SecretKey | undefined,
): ProtectedReleases {
  const refused = [...methodProblems(workspace), ...(secret ? [] : missingKeys(workspace))];
  if (refused.length > 0) return { value: undefined, problems: refused, groups: [] };
  const counts = { statistics, indicators, before, secret };
  const open = workspace.publications.filter(({ accessRestricted }) => !accessRestricted);
  const restricted = workspace.publications.filter(({ accessRestricted }) => accessRestricted);
  const known = protectGroup({ plans: open, beside: NOTHING }, counts);
  const alone = restricted.map((plan) => protectGroup({ plans: [plan], beside: known.read }, counts));
  const problems = [known, ...alone].flatMap((group) => group.problems).filter(isFirst);
  const releases = new Map([known, ...alone].flatMap((group) => group.releases));
  const groups = [known, ...alone].flatMap(({ together }) => together);
  return { value: problems.length > 0 ? undefined : releases, problems, groups };
}

/** Who reads publications that are protected together: everyone, or the readers of a restricted one. */
export function readerOf([first]: readonly PublicationPlan[]): Pick<Reader, 'restricted'> {
  return first?.accessRestricted ? { restricted: first.id } : {};
}

interface ProtectedGroup {
  readonly releases: readonly (readonly [plan: string, release: ProtectedRelease])[];
  readonly read: Read;
  readonly problems: readonly Problem[];
  readonly together: readonly ProtectedTogether[];
}

function protectGroup({ plans, beside }: Group, counts: Counts): ProtectedGroup {
  const used = indicatorsOf(plans, counts);
  const rules = new Map(
    [...counts.statistics.values()].map((s) => [s.id, strictest(plans.map((p) => p.rule ?? s.rule))]),
  );
  const { altered, problems: impossible } = alterStatistics(plans, rules, counts);
  const shownHere = new Set(used.flatMap(selectedIn(counts)).map(({ selection }) => selection.statistic));
  // who sees counts as they are has no use for changed ones
  const changed = new Map([...[...beside.altered].filter(([id]) => !shownHere.has(id)), ...altered]);
  const isExact = ({ table }: CountSelection): boolean => !changed.has(table);
  const published = [...selectionsOf(used.flatMap(selectedIn(counts)), counts).values()].filter(isExact);
  const before = counts.before.exact({ ...readerOf(plans), rules }).filter(isExact);
  const released = [...beside.released.filter(isExact), ...before];
  const indicators = indicatorsOf([...plans, ...beside.plans], counts);
  const changedBefore = counts.before.altered(readerOf(plans));
  const together = new ReadTogether({ indicators, released, changed, changedBefore, rules }, counts);
  const { bounded, ...exact } = together.exactTables();
  const request = { ...exact, published, released };
  const { masks: withheld, audit } = protectAndAudit(withBounds(request, bounded));
  // where all could be protected if nothing were known of changed counts
  const isNarrowed = !audit.safe && bounded.length > 0 && protectAndAudit(request).audit.safe;
  withholdAgain(withheld, before, counts.statistics, rules);
  const masks = new Map([...withheld, ...openMasks(used, altered, counts)]);
  const maskOf = (selection: Selection): Uint8Array => masks.get(keyOf(selection, counts)) as Uint8Array;
  const countsOf: SelectedCounts = (selection) =>
    countsByEpoch(
      selection,
      cubeOf(selection, counts),
      (plain) => altered.get(plain.statistic)?.counts(plain) ?? exactCounts(plain, counts),
    );
  const releases = plans.map((plan) => {
    const statement = statementOf(plan, [...rules.values()], audit.safe, altered, counts.indicators);
    const withheld = (id: string): Withheld => withheldOf(counts.indicators.get(id) as Indicator, maskOf, counts);
    return [plan.id, { statement, withheld, counts: countsOf }] as const;
  });
  const nameOf = (selection: string): string =>
    indicators.find((each) => selectedIn(counts)(each).some((epoch) => keyOf(epoch.selection, counts) === selection))
      ?.id ?? selection;
  const now = published.map((each) => ({
    ...each,
    mask: maskOfNumbers(asSelections(each)[0] as Selection, masks.get(each.id) as Uint8Array, counts),
  }));
  const shown = [...released, ...now];
  const narrow = [...changed.values()].map((each) => ({ ...each, places: together.narrowCounts(each, shown) }));
  const weak = narrow.filter(({ method }) => method.kind !== 'cell-key').flatMap((each) => tooWeak(each, nameOf));
  const behindNoise = new Map(
    narrow.flatMap(({ statistic, method, places }) =>
      method.kind === 'cell-key' ? [[statistic.id, places.length] as const] : [],
    ),
  );
  const group = { plans, rules, selections: showing(used, counts), masks, altered, behindNoise, audit };
  return {
    releases,
    read: { plans, released: shown, altered },
    problems: [
      ...impossible,
      ...weak,
      ...(isNarrowed ? [methodsDiffer(together.mixedTables(), plans)] : openPlaces(plans, audit, nameOf)),
    ],
    together: plans.length > 0 ? [group] : [],
  };
}

// what cannot be protected any more is not published; the place is named, the value never
function openPlaces(
  plans: readonly PublicationPlan[],
  audit: AuditVerdict,
  nameOf: (selection: string) => string,
): Problem[] {
  const [first, ...others] = [...audit.exposed, ...audit.determined, ...audit.narrow, ...audit.unproven];
  if (audit.safe || !first) return [];
  const publications = plans.map(({ id }) => id).join(', ');
  const example = describePlace(first, nameOf);
  return [problem('protection-incomplete', { publications, count: others.length + 1, example })];
}

function describePlace(place: CellReference, nameOf: (selection: string) => string): string {
  if ('categories' in place) return [place.table, ...Object.values(place.categories)].join(', ');
  const selections = place.kind === 'selection' ? [place.selection] : [place.whole, ...place.parts];
  return [...selections.map(nameOf), place.area, place.period].join(', ');
}

function indicatorsOf(plans: readonly PublicationPlan[], { indicators }: Counts): Indicator[] {
  const shown = new Set(plans.flatMap(({ topics }) => topics.flatMap((topic) => topic.indicators)));
  return [...shown].map((id) => indicators.get(id) as Indicator);
}

function tooWeak(
  { statistic, places: [first, ...others] }: AlteredStatistic & { readonly places: readonly CellReference[] },
  nameOf: (selection: string) => string,
): Problem[] {
  if (!first) return [];
  const example = describePlace(first, nameOf);
  return [problem('method-too-weak', { statistic: statistic.id, count: others.length + 1, example })];
}
