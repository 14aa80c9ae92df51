import { audit, type AuditVerdict } from '../disclosure/audit.js';
import {
  type BoundedCounts,
  boundCounts,
  type CountBounds,
  type FoundCount,
  type SumIdentity,
} from '../disclosure/bound-counts.js';
import type { Course } from '../disclosure/course.js';
import type { Grid } from '../disclosure/grid.js';
import type { LinearSolver } from '../disclosure/linear-solver.js';
import { MASK } from '../disclosure/request.js';
import { settleCounts, type SettledCounts } from '../disclosure/settle-counts.js';
import type { SettledCount } from '../disclosure/value-spans.js';
import { type Cube, stridesOf } from '../model/cube.js';
import { mayAdd } from '../model/measure.js';
import { hasValue, stateOf } from '../model/observation-status.js';
import type { FrequencyRule } from '../model/statistic.js';
import { type AuditedTable, positionOf, wholeTable } from './whole-table.js';

/** What is assumed of a table that somebody else has protected. */
export interface TableAssumptions {
  /** Absent: the smallest count above zero that the table shows, which cannot be below the minimum. */
  readonly minimum?: number;
  /** Absent: `shown` where the table shows a zero. */
  readonly zeros?: FrequencyRule['zeros'];
}

/** What else may be asked of the audit of a table. Ended early, it calls unproven what it has not settled by then. */
export interface TableAuditOptions extends TableAssumptions, Course {
  /** Settles each withheld cell by linear and integer programs; absent, cells that are not open are unproven. */
  readonly solver?: LinearSolver | undefined;
}

/** A withheld cell that can be computed back: where it is and why, never its value. */
export interface OpenCell {
  /** In the cube. */
  readonly position: number;
  /**
   * `equations`: only several sums taken together tell it; `limit`: there is one possible value below the minimum; the
   * others as {@link FoundCount} has them.
   */
  readonly reason: FoundCount['reason'] | 'equations' | 'limit';
  /** The sum that tells it: the dimension along which it runs, and the cell of its total. */
  readonly sum?: { readonly dimension: string; readonly total: number };
  /** How many cells of that sum are withheld. */
  readonly withheld: number;
}

/** What an attacker finds in a published table. */
export interface TableAudit {
  readonly withheld: number;
  readonly open: readonly OpenCell[];
  /**
   * Positions of cells that may be below the minimum and of which so few values are left that they lie less than two
   * apart. Only a solver tells them; there are none while every withheld count is taken to be below the minimum.
   */
  readonly narrow: readonly number[];
  /** Positions of cells of which it is neither shown that they can be computed nor that they cannot. */
  readonly unproven: readonly number[];
  readonly rule: FrequencyRule;
  /** True where every withheld count may lie below the minimum: the figures speak against none of them. */
  readonly belowMinimum: boolean;
}

interface PlacedSum extends SumIdentity {
  readonly dimension: string;
}

/**
 * Attacks a published table as its readers can: every sum along every dimension holds, counts are whole, a withheld one
 * is at least 1 where zeros are shown, and below the minimum. The last is what a reader assumes of a table without
 * secondary suppression; if the figures contradict it anywhere, some cells are withheld to protect others, and the
 * assumption is given up for the whole table. Beside the bounds that single sums leave, linear combinations of sums are
 * tried by {@link audit}. With a solver instead, each cell is settled: open, narrow, unproven, or none of these.
 *
 * What is not named is not proven safe against a reader who knows more than this table.
 */
export function auditTable(table: AuditedTable, options: TableAuditOptions = {}): TableAudit {
  const { values, statuses } = table.cube.cells();
  const isWithheld = (position: number): boolean => stateOf(statuses[position] as number) === 'suppressed';
  const withheld = [...values.keys()].filter(isWithheld);
  const rule = ruleOf(values, statuses, options);
  if (withheld.length === 0) return { withheld: 0, open: [], narrow: [], unproven: [], rule, belowMinimum: false };
  const sums = sumsOf(table, statuses);
  const least = rule.zeros === 'shown' ? 1 : 0;
  const boundsUpTo = (most: number): CountBounds => ({
    lower: values.map((value, at) => (isWithheld(at) ? least : Number.isNaN(value) ? 0 : value)),
    upper: values.map((value, at) => (isWithheld(at) ? most : Number.isNaN(value) ? Infinity : value)),
  });
  const attacks = { sums, free: boundsUpTo(Infinity), small: boundsUpTo(Math.max(least, rule.minimum - 1)), withheld };
  const found = attackBySums(attacks, rule);
  const settled = options.solver
    ? attackBySolver(table.cube, attacks, found, options.solver, options)
    : { ...found, counts: determinedBySums(table, statuses, rule, options) };
  const first = settled.belowMinimum ? found.small.found : found.free.found;
  const open = first.filter(({ count }) => isWithheld(count)).map((each) => openCell(each, sums));
  const known = new Set(open.map(({ position }) => position));
  const verdictOf = (position: number) => settled.counts.get(position)?.verdict;
  const { lower, upper } = attacks.small;
  const isLimit = (at: number): boolean => settled.belowMinimum && lower[at] === upper[at];
  for (const position of withheld.filter((at) => !known.has(at) && (isLimit(at) || verdictOf(at) === 'single'))) {
    open.push({ position, reason: isLimit(position) ? 'limit' : 'equations', withheld: 0 });
    known.add(position);
  }
  const left = withheld.filter((position) => !known.has(position));
  return {
    withheld: withheld.length,
    open: open.sort((a, b) => a.position - b.position),
    narrow: left.filter((at) => verdictOf(at) === 'narrow' && mayBeBelow(settled.counts.get(at), rule)),
    unproven: left.filter((at) => (verdictOf(at) ?? 'unproven') === 'unproven'),
    rule,
    belowMinimum: settled.belowMinimum,
  };
}

