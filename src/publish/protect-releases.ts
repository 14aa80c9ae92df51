import type { AuditVerdict } from '../disclosure/audit.js';
import type { SecretKey } from '../disclosure/perturb/sip-hash.js';
import { protectAndAudit } from '../disclosure/protect-and-audit.js';
import type { CountSelection, Masks, PublishRequest, ReleasedSelection } from '../disclosure/request.js';
import { countsByEpoch } from '../indicators/selection-epochs.js';
import type { Cube } from '../model/cube.js';
import type { Indicator, Selection } from '../model/indicator.js';
import type { Checked, Problem } from '../model/problem.js';
import type { FrequencyRule, PublicationPlan, Statistic, Workspace } from '../model/statistic.js';
import { type AlteredStatistic, type AlteredStatistics, alterStatistics, openMasks } from './alter-statistics.js';
import type { SelectedCounts } from './altered-counts.js';
import { withBounds } from './bound-tables.js';
import type { Withheld } from './figures.js';
import { type NameOf, type NarrowStatistic, openPlaces, tooWeak } from './open-places.js';
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
import { type ReadTables, ReadTogether } from './read-together.js';
import { type ReleaseStatement, statementOf, strictest } from './release-statement.js';
import { type Reading, readings, showsEverything } from './readings.js';
import { type AlteredBefore, type ReleasedBefore, withholdAgain } from './released-before.js';
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
export interface ProtectedTogether extends Reading {
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

/** What publications tell of counts. */
interface Known {
  readonly released: readonly ReleasedSelection[];
  readonly altered: AlteredStatistics['altered'];
}

const NOTHING: Known = { released: [], altered: new Map() };

interface Counts extends StatisticsById {
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly before: EarlierReleases;
  readonly secret: SecretKey | undefined;
}

/**
 * Protects the counts behind all publications of a workspace. Those without restricted access are one release, under the
 * strictest of their rules: who reads one can read the others. A restricted one is protected against readers of all before
 * it, see {@link readings}. What was released before is known to whoever could read it. Where the audit finds a place that
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
  let known = NOTHING;
  const groups = readings(workspace.publications).map((reading) => {
    const group = protectGroup(reading, known, counts);
    if (!reading.plans.some(showsEverything)) known = group.known;
    return group;
  });
  const problems = groups.flatMap((group) => group.problems).filter(isFirst);
  const releases = new Map(groups.flatMap((group) => group.releases));
  return {
    value: problems.length > 0 ? undefined : releases,
    problems,
    groups: groups.map(({ together }) => together),
  };
}

interface ProtectedGroup {
  readonly releases: readonly (readonly [plan: string, release: ProtectedRelease])[];
  /** What its readers know once it is published. */
  readonly known: Known;
  readonly problems: readonly Problem[];
  readonly together: ProtectedTogether;
}

function protectGroup(reading: Reading, beside: Known, counts: Counts): ProtectedGroup {
  const { plans, restricted } = reading;
  const used = indicatorsOf(plans, counts);
  const indicators = indicatorsOf([...plans, ...reading.beside], counts);
  const rules = rulesOf(plans, counts);
  const { altered, problems: impossible } = alterStatistics(plans, rules, counts);
  const changed = changedFor(used, altered, beside, counts);
  const isExact = ({ table }: CountSelection): boolean => !changed.has(table);
  const published = [...selectionsOf(used.flatMap(selectedIn(counts)), counts).values()].filter(isExact);
  const before = counts.before.exact({ restricted, rules }).filter(isExact);
  const released = [...beside.released.filter(isExact), ...before];
  const changedBefore = counts.before.altered({ restricted });
  const together = new ReadTogether({ indicators, released, changed, changedBefore, rules }, counts);
  const { masks: withheld, audit, isNarrowed } = protectKnowing(together.exactTables(), { published, released });
  withholdAgain(withheld, released, counts.statistics, rules);
  const masks = new Map([...withheld, ...openMasks(used, altered, counts)]);
  const shown = [...released, ...published.map((each) => asReleased(each, masks, counts))];
  const narrow = [...changed.values()].map((each) => ({ ...each, places: together.narrowCounts(each, shown) }));
  const behindNoise = countedBehindNoise(narrow);
  const group = { ...reading, rules, selections: showing(used, counts), masks, altered, behindNoise, audit };
  const nameOf = namesOf(indicators, counts);
  return {
    releases: releasesOf(group, counts),
    known: { released: shown, altered: new Map([...beside.altered, ...altered]) },
    problems: [
      ...impossible,
      ...narrow.flatMap((each) => tooWeak(each, nameOf)),
      ...(isNarrowed ? [methodsDiffer(together.mixedTables(), plans)] : openPlaces(plans, audit, nameOf)),
    ],
    together: group,
  };
}

