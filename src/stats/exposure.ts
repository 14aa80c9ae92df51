import { isolation } from './isolation.js';

/**
 * Exposure xPy: the share of all others among the neighbours of an average member of the group, `1 - isolation`.
 *
 * @param group Members of the group, by area.
 * @param total All inhabitants, by area. An area of which one of the two is NaN is left out.
 * @returns 0 to below 1; NaN where nobody belongs to the group, or everybody.
 * @throws SozialraumError `invalid` as {@link isolation} does.
 * @see S. Lieberson (1981), as for {@link isolation}; docs/methods/segregation.md.
 * @example
 * ```ts
 * exposure([10], [40]) // => 0.75
 * ```
 */
export function exposure(group: ArrayLike<number>, total: ArrayLike<number>): number {
  return 1 - isolation(group, total);
}
