import type { AuditVerdict } from '../disclosure/audit.js';
import type { CellReference } from '../disclosure/cell-reference.js';
import { type Problem, problem } from '../model/problem.js';
import type { PublicationPlan } from '../model/statistic.js';
import type { AlteredStatistic } from './alter-statistics.js';

/** The name by which an office knows a selection. */
export type NameOf = (selection: string) => string;

/** A changed statistic with its counts that are left in too little doubt. */
export interface NarrowStatistic extends AlteredStatistic {
  readonly places: readonly CellReference[];
}

/** What cannot be protected any more is not published; the place is named, the value never. */
export function openPlaces(plans: readonly PublicationPlan[], audit: AuditVerdict, nameOf: NameOf): Problem[] {
  const [first, ...others] = [...audit.exposed, ...audit.determined, ...audit.narrow, ...audit.unproven];
  if (audit.safe || !first) return [];
  const publications = plans.map(({ id }) => id).join(', ');
  const example = describePlace(first, nameOf);
  return [problem('protection-incomplete', { publications, count: others.length + 1, example })];
}

/** Counts that rounding leaves too open; how large noise can be nobody knows. */
export function tooWeak({ statistic, method, places }: NarrowStatistic, nameOf: NameOf): Problem[] {
  const [first, ...others] = places;
  if (!first || method.kind === 'cell-key') return [];
  const example = describePlace(first, nameOf);
  return [problem('method-too-weak', { statistic: statistic.id, count: others.length + 1, example })];
}

function describePlace(place: CellReference, nameOf: NameOf): string {
  if ('categories' in place) return [place.table, ...Object.values(place.categories)].join(', ');
  const selections = place.kind === 'selection' ? [place.selection] : [place.whole, ...place.parts];
  return [...selections.map(nameOf), place.area, place.period].join(', ');
}
