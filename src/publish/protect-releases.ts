import type { AuditVerdict } from '../disclosure/audit.js';
import type { CellReference } from '../disclosure/cell-reference.js';
import { DEFAULT_INTERVAL } from '../disclosure/interval-rule.js';
import type { SecretKey } from '../disclosure/perturb/sip-hash.js';
import { protect } from '../disclosure/protect.js';
import {
  type Complement,
  type CountSelection,
  type CountTable,
  type Masks,
  type ReleasedSelection,
} from '../disclosure/request.js';
import { alignPeriods } from '../indicators/align-periods.js';
import { countsByEpoch, type SelectionEpoch, selectionEpochs } from '../indicators/selection-epochs.js';
import { selectCounts } from '../indicators/select-counts.js';
import { isPart, resolveTerms } from '../indicators/terms.js';
import type { Cube } from '../model/cube.js';
import type { Indicator, Selection } from '../model/indicator.js';
import { type Checked, type Problem, problem } from '../model/problem.js';
import { SUPPRESSION } from '../model/protection-method.js';
import type { AlterationStatement, ProtectionStatement } from '../model/publication.js';
import type { FrequencyRule, PublicationPlan, Statistic, Workspace } from '../model/statistic.js';
import { type AlteredStatistic, alterStatistic, findNarrow } from './alter-statistics.js';
import { alterationStatement, type SelectedCounts } from './altered-counts.js';
import type { Withheld } from './figures.js';
import { methodOf, methodProblems, shownStatistics } from './protection-methods.js';
import { type Reader, type ReleasedBefore, selectionKey, withholdAgain } from './released-before.js';

/** What may be shown of the indicators of one publication. */
export interface ProtectedRelease {
  readonly statement: Omit<ProtectionStatement, 'version' | 'cells' | 'figures'>;
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
  readonly audit: AuditVerdict;
}

/** Counts that are published, with the indicators that show them. */
export interface ProtectedSelection {
  /** By which masks and findings name it. */
  readonly id: string;
  readonly selection: Selection;
  readonly indicators: readonly string[];
}

/** The releases, where there are any, and what the house may know of them. */
export interface ProtectedReleases extends Checked<ReadonlyMap<string, ProtectedRelease>> {
  readonly groups: readonly ProtectedTogether[];
}

interface Group {
  readonly plans: readonly PublicationPlan[];
  readonly released: readonly ReleasedSelection[];
}

interface Counts {
  readonly statistics: ReadonlyMap<string, Statistic>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly before: ReleasedBefore;
  readonly secret: SecretKey | undefined;
}

/**
 * Protects the counts behind all publications of a workspace. Those without restricted access are one release, under the
 * strictest of their rules: who reads one can read the others. A restricted one is protected against its own readers, who
 * know the open ones too. What was released before is known to whoever could read it. Where the audit finds a place that
 * can be computed back there is no release. Statistics whose counts are changed instead of withheld are no part of that:
 * nobody knows their counts, and so nothing follows from them.
 */
export function protectReleases(
  workspace: Workspace,
  statistics: ReadonlyMap<string, Statistic>,
  indicators: ReadonlyMap<string, Indicator>,
  before: ReleasedBefore,
  secret: SecretKey | undefined,
): ProtectedReleases {
  const refused = methodProblems(workspace, indicators, secret !== undefined);
  if (refused.length > 0) return { value: undefined, problems: refused, groups: [] };
  const counts = { statistics, indicators, before, secret };
  const open = workspace.publications.filter(({ accessRestricted }) => !accessRestricted);
  const restricted = workspace.publications.filter(({ accessRestricted }) => accessRestricted);
  const known = protectGroup({ plans: open, released: [] }, counts);
  const alone = restricted.map((plan) => protectGroup({ plans: [plan], released: known.released }, counts));
  const problems = [known, ...alone].flatMap((group) => group.problems);
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
  readonly released: readonly ReleasedSelection[];
  readonly problems: readonly Problem[];
  readonly together: readonly ProtectedTogether[];
}

