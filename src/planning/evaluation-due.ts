import { type Period, parsePeriod, readPeriod } from '../model/period.js';
import type { Plan } from '../model/planning/plan.js';
import type { Planning } from '../model/planning/planning.js';

/** After how many years a plan is to be evaluated, where it says nothing of its own. */
export const EVALUATION_YEARS = 4;

/**
 * When a plan is to be evaluated next: as it says itself, else four years after the last evaluation or the resolution.
 *
 * @returns Nothing for a plan that is not adopted, whose year of resolution is not known, that another office answers for,
 * or that an adopted one has replaced.
 * @example
 * ```ts
 * evaluationDue({ id: 'a', title: { de: 'A' }, kind: 'sector-plan', status: 'adopted', resolution: { reference: 'VI-1', year: 2018 } }, planningOf({})).id // => '2022'
 * ```
 */
export function evaluationDue(plan: Plan, planning: Planning): Period | undefined {
  const { status, own = true, evaluationDue: said, evaluations = [], resolution } = plan;
  if (status !== 'adopted' || !own) return undefined;
  const isReplaced = planning.plans.some((each) => each.predecessor === plan.id && each.status === 'adopted');
  if (isReplaced) return undefined;
  const evaluated = evaluations.flatMap(({ period }) => readPeriod(period)?.year ?? []);
  const last = evaluated.length > 0 ? Math.max(...evaluated) : undefined;
  const due = said === undefined ? undefined : readPeriod(said);
  if (due && (last === undefined || last < due.year)) return due;
  const since = last ?? yearOf(resolution);
  return since === undefined ? undefined : parsePeriod(String(since + EVALUATION_YEARS));
}

function yearOf(resolution: Plan['resolution']): number | undefined {
  return resolution?.year ?? (resolution?.date === undefined ? undefined : readPeriod(resolution.date)?.year);
}
