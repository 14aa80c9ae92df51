import type { AreaHierarchy } from '../model/area.js';
import { type Place, type Problem, problem } from '../model/problem.js';
import type { ObservationList } from './observation-list.js';

/** What a table says of areas. */
export interface TableAreas {
  readonly observations: ObservationList;
  /** Texts that are no area of the hierarchy, as far as they are listed, and how many there are. */
  readonly unknown: readonly string[];
}

/** A level has to have so many areas before one that is absent means more than that there was nothing to count. */
const FEWEST_AREAS = 20;
/** More than this share absent: the table is of a part of the city, or of single areas. */
const MOST_ABSENT = 0.05;

/**
 * Tells a table whose areas are of another date than the boundaries: it has areas that the boundaries have not and lacks
 * some that they have, or lacks a few of many.
 */
export function boundaryStateProblem(
  { areas, boundaryDate = '' }: AreaHierarchy,
  { observations, unknown }: TableAreas,
  place: Place,
): Problem | undefined {
  const isSeen = new Uint8Array(areas.length);
  observations.forEach((area) => void (isSeen[area] = 1));
  const levels = new Map<string, { all: number; absent: string[] }>();
  areas.forEach(({ code, level, validFrom, validUntil }, index) => {
    const of = levels.get(level) ?? { all: 0, absent: [] };
    levels.set(level, of);
    of.all++;
    if (isSeen[index] === 0 && validFrom === undefined && validUntil === undefined) of.absent.push(code);
  });
  const usual = [...levels.values()].filter(({ all, absent }) => all >= FEWEST_AREAS && absent.length < all).at(-1);
  if (!usual || usual.absent.length === 0) return undefined;
  const { all, absent } = usual;
  if (unknown.length === 0 && absent.length > MOST_ABSENT * all) return undefined;
  const params = {
    date: boundaryDate,
    absent: absent.length,
    absentExample: absent[0]!,
    unknown: unknown.length,
    unknownExample: unknown[0] ?? '',
  };
  return problem('boundary-state-differs', params, place, 'warning');
}
