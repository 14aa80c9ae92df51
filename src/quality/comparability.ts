import { hasFlag, observationStatus } from '../model/observation-status.js';
import { problem, type Problem } from '../model/problem.js';
import { type Figures, periodsIn } from './figures.js';
import { exampleOf, placeOf, type Spot } from './places.js';

const DAY = 86_400_000;

const MARKS = ['provisional', 'revised', 'estimated'] as const;

/** Figures that the source marks as provisional, revised or estimated. */
export function findRevisions({ statuses, path }: Figures): Problem[] {
  const counts = { provisional: 0, revised: 0, estimated: 0 };
  const unmarked = observationStatus('ok');
  for (const status of statuses) {
    if (status === unmarked) continue;
    for (const mark of MARKS) if (hasFlag(status, mark)) counts[mark]++;
  }
  if (MARKS.every((mark) => counts[mark] === 0)) return [];
  return [problem('quality-revisions', counts, { path }, 'info')];
}

/** Areas that came to exist or ceased to within the time that the figures cover. */
export function findBoundaryChanges(figures: Figures): Problem[] {
  const periods = periodsIn(figures);
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return [];
  const isWithin = (iso: string | undefined): boolean => {
    if (iso === undefined) return false;
    const day = Date.parse(iso) / DAY;
    return day > first.end && day < last.end;
  };
  const spots = figures.areas.flatMap(({ code }, area): Spot[] => {
    const { validFrom, validUntil } = figures.hierarchy.byCode.get(code) ?? {};
    return isWithin(validFrom) || isWithin(validUntil) ? [{ area }] : [];
  });
  if (spots.length === 0) return [];
  const params = { count: spots.length, example: exampleOf(figures, spots[0] ?? {}) };
  return [problem('quality-boundaries-changed', params, placeOf(figures, spots), 'info')];
}
