import { SozialraumError } from '../error.js';
import { combineStatus } from '../model/observation-status.js';
import type { CompositeResult } from './evaluate-composite.js';

/** Two classed indices laid over each other, as status and dynamics are. */
export interface CrossedClasses {
  readonly areas: readonly string[];
  /** By area the codes of both classes; undefined where one of them is missing. */
  readonly pairs: readonly (readonly [string, string] | undefined)[];
  readonly statuses: Uint16Array;
  /** Number of areas: a row for each class of the first index, a column for each of the second. */
  readonly counts: readonly (readonly number[])[];
}

/**
 * The classes of two indices of the same areas laid over each other: Berlin's 4 x 3 groups of status and dynamics. An area that
 * one of them does not rate has no group.
 *
 * @throws SozialraumError `conflict` for indices of other areas.
 * @see docs/methods/composite-indices.md
 */
export function crossClasses(first: CompositeResult, second: CompositeResult): CrossedClasses {
  if (first.areas.length !== second.areas.length || first.areas.some((code, i) => code !== second.areas[i]))
    throw new SozialraumError('conflict', 'areas', `${first.definition.id}, ${second.definition.id}`);
  const [rows, columns] = [first.definition.classes, second.definition.classes];
  const counts = rows.map(() => columns.map(() => 0));
  const pairs = first.areas.map((_, area) => {
    const [row, column] = [first.classes[area] as number, second.classes[area] as number];
    const [a, b, count] = [rows[row], columns[column], counts[row]];
    if (a === undefined || b === undefined || !count) return undefined;
    count[column] = (count[column] ?? 0) + 1;
    return [a, b] as const;
  });
  const statuses = Uint16Array.from(first.areas, (_, area) =>
    combineStatus(first.statuses[area] as number, second.statuses[area] as number),
  );
  return { areas: first.areas, pairs, statuses, counts };
}