function protectGroup({ plans, released }: Group, counts: Counts): ProtectedGroup {
  const shown = new Set(plans.flatMap((plan) => plan.topics.flatMap((topic) => topic.indicators)));
  const used = [...shown].map((id) => counts.indicators.get(id) as Indicator);
  const rules = new Map(
    [...counts.statistics.values()].map((s) => [s.id, strictest(plans.map((p) => p.rule ?? s.rule))]),
  );
  const { altered, problems: impossible } = alteredIn(plans, rules, counts);
  const isExact = ({ statistic }: Selection): boolean => !altered.has(statistic);
  const published = selectionsOf(
    used.flatMap(selectedIn(counts)).filter(({ selection }) => isExact(selection)),
    counts,
  );
  const tables = [...counts.statistics.values()]
    .filter(({ id }) => !altered.has(id))
    .map((each) => tableOf(each, rules));
  const before = counts.before({ ...readerOf(plans), rules }).filter(({ table }) => !altered.has(table));
  const { masks: withheld, audit } = protect({
    tables,
    published: [...published.values()],
    complements: complementsOf(used, before, isExact, counts),
    released: [...released.filter(({ table }) => !altered.has(table)), ...before],
  });
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
    const statement = statementOf(plan, [...rules.values()], audit.safe, altered, counts);
    const withheld = (id: string): Withheld => withheldOf(counts.indicators.get(id) as Indicator, maskOf, counts);
    return [plan.id, { statement, withheld, counts: countsOf }] as const;
  });
  const nameOf = (selection: string): string =>
    used.find((indicator) => selectedIn(counts)(indicator).some((each) => keyOf(each.selection, counts) === selection))
      ?.id ?? selection;
  const now = [...published.values()].map((selection) => ({
    ...selection,
    mask: masks.get(selection.id) as Uint8Array,
  }));
  const together = { plans, rules, selections: showing(used, counts), masks, altered, audit };
  const weak = [...altered.values()].flatMap((each) => tooWeak(each, used, rules, nameOf, counts));
  return {
    releases,
    released: [...released, ...now],
    problems: [...impossible, ...weak, ...openPlaces(plans, audit, nameOf)],
    together: plans.length > 0 ? [together] : [],
  };
}

interface AlteredIn {
  readonly altered: ReadonlyMap<string, AlteredStatistic>;
  readonly problems: readonly Problem[];
}

