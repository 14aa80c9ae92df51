import { SozialraumError } from '../error.js';
import { twoGroups } from './two-groups.js';

/** How {@link segregationAtkinson} weighs. */
export interface SegregationAtkinsonOptions {
  /** Above 0 and below 1: the larger, the more areas count in which the group is over-represented. Default 0.5. */
  readonly shape?: number;
}

/**
 * Atkinson index of segregation. At the default shape of 0.5 areas of over- and under-representation count alike.
 *
 * @param group Members of the group, by area.
 * @param total All inhabitants, by area. An area of which one of the two is NaN is left out.
 * @returns 0 to 1; NaN where nobody belongs to the group, or everybody.
 * @throws SozialraumError `invalid` for lists of different length, a negative or infinite count, a group larger than
 * all inhabitants of its area, or a shape that is not between 0 and 1.
 * @see D. S. Massey, N. A. Denton: The dimensions of residential segregation. Social Forces 67 (1988), equation 5;
 * docs/methods/segregation.md.
 * @example
 * ```ts
 * segregationAtkinson([10, 0, 20, 0], [10, 30, 20, 40]) // => 1
 * segregationAtkinson([0, 0], [10, 20]) // => NaN
 * ```
 */
export function segregationAtkinson(
  group: ArrayLike<number>,
  total: ArrayLike<number>,
  { shape = 0.5 }: SegregationAtkinsonOptions = {},
): number {
  if (!(shape > 0 && shape < 1)) throw new SozialraumError('invalid', 'shape', String(shape));
  const groups = twoGroups(group, total);
  if (!groups) return NaN;
  const { totalSum, groupSum } = groups;
  const share = groupSum / totalSum;
  let sum = 0;
  groups.group.forEach((x, i) => {
    const t = groups.total[i] as number;
    const p = x / t;
    sum += (t / totalSum) * ((1 - p) / (1 - share)) ** (1 - shape) * (p / share) ** shape;
  });
  return Math.min(1, Math.max(0, 1 - sum ** (1 / (1 - shape))));
}
