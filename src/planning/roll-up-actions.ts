import { readPeriod } from '../model/period.js';
import { ACTION_STATES, type Action, type ActionStatus } from '../model/planning/goal.js';
import type { Planning } from '../model/planning/planning.js';
import { dayOf } from './day-of.js';

/** How the actions of a plan or goal stand. */
export interface ActionSummary {
  readonly count: number;
  readonly byStatus: Readonly<Record<ActionStatus, number>>;
  /** Ids of actions whose end has passed and that are neither done nor dropped. */
  readonly overdue: readonly string[];
  /** Sum of what is recorded, in euros; of how many actions nothing is recorded. */
  readonly budget: { readonly planned: number; readonly actual: number; readonly without: number };
}

/** Whose actions: those of a plan, of a goal and the goals below it, or of both. */
export interface ActionsOf {
  readonly plan?: string;
  readonly goal?: string;
}

/**
 * How far the actions of a plan or goal are: numbers by status, what is overdue, what it costs. A goal has the actions of the
 * goals that carry it on, too. There is no percentage: half of the actions done is not half of the goal.
 *
 * @param today - ISO date.
 * @throws SozialraumError `invalid` for a day that is none.
 * @example
 * ```ts
 * rollUpActions(planningOf({ actions: [{ id: 'a', title: { de: 'A' }, plan: 'p', status: 'running', end: '2023' }] }), { plan: 'p' }, '2024-02-01').overdue // => ['a']
 * ```
 */
export function rollUpActions(planning: Planning, { plan, goal }: ActionsOf, today: string): ActionSummary {
  const day = dayOf(today);
  const goals = goal === undefined ? undefined : goalsBelow(planning, goal);
  const actions = planning.actions.filter(
    (action) =>
      (plan === undefined || action.plan === plan) &&
      (goals === undefined || action.goals?.some((id) => goals.has(id))),
  );
  const byStatus = Object.fromEntries(
    ACTION_STATES.map((status) => [status, actions.filter((action) => action.status === status).length]),
  ) as Record<ActionStatus, number>;
  const sum = (part: (action: Action) => number | undefined): number =>
    actions.reduce((total, action) => total + (part(action) ?? 0), 0);
  return {
    count: actions.length,
    byStatus,
    overdue: actions.filter((action) => isOverdue(action, day)).map(({ id }) => id),
    budget: {
      planned: sum(({ budget }) => budget?.planned),
      actual: sum(({ budget }) => budget?.actual),
      without: actions.filter(({ budget }) => !budget).length,
    },
  };
}

function isOverdue({ end, status }: Action, day: number): boolean {
  const period = end === undefined ? undefined : readPeriod(end);
  return period !== undefined && period.end < day && status !== 'done' && status !== 'dropped';
}

function goalsBelow({ goals }: Planning, id: string): ReadonlySet<string> {
  const found = new Set([id]);
  let size = 0;
  while (size < found.size) {
    size = found.size;
    for (const goal of goals) if (goal.parent !== undefined && found.has(goal.parent)) found.add(goal.id);
  }
  return found;
}
