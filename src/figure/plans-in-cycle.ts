import { inLanguages } from '../format/in-languages.js';
import { CYCLE_ORIGIN, CYCLE_RULE, CYCLE_STEP_TITLES } from '../format/planning/cycle-step.js';
import { planStanding } from '../format/planning/plan-sentence.js';
import { CYCLE_STEPS, type CycleStep, type PlanningCycle } from '../model/planning/calendar.js';
import type { Planning } from '../model/planning/planning.js';
import type { LocalText } from '../model/text.js';
import { cycleOfPlans } from '../planning/cycle-of-plans.js';
import { evaluationDue } from '../planning/evaluation-due.js';

/** A plan in the planning cycle. */
export interface PlanInCycle {
  readonly id: string;
  readonly title: LocalText;
  /** How far it is, in words. */
  readonly standing: LocalText;
  readonly step: CycleStep;
  /** True where its data say so, false where it follows from its status. */
  readonly said: boolean;
  /** From when on it stands at its evaluation instead, as `Period.id`. */
  readonly due?: string | undefined;
}

/** The planning cycle, whatever day it is looked at. */
export interface PlansInCycle {
  readonly steps: PlanningCycle['steps'];
  readonly plans: readonly PlanInCycle[];
  /** How a step follows from a plan's status, and from where the steps are taken. */
  readonly notes: readonly LocalText[];
}

// before any evaluation is due
const EARLY = '1000-01-01';

/**
 * The planning cycle by the city's steps or, where it names none, by ours, with the plans that are in it.
 *
 * @example
 * ```ts
 * plansInCycle(planningOf({ plans: [{ id: 'a', title: { de: 'A' }, kind: 'concept', status: 'planned' }] })).plans[0].step // => 'start'
 * ```
 */
export function plansInCycle(planning: Planning): PlansInCycle {
  const { plans, cycle } = planning;
  const byId = new Map(plans.map((plan) => [plan.id, plan]));
  return {
    steps: cycle?.steps ?? CYCLE_STEPS.map((id) => ({ id, title: CYCLE_STEP_TITLES[id] })),
    plans: cycleOfPlans(planning, EARLY).flatMap(({ plan: id, step, said }): PlanInCycle[] => {
      const plan = byId.get(id);
      if (!plan) return [];
      const due = evaluationDue(plan, planning);
      const standing = inLanguages((language) => planStanding(plan, due, language));
      const evaluated = step === 'implementation' && !said ? due?.id : undefined;
      return [{ id, title: plan.shortTitle ?? plan.title, standing, step, said, due: evaluated }];
    }),
    notes: [CYCLE_RULE, cycle?.note ?? CYCLE_ORIGIN],
  };
}