/** How far apart the values of a cell must lie that may be below the minimum. */
const WIDTH = 2;

/** The sums of a table and the bounds of its counts, for a reader who assumes nothing, and who takes all to be small. */
interface Attacks {
  readonly sums: readonly PlacedSum[];
  readonly free: CountBounds;
  readonly small: CountBounds;
  readonly withheld: readonly number[];
}

interface FoundBySums {
  readonly free: BoundedCounts;
  readonly small: BoundedCounts;
  /** False where the figures contradict that every withheld count is below the minimum. */
  readonly belowMinimum: boolean;
}

function attackBySums({ sums, free, small }: Attacks, { minimum }: FrequencyRule): FoundBySums {
  const [unlimited, limited] = [boundCounts(sums, free), boundCounts(sums, small)];
  return {
    free: unlimited,
    small: limited,
    // nothing lies below 1 that would be withheld for being small
    belowMinimum: minimum > 1 && limited.contradicted.length === unlimited.contradicted.length,
  };
}

/** A solver may find that not every withheld count can be below the minimum where no single sum tells. */
function attackBySolver(
  cube: Cube,
  { sums, free, withheld }: Attacks,
  found: FoundBySums,
  solver: LinearSolver,
  course: Course,
): Pick<SettledCounts, 'counts'> & { readonly belowMinimum: boolean } {
  const wrong = new Set(found.free.contradicted);
  const holding = sums.filter((_, at) => !wrong.has(at));
  const means = { solver, course, grids: [gridOf(cube)] };
  if (found.belowMinimum) {
    const settled = settleCounts(holding, found.small, withheld, 1, means);
    if (!settled.isImpossible) return { counts: settled.counts, belowMinimum: true };
  }
  const { counts } = settleCounts(holding, free, withheld, WIDTH, means);
  return { counts, belowMinimum: false };
}

function gridOf({ dimensions, size }: Cube): Grid {
  const strides = stridesOf(dimensions);
  const axes = dimensions.map(({ categories, sums }, axis) => ({
    stride: strides[axis] as number,
    length: categories.length,
    sums: sums.filter(({ complete }) => complete),
  }));
  return { start: 0, size, axes };
}

function openCell({ count, reason, identity, open }: FoundCount, sums: readonly PlacedSum[]): OpenCell {
  const sum = identity === undefined ? undefined : (sums[identity] as PlacedSum);
  return sum
    ? { position: count, reason, sum: { dimension: sum.dimension, total: sum.total }, withheld: open }
    : { position: count, reason: 'equations', withheld: 0 };
}

const mayBeBelow = (count: SettledCount | undefined, { minimum }: FrequencyRule): boolean =>
  (count?.least ?? 0) < minimum;

function ruleOf(values: Float64Array, statuses: Uint16Array, { minimum, zeros }: TableAssumptions): FrequencyRule {
  let smallest = Infinity;
  let showsZero = false;
  values.forEach((value, at) => {
    if (!hasValue(statuses[at] as number)) return;
    if (value === 0) showsZero = true;
    else smallest = Math.min(smallest, value);
  });
  return {
    minimum: minimum ?? (smallest === Infinity ? 1 : Math.max(1, Math.floor(smallest))),
    zeros: zeros ?? (showsZero ? 'shown' : 'protected'),
  };
}

/** Every sum that holds in the table, cell by cell. */
function sumsOf({ cube, kind }: AuditedTable, statuses: Uint16Array): PlacedSum[] {
  const strides = stridesOf(cube.dimensions);
  const isThere = (position: number): boolean => stateOf(statuses[position] as number) !== 'not-applicable';
  return cube.dimensions.flatMap(({ id, role, categories, sums }, axis) => {
    const stride = strides[axis] as number;
    const holding = mayAdd(kind, role) ? sums.filter(({ complete }) => complete) : [];
    return holding.flatMap(({ total, parts }) =>
      lineStarts(cube.size, stride, categories.length).flatMap((start) => {
        const sum = {
          dimension: id,
          total: start + total * stride,
          parts: parts.map((part) => start + part * stride).filter(isThere),
        };
        return isThere(sum.total) && sum.parts.length > 0 ? [sum] : [];
      }),
    );
  });
}

function lineStarts(size: number, stride: number, length: number): number[] {
  const starts: number[] = [];
  for (let outer = 0; outer < size; outer += stride * length)
    for (let inner = 0; inner < stride; inner++) starts.push(outer + inner);
  return starts;
}

/** Cells that linear combinations of sums determine. */
function determinedBySums(
  table: AuditedTable,
  statuses: Uint16Array,
  rule: FrequencyRule,
  course: Course,
): Map<number, SettledCount> {
  const { request, selections } = wholeTable(table, rule);
  const masks = new Map(
    selections.map(({ id, positions }) => [
      id,
      Uint8Array.from(positions, (position) =>
        stateOf(statuses[position] as number) === 'suppressed' ? MASK.secondary : MASK.published,
      ),
    ]),
  );
  const { determined }: AuditVerdict = audit(request, masks, {
    mayGoOn: course.mayGoOn,
    onProgress: course.onProgress,
  });
  const positions = determined.flatMap((reference) => positionOf(reference, table.cube, request, selections) ?? []);
  return new Map(positions.map((position) => [position, { verdict: 'single' }]));
}
