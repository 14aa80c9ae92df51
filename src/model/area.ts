import { SozialraumError } from '../error.js';
import type { Period } from './period.js';
import type { LocalText } from './text.js';

/** A kind of place in the hierarchy, the coarsest first: city, borough, district. */
export interface AreaLevel {
  readonly id: string;
  readonly label: LocalText;
  /** Name of several of them, for example `Stadtteile`. */
  readonly plural: LocalText;
}

/** A place with a level, the place it is part of, and the time its boundaries hold. */
export interface Area {
  /** Unique over all levels. */
  readonly code: string;
  readonly name: string;
  readonly level: string;
  /** Code of the area it is part of; absent at the coarsest level. */
  readonly parent?: string;
  /** First and last day of existence, ISO dates; absent means always. */
  readonly validFrom?: string;
  readonly validUntil?: string;
}

/** All places of a city with their levels. */
export interface AreaHierarchy {
  /** The coarsest first. */
  readonly levels: readonly AreaLevel[];
  /** In order of level, then as given. */
  readonly areas: readonly Area[];
  readonly byCode: ReadonlyMap<string, Area>;
  /** Codes of the parts of an area. */
  readonly childrenOf: ReadonlyMap<string, readonly string[]>;
  /** State of the boundaries (Gebietsstand), an ISO date. */
  readonly boundaryDate?: string;
}

/**
 * Puts places in their hierarchy.
 *
 * @throws SozialraumError `duplicate` for a code that occurs twice, `unknown` for a level or parent that does not exist,
 * `conflict` for a parent that is not of a coarser level.
 */
export function areaHierarchy(
  levels: readonly AreaLevel[],
  areas: readonly Area[],
  boundaryDate?: string,
): AreaHierarchy {
  const rank = new Map(levels.map(({ id }, index) => [id, index]));
  const rankOf = (area: Area): number => {
    const index = rank.get(area.level);
    if (index === undefined) throw new SozialraumError('unknown', 'level', area.level);
    return index;
  };
  const byCode = new Map<string, Area>();
  const childrenOf = new Map<string, string[]>();
  const ordered = [...areas].sort((a, b) => rankOf(a) - rankOf(b));
  for (const area of ordered) {
    if (byCode.has(area.code)) throw new SozialraumError('duplicate', 'area', area.code);
    byCode.set(area.code, area);
    if (area.parent === undefined) continue;
    const parent = byCode.get(area.parent);
    if (!parent) throw new SozialraumError('unknown', `parent of area ${area.code}`, area.parent);
    if (rankOf(parent) >= rankOf(area))
      throw new SozialraumError('conflict', `parent of area ${area.code}`, area.parent);
    const siblings = childrenOf.get(area.parent);
    if (siblings) siblings.push(area.code);
    else childrenOf.set(area.parent, [area.code]);
  }
  return { levels, areas: ordered, byCode, childrenOf, ...(boundaryDate === undefined ? {} : { boundaryDate }) };
}

/** The levels of the parts of an area, each once. */
export function levelsOfParts({ byCode, childrenOf }: AreaHierarchy, code: string): readonly string[] {
  return [...new Set((childrenOf.get(code) ?? []).map((part) => (byCode.get(part) as Area).level))];
}

/** True when the area existed at the end of the period. */
export function existsIn(area: Area, period: Period): boolean {
  const day = (iso: string): number => Date.parse(iso) / 86_400_000;
  return (
    (area.validFrom === undefined || day(area.validFrom) <= period.end) &&
    (area.validUntil === undefined || day(area.validUntil) >= period.end)
  );
}
