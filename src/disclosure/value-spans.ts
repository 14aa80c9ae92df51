import type { LinearProgram, LinearSolver } from './linear-solver.js';
import { type SumSystem, tableFrom } from './sum-systems.js';

/** What sums leave of a count: one value; fewer than asked for; enough; or that could not be settled. */
export type CountVerdict = 'single' | 'narrow' | 'wide' | 'unproven';

/** How much is left of a count. */
export interface SettledCount {
  readonly verdict: CountVerdict;
  /** The smallest value of one that is single or narrow. */
  readonly least?: number;
}

export const UNPROVEN: SettledCount = { verdict: 'unproven' };

/** How far from the truth the solver's numbers may be. */
const TOLERANCE = 1e-6;

/**
 * The values that columns have in tables that fulfil a system in whole numbers. More tables are looked for where a column
 * asks for them.
 */
export class ValueSpans {
  readonly #system: SumSystem;
  readonly #solver: LinearSolver;
  readonly #mayGoOn: () => boolean;
  readonly #least: Float64Array;
  readonly #greatest: Float64Array;
  readonly #programs: Partial<Record<Solutions, LinearProgram>> = {};

  /** @param first - Any table that fulfils the system. */
  constructor(system: SumSystem, first: Float64Array, solver: LinearSolver, mayGoOn: () => boolean) {
    this.#system = system;
    this.#solver = solver;
    this.#mayGoOn = mayGoOn;
    this.#least = first.slice();
    this.#greatest = first.slice();
  }

  /** How far apart the values of a column lie. */
  settle(column: number, width: number): SettledCount {
    for (const end of ['greatest', 'least'] as const) {
      if (this.#width(column) >= width) return { verdict: 'wide' };
      if (!this.#reach(column, end, width)) return UNPROVEN;
    }
    const left = this.#width(column);
    if (left >= width) return { verdict: 'wide' };
    return { verdict: left === 0 ? 'single' : 'narrow', least: this.#least[column] };
  }

  close(): void {
    for (const program of Object.values(this.#programs)) program.close();
  }

  #width(column: number): number {
    return (this.#greatest[column] as number) - (this.#least[column] as number);
  }

  /** Looks for a table in which a column reaches its end, or is far enough from its other end; true if one is seen. */
  #reach(column: number, end: 'least' | 'greatest', width: number): boolean {
    for (const solutions of ['real', 'integral'] as const) {
      const found = this.#extreme(column, end, width, solutions);
      if (found === undefined) return false;
      const isReached =
        end === 'greatest'
          ? Math.floor(found + TOLERANCE) <= (this.#greatest[column] as number)
          : Math.ceil(found - TOLERANCE) >= (this.#least[column] as number);
      if (isReached) return true;
    }
    return false;
  }

  #extreme(column: number, end: 'least' | 'greatest', width: number, solutions: Solutions): number | undefined {
    const lower = this.#system.lower[column] as number;
    const upper = this.#system.upper[column] as number;
    const program = (this.#programs[solutions] ??= this.#solver.open(this.#system, solutions, this.#mayGoOn));
    if (end === 'greatest') program.bound(column, lower, Math.min(upper, (this.#least[column] as number) + width));
    else program.bound(column, Math.max(lower, (this.#greatest[column] as number) - width), upper);
    const found = program.extreme(column, end);
    program.bound(column, lower, upper);
    if (typeof found !== 'object') return undefined;
    tableFrom(this.#system, found.at)?.forEach((value, each) => {
      this.#least[each] = Math.min(this.#least[each] as number, value);
      this.#greatest[each] = Math.max(this.#greatest[each] as number, value);
    });
    return found.value;
  }
}

type Solutions = 'real' | 'integral';
