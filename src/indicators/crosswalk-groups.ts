import { SozialraumError } from '../error.js';
import type { Crosswalk } from '../model/crosswalk.js';

/** Old and new areas that a crosswalk ties together and that have nothing in common with all others. */
export interface CrosswalkGroup {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** A {@link CrosswalkGroup} with what its old and its new areas add up to. */
export interface GroupTotals extends CrosswalkGroup {
  readonly before: number;
  readonly after: number;
}

/**
 * The groups of a crosswalk. An area that no part names is a group of its own, with nothing on the other side.
 *
 * @param from - All codes of the old edition.
 * @param to - All codes of the new edition.
 * @throws SozialraumError `unknown` for a part whose area is in neither list.
 * @example
 * ```ts
 * crosswalkGroups({ from: '2020', to: '2021', basis: 'area', parts: [] }, ['a'], []) // => [{ from: ['a'], to: [] }]
 * ```
 */
export function crosswalkGroups(walk: Crosswalk, from: Iterable<string>, to: Iterable<string>): CrosswalkGroup[] {
  const [olds, news] = [[...from], [...to]];
  const positions = [olds, news].map((codes, side) => new Map(codes.map((code, i) => [code, side * olds.length + i])));
  const roots = Int32Array.from({ length: olds.length + news.length }, (_, i) => i);
  const rootOf = (node: number): number => {
    while (roots[node] !== node) node = roots[node] = roots[roots[node] as number] as number;
    return node;
  };
  const position = (side: 0 | 1, code: string): number => {
    const at = positions[side]?.get(code);
    if (at === undefined) throw new SozialraumError('unknown', 'area of crosswalk', code);
    return at;
  };
  for (const part of walk.parts) roots[rootOf(position(0, part.from))] = rootOf(position(1, part.to));
  const groups = new Map<number, { from: string[]; to: string[] }>();
  [...olds, ...news].forEach((code, node) => {
    const group = groups.get(rootOf(node)) ?? { from: [], to: [] };
    groups.set(rootOf(node), group);
    group[node < olds.length ? 'from' : 'to'].push(code);
  });
  return [...groups.values()];
}

/**
 * The groups whose old and new areas do not add up to the same, by control totals of both editions for the same day: there
 * the crosswalk is wrong or incomplete, and so is what is re-estimated with it. Areas that nothing is matched to are among
 * them, unless their total is 0.
 *
 * @param before - Control totals by old code: population at a reference date, say.
 * @param after - The same by new code.
 * @param tolerance - The largest relative difference that passes; 0 unless said otherwise.
 * @see docs/methods/boundary-reform.md
 * @example
 * ```ts
 * unbalancedGroups({ from: '2020', to: '2021', basis: 'area', parts: [] }, new Map([['a', 5]]), new Map())[0]?.before // => 5
 * ```
 */
export function unbalancedGroups(
  walk: Crosswalk,
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
  tolerance = 0,
): GroupTotals[] {
  const total = (codes: readonly string[], totals: ReadonlyMap<string, number>): number =>
    codes.reduce((sum, code) => sum + (totals.get(code) ?? 0), 0);
  return crosswalkGroups(walk, before.keys(), after.keys())
    .map((group) => ({ ...group, before: total(group.from, before), after: total(group.to, after) }))
    .filter((group) => Math.abs(group.after - group.before) > tolerance * Math.max(group.before, group.after));
}

/** The crosswalk without the parts of some groups: what is re-estimated with it is missing there instead of wrong. */
export function withoutGroups(walk: Crosswalk, groups: readonly CrosswalkGroup[]): Crosswalk {
  const dropped = new Set(groups.flatMap(({ from }) => from));
  return { ...walk, parts: walk.parts.filter(({ from }) => !dropped.has(from)) };
}
