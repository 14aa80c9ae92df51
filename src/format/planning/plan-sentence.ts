import { type Period, readPeriod } from '../../model/period.js';
import type { Plan } from '../../model/planning/plan.js';
import type { Language } from '../../model/text.js';
import { formatPeriod } from '../period.js';
import { planText } from './plan-text.js';

/**
 * How far a plan is, in a few words: its status with the year it was decided or is expected, and when it is to be evaluated.
 *
 * @param due - When it is to be evaluated, if that is known.
 * @example
 * ```ts
 * planStanding({ id: 'a', title: { de: 'A' }, kind: 'sector-plan', status: 'adopted', resolution: { reference: 'VI-1', year: 2018 } }, parsePeriod('2022'), 'de') // => 'beschlossen 2018, Auswertung 2022'
 * ```
 */
export function planStanding(plan: Plan, due: Period | undefined, language: Language): string {
  const text = planText(language);
  const { status, expected, resolution } = plan;
  const when = (id: string): string => {
    const period = readPeriod(id);
    return period ? formatPeriod(period, { language, style: 'short' }) : id;
  };
  const parts = [
    status === 'adopted' && resolution?.year !== undefined ? text.adopted(resolution.year) : text.status[status],
    ...(expected === undefined || status === 'adopted' ? [] : [text.expected(when(expected))]),
    ...(due ? [text.evaluation(when(due.id))] : []),
  ];
  return parts.join(', ');
}
