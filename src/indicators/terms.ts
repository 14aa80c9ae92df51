import { SozialraumError } from '../error.js';
import type { Cube } from '../model/cube.js';
import type { Dimension } from '../model/dimension.js';
import type { Selection } from '../model/indicator.js';

/** Per dimension beside area and time, the positions of the categories that are added up. */
export type Terms = ReadonlyMap<string, readonly number[]>;

/**
 * What a selection adds up. A dimension that it does not name counts in full: by its total category where it has one,
 * else by its only category.
 *
 * @throws SozialraumError `unknown` for a dimension or category that does not exist, `missing` where a dimension has
 * several categories without a total and the selection does not name it, `conflict` where it names a total together
 * with one of its parts.
 */
export function resolveTerms(selection: Selection, cube: Cube): Terms {
  const named = Object.keys(selection.filter);
  const others = cube.dimensions.filter((d) => d.role === 'category');
  for (const id of named)
    if (!others.some((d) => d.id === id))
      throw new SozialraumError('unknown', `dimension of ${selection.statistic}`, id);
  return new Map(others.map((d) => [d.id, positions(d, selection.filter[d.id])]));
}

function positions(along: Dimension, codes: readonly string[] | undefined): readonly number[] {
  if (codes === undefined) return [totalOf(along)];
  const chosen = codes.map((code) => {
    const index = along.indexOf.get(code);
    if (index === undefined) throw new SozialraumError('unknown', `category of ${along.id}`, code);
    return index;
  });
  assertDisjoint(along, chosen);
  return [...new Set(chosen)].sort((a, b) => a - b);
}

function totalOf(along: Dimension): number {
  const total = totalIn(along);
  if (total === undefined) throw new SozialraumError('missing', 'filter for dimension', along.id);
  return total;
}

/** The category that counts all units: the only one, or the only total that is no part of another. */
function totalIn({ categories, sums }: Dimension): number | undefined {
  if (categories.length === 1) return 0;
  const parts = new Set(sums.flatMap((sum) => sum.parts));
  const totals = new Set(sums.flatMap(({ total }) => (parts.has(total) ? [] : [total])));
  return totals.size === 1 ? [...totals][0] : undefined;
}

/** True where a selection may name no category and means all units. */
export function hasTotal({ dimensions }: Cube): boolean {
  return dimensions.every((along) => along.role !== 'category' || totalIn(along) !== undefined);
}

function assertDisjoint(along: Dimension, chosen: readonly number[]): void {
  const covered = new Set<number>();
  for (const index of chosen)
    for (const leaf of leavesOf(along, index)) {
      if (covered.has(leaf))
        throw new SozialraumError('conflict', `categories of ${along.id}`, along.categories[leaf]?.code);
      covered.add(leaf);
    }
}

function leavesOf(along: Dimension, index: number): number[] {
  const sum = along.sums.find(({ total }) => total === index);
  return sum ? sum.parts.flatMap((part) => leavesOf(along, part)) : [index];
}

/**
 * True when everything the second selection counts is counted by the first too, as far as the sums of the dimensions
 * say: women in all persons, ages 0 to 14 in ages 0 to 17.
 */
export function isPart(part: Terms, whole: Terms, cube: Cube): boolean {
  return [...whole].every(([id, chosen]) => {
    const within = new Set(chosen.flatMap((index) => belowOf(cube.dimension(id), index)));
    return part.get(id)?.every((index) => within.has(index)) ?? false;
  });
}

/** True when nothing is counted by both, as far as the sums of the dimensions say: women and men, ages 0 to 14 and 65 on. */
export function areDisjoint(one: Terms, other: Terms, cube: Cube): boolean {
  return [...one].some(([id, chosen]) => {
    const along = cube.dimension(id);
    const within = new Set(chosen.flatMap((index) => belowOf(along, index)));
    return (other.get(id) ?? []).every((index) => belowOf(along, index).every((below) => !within.has(below)));
  });
}

/** The number of cells of a table, its totals aside, that are added up in one area and period. */
export function innerCells(terms: Terms, cube: Cube): number {
  return [...terms].reduce(
    (cells, [id, chosen]) => cells * chosen.flatMap((index) => leavesOf(cube.dimension(id), index)).length,
    1,
  );
}

function belowOf(along: Dimension, index: number): number[] {
  const parts = along.sums.filter(({ total }) => total === index).flatMap((sum) => sum.parts);
  return [index, ...parts.flatMap((part) => belowOf(along, part))];
}
