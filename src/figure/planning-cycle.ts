import type { Period } from '../model/period.js';
import { CYCLE_STEPS, type CycleStep } from '../model/planning/calendar.js';
import type { Plan } from '../model/planning/plan.js';
import type { Planning } from '../model/planning/planning.js';
import type { LocalText } from '../model/text.js';
import { cycleOfPlans } from '../planning/cycle-of-plans.js';
import { evaluationDue } from '../planning/evaluation-due.js';

/** A plan where it stands in the cycle. */
export interface PlanInCycle {
  readonly plan: Plan;
  /** True where its data say so, false where it follows from its status. */
  readonly said: boolean;
  /** When it is to be evaluated, if that is known. */
  readonly due?: Period | undefined;
}

/** A step of the cycle with the plans at it. */
export interface CycleStepModel {
  readonly id: CycleStep;
  /** Absent where the city does not name its steps. */
  readonly title?: LocalText | undefined;
  readonly text?: LocalText | undefined;
  readonly plans: readonly PlanInCycle[];
}

/** The planning cycle: its steps with the plans at them. */
export interface CycleModel {
  readonly steps: readonly CycleStepModel[];
  /** From where the cycle is taken. */
  readonly note?: LocalText | undefined;
}

/**
 * The planning cycle with every plan where it stands, by the city's steps or, where it names none, by ours.
 *
 * @param today - ISO date.
 * @throws SozialraumError `invalid` for a day that is none.
 * @example
 * ```ts
 * planningCycle(planningOf({ plans: [{ id: 'a', title: { de: 'A' }, kind: 'concept', status: 'planned' }] }), '2024-02-01').steps[0].plans.length // => 1
 * ```
 */
export function planningCycle(planning: Planning, today: string): CycleModel {
  const byId = new Map(planning.plans.map((plan) => [plan.id, plan]));
  const placed = cycleOfPlans(planning, today);
  const steps = planning.cycle?.steps ?? CYCLE_STEPS.map((id) => ({ id }));
  return {
    steps: steps.map((step) => ({
      ...step,
      plans: placed.flatMap(({ plan: id, step: at, said }) => {
        const plan = byId.get(id);
        return plan && at === step.id ? [{ plan, said, due: evaluationDue(plan, planning) }] : [];
      }),
    })),
    note: planning.cycle?.note,
  };
}

/**
 * The parts of a ring, clockwise from the top, each with a point where the next one begins: as SVG paths around 0,0.
 *
 * @param count - Number of parts, at least three.
 * @returns Path and middle of each part.
 * @example
 * ```ts
 * ringParts(4, 50, 30).length // => 4
 * ```
 */
export function ringParts(
  count: number,
  outer: number,
  inner: number,
): readonly { readonly path: string; readonly middle: readonly [number, number] }[] {
  const turn = 360 / count;
  const [gap, tip] = [2, Math.min(8, turn / 5)];
  return Array.from({ length: count }, (_, i) => {
    const [start, end] = [i * turn + gap / 2, (i + 1) * turn - gap / 2];
    const between = (outer + inner) / 2;
    const path =
      `M${point(outer, start)}A${outer},${outer},0,0,1,${point(outer, end)}L${point(between, end + tip)}` +
      `L${point(inner, end)}A${inner},${inner},0,0,0,${point(inner, start)}L${point(between, start + tip)}Z`;
    return { path, middle: at(between, (start + end + tip) / 2) };
  });
}

const tenths = (pixels: number): number => Math.round(pixels * 10) / 10;

function at(radius: number, degrees: number): readonly [number, number] {
  const angle = (degrees / 180) * Math.PI;
  return [tenths(radius * Math.sin(angle)), tenths(-radius * Math.cos(angle))];
}

const point = (radius: number, degrees: number): string => at(radius, degrees).join();