function indicatorsOf(plans: readonly PublicationPlan[], { indicators }: Counts): Indicator[] {
  const shown = new Set(plans.flatMap(({ topics }) => topics.flatMap((topic) => topic.indicators)));
  return [...shown].map((id) => indicators.get(id) as Indicator);
}

/** Of each statistic the strictest of its rules in publications. */
function rulesOf(plans: readonly PublicationPlan[], { statistics }: Counts): Map<string, FrequencyRule> {
  return new Map([...statistics].map(([id, { rule }]) => [id, strictest(plans.map((plan) => plan.rule ?? rule))]));
}

/** What readers see changed; who sees counts as they are has no use for changed ones. */
function changedFor(
  used: readonly Indicator[],
  altered: AlteredStatistics['altered'],
  beside: Known,
  counts: Counts,
): AlteredStatistics['altered'] {
  const shownHere = new Set(used.flatMap(selectedIn(counts)).map(({ selection }) => selection.statistic));
  return new Map([...[...beside.altered].filter(([id]) => !shownHere.has(id)), ...altered]);
}

/** Protects against who knows the bounds of changed counts; `isNarrowed` where all could be protected but for these. */
function protectKnowing({ bounded, ...exact }: ReadTables, shown: Pick<PublishRequest, 'published' | 'released'>) {
  const request = { ...exact, ...shown };
  const { masks, audit } = protectAndAudit(withBounds(request, bounded));
  const isNarrowed = !audit.safe && bounded.length > 0 && protectAndAudit(request).audit.safe;
  return { masks, audit, isNarrowed };
}

function asReleased(selection: CountSelection, masks: Masks, counts: Counts): ReleasedSelection {
  const mask = masks.get(selection.id) as Uint8Array;
  return { ...selection, mask: maskOfNumbers(asSelections(selection)[0] as Selection, mask, counts) };
}

function countedBehindNoise(narrow: readonly NarrowStatistic[]): Map<string, number> {
  const noisy = narrow.filter(({ method }) => method.kind === 'cell-key');
  return new Map(noisy.map(({ statistic, places }) => [statistic.id, places.length]));
}

function releasesOf(
  { plans, rules, masks, altered, audit }: ProtectedTogether,
  counts: Counts,
): ProtectedGroup['releases'] {
  const maskOf = (selection: Selection): Uint8Array => masks.get(keyOf(selection, counts)) as Uint8Array;
  const withheld = (id: string): Withheld => withheldOf(counts.indicators.get(id) as Indicator, maskOf, counts);
  const shownCounts = (plain: Selection): Cube =>
    altered.get(plain.statistic)?.counts(plain) ?? exactCounts(plain, counts);
  const countsOf: SelectedCounts = (selection) => countsByEpoch(selection, cubeOf(selection, counts), shownCounts);
  return plans.map((plan) => {
    const statement = statementOf(plan, [...rules.values()], audit.safe, altered, counts.indicators);
    return [plan.id, { statement, withheld, counts: countsOf }];
  });
}

function namesOf(indicators: readonly Indicator[], counts: Counts): NameOf {
  const shows = (indicator: Indicator, id: string): boolean =>
    selectedIn(counts)(indicator).some(({ selection }) => keyOf(selection, counts) === id);
  return (id) => indicators.find((each) => shows(each, id))?.id ?? id;
}
