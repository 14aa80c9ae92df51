import type { CellReference } from '../disclosure/cell-reference.js';
import { findGroupDisclosure, type GroupDisclosure } from '../disclosure/group-disclosure.js';
import { DEFAULT_INTERVAL, type IntervalRule } from '../disclosure/interval-rule.js';
import { MASK } from '../disclosure/request.js';
import { selectCounts } from '../indicators/select-counts.js';
import { resolveTerms } from '../indicators/terms.js';
import type { Selection } from '../model/indicator.js';
import { hasValue } from '../model/observation-status.js';
import { SUPPRESSION } from '../model/protection-method.js';
import type { Audience, ProtectionStatement, Publication } from '../model/publication.js';
import type { FrequencyRule, Statistic, Workspace } from '../model/statistic.js';
import type { LocalText } from '../model/text.js';
import { type MergingTried, mergingTried, type MethodTried, methodsTried } from './alternatives-tried.js';
import { areaNeighbours } from './area-neighbours.js';
import { labelOf, placeNames } from './place-names.js';
import type { ProtectedTogether } from './protect-releases.js';
import type { ProtectedSelection } from './published-selections.js';

/**
 * What an office keeps on one run of `publish`, for itself: which counts are unsafe in themselves and which protect others
 * are counted apart, and the sum of the latter is one more equation for an attacker. No value of a withheld count is in it.
 */
export interface ProtectionReport {
  readonly format: 'sozialraum-protection-report/1';
  /** Version of this library. */
  readonly version: string;
  readonly city: string;
  /** How wide the interval of every unsafe count has to be for an attacker. */
  readonly interval: IntervalRule;
  readonly releases: readonly ReleaseReport[];
  readonly groupDisclosure: readonly Named<GroupDisclosure>[];
  /** What is possible instead of suppression, with the page on each: what stays true, what it costs. */
  readonly alternatives: readonly { readonly method: AlternativeMethod; readonly page: string }[];
}

/** A method that leaves more to be read than suppression does, or something else. */
export type AlternativeMethod = 'rounding' | 'cell-key' | 'merging';

/** A finding with the names of its place: of the indicator or statistic first, then of categories, area and period. */
export type Named<Finding> = Finding & { readonly names: readonly LocalText[] };

/** Publications that were protected as one. */
export interface ReleaseReport {
  readonly publications: readonly {
    readonly id: string;
    readonly title: LocalText;
    readonly audience: Audience;
    readonly accessRestricted: boolean;
    /** What it asks for instead of the rules of its statistics. */
    readonly rule?: FrequencyRule;
    /** What is said in public; absent where nothing could be published. */
    readonly statement?: ProtectionStatement;
  }[];
  /** The rule in force, beside the one a statistic has of itself. */
  readonly rules: readonly {
    readonly statistic: string;
    readonly title: LocalText;
    readonly own: FrequencyRule;
    readonly applied: FrequencyRule;
  }[];
  readonly selections: readonly (CellTally & {
    /** By which findings name it. */
    readonly id: string;
    readonly statistic: string;
    readonly filter: Selection['filter'];
    /** Of the statistic and of the categories that the filter names. */
    readonly names: readonly LocalText[];
    readonly indicators: readonly { readonly id: string; readonly title: LocalText }[];
  })[];
  readonly loss: InformationLoss;
  /** Statistics that lose something, with what each method would cost them here. */
  readonly alternatives: readonly StatisticAlternatives[];
  readonly audit: {
    readonly safe: boolean;
    /** Number of counts that must stay hidden. */
    readonly hidden: number;
    readonly findings: readonly Named<{ readonly finding: AuditFinding; readonly place: CellReference }>[];
  };
}

/** What was done with a statistic, and what else could have been. */
export interface StatisticAlternatives {
  readonly statistic: string;
  readonly title: LocalText;
  readonly methods: readonly MethodTried[];
  readonly merging: readonly MergingTried[];
  /**
   * Unsafe counts that could be calculated or narrowed too far by whoever knew how large the noise can be; only where there is
   * noise. It says how much depends on keeping that secret.
   */
  readonly behindNoise?: number;
}

/** What an audit says of a place: see `AuditVerdict`. */
export type AuditFinding = 'exposed' | 'determined' | 'narrow' | 'unproven';

/** Cells with a number. */
export interface CellTally {
  readonly published: number;
  readonly primary: number;
  readonly secondary: number;
}

/** What was withheld only to protect something else. A cell that two selections share is counted in each. */
export interface InformationLoss extends CellTally {
  /** Secondaries among all cells with a number, 0 to 1; 0 where there are none. */
  readonly share: number;
  /** Sum of the secondaries; absent for fewer than three, of which it would tell one. */
  readonly sum?: number;
}

/** What the report is made of. */
export interface ReportFacts {
  readonly workspace: Workspace;
  readonly groups: readonly ProtectedTogether[];
  /** Empty where nothing could be published. */
  readonly publications: readonly Publication[];
  readonly version: string;
}

const FEWEST_TO_ADD = 3;
const FINDINGS = ['exposed', 'determined', 'narrow', 'unproven'] as const;

/** The report on one run. It is for the house alone and never written into a folder that is published. */
export function protectionReport(facts: ReportFacts): ProtectionReport {
  const { workspace, groups, version } = facts;
  const used = new Set(groups.flatMap(({ selections }) => selections.map(({ selection }) => selection.statistic)));
  const statistics = workspace.statistics.filter(({ id }) => used.has(id));
  return {
    format: 'sozialraum-protection-report/1',
    version,
    city: workspace.city.name,
    interval: DEFAULT_INTERVAL,
    releases: groups.map((group) => releaseReport(group, facts)),
    groupDisclosure: statistics.flatMap(groupFindings),
    alternatives: [
      { method: 'rounding', page: 'docs/methods/rounding.md' },
      { method: 'cell-key', page: 'docs/methods/cell-key.md' },
      { method: 'merging', page: 'docs/methods/merging.md' },
    ],
  };
}

