import loadHighs, { type Highs, type Model } from 'highs';
import type { LinearSystem } from './linear-system.js';

/** Where a search for an extreme table ended; `open` is a limit of time, or numbers that the solver gave up on. */
export type Outcome = 'optimal' | 'infeasible' | 'unbounded' | 'open';

export interface Extreme {
  readonly outcome: Outcome;
  /** A table by cell, where the solver holds one. It has not been checked. */
  readonly table?: ArrayLike<number>;
}

/** Real tables at a corner or somewhere on the rim of what is possible, or integral ones. */
export type ProgramKind = 'corner' | 'rim' | 'integer' | 'nearby';

// Only the objective changes between questions, so that primal simplex starts from a feasible basis: 30 times faster here
// than the solver's default. With tens of thousands of counts an interior-point method without crossover is 10 times faster.
const OPTIONS = {
  corner: { presolve: 'off', solver: 'simplex', simplex_strategy: 4 },
  rim: { presolve: 'on', solver: 'ipm', run_crossover: 'off' },
  integer: { mip_rel_gap: 0, mip_abs_gap: 0 },
  // any whole table that moves much is as good as the one that moves most
  nearby: { mip_rel_gap: 0.2 },
} as const;

let loaded: Promise<Highs> | undefined;

// the package declares a CommonJS module and hands Node an ES module: what is imported is the function itself
const load = loadHighs as unknown as typeof loadHighs.default;

export function solver(): Promise<Highs> {
  return (loaded ??= load());
}

/** The tables that a linear system allows, kept in the solver from one question to the next. */
export class Program {
  readonly #highs: Highs;
  readonly #model: Model;
  readonly #size: number;
  #priced: number[] = [];

  readonly #lower: ArrayLike<number>;
  readonly #upper: Float64Array;

  constructor(highs: Highs, { lower, equations }: LinearSystem, kind: ProgramKind, upper?: readonly number[]) {
    this.#highs = highs;
    this.#size = lower.length;
    this.#lower = lower;
    this.#upper = upper ? Float64Array.from(upper) : new Float64Array(lower.length).fill(highs.infinity);
    const starts = new Int32Array(equations.length + 1);
    equations.forEach(({ cells }, row) => (starts[row + 1] = (starts[row] as number) + cells.length));
    const values = Float64Array.from(equations, ({ value }) => value);
    this.#model = highs.createModel({
      numCols: lower.length,
      numRows: equations.length,
      colCost: new Float64Array(lower.length),
      colLower: Float64Array.from(lower),
      colUpper: this.#upper,
      rowLower: values,
      rowUpper: values,
      matrix: {
        format: 'csr',
        numRows: equations.length,
        numCols: lower.length,
        starts,
        indices: Int32Array.from(equations.flatMap(({ cells }) => cells)),
        values: Float64Array.from(equations.flatMap(({ factors }) => factors)),
      },
      ...((kind === 'integer' || kind === 'nearby') && { integrality: new Int32Array(lower.length).fill(1) }),
    });
    this.#model.options.set({ output_flag: false, ...OPTIONS[kind] });
  }

  /** Narrows what a cell may be, until it is reset. */
  within(cell: number, from: number, to = Infinity): void {
    this.#model.changeColBounds(
      cell,
      Math.max(from, this.#lower[cell] as number),
      Math.min(to, this.#upper[cell] as number),
    );
  }

  reset(cell: number): void {
    this.within(cell, -Infinity);
  }

  /** The table with the least sum of `prices[i] * count[cells[i]]`. */
  least(cells: readonly number[], prices: readonly number[], seconds: number): Extreme {
    for (const cell of this.#priced) this.#model.changeColCost(cell, 0);
    cells.forEach((cell, i) => this.#model.changeColCost(cell, prices[i] as number));
    this.#priced = [...cells];
    this.#model.zeroAllClocks();
    this.#model.options.set({ time_limit: Math.max(0.01, seconds) });
    const { optimal, infeasible, unbounded } = this.#highs.constants.modelStatus;
    const { modelStatus } = this.#run();
    if (modelStatus === infeasible) return { outcome: 'infeasible' };
    const outcome = modelStatus === optimal ? 'optimal' : modelStatus === unbounded ? 'unbounded' : 'open';
    const table = this.#model.getSolution().colValue;
    return table.length === this.#size ? { outcome, table } : { outcome };
  }

  dispose(): void {
    this.#model.dispose();
  }

  #run() {
    try {
      return this.#model.run();
    } catch {
      return { modelStatus: this.#highs.constants.modelStatus.unknown };
    }
  }
}
