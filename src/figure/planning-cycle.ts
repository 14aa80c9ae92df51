import { readPeriod } from '../model/period.js';
import type { CycleStep } from '../model/planning/calendar.js';
import type { LocalText } from '../model/text.js';
import { dayOf } from '../planning/day-of.js';
import type { PlanInCycle, PlansInCycle } from './plans-in-cycle.js';
import { tenths } from './tenths.js';

/** A step of the cycle with the plans at it. */
export interface CycleStepModel {
  readonly id: CycleStep;
  readonly title: LocalText;
  readonly text?: LocalText | undefined;
  readonly plans: readonly PlanInCycle[];
}

/**
 * The steps of the planning cycle with the plans that stand at them on a day.
 *
 * @param today - ISO date.
 * @throws SozialraumError `invalid` for a day that is none.
 * @example
 * ```ts
 * planningCycle(plansInCycle(planningOf({ plans: [{ id: 'a', title: { de: 'A' }, kind: 'concept', status: 'planned' }] })), '2024-02-01')[0].plans.length // => 1
 * ```
 */
export function planningCycle({ steps, plans }: PlansInCycle, today: string): readonly CycleStepModel[] {
  const day = dayOf(today);
  const at = ({ step, due }: PlanInCycle): CycleStep => {
    const start = due === undefined ? undefined : readPeriod(due)?.start;
    return start !== undefined && start <= day ? 'evaluation' : step;
  };
  return steps.map((step) => ({ ...step, plans: plans.filter((plan) => at(plan) === step.id) }));
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

function at(radius: number, degrees: number): readonly [number, number] {
  const angle = (degrees / 180) * Math.PI;
  return [tenths(radius * Math.sin(angle)), tenths(-radius * Math.cos(angle))];
}

const point = (radius: number, degrees: number): string => at(radius, degrees).join();