function groupFindings(statistic: Statistic): Named<GroupDisclosure>[] {
  const place = placeNames([statistic], []);
  return findGroupDisclosure(statistic).map((found) => {
    const category = statistic.cube.dimension(found.dimension).categories.find(({ code }) => code === found.category);
    const names = place({ kind: 'cell', table: found.table, categories: found.categories });
    return { ...found, names: [...names, category?.label ?? { de: found.category }] };
  });
}

function releaseReport(group: ProtectedTogether, { workspace, publications }: ReportFacts): ReleaseReport {
  const titles = new Map(workspace.indicators.map(({ id, title }) => [id, title]));
  const named = group.selections.map((each) => ({
    ...each,
    indicators: each.indicators.map((id) => ({ id, title: titles.get(id) ?? { de: id } })),
  }));
  const tallies = group.selections.map((each) => tallyOf(each, group, workspace.statistics));
  const place = placeNames(workspace.statistics, named);
  return {
    publications: group.plans.map(({ id, title, audience, accessRestricted, rule }) => {
      const statement = publications.find((each) => each.id === id)?.protection;
      return { id, title, audience, accessRestricted, ...(rule ? { rule } : {}), ...(statement ? { statement } : {}) };
    }),
    rules: rulesOf(group, workspace.statistics),
    selections: named.map(({ id, selection: { statistic, filter }, indicators }, at) => {
      const { published, primary, secondary } = tallies[at] as SelectionTally;
      const names = countedNames(statistic, filter, workspace.statistics);
      return { id, statistic, filter, names, indicators, published, primary, secondary };
    }),
    loss: lossOf(tallies),
    alternatives: alternativesIn(group, tallies, workspace),
    audit: {
      safe: group.audit.safe,
      hidden: group.audit.hidden,
      findings: FINDINGS.flatMap((finding) =>
        group.audit[finding].map((found) => ({ finding, place: found, names: place(found) })),
      ),
    },
  };
}

// where nothing is withheld or changed there is nothing to gain
function alternativesIn(
  { selections, rules, altered, behindNoise }: ProtectedTogether,
  tallies: readonly SelectionTally[],
  { statistics, geometry }: Workspace,
): StatisticAlternatives[] {
  const neighbours = areaNeighbours(geometry);
  return statistics.flatMap((statistic) => {
    const { id, title, cube } = statistic;
    const own = selections.flatMap(({ selection }, at) => {
      const { primary = 0, secondary = 0 } = tallies[at] ?? {};
      if (selection.statistic !== id) return [];
      return [{ selection, counts: selectCounts(cube, resolveTerms(selection, cube)), withheld: primary + secondary }];
    });
    const method = altered.get(id)?.method ?? SUPPRESSION;
    if (method.kind === 'suppression' && own.every(({ withheld }) => withheld === 0)) return [];
    const rule = rules.get(id) ?? statistic.rule;
    const methods = methodsTried({ statistic, rule, method, selections: own });
    const noise = behindNoise.get(id);
    const merging = mergingTried(statistic, rule, neighbours);
    return [{ statistic: id, title, methods, merging, ...(noise === undefined ? {} : { behindNoise: noise }) }];
  });
}

function countedNames(id: string, filter: Selection['filter'], statistics: readonly Statistic[]): LocalText[] {
  const statistic = statistics.find((each) => each.id === id);
  const categories = Object.entries(filter).flatMap(([dimension, codes]) =>
    codes.map((code) => labelOf(statistic?.cube, dimension, code)),
  );
  return [statistic?.title ?? { de: id }, ...categories];
}

function rulesOf({ rules, selections }: ProtectedTogether, statistics: readonly Statistic[]): ReleaseReport['rules'] {
  const used = new Set(selections.map(({ selection }) => selection.statistic));
  return statistics
    .filter(({ id }) => used.has(id))
    .map(({ id, title, rule }) => ({ statistic: id, title, own: rule, applied: rules.get(id) ?? rule }));
}

interface SelectionTally extends CellTally {
  readonly secondarySum: number;
}

function tallyOf(
  { id, selection }: ProtectedSelection,
  { masks }: ProtectedTogether,
  statistics: readonly Statistic[],
): SelectionTally {
  const { cube } = statistics.find((each) => each.id === selection.statistic) as Statistic;
  const mask = masks.get(id) as Uint8Array;
  const tally = { published: 0, primary: 0, secondary: 0, secondarySum: 0 };
  selectCounts(cube, resolveTerms(selection, cube)).forEach((value, status, _, position) => {
    if (!hasValue(status)) return;
    if (mask[position] === MASK.primary) tally.primary++;
    else if (mask[position] === MASK.secondary) {
      tally.secondary++;
      tally.secondarySum += value;
    } else if (mask[position] === MASK.published) tally.published++;
  });
  return tally;
}

function lossOf(tallies: readonly SelectionTally[]): InformationLoss {
  const total = (key: keyof SelectionTally): number => tallies.reduce((sum, tally) => sum + tally[key], 0);
  const [published, primary, secondary] = [total('published'), total('primary'), total('secondary')];
  const cells = published + primary + secondary;
  return {
    published,
    primary,
    secondary,
    share: cells === 0 ? 0 : secondary / cells,
    ...(secondary < FEWEST_TO_ADD ? {} : { sum: total('secondarySum') }),
  };
}
