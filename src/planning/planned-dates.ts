import type { CalendarKind, Rhythm } from '../model/planning/calendar.js';
import type { PlanPeriod } from '../model/planning/plan.js';
import type { Planning } from '../model/planning/planning.js';
import type { LocalText } from '../model/text.js';
import { evaluationDue } from './evaluation-due.js';

/** Something that is due once, or again and again, whichever list of planning it is from. */
export interface PlannedDate {
  /** Unique: `reports.ID`, `plans.ID`. */
  readonly id: string;
  readonly title: LocalText;
  readonly kind: CalendarKind;
  readonly period?: PlanPeriod | undefined;
  readonly rhythm?: Rhythm | undefined;
  readonly done?: boolean | undefined;
  /** The last period it was done for. */
  readonly doneUntil?: string | undefined;
  readonly plan?: string | undefined;
}

/**
 * All that has a date in planning: entries of the calendar, reports and statutory deliveries, participation, evaluations
 * four years after a resolution, and meetings of bodies. None of it depends on the day it is.
 */
export function plannedDates(planning: Planning): PlannedDate[] {
  const adopted = new Set(planning.plans.filter(({ status }) => status === 'adopted').map(({ id }) => id));
  return [
    ...planning.calendar.map(({ id, title, kind, period, rhythm, doneUntil, plan }): PlannedDate => ({
      ...{ id: `calendar.${id}`, title, kind, period, rhythm, doneUntil, plan },
      done: (kind === 'plan' && period && adopted.has(plan ?? '')) || undefined,
    })),
    ...planning.reports.map(({ id, title, kind, rhythm, plan, doneUntil }): PlannedDate => {
      const what = kind === 'statutory-delivery' ? kind : 'report';
      return { id: `reports.${id}`, title, kind: what, rhythm, plan, doneUntil };
    }),
    ...planning.participation.map(({ id, title, period, plan, done }): PlannedDate => {
      return { id: `participation.${id}`, title, kind: 'participation', period, plan, done };
    }),
    ...planning.plans.flatMap((plan): PlannedDate[] => {
      const due = evaluationDue(plan, planning);
      const period = due && { from: due.id };
      return due ? [{ id: `plans.${plan.id}`, title: plan.title, kind: 'evaluation', period, plan: plan.id }] : [];
    }),
    ...planning.bodies.map(({ id, title, meets }): PlannedDate => {
      return { id: `bodies.${id}`, title, kind: 'meeting', rhythm: meets };
    }),
  ].filter(({ period, rhythm }) => period !== undefined || rhythm !== undefined);
}
