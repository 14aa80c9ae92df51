import type { Cube } from '../../model/cube.js';
import { assertSameCells, type CellKeys } from './cell-keys.js';
import { replaceCounts } from './counts.js';
import type { NoiseRow, PerturbationTable } from './perturbation-table.js';
import type { Altered } from './statement.js';

/**
 * The cell key method: noise on every count, totals included, that depends on the cell's key alone. The same people are
 * counted the same in every table. Totals are perturbed for themselves and need not be the sum of their parts; every
 * figure that follows (rates, differences, means) has to be made of the perturbed counts.
 *
 * In the row of the count, the first change whose upper bound the cell's key / modulus lies below is taken. A key that
 * equals a bound belongs to the next change (key < bound, as the R package cellKey has it; the handbook puts it to the
 * lower one).
 *
 * @throws SozialraumError `invalid` for a value that is no count, `conflict` for keys over other dimensions.
 * @example
 * ```ts
 * const { cube, statement } = perturbCounts(counts, keys, table); // as countKeyedRecords and perturbationTable made them
 * ```
 */
export function perturbCounts(counts: Cube, keys: CellKeys, table: PerturbationTable): Altered<Cube> {
  assertSameCells(counts, keys);
  const { values } = keys.keys.cells();
  return {
    cube: replaceCounts(counts, (count, position) => {
      return count + noiseOf(table, count, (values[position] as number) / keys.modulus);
    }),
    statement: { method: 'cell-key', additive: false, unbiased: true, zerosKept: true },
  };
}

function noiseOf({ rows }: PerturbationTable, count: number, key: number): number {
  const { noise, upper } = rows[Math.min(count, rows.length - 1)] as NoiseRow;
  return noise[upper.findIndex((bound) => key < bound)] ?? 0;
}
