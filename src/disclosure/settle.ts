import type { Component } from './components.js';
import { always, type Course } from './course.js';
import type { Lack } from './interval-rule.js';
import type { LinearProgram, LinearSolver } from './linear-solver.js';
import type { Move } from './move.js';
import type { Pattern } from './pattern.js';
import type { Prover } from './prover.js';

const MOST_ROUNDS = 30;

/** What a solver says of a column without proof: hidden well enough, certainly too narrow, or it gave up. */
export type Settlement = 'hidden' | 'narrow' | 'open';

/** What columns are settled with. */
export interface SettleMeans {
  readonly solver: LinearSolver;
  readonly course: Course;
  /** Whether shifts fulfil all relations and bounds. */
  readonly holds: (move: Move) => boolean;
}

/**
 * Settles columns by linear programs over shifts from the true values, then by integer programs. A solution counts as a
 * proof only once it is found to be a move; that an interval is too narrow is the solver's word.
 */
export function settle(
  columns: readonly number[],
  component: Component,
  pattern: Pattern,
  prover: Prover,
  { solver, course, holds }: SettleMeans,
): Map<number, Settlement> {
  const settled = new Map<number, Settlement>();
  if (columns.length === 0) return settled;
  const { counts, relations, view } = component;
  const { mayGoOn = always } = course;
  const lower = view.slack.map((slack) => -slack);
  const system = { lower, relations, sums: new Float64Array(relations.size) };
  const real = solver.open(system, 'real', mayGoOn);
  let integral: LinearProgram | undefined;
  for (const column of columns) {
    if (!mayGoOn()) break;
    course.onProgress?.(settled.size / columns.length);
    let result: Settlement = 'hidden';
    let rounds = 0;
    for (let lack = prover.lackOf(column); lack && result === 'hidden'; lack = prover.lackOf(column)) {
      if (rounds++ === MOST_ROUNDS) {
        result = 'open';
        break;
      }
      result = widen(column, lack, real);
      if (result === 'open') result = widen(column, lack, (integral ??= solver.open(system, 'integral', mayGoOn)));
    }
    settled.set(column, result);
  }
  real.close();
  integral?.close();
  return settled;

  // adds what the program finds; too narrow for certain if even the best falls short
  function widen(column: number, { down, up, missing, known }: Lack, program: LinearProgram): Settlement {
    const needed = down + up + missing;
    const least = -Math.min(needed, view.slack[column] as number);
    program.bound(column, least, needed);
    if (known >= 0) program.bound(known, (lower[known] as number) + 1, Infinity);
    const ends = [program.extreme(column, 'greatest'), program.extreme(column, 'least')];
    if (known >= 0) program.bound(known, lower[known] as number, Infinity);
    program.bound(column, lower[column] as number, Infinity);
    let reach = 0;
    for (const end of ends) {
      if (typeof end !== 'object') return 'open';
      reach += Math.floor(Math.abs(end.value) + 1e-6);
      const move = toMove(column, end.at);
      if (move && holds(move)) pattern.add(move);
    }
    if (reach < needed) return 'narrow';
    const left = prover.lackOf(column);
    const helped = !left || left.missing < missing || left.known !== known;
    return helped ? 'hidden' : 'open';
  }

  function toMove(column: number, at: Float64Array): Move | undefined {
    if (Math.round(at[column] as number) === 0) return undefined;
    const moved = [...counts.keys()].filter((each) => Math.round(at[each] as number) !== 0);
    return {
      columns: Int32Array.from(moved),
      shifts: Int32Array.from(moved, (each) => Math.round(at[each] as number)),
    };
  }
}
