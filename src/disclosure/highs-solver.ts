import type loadHighs from 'highs';
import type { Highs, HighsCallbackMap, Model } from 'highs';
import { SozialraumError } from '../error.js';
import type { SolverExtreme, LinearProgram, LinearSolver, LinearSystem } from './linear-solver.js';

/** Where the `highs` package and its WebAssembly are, if not found by name: a function, and a path for its file. */
export interface SolverPlace {
  readonly locateFile?: (file: string) => string;
}

/**
 * Loads HiGHS, a solver for linear programs in WebAssembly: an optional package (`npm install highs`) that nothing loads
 * before this is called. In a browser it needs `'wasm-unsafe-eval'` in the policy of its own page.
 *
 * @throws {@link SozialraumError} `missing package: highs` where it is not installed.
 * @example
 * ```ts
 * audit({ tables: [], published: [] }, new Map(), { solver: await loadLinearSolver() }).safe // => true
 * ```
 */
export async function loadLinearSolver(place: SolverPlace = {}): Promise<LinearSolver> {
  const load = await installedPackage();
  const highs = await load(place);
  return { open: (system, solutions, mayGoOn) => new HighsProgram(highs, system, solutions, mayGoOn) };
}

// By `try`, bundlers know that the package may be absent; otherwise nobody without it could bundle the front door.
async function installedPackage(): Promise<typeof loadHighs.default> {
  try {
    // the package declares a CommonJS module and hands over an ES module
    const module = (await import('highs')) as unknown as { default: typeof loadHighs.default };
    return module.default;
  } catch {
    throw new SozialraumError('missing', 'package', 'highs');
  }
}

/** For one question. */
const SECONDS = 20;
/** For a solution to begin from. */
const BEST_SECONDS = 60;

// Only the objective changes between questions: primal simplex starts from a basis that is feasible already.
const OPTIONS = {
  real: { presolve: 'off', solver: 'simplex', simplex_strategy: 4, time_limit: SECONDS },
  integral: { mip_rel_gap: 0, mip_abs_gap: 0, time_limit: SECONDS },
} as const;

/** How far, by share, what is nearly best may be from the best. */
const NEARLY = 0.2;

class HighsProgram implements LinearProgram {
  readonly #highs: Highs;
  readonly #model: Model;
  readonly #callbacks: HighsCallbackMap;
  #asked = -1;

  constructor(
    highs: Highs,
    { lower, upper, relations, sums }: LinearSystem,
    solutions: 'real' | 'integral',
    mayGoOn: (() => boolean) | undefined,
  ) {
    const columns = lower.length;
    this.#highs = highs;
    this.#callbacks = mayGoOn ? interruptions(highs, mayGoOn) : {};
    this.#model = highs.createModel({
      numCols: columns,
      numRows: relations.size,
      colCost: new Float64Array(columns),
      colLower: lower,
      colUpper: Float64Array.from(lower, (_, column) => Math.min(upper?.[column] ?? Infinity, highs.infinity)),
      rowLower: sums,
      rowUpper: sums,
      matrix: {
        format: 'csr',
        numRows: relations.size,
        numCols: columns,
        starts: relations.starts,
        indices: relations.columns,
        values: Float64Array.from(relations.factors),
      },
      ...(solutions === 'integral' && { integrality: new Int32Array(columns).fill(1) }),
    });
    this.#model.options.set({ output_flag: false, ...OPTIONS[solutions] });
  }

  bound(column: number, lower: number, upper: number): void {
    const { infinity } = this.#highs;
    this.#model.changeColBounds(column, Math.max(lower, -infinity), Math.min(upper, infinity));
  }

  best(weights: Float64Array): Float64Array | 'infeasible' | undefined {
    weights.forEach((weight, column) => this.#model.changeColCost(column, -weight));
    const { modelStatus: status } = this.#highs.constants;
    this.#model.zeroAllClocks();
    this.#model.options.set({ mip_rel_gap: NEARLY, time_limit: BEST_SECONDS });
    const found = this.#run();
    // out of time, what was found by then may do
    const isAny = found === status.optimal || found === status.timeLimit;
    const best = isAny ? this.#solution() : undefined;
    this.#model.options.set({ mip_rel_gap: 0, time_limit: SECONDS });
    weights.forEach((_, column) => this.#model.changeColCost(column, 0));
    return found === status.infeasible ? 'infeasible' : best;
  }

  extreme(column: number, end: 'least' | 'greatest'): SolverExtreme | 'infeasible' | undefined {
    if (this.#asked >= 0) this.#model.changeColCost(this.#asked, 0);
    this.#asked = column;
    this.#model.changeColCost(column, end === 'least' ? 1 : -1);
    this.#model.zeroAllClocks();
    const { modelStatus: status } = this.#highs.constants;
    const found = this.#run();
    if (found === status.infeasible) return 'infeasible';
    if (found !== status.optimal && found !== status.unbounded) return undefined;
    const at = this.#model.getSolution().colValue;
    if (found === status.optimal) return { value: at[column] as number, at };
    return { value: end === 'least' ? -Infinity : Infinity, at };
  }

  #solution(): Float64Array | undefined {
    try {
      return this.#model.getSolution().colValue;
    } catch {
      return undefined;
    }
  }

  close(): void {
    this.#model.dispose();
  }

  #run(): number {
    try {
      return this.#model.run(this.#callbacks).modelStatus;
    } catch {
      return this.#highs.constants.modelStatus.unknown;
    }
  }
}

function interruptions({ constants: { callbackType } }: Highs, mayGoOn: () => boolean): HighsCallbackMap {
  const ask = (event: { interrupt(): void }): undefined => {
    if (!mayGoOn()) event.interrupt();
  };
  return { [callbackType.simplexInterrupt]: ask, [callbackType.mipInterrupt]: ask };
}
