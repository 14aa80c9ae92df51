import { readPeriod } from '../model/period.js';
import type { GoalState } from '../model/planning/goal.js';
import { dayOf } from '../planning/day-of.js';
import type { GoalAction, GoalFacts, GoalMeasure, GoalStanding } from './goal-facts.js';

/** A goal as it is on a day. */
export interface GoalCard extends Omit<GoalFacts, 'measures' | 'actions'> {
  readonly measures: readonly (GoalMeasure & GoalStanding)[];
  readonly actions: readonly (GoalAction & { readonly isLate: boolean })[];
  /** How many open actions are past their time, with those of goals below it. */
  readonly late: number;
}

/** Whose goals, and on which day. */
export interface GoalBoardOptions {
  /** ISO date. */
  readonly today: string;
  /** Only goals of this plan. */
  readonly plan?: string | undefined;
}

/**
 * Goals on a day: how they stand, and what is past its time.
 *
 * @throws SozialraumError `invalid` for a day that is none.
 * @example
 * ```ts
 * goalBoard(goalFacts(planningOf({ goals: [{ id: 'a', title: { de: 'A' } }] }), new Map()), { today: '2025-03-01' })[0].late // => 0
 * ```
 */
export function goalBoard(goals: readonly GoalFacts[], { today, plan }: GoalBoardOptions): readonly GoalCard[] {
  const day = dayOf(today);
  const isPast = (id: string | undefined): boolean => {
    const period = id === undefined ? undefined : readPeriod(id);
    return period !== undefined && period.end < day;
  };
  return goals
    .filter((goal) => plan === undefined || goal.plan?.id === plan)
    .map((goal) => ({
      ...goal,
      measures: goal.measures.map((each) => ({ ...each, ...((isPast(each.by) && each.afterwards) || each.standing) })),
      actions: goal.actions.map((action) => ({ ...action, isLate: isPast(action.end) })),
      late: goal.ends.filter(isPast).length,
    }));
}

/** The state that speaks for a goal: of its indicators the one that is worst off; none where it has no target at all. */
export function goalState({ measures }: GoalCard): GoalState | undefined {
  return WORST_FIRST.find((worst) => measures.some(({ by, state }) => by !== undefined && state === worst));
}

const WORST_FIRST: readonly GoalState[] = ['missed', 'at-risk', 'not-assessable', 'on-track', 'reached'];
