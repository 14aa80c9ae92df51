import { findDetermined } from './alternatives.js';
import type { Component } from './components.js';
import type { Course } from './course.js';
import type { LinearSolver } from './linear-solver.js';
import type { Move } from './move.js';
import type { Pattern } from './pattern.js';
import type { Prover } from './prover.js';
import { settle } from './settle.js';

/** What is said of columns for which no proof was found. */
export interface Decision {
  readonly determined: readonly number[];
  readonly narrow: readonly number[];
  readonly unproven: readonly number[];
}

/** A component with what has been proven of it. */
export interface Attacked {
  readonly component: Component;
  readonly pattern: Pattern;
  readonly prover: Prover;
  /** Whether shifts fulfil all relations and bounds. */
  readonly holds: (move: Move) => boolean;
  readonly course: Course;
}

/** Decides what can be decided of columns without proof. */
export type Decide = (open: readonly number[], attacked: Attacked) => Decision;

/** By exact elimination, then by a solver if there is one. */
export function decideBy(solver: LinearSolver | undefined): Decide {
  return (open, { component, pattern, prover, holds, course }) => {
    const same = new Set(findDetermined(component));
    const left = open.filter((column) => !same.has(column));
    const settled = solver && settle(left, component, pattern, prover, { solver, course, holds });
    return {
      determined: open.filter((column) => same.has(column)),
      narrow: left.filter((column) => settled?.get(column) === 'narrow'),
      unproven: left.filter((column) => (settled?.get(column) ?? 'open') === 'open'),
    };
  };
}
