import { SozialraumError } from '../error.js';

/** What the shares of a crosswalk are measured in. */
export type CrosswalkBasis = 'population' | 'households' | 'area';

/** An old area and a new one that have ground in common. */
export interface Overlap {
  readonly from: string;
  readonly to: string;
  /** How much of the basis lies in both: persons, households or square metres. Pieces of the same pair are added up. */
  readonly size: number;
}

/** The share of an old area that lies in a new one: 0 to 1; 0 where they have ground in common, but nobody lives there. */
export interface CrosswalkPart {
  readonly from: string;
  readonly to: string;
  readonly share: number;
}

/** How the areas of one edition of boundaries lie in those of another. Editions are known by their boundary date. */
export interface Crosswalk {
  readonly from: string;
  readonly to: string;
  readonly basis: CrosswalkBasis;
  /** By old area, then by new one, in the order they were given. */
  readonly parts: readonly CrosswalkPart[];
}

/**
 * A crosswalk from the sizes of what old and new areas have in common. The shares of an old area add up to 1. One of
 * which all overlaps are empty (nobody lives there) is divided evenly: there is nothing to be divided.
 *
 * @param editions - The boundary dates, and what the sizes are: persons, households or square metres.
 * @throws SozialraumError `invalid` for a size that is negative or no number, or the same boundary date twice.
 * @see docs/methods/boundary-reform.md
 * @example
 * ```ts
 * crosswalk({ from: '2020', to: '2021', basis: 'area' }, [{ from: 'a', to: 'x', size: 9 }]).parts[0]?.share // => 1
 * ```
 */
export function crosswalk(editions: Pick<Crosswalk, 'from' | 'to' | 'basis'>, overlaps: readonly Overlap[]): Crosswalk {
  const { from, to, basis } = editions;
  if (from === to) throw new SozialraumError('invalid', 'crosswalk', `from ${from} to ${to}`);
  return { from, to, basis, parts: [...sizesByOldArea(overlaps)].flatMap(([code, sizes]) => sharesOf(code, sizes)) };
}

function sizesByOldArea(overlaps: readonly Overlap[]): Map<string, Map<string, number>> {
  const byOld = new Map<string, Map<string, number>>();
  for (const { from, to, size } of overlaps) {
    if (!(size >= 0 && size < Infinity)) throw new SozialraumError('invalid', 'size of overlap', String(size));
    const sizes = byOld.get(from) ?? new Map<string, number>();
    byOld.set(from, sizes.set(to, (sizes.get(to) ?? 0) + size));
  }
  return byOld;
}

function sharesOf(from: string, sizes: ReadonlyMap<string, number>): CrosswalkPart[] {
  const whole = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  return [...sizes].map(([to, size]) => ({ from, to, share: whole === 0 ? 1 / sizes.size : size / whole }));
}

/**
 * Overlaps from a list that only says which areas belong together, and the sizes of the new areas. What an old area
 * loses to several new ones is measured by their sizes; a new area made of several old ones is taken to have equal parts
 * of each, which matters only where one of those is divided too. For the way back, swap the pairs and give the sizes of
 * the old areas.
 *
 * @param matches - Pairs of an old and a new code; a pair given twice counts once.
 * @param sizes - By new code.
 * @throws SozialraumError `missing` for a new area without a size.
 * @see docs/methods/boundary-reform.md
 * @example
 * ```ts
 * matchedOverlaps([['a', 'x'], ['a', 'y']], new Map([['x', 30], ['y', 10]]))[1] // => { from: 'a', to: 'y', size: 10 }
 * ```
 */
export function matchedOverlaps(
  matches: Iterable<readonly [from: string, to: string]>,
  sizes: ReadonlyMap<string, number>,
): Overlap[] {
  const byNew = new Map<string, Set<string>>();
  for (const [from, to] of matches) byNew.set(to, (byNew.get(to) ?? new Set()).add(from));
  return [...byNew].flatMap(([to, olds]) => {
    const size = sizes.get(to);
    if (size === undefined) throw new SozialraumError('missing', 'size of area', to);
    return [...olds].map((from) => ({ from, to, size: size / olds.size }));
  });
}
