import type { Highs } from 'highs';
import { components, type Equation, equationsOf, type LinearSystem } from './linear-system.js';
import { type Extreme, Program } from './program.js';

/** The least and the greatest value; undefined where no table exists, -Infinity and Infinity where nothing bounds it. */
export interface Interval {
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  readonly integerLower: number | undefined;
  readonly integerUpper: number | undefined;
}

const SECONDS = 60;

/** All that the equations tell of each count, by number. */
export function intervals(system: LinearSystem, highs: Highs): Interval[] {
  const found: Interval[] = [];
  for (const cells of components(system)) {
    const part = partOf(system, cells);
    const [real, integer] = [new Program(highs, part, 'corner'), new Program(highs, part, 'integer')];
    cells.forEach((cell, column) => {
      const extreme = (program: Program, sign: 1 | -1): number | undefined =>
        valueOf(program.least([column], [sign], SECONDS), column, sign);
      const [lower, upper] = [extreme(real, 1), extreme(real, -1)];
      // a direction without end has one of integers as well, if there is an integral table to start from
      const isEndless = (bound: number | undefined): boolean => bound !== undefined && !Number.isFinite(bound);
      const anywhere = (bound: number | undefined): number | undefined =>
        integer.least([], [], SECONDS).outcome === 'infeasible' ? undefined : bound;
      found[cell] = {
        lower,
        upper,
        integerLower: isEndless(lower) ? anywhere(lower) : extreme(integer, 1),
        integerUpper: isEndless(upper) ? anywhere(upper) : extreme(integer, -1),
      };
    });
    real.dispose();
    integer.dispose();
  }
  // one part without a table, and there is none of the whole
  const without = (bound: keyof Interval): boolean => found.some((interval) => interval[bound] === undefined);
  const [noReal, noInteger] = [without('lower'), without('integerLower')];
  return found.map(({ lower, upper, integerLower, integerUpper }) => ({
    lower: noReal ? undefined : lower,
    upper: noReal ? undefined : upper,
    integerLower: noInteger ? undefined : integerLower,
    integerUpper: noInteger ? undefined : integerUpper,
  }));
}

function valueOf({ outcome, table }: Extreme, column: number, sign: 1 | -1): number | undefined {
  if (outcome === 'infeasible') return undefined;
  if (outcome === 'unbounded') return sign * -Infinity;
  if (outcome === 'open' || !table) throw new Error('the solver gave up on an interval');
  return table[column];
}

function partOf(system: LinearSystem, cells: readonly number[]): LinearSystem {
  const at = new Map(cells.map((cell, i) => [cell, i]));
  const byCell = equationsOf(system);
  const numbers = new Set(cells.flatMap((cell) => byCell[cell] as number[]));
  return {
    lower: cells.map((cell) => system.lower[cell] as number),
    equations: [...numbers].map((number) => {
      const { cells: inEquation, factors, value } = system.equations[number] as Equation;
      return { cells: inEquation.map((cell) => at.get(cell) as number), factors, value };
    }),
  };
}
