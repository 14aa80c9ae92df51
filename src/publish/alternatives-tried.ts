import { type NoiseRow, type PerturbationTable, perturbationTable } from '../disclosure/perturb/perturbation-table.js';
import type { SecretKey } from '../disclosure/perturb/sip-hash.js';
import { suggestMerging } from '../disclosure/perturb/suggest-merging.js';
import { suggestTopCoding } from '../disclosure/perturb/top-code.js';
import type { MergeSuggestion } from '../disclosure/perturb/merge-table.js';
import { isSozialraumError } from '../error.js';
import type { Cube } from '../model/cube.js';
import type { Selection } from '../model/indicator.js';
import { hasValue } from '../model/observation-status.js';
import type { AlteringMethod, ProtectionMethod } from '../model/protection-method.js';
import type { FrequencyRule, Statistic } from '../model/statistic.js';
import type { LocalText } from '../model/text.js';
import { boundedSelections } from './altered-bounds.js';
import { alteredCounts } from './altered-counts.js';
import { comparedSelections } from './compared-selections.js';
import { narrowCounts } from './narrow-counts.js';
import { leastBase } from './protection-methods.js';
import { epochsOf } from './published-selections.js';

/** What a method costs on the published counts of a statistic. */
export interface MethodTried {
  readonly method: ProtectionMethod['kind'];
  readonly base?: number;
  /** True for what was done. */
  readonly applied: boolean;
  /** Absent where the table cannot be changed this way, as its totals contradict their parts. */
  readonly cost?: MethodCost;
}

/** Of methods in which chance takes part, what is to be expected. */
export interface MethodCost {
  /** Cells that have a number and are shown without. */
  readonly withheld: number;
  /** Cells shown with another number. */
  readonly changed: number;
  /** By how much shown numbers differ on average; absent for fewer than 30 cells, of which it would tell too much. */
  readonly meanDifference?: number;
  /** Unsafe counts that would be left in too little doubt, so that nothing would be published; of random rounding in a trial run. */
  readonly open: number;
}

/** What putting categories together would give in the whole table of a statistic. */
export interface MergingTried extends Omit<MergeSuggestion, 'groups' | 'cells'> {
  readonly kind: 'merging' | 'top-coding';
  /** The dimension along which categories are put together. */
  readonly dimension: LocalText;
  /** How many new categories there are. */
  readonly groups: number;
}

/** The published counts of a statistic, and what suppression withholds of them. */
export interface SuppressedStatistic {
  readonly statistic: Statistic;
  readonly rule: FrequencyRule;
  readonly method: ProtectionMethod;
  readonly selections: readonly { readonly selection: Selection; readonly counts: Cube; readonly withheld: number }[];
}

const FEWEST_TO_AVERAGE = 30;
const LARGEST_TO_MERGE = 200_000;

/** What suppression and each of its alternatives costs on the counts of a statistic that are published. */
export function methodsTried(tried: SuppressedStatistic): readonly MethodTried[] {
  const { rule, selections, method: applied } = tried;
  const withheld = selections.reduce((sum, each) => sum + each.withheld, 0);
  const suppression: MethodTried = {
    method: 'suppression',
    applied: applied.kind === 'suppression',
    cost: {
      withheld,
      changed: 0,
      open: 0,
      ...(cellsOf(tried).length < FEWEST_TO_AVERAGE ? {} : { meanDifference: 0 }),
    },
  };
  const rounding = (['small-count-rounding', 'conventional-rounding', 'random-rounding'] as const).map((kind) => {
    const method = applied.kind === kind ? applied : ({ kind, base: leastBase(kind, rule) } as const);
    return triedMethod(method, tried, method.base);
  });
  return [...(applied.kind === 'suppression' ? [suppression] : []), ...rounding, triedMethod(noiseFor(tried), tried)];
}

function triedMethod(method: AlteringMethod, tried: SuppressedStatistic, base?: number): MethodTried {
  const cost = costOf(method, tried);
  return {
    method: method.kind,
    ...(base === undefined ? {} : { base }),
    applied: tried.method.kind === method.kind,
    ...(cost ? { cost } : {}),
  };
}

// noise that shows no small count: the least variance with which that can be done, and room for it
function noiseFor({ method, rule: { minimum } }: SuppressedStatistic): AlteringMethod {
  if (method.kind === 'cell-key') return method;
  return { kind: 'cell-key', maximumNoise: Math.max(5, 2 * minimum - 1), variance: Math.floor(minimum ** 2 / 4) + 1 };
}

function costOf(method: AlteringMethod, tried: SuppressedStatistic): MethodCost | undefined {
  try {
    return { ...summary(differencesOf(method, tried)), open: countOpen(method, tried) };
  } catch (error) {
    if (isSozialraumError(error)) return undefined;
    throw error;
  }
}