// publications that are read together agree on the method of a statistic
function alteredIn(
  plans: readonly PublicationPlan[],
  rules: ReadonlyMap<string, FrequencyRule>,
  { statistics, indicators, secret }: Counts,
): AlteredIn {
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

// nothing is withheld of what is changed
function openMasks(
  indicators: readonly Indicator[],
  altered: ProtectedTogether['altered'],
  counts: Counts,
): Map<string, Uint8Array> {
  return new Map(
    indicators
      .flatMap(selectedIn(counts))
      .filter(({ selection }) => altered.has(selection.statistic))
      .map(({ selection }) => [keyOf(selection, counts), new Uint8Array(exactCounts(selection, counts).size)]),
  );
}

function cubeOf({ statistic }: Selection, { statistics }: Counts): Cube {
  return (statistics.get(statistic) as Statistic).cube;
}

function exactCounts(selection: Selection, counts: Counts): Cube {
  const cube = cubeOf(selection, counts);
  return selectCounts(cube, resolveTerms(selection, cube));
}

function tooWeak(
  altered: AlteredStatistic,
  indicators: readonly Indicator[],
  rules: ReadonlyMap<string, FrequencyRule>,
  nameOf: (selection: string) => string,
  counts: Counts,
): Problem[] {
  const { statistic } = altered;
  const own = ({ statistic: id }: Selection): boolean => id === statistic.id;
  const epochs = indicators.flatMap(selectedIn(counts)).filter(({ selection }) => own(selection));
  const request = {
    tables: [tableOf(statistic, rules)],
    published: [...selectionsOf(epochs, counts).values()],
    complements: complementsOf(indicators, [], own, counts),
  };
  const named = epochs.map(({ selection }) => ({ id: keyOf(selection, counts), selection }));
  const [first, ...others] = findNarrow(altered, request, named);
  if (!first) return [];
  const example = describePlace(first, nameOf);
  return [problem('method-too-weak', { statistic: statistic.id, count: others.length + 1, example })];
}

function tableOf({ id, cube, kind }: Statistic, rules: ReadonlyMap<string, FrequencyRule>): CountTable {
  return { id, cube, kind, rule: rules.get(id) as FrequencyRule };
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
  const selections = place.kind === 'selection' ? [place.selection] : [place.whole, place.part];
  return [...selections.map(nameOf), place.area, place.period].join(', ');
}

function strictest(rules: readonly FrequencyRule[]): FrequencyRule {
  return {
    minimum: Math.max(1, ...rules.map(({ minimum }) => minimum)),
    zeros: rules.some(({ zeros }) => zeros === 'protected') ? 'protected' : 'shown',
  };
}

function statementOf(
  plan: PublicationPlan,
  rules: readonly FrequencyRule[],
  audited: boolean,
  altered: ProtectedTogether['altered'],
  { indicators }: Counts,
): ProtectedRelease['statement'] {
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

function showing(indicators: readonly Indicator[], counts: Counts): ProtectedSelection[] {
  const shown = new Map<string, { selection: Selection; indicators: string[] }>();
  for (const indicator of indicators)
    for (const { selection } of selectedIn(counts)(indicator)) {
      const id = keyOf(selection, counts);
      const known = shown.get(id) ?? { selection, indicators: [] };
      shown.set(id, { ...known, indicators: [...known.indicators, indicator.id] });
    }
  return [...shown].map(([id, each]) => ({ id, ...each }));
}

// ages that depend on the period are one selection of categories after the other
const selectedIn =
  (counts: Counts) =>
  ({ numerator, denominator }: Indicator): readonly SelectionEpoch[] =>
    (denominator ? [numerator, denominator] : [numerator]).flatMap((each) => epochsOf(each, counts));

function epochsOf(selection: Selection, counts: Counts): readonly SelectionEpoch[] {
  return selectionEpochs(selection, cubeOf(selection, counts));
}

// equal selections of two indicators are one: they have the same key
function keyOf(selection: Selection, counts: Counts): string {
  return selectionKey(selection.statistic, termOf(selection, counts));
}

function termOf(selection: Selection, counts: Counts): Record<string, string[]> {
  const cube = cubeOf(selection, counts);
  const terms = [...resolveTerms(selection, cube)];
  return Object.fromEntries(
    terms.map(([id, positions]) => [id, positions.map((at) => cube.dimension(id).categories[at]?.code ?? '')]),
  );
}

function selectionsOf(epochs: readonly SelectionEpoch[], counts: Counts): Map<string, CountSelection> {
  const timesOf = new Map<string, Set<number>>();
  const selections = new Map<string, Selection>();
  for (const { selection, times } of epochs) {
    const id = keyOf(selection, counts);
    selections.set(id, selection);
    timesOf.set(id, new Set([...(timesOf.get(id) ?? []), ...times]));
  }
  return new Map(
    [...selections].map(([id, selection]) => {
      const { categories } = cubeOf(selection, counts).dimension('time');
      const shown = categories.filter((_, time) => timesOf.get(id)?.has(time)).map(({ code }) => code);
      const times = shown.length < categories.length ? { times: shown } : {};
      return [id, { id, table: selection.statistic, terms: [termOf(selection, counts)], ...times }];
    }),
  );
}

// whoever reads a whole and a part of it knows how many are not in the part: of a share, and of any two counts of one
// statistic of which one is within the other
function complementsOf(
  indicators: readonly Indicator[],
  before: readonly ReleasedSelection[],
  isKnown: (selection: Selection) => boolean,
  counts: Counts,
): Complement[] {
  const shares = indicators.flatMap(({ form, numerator, denominator, lag = 0 }) =>
    form === 'share' && denominator && lag === 0 && [numerator, denominator].every(isKnown)
      ? epochsOf(denominator, counts).flatMap(({ selection: whole }) =>
          epochsOf(numerator, counts).map(({ selection: part }) => [whole, part] as const),
        )
      : [],
  );
  const shown = indicators.flatMap(selectedIn(counts)).map(({ selection }) => selection);
  const all = [...shown.filter(isKnown), ...before.flatMap(asSelections)];
  const selections = [...new Map(all.map((each) => [keyOf(each, counts), each])).values()];
  const within = selections.flatMap((whole) =>
    selections.filter((part) => part !== whole && isWithin(part, whole, counts)).map((part) => [whole, part] as const),
  );
  const pairs = [...shares, ...within].map(([whole, part]) => ({
    whole: keyOf(whole, counts),
    part: keyOf(part, counts),
  }));
  return [...new Map(pairs.map((pair) => [JSON.stringify(pair), pair])).values()];
}

const asSelections = ({ table, terms }: ReleasedSelection): Selection[] =>
  terms.map((filter) => ({ statistic: table, filter }));

function isWithin(part: Selection, whole: Selection, counts: Counts): boolean {
  if (part.statistic !== whole.statistic) return false;
  const cube = cubeOf(whole, counts);
  return isPart(resolveTerms(part, cube), resolveTerms(whole, cube), cube);
}

function withheldOf(indicator: Indicator, maskOf: (selection: Selection) => Uint8Array, counts: Counts): Withheld {
  const numerator = maskByEpoch(indicator.numerator, maskOf, counts);
  if (!indicator.denominator) return { numerator };
  const [from, to] = [cubeOf(indicator.denominator, counts), cubeOf(indicator.numerator, counts)];
  return {
    numerator,
    denominator: alignMask(maskByEpoch(indicator.denominator, maskOf, counts), from, to, indicator.lag),
  };
}

function maskByEpoch(selection: Selection, maskOf: (selection: Selection) => Uint8Array, counts: Counts): Uint8Array {
  const periods = cubeOf(selection, counts).dimension('time').categories.length;
  const parts = epochsOf(selection, counts).map(({ selection: plain, times }) => ({ mask: maskOf(plain), times }));
  const stitched = (parts[0]?.mask ?? new Uint8Array()).slice();
  for (const { mask, times } of parts)
    for (const time of times)
      for (let at = time; at < stitched.length; at += periods) stitched[at] = mask[at] as number;
  return stitched;
}

function alignMask(mask: Uint8Array, from: Cube, to: Cube, lag: number | undefined): Uint8Array {
  const areas = to.dimension('area').categories;
  const timeOf = alignPeriods(to.dimension('time'), from.dimension('time'), lag);
  const periods = from.dimension('time').categories.length;
  const aligned = new Uint8Array(areas.length * timeOf.length);
  areas.forEach(({ code }, a) => {
    const area = from.dimension('area').indexOf.get(code);
    timeOf.forEach((time, t) => {
      if (area !== undefined && time !== undefined)
        aligned[a * timeOf.length + t] = mask[area * periods + time] as number;
    });
  });
  return aligned;
}
