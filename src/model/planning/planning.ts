import type { SourceSystem } from '../source.js';
import type { LocalText } from '../text.js';
import type { Body, Participation } from './body.js';
import type { CalendarEntry, PlanningCycle, Report } from './calendar.js';
import type { Citation, SourceDocument } from './citation.js';
import type { Action, Goal } from './goal.js';
import type { Plan } from './plan.js';
import type { Project, StaffCapacity } from './project.js';
import type { Department, Interdependency, Relation, RelationCategory } from './relation.js';
import type { PublicTask, TaskArea, TaskAssessment } from './task.js';

/** The version of the files of planning, `planning/*.yaml` and `planning.json`. */
export const PLANNING_FORMAT = 1;

/** A source system of the office with the benefits it serves. */
export interface OfficeSystem extends SourceSystem {
  readonly serves: readonly LocalText[];
  readonly source?: readonly Citation[] | undefined;
}

/** A figure that the source states of itself: 52 bodies in all, of which 12 are listed. */
export interface StatedFigure {
  readonly id: string;
  readonly title: LocalText;
  readonly value: number;
  readonly source?: readonly Citation[] | undefined;
}

/** All lists of planning, by the names they have in the files. */
export interface PlanningLists {
  readonly documents: readonly SourceDocument[];
  readonly figures: readonly StatedFigure[];
  readonly taskAreas: readonly TaskArea[];
  readonly tasks: readonly PublicTask[];
  readonly plans: readonly Plan[];
  readonly goals: readonly Goal[];
  readonly actions: readonly Action[];
  readonly assessments: readonly TaskAssessment[];
  readonly categories: readonly RelationCategory[];
  readonly relations: readonly Relation[];
  readonly departments: readonly Department[];
  readonly interfaces: readonly Interdependency[];
  readonly bodies: readonly Body[];
  readonly participation: readonly Participation[];
  readonly reports: readonly Report[];
  readonly systems: readonly OfficeSystem[];
  readonly calendar: readonly CalendarEntry[];
  readonly projects: readonly Project[];
  readonly capacity: readonly StaffCapacity[];
}

/** The planning of an office: its plans, goals and actions, and all that is between them. Plain data, as JSON has it. */
export interface Planning extends PlanningLists {
  readonly cycle?: PlanningCycle | undefined;
}

/** The names of the lists, in the order in which they are written. */
export const PLANNING_LISTS = [
  'documents',
  'figures',
  'taskAreas',
  'tasks',
  'plans',
  'goals',
  'actions',
  'assessments',
  'categories',
  'relations',
  'departments',
  'interfaces',
  'bodies',
  'participation',
  'reports',
  'systems',
  'calendar',
  'projects',
  'capacity',
] as const satisfies readonly (keyof PlanningLists)[];

/**
 * Planning with the lists given, the others empty.
 *
 * @example
 * ```ts
 * planningOf({}).plans // => []
 * planningOf({ capacity: [{ from: '2025-01', staff: 2 }] }).capacity.length // => 1
 * ```
 */
export function planningOf(lists: Partial<Planning>): Planning {
  const empty = Object.fromEntries(PLANNING_LISTS.map((name) => [name, []])) as unknown as PlanningLists;
  return { ...empty, ...lists };
}
