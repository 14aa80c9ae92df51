import { CYCLE_STEPS, type CycleStep } from '../model/planning/calendar.js';
import type { Plan } from '../model/planning/plan.js';
import type { Planning } from '../model/planning/planning.js';
import { dayOf } from './day-of.js';
import { evaluationDue } from './evaluation-due.js';

/** A plan's step in the planning cycle, and whether its data say it or it follows from its status. */
export interface PlanStep {
  readonly plan: string;
  readonly step: CycleStep;
  readonly said: boolean;
}

/**
 * Where every plan stands in the planning cycle: where it says so itself, else a planned one at the start, one in
 * preparation in drafting, an adopted one in implementation until its evaluation is due. Expired plans are out of it.
 *
 * @param today - ISO date.
 * @throws SozialraumError `invalid` for a day that is none.
 * @example
 * ```ts
 * cycleOfPlans(planningOf({ plans: [{ id: 'a', title: { de: 'A' }, kind: 'concept', status: 'planned' }] }), '2024-02-01') // => [{ plan: 'a', step: 'start', said: false }]
 * ```
 */
export function cycleOfPlans(planning: Planning, today: string): readonly PlanStep[] {
  const day = dayOf(today);
  return planning.plans.flatMap((plan) => {
    const said = CYCLE_STEPS.find((step) => step === plan.step);
    const step = said ?? stepOf(plan, planning, day);
    return step ? [{ plan: plan.id, step, said: said !== undefined }] : [];
  });
}

function stepOf(plan: Plan, planning: Planning, day: number): CycleStep | undefined {
  if (plan.status === 'planned') return 'start';
  if (plan.status === 'in-preparation') return 'drafting';
  if (plan.status === 'expired') return undefined;
  const due = evaluationDue(plan, planning);
  return due && due.start <= day ? 'evaluation' : 'implementation';
}
