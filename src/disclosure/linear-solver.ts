import type { Relations } from './relations.js';

/** Equations over columns, and the least and the greatest value of each. */
export interface LinearSystem {
  readonly lower: Float64Array;
  /** Absent: nothing is too great. */
  readonly upper?: Float64Array;
  readonly relations: Relations;
  /** What each relation adds up to. */
  readonly sums: Float64Array;
}

/** The least or greatest value of a column and a solution where it is reached; infinite where nothing bounds it. */
export interface SolverExtreme {
  readonly value: number;
  readonly at: Float64Array;
}

/** A system in the solver, asked one question after another. */
export interface LinearProgram {
  /** Sets the bounds of a column. */
  bound(column: number, lower: number, upper: number): void;
  /** The extreme of a column; `infeasible` where no solution exists, undefined where the solver gave up. */
  extreme(column: number, end: 'least' | 'greatest'): SolverExtreme | 'infeasible' | undefined;
  /** A solution in which the weighted columns add up to as much as can be, or nearly. */
  best(weights: Float64Array): Float64Array | 'infeasible' | undefined;
  close(): void;
}

/** Finds extremes of linear systems, over real or over integral solutions. */
export interface LinearSolver {
  /** @param mayGoOn - Asked while the solver works; where it answers false, the solver gives up. */
  open(system: LinearSystem, solutions: 'real' | 'integral', mayGoOn?: () => boolean): LinearProgram;
}
