import type { LinearSolver, LinearSystem } from './linear-solver.js';
import { RelationsBuilder } from './relations.js';
import { type SumSystem, tableFrom } from './sum-systems.js';

/** So far above its least value a count should lie, if it can. */
const ROOM = 2;

/**
 * A table of whole numbers that fulfils a system, with many counts well above their least value: from there moves are
 * found easily. `infeasible` where there is no table, undefined where none was found.
 */
export function firstTable(
  system: SumSystem,
  solver: LinearSolver,
  mayGoOn: () => boolean,
): Float64Array | 'infeasible' | undefined {
  const { lower } = system;
  const split = splitSystem(system);
  const weights = split.lower.map((_, column) => (column < lower.length ? 1 : 0));
  const program = solver.open(split, 'integral', mayGoOn);
  const found = program.best(weights);
  program.close();
  if (typeof found !== 'object') return found;
  const valueOf = (least: number, column: number): number =>
    least + (found[column] as number) + (found[lower.length + column] as number);
  return tableFrom(system, lower.map(valueOf));
}

// each count as its least value, its room, and the rest above
function splitSystem({ lower, upper, relations, sums }: SumSystem): LinearSystem {
  const size = lower.length;
  const { starts, columns, factors } = relations;
  const split = new RelationsBuilder();
  const above = sums.map((sum, r) => {
    let left = sum;
    for (let i = starts[r] as number; i < (starts[r + 1] as number); i++) {
      const column = columns[i] as number;
      const factor = factors[i] as number;
      split.add(column, factor);
      split.add(size + column, factor);
      left -= factor * (lower[column] as number);
    }
    split.end();
    return left;
  });
  const most = new Float64Array(size * 2);
  upper.forEach((value, column) => {
    const span = value - (lower[column] as number);
    most[column] = Math.min(span, ROOM);
    most[size + column] = Math.max(0, span - ROOM);
  });
  return { lower: new Float64Array(size * 2), upper: most, relations: split.build(), sums: above };
}
