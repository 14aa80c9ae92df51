import type { Cube } from '../../model/cube.js';
import { assertSameCells, type CellKeys } from './cell-keys.js';
import { assertBase, replaceCounts } from './counts.js';
import type { Altered } from './statement.js';

/**
 * Random rounding: every count to a neighbouring multiple of the base, upwards with probability residue / base, so that the
 * expected difference is 0. The key of the cell decides, not a new draw: the same cell is rounded the same way every
 * time. With keys of 32 bits the probability is exact to 2^-32.
 *
 * @param keys - From {@link countKeyedRecords} where there are records, otherwise from {@link cellKeysOf}.
 * @throws SozialraumError `invalid` for a base that is no integer of 2 to 1000, or a value that is no count; `conflict` for
 * keys over other dimensions.
 * @example
 * ```ts
 * const { cube } = roundRandomly(recipients, cellKeysOf(recipients.dimensions, 'stock', 'recipients', secret), 3);
 * ```
 */
export function roundRandomly(counts: Cube, keys: CellKeys, base: number): Altered<Cube> {
  assertBase(base);
  assertSameCells(counts, keys);
  const { values } = keys.keys.cells();
  return {
    cube: replaceCounts(counts, (count, position) => {
      const residue = count % base;
      return count - residue + ((values[position] as number) * base < residue * keys.modulus ? base : 0);
    }),
    statement: {
      method: 'random-rounding',
      base,
      additive: false,
      unbiased: true,
      zerosKept: true,
      largestDifference: base - 1,
    },
  };
}
