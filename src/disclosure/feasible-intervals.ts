import { SozialraumError } from '../error.js';
import type { LinearProgram, LinearSolver, LinearSystem } from './linear-solver.js';
import { RelationsBuilder } from './relations.js';

/** What an attacker knows of counts: the least each can be, and sums of them that are published. */
export interface KnownSums {
  readonly variables: readonly { readonly id: string; readonly lower: number }[];
  readonly equations: readonly { readonly coefficients: Readonly<Record<string, number>>; readonly value: number }[];
}

/**
 * All that a count can be, over real numbers and over integers. Infinite where nothing bounds it, undefined where no
 * solution exists or the solver found none in time.
 */
export interface FeasibleInterval {
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  readonly integerLower: number | undefined;
  readonly integerUpper: number | undefined;
}

/**
 * The interval of every count that an attacker cannot narrow down any further, by linear and integer programming.
 *
 * @param solver - As {@link loadLinearSolver} gives it.
 * @throws SozialraumError `unknown` for a coefficient without a variable.
 * @example
 * ```ts
 * const variables = [{ id: 'a', lower: 1 }, { id: 'b', lower: 1 }];
 * const equations = [{ coefficients: { a: 1, b: 1 }, value: 5 }]; // a + b is published
 * feasibleIntervals({ variables, equations }, await loadLinearSolver()).get('a'); // between 1 and 4
 * ```
 */
export function feasibleIntervals(known: KnownSums, solver: LinearSolver): ReadonlyMap<string, FeasibleInterval> {
  const system = systemOf(known);
  const real = solver.open(system, 'real');
  const integral = solver.open(system, 'integral');
  const found = new Map<string, FeasibleInterval>();
  known.variables.forEach(({ id }, column) => {
    const [lower, upper] = [valueOf(real, column, 'least'), valueOf(real, column, 'greatest')];
    found.set(id, {
      lower,
      upper,
      integerLower: integerValue(integral, column, 'least', lower),
      integerUpper: integerValue(integral, column, 'greatest', upper),
    });
  });
  real.close();
  integral.close();
  return found;
}

function systemOf({ variables, equations }: KnownSums): LinearSystem {
  const at = new Map(variables.map(({ id }, column) => [id, column]));
  const relations = new RelationsBuilder();
  for (const { coefficients } of equations) {
    for (const [id, factor] of Object.entries(coefficients)) {
      const column = at.get(id);
      if (column === undefined) throw new SozialraumError('unknown', 'variable', id);
      relations.add(column, factor);
    }
    relations.end();
  }
  return {
    lower: Float64Array.from(variables, ({ lower }) => lower),
    relations: relations.build(),
    sums: Float64Array.from(equations, ({ value }) => value),
  };
}

function valueOf(program: LinearProgram, column: number, end: 'least' | 'greatest'): number | undefined {
  const found = program.extreme(column, end);
  return typeof found === 'object' ? found.value : undefined;
}

// where real numbers go on without end integers do too, if there are any
function integerValue(
  program: LinearProgram,
  column: number,
  end: 'least' | 'greatest',
  real: number | undefined,
): number | undefined {
  if (real === undefined) return undefined;
  if (!Number.isFinite(real))
    return valueOf(program, column, end === 'least' ? 'greatest' : 'least') === undefined ? undefined : real;
  const value = valueOf(program, column, end);
  return value === undefined ? undefined : Math.round(value);
}
