import { checkSameLength } from './check-same-length.js';
import { theil } from './theil.js';

/** Inequality between groups and within them. */
export interface TheilDecomposition {
  readonly total: number;
  /** What would remain if everybody had the mean of their group. */
  readonly between: number;
  /** The mean of the groups' own indices, weighted by their share in the sum: `total - between`. */
  readonly within: number;
}

/**
 * Splits the Theil index into what lies between groups (districts, say) and what lies within them.
 *
 * @param values One for each member; NaN is left out.
 * @param groups The group each belongs to, by code.
 * @returns All NaN where {@link theil} is.
 * @throws SozialraumError `invalid` for lists of different length and for an infinite value.
 * @see H. Theil: Economics and information theory (1967), chapter 4; docs/methods/inequality.md.
 * @example
 * ```ts
 * theilDecomposition([1, 1, 3, 3], ['a', 'a', 'b', 'b']).within // => 0
 * theilDecomposition([1, 3, 1, 3], ['a', 'a', 'b', 'b']).between // => 0
 * ```
 */
export function theilDecomposition(values: ArrayLike<number>, groups: ArrayLike<string | number>): TheilDecomposition {
  checkSameLength('groups', groups, values.length);
  const total = theil(values);
  if (Number.isNaN(total)) return { total: NaN, between: NaN, within: NaN };
  const members = membersOf(values, groups);
  const sumOf = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0);
  const all = members.flat();
  const whole = sumOf(all);
  let [between, within] = [0, 0];
  for (const group of members) {
    const sum = sumOf(group);
    if (sum === 0) continue;
    const share = sum / whole;
    between += share * Math.log(share / (group.length / all.length));
    within += share * theil(group);
  }
  return { total, between: Math.max(0, between), within };
}

function membersOf(values: ArrayLike<number>, groups: ArrayLike<string | number>): readonly (readonly number[])[] {
  const members = new Map<string | number, number[]>();
  for (let i = 0; i < values.length; i++) {
    const [value, group] = [values[i] as number, groups[i] as string | number];
    if (Number.isNaN(value)) continue;
    const list = members.get(group);
    if (list) list.push(value);
    else members.set(group, [value]);
  }
  return [...members.values()];
}
