import type { Cube } from '../../model/cube.js';
import { assertBase, replaceCounts } from './counts.js';
import type { Altered } from './statement.js';

/**
 * Conventional rounding: every count to the nearest multiple of the base, half of it upwards. Totals are rounded for
 * themselves and need not be the sum of their parts. Alone it protects little: tables that share cells can undo it.
 *
 * @throws SozialraumError `invalid` for a base that is no integer of 2 to 1000, or a value that is no count.
 * @example
 * ```ts
 * const { cube } = roundCounts(recipients, 10); // 14 becomes 10, 15 becomes 20
 * ```
 */
export function roundCounts(cube: Cube, base: number): Altered<Cube> {
  assertBase(base);
  return {
    cube: replaceCounts(cube, (count) => base * Math.floor((2 * count + base) / (2 * base))),
    statement: {
      method: 'conventional-rounding',
      base,
      additive: false,
      unbiased: false,
      zerosKept: true,
      largestDifference: Math.floor(base / 2),
    },
  };
}
