import { SozialraumError } from '../../error.js';
import type { Cube } from '../../model/cube.js';
import type { Dimension } from '../../model/dimension.js';
import type { FrequencyRule } from '../../model/statistic.js';
import { familyOf } from './merge-categories.js';
import { type MergeSuggestion, MergeTable } from './merge-table.js';

/**
 * Which categories to put together so that no unsafe count is left, and what that costs. Step by step, the smallest
 * category that has an unsafe count goes with the neighbour with which most unsafe counts vanish, with the smaller of
 * two such. Only categories that are parts of the same totals go together, so districts stay in their borough; what
 * cannot be made safe this way, as no neighbour is left or a total itself is small, is counted in `unsafe.after`.
 *
 * It is a heuristic: often, not always, the cheapest. Ties are decided by codes; the order of categories matters only where
 * it makes neighbours. The groups are put into effect by {@link mergeCategories}.
 *
 * @param neighbours - Codes of the areas that border an area; one direction is enough. Without it, neighbours are the
 * categories next to each other, as in age groups.
 * @throws SozialraumError `unknown` for a dimension or neighbour that does not exist.
 * @example
 * ```ts
 * const { groups, safeCountsLost } = suggestMerging(recipients, 'area', rule, new Map([['03', ['04', '07']]]));
 * ```
 */
export function suggestMerging(
  cube: Cube,
  dimensionId: string,
  rule: FrequencyRule,
  neighbours?: ReadonlyMap<string, readonly string[]>,
): MergeSuggestion {
  const along = cube.dimension(dimensionId);
  const table = new MergeTable(cube, dimensionId, rule);
  let groups = initialGroups(along, neighbours, table);
  for (;;) {
    const next = groups
      .filter(({ unsafe, borders }) => unsafe > 0 && borders.size > 0)
      .sort((a, b) => a.weight - b.weight || byName(a, b))[0];
    if (!next) break;
    groups = join(groups, next, bestPartner(groups, next, table), table);
  }
  const merged = groups.filter(({ members }) => members.length > 1).sort(byName);
  return table.suggestion(merged.map(({ members }) => members));
}

interface Group {
  /** Positions, in the order of their codes. */
  readonly members: readonly number[];
  /** The first of its codes. */
  readonly name: string;
  readonly unsafe: number;
  readonly weight: number;
  /** Positions beside it that it may be merged with. */
  readonly borders: ReadonlySet<number>;
}

const byName = (a: Group, b: Group): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

function initialGroups(
  along: Dimension,
  neighbours: ReadonlyMap<string, readonly string[]> | undefined,
  table: MergeTable,
): Group[] {
  const families = along.categories.map((_, position) => familyOf(along, position));
  const borders = families.map(() => new Set<number>());
  for (const [a, b] of neighbours ? listedPairs(along, neighbours) : pairsInOrder(families)) {
    if (a === b || families[a] === undefined || families[a] !== families[b]) continue;
    borders[a]?.add(b);
    borders[b]?.add(a);
  }
  return along.categories.map(({ code }, position) => ({
    members: [position],
    name: code,
    unsafe: table.unsafe([position]),
    weight: table.weight([position]),
    borders: borders[position] as Set<number>,
  }));
}

function listedPairs(along: Dimension, neighbours: ReadonlyMap<string, readonly string[]>): [number, number][] {
  const position = (code: string): number => {
    const at = along.indexOf.get(code);
    if (at === undefined) throw new SozialraumError('unknown', `category of ${along.id}`, code);
    return at;
  };
  return [...neighbours].flatMap(([code, beside]) =>
    beside.map((other): [number, number] => [position(code), position(other)]),
  );
}

function pairsInOrder(families: readonly (string | undefined)[]): [number, number][] {
  return families.flatMap((family, at): [number, number][] => {
    const after = families.indexOf(family, at + 1);
    return family === undefined || after < 0 ? [] : [[at, after]];
  });
}

function bestPartner(groups: readonly Group[], one: Group, table: MergeTable): Group {
  const [best] = groups
    .filter(({ members }) => members.some((position) => one.borders.has(position)))
    .map((other) => ({ other, vanish: other.unsafe - table.unsafe([...one.members, ...other.members]) }))
    .sort((a, b) => b.vanish - a.vanish || a.other.weight - b.other.weight || byName(a.other, b.other));
  return (best as { other: Group }).other;
}

function join(groups: readonly Group[], one: Group, other: Group, table: MergeTable): Group[] {
  const [first, second] = one.name < other.name ? [one, other] : [other, one];
  const members = [...first.members, ...second.members];
  const own = new Set(members);
  const joined: Group = {
    members,
    name: first.name,
    unsafe: table.unsafe(members),
    weight: one.weight + other.weight,
    borders: new Set([...one.borders, ...other.borders].filter((position) => !own.has(position))),
  };
  return [...groups.filter((group) => group !== one && group !== other), joined];
}
