import { ROLE } from './attacker-view.js';
import type { CountBounds, SumIdentity } from './bound-counts.js';
import type { Component } from './components.js';
import { always, type Course, partOf, partsOf } from './course.js';
import { firstTable } from './first-table.js';
import type { Grid } from './grid.js';
import type { LinearSolver } from './linear-solver.js';
import { moveCheck } from './move-check.js';
import { Pattern } from './pattern.js';
import { Prover, THOROUGH } from './prover.js';
import { settle } from './settle.js';
import { type SumSystem, systemsOf } from './sum-systems.js';
import { type SettledCount, UNPROVEN, ValueSpans } from './value-spans.js';

/** What is left of counts. */
export interface SettledCounts {
  readonly counts: ReadonlyMap<number, SettledCount>;
  /** True where some sums cannot hold together with the bounds; their counts are unproven. */
  readonly isImpossible: boolean;
}

/** What counts are settled with. */
export interface CountMeans {
  readonly solver: LinearSolver;
  readonly course: Course;
  /** Where the counts lie in tables; proofs are found faster. */
  readonly grids: readonly Grid[];
}

/** So many entries of equations that hang together are more than memory is given for. */
const MOST_ENTRIES = 2_000_000;

/**
 * How far apart the values are that whole numbers can have which add up as the sums say, for counts whose true values
 * nobody knows. A first table that fulfils all sums comes from the solver; moves from it show that a count has enough
 * values. Where none are found, linear, then integer programs find the least and the greatest value. What is called wide
 * was shown by tables, checked by adding; that a count has few values is the solver's word.
 *
 * @param asked - Counts by their positions; those that no sum mentions are wide if their bounds are.
 * @param width - How far apart the least and the greatest value must be.
 */
export function settleCounts(
  sums: readonly SumIdentity[],
  bounds: CountBounds,
  asked: readonly number[],
  width: number,
  means: CountMeans,
): SettledCounts {
  const { mayGoOn = always } = means.course;
  const counts = new Map<number, SettledCount>();
  const isAsked = new Set(asked);
  const systems = systemsOf(sums, bounds).filter((system) => system.counts.some((count) => isAsked.has(count)));
  // the small ones first: if time runs out, most are settled
  systems.sort((a, b) => a.counts.length - b.counts.length);
  const courses = partsOf(
    means.course,
    systems.map((system) => system.counts.length),
  );
  let isImpossible = false;
  systems.forEach((system, at) => {
    const columns = [...system.counts.keys()].filter((column) => isAsked.has(system.counts[column] as number));
    for (const column of columns) counts.set(system.counts[column] as number, UNPROVEN);
    if (!mayGoOn() || system.relations.columns.length > MOST_ENTRIES) return;
    const first = firstTable(system, means.solver, mayGoOn);
    if (first === 'infeasible') isImpossible = true;
    if (typeof first !== 'object') return;
    const given = { ...means, course: courses[at] as Course };
    for (const [column, settled] of settleSystem(system, first, columns, width, given))
      counts.set(system.counts[column] as number, settled);
  });
  for (const count of asked) if (!counts.has(count)) counts.set(count, settledByBounds(count, bounds, width));
  return { counts, isImpossible };
}

// a count in no system is free within its bounds
function settledByBounds(count: number, { lower, upper }: CountBounds, width: number): SettledCount {
  const least = lower[count] as number;
  const left = (upper[count] as number) - least;
  if (left >= width) return { verdict: 'wide' };
  return { verdict: left === 0 ? 'single' : 'narrow', least };
}

function settleSystem(
  system: SumSystem,
  first: Float64Array,
  columns: readonly number[],
  width: number,
  means: CountMeans,
): Map<number, SettledCount> {
  const { mayGoOn = always } = means.course;
  // moves know no greatest value
  const isBounded = system.upper.some((most) => most !== Infinity);
  const [byMoves = {}, byTables = {}] = partsOf(means.course, isBounded ? [0, 1] : [MOVES_SHARE, 1 - MOVES_SHARE]);
  const settled = isBounded
    ? new Map<number, SettledCount>()
    : settleByMoves(system, first, columns, width, { ...means, course: byMoves });
  const spans = new ValueSpans(system, first, means.solver, mayGoOn);
  const left = columns.filter((column) => !settled.has(column));
  left.forEach((column, at) => {
    byTables.onProgress?.(at / left.length);
    if (mayGoOn()) settled.set(column, spans.settle(column, width));
  });
  spans.close();
  return settled;
}

/** How much of the work moves are, and of that the search for them. */
const MOVES_SHARE = 0.8;
const SEARCH_SHARE = 0.5;

/** What moves settle; columns that they leave nearly nothing are told exactly by the solver. */
function settleByMoves(
  system: SumSystem,
  first: Float64Array,
  columns: readonly number[],
  width: number,
  { solver, course, grids }: CountMeans,
): Map<number, SettledCount> {
  const { mayGoOn = always, onProgress } = course;
  const component = componentFrom(system, first, columns);
  const pattern = new Pattern(component, new Float64Array(first.length), grids);
  const prover = new Prover(pattern, { width, contributor: false }, THOROUGH);
  const left = columns.filter((column, at) => {
    onProgress?.((at / columns.length) * SEARCH_SHARE);
    return !mayGoOn() || prover.prove(column, Infinity) === undefined;
  });
  const holds = moveCheck(component);
  const further = settle(left, component, pattern, prover, { solver, course: partOf(course, SEARCH_SHARE, 1), holds });
  const settled = new Map<number, SettledCount>(columns.map((column) => [column, { verdict: 'wide' }]));
  for (const column of left) if (further.get(column) !== 'hidden') settled.delete(column);
  for (const [column, verdict] of further) {
    const { up = 0, down = 0 } = (verdict === 'narrow' && prover.lackOf(column)) || {};
    const least = (first[column] as number) - down;
    if (up + down > 0 && up + down === width - 1) settled.set(column, { verdict: 'narrow', least });
  }
  return settled;
}

// the first table stands for the true one: whichever it is, the others are the same
function componentFrom(
  { counts, relations, lower }: SumSystem,
  first: Float64Array,
  columns: readonly number[],
): Component {
  const roles = new Uint8Array(counts.length).fill(ROLE.free);
  for (const column of columns) roles[column] = ROLE.unsafe;
  const columnOf = new Int32Array(counts.reduce((most, count) => Math.max(most, count), 0) + 1).fill(-1);
  counts.forEach((count, column) => (columnOf[count] = column));
  return {
    counts,
    relations,
    view: { roles, slack: first.map((value, at) => value - (lower[at] as number)) },
    columnOf,
  };
}