/** How probable it is that a cell is changed, and by how much on average. */
interface Difference {
  readonly changed: number;
  readonly mean: number;
}

function differencesOf(method: AlteringMethod, tried: SuppressedStatistic): readonly (Difference | undefined)[] {
  if (method.kind === 'random-rounding') return cellsOf(tried).map((count) => randomDifference(count, method.base));
  if (method.kind === 'cell-key') {
    const noise = perturbationTable({ blocked: tried.rule.minimum - 1, ...method });
    return cellsOf(tried).map((count) => noiseDifference(count, noise));
  }
  const { counts: changed } = alteredCounts(tried.statistic, method, tried.rule.minimum, undefined);
  return tried.selections.flatMap(({ selection, counts }) => {
    const after = changed(selection).cells();
    return shownIn(counts).map(([count, position]) => {
      if (!hasValue(after.statuses[position] as number)) return undefined;
      const mean = Math.abs((after.values[position] as number) - count);
      return { changed: mean > 0 ? 1 : 0, mean };
    });
  });
}

function randomDifference(count: number, base: number): Difference {
  const residue = count % base;
  return { changed: residue > 0 ? 1 : 0, mean: (2 * residue * (base - residue)) / base };
}

function noiseDifference(count: number, { rows }: PerturbationTable): Difference {
  const { noise, probability } = rows[Math.min(count, rows.length - 1)] as NoiseRow;
  const expected = (of: (change: number) => number): number =>
    noise.reduce((sum, change, at) => sum + of(change) * (probability[at] as number), 0);
  return { changed: expected((change) => (change === 0 ? 0 : 1)), mean: expected(Math.abs) };
}

const TRIAL_KEY: SecretKey = [1, 2, 3, 4];

// noise hides how large it is
function countOpen(method: AlteringMethod, { statistic, rule, selections }: SuppressedStatistic): number {
  if (method.kind === 'cell-key') return 0;
  const altered = { statistic, method, ...alteredCounts(statistic, method, rule.minimum, TRIAL_KEY) };
  const own = selections.map(({ selection }) => selection);
  const byId = { statistics: new Map([[statistic.id, statistic]]) };
  const epochs = own.flatMap((selection) => epochsOf(selection, byId));
  const { id, cube, kind } = statistic;
  const compared = comparedSelections([], own, byId);
  const known = boundedSelections(altered, epochs, byId);
  return narrowCounts(altered, [{ id, cube, kind, rule }], known, compared, new Set([id])).length;
}

function summary(differences: readonly (Difference | undefined)[]): Omit<MethodCost, 'open'> {
  const shown = differences.filter((each) => each !== undefined);
  const total = (key: keyof Difference): number => shown.reduce((sum, each) => sum + each[key], 0);
  const withheld = differences.length - shown.length;
  const changed = Math.round(total('changed'));
  if (shown.length < FEWEST_TO_AVERAGE) return { withheld, changed };
  return { withheld, changed, meanDifference: Math.round((10 * total('mean')) / shown.length) / 10 };
}

const cellsOf = ({ selections }: SuppressedStatistic): number[] =>
  selections.flatMap(({ counts }) => shownIn(counts).map(([count]) => count));

function shownIn(counts: Cube): (readonly [count: number, position: number])[] {
  const { values, statuses } = counts.cells();
  return [...values.keys()].flatMap((at) =>
    hasValue(statuses[at] as number) ? [[values[at] as number, at] as const] : [],
  );
}

/**
 * What putting areas or categories together, or the highest of them, would give. Areas go with areas they border. Nothing
 * for tables so large that it would take too long to find out.
 */
export function mergingTried(
  { cube, kind }: Statistic,
  rule: FrequencyRule,
  neighbours: ReadonlyMap<string, readonly string[]>,
): readonly MergingTried[] {
  if (cube.size > LARGEST_TO_MERGE) return [];
  return cube.dimensions.flatMap(({ id, role, label, sums, indexOf }) => {
    if (role === 'time' || sums.length === 0 || (role === 'area' && kind === 'distinct-in-period')) return [];
    const here = new Map([...neighbours].filter(([code]) => indexOf.has(code)));
    const known = new Map([...here].map(([code, beside]) => [code, beside.filter((other) => indexOf.has(other))]));
    const merging = suggestMerging(cube, id, rule, role === 'area' ? known : undefined);
    const topCoding = role === 'category' ? [asTried('top-coding', label, suggestTopCoding(cube, id, rule))] : [];
    return [asTried('merging', label, merging), ...topCoding].filter(({ groups }) => groups > 0);
  });
}

function asTried(kind: MergingTried['kind'], dimension: LocalText, suggestion: MergeSuggestion): MergingTried {
  const { groups, unsafe, categories, safeCountsLost } = suggestion;
  return { kind, dimension, groups: groups.length, unsafe, categories, safeCountsLost };
}
