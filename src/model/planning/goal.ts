import type { LocalText } from '../text.js';
import type { Citation } from './citation.js';
import type { FieldOfAction } from './task.js';

/** What an indicator is to reach, and from where. */
export interface LinkedIndicator {
  /** An indicator of the workspace. */
  readonly indicator: string;
  /** Which side of the target is good. */
  readonly target?:
    { readonly atLeast: number; readonly by: string } | { readonly atMost: number; readonly by: string };
  /** Area in which it is measured; the coarsest where nothing is said. */
  readonly area?: string | undefined;
  readonly note?: LocalText | undefined;
}

/** What is to be reached; goals cascade from the city's concept to the plan by `parent`. */
export interface Goal {
  readonly id: string;
  readonly title: LocalText;
  readonly number?: string | undefined;
  /** Absent for a goal of all planning. */
  readonly plan?: string | undefined;
  readonly parent?: string | undefined;
  readonly field?: FieldOfAction | undefined;
  readonly due?: string | undefined;
  readonly targetGroups?: readonly LocalText[] | undefined;
  readonly indicators?: readonly LinkedIndicator[] | undefined;
  /** What it takes to have reached it. */
  readonly criteria?: readonly { readonly id: string; readonly title: LocalText }[] | undefined;
  readonly source?: readonly Citation[] | undefined;
}

/** How far an action is. */
export const ACTION_STATES = ['planned', 'running', 'done', 'paused', 'dropped'] as const;

/** One of {@link ACTION_STATES}. */
export type ActionStatus = (typeof ACTION_STATES)[number];

/** Money in euros. */
export interface ActionBudget {
  readonly planned: number;
  readonly actual?: number | undefined;
}

/** What is done to reach goals (Maßnahme); it may be a whole plan of its own. */
export interface Action {
  readonly id: string;
  readonly title: LocalText;
  /** Its number in the plan. */
  readonly number?: string | undefined;
  readonly plan?: string | undefined;
  readonly goals?: readonly string[] | undefined;
  readonly responsible?: string | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly status: ActionStatus;
  readonly budget?: ActionBudget | undefined;
  readonly indicators?: readonly LinkedIndicator[] | undefined;
  /** The plan that this action consists in. */
  readonly fulfilledBy?: string | undefined;
  readonly tasks?: readonly string[] | undefined;
  readonly field?: FieldOfAction | undefined;
  readonly source?: readonly Citation[] | undefined;
}

/** How a goal stands, by an indicator of it. */
export const GOAL_STATES = ['reached', 'on-track', 'at-risk', 'missed', 'not-assessable'] as const;

/** One of {@link GOAL_STATES}. */
export type GoalState = (typeof GOAL_STATES)[number];

/** Why it stands so. */
export const GOAL_REASONS = [
  'no-target',
  'suppressed',
  'no-value',
  'too-few',
  'met-at-date',
  'not-met-at-date',
  'no-value-at-date',
  'met-now',
  'moving-away',
  'fast-enough',
  'too-slow',
  'no-trend',
  'wrong-way',
] as const;

/** One of {@link GOAL_REASONS}. */
export type GoalReason = (typeof GOAL_REASONS)[number];
