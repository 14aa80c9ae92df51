import type { Area } from '../model/area.js';
import type { Action, Goal, LinkedIndicator } from '../model/planning/goal.js';
import type { Plan } from '../model/planning/plan.js';
import type { Planning } from '../model/planning/planning.js';
import type { IndicatorTable } from '../model/publication.js';
import { publishedPoints } from '../planning/published-points.js';
import { type ActionSummary, rollUpActions } from '../planning/roll-up-actions.js';
import { type GoalTrack, type PublishedPoint, trackGoal } from '../planning/track-goal.js';

/** An indicator of a goal with its published course. */
export interface GoalMeasure {
  readonly link: LinkedIndicator;
  /** The table; absent where the indicator or the area is not published. */
  readonly table?: IndicatorTable | undefined;
  readonly area?: Area | undefined;
  readonly points: readonly PublishedPoint[];
  readonly track?: GoalTrack | undefined;
}

/** A goal with all that belongs to it. */
export interface GoalCard {
  readonly goal: Goal;
  readonly plan?: Plan | undefined;
  readonly measures: readonly GoalMeasure[];
  /** Its own actions, not those of goals below it. */
  readonly actions: readonly Action[];
  /** With those of goals below it. */
  readonly summary: ActionSummary;
}

/** Whose goals, and on which day. */
export interface GoalBoardOptions {
  /** ISO date. */
  readonly today: string;
  /** Only goals of this plan. */
  readonly plan?: string | undefined;
}

/**
 * Goals with the published course of their indicators, where they stand against their targets, and their actions. Only
 * published values are looked at; values before the last break of a series are not compared.
 *
 * @param tables - By indicator id; what is not in it is not published.
 * @throws SozialraumError `invalid` for a day that is none.
 * @example
 * ```ts
 * goalBoard(planningOf({ goals: [{ id: 'a', title: { de: 'A' } }] }), new Map(), { today: '2025-03-01' })[0].summary.count // => 0
 * ```
 */
export function goalBoard(
  planning: Planning,
  tables: ReadonlyMap<string, IndicatorTable>,
  { today, plan }: GoalBoardOptions,
): readonly GoalCard[] {
  const plans = new Map(planning.plans.map((each) => [each.id, each]));
  return planning.goals
    .filter((goal) => plan === undefined || goal.plan === plan)
    .map((goal) => ({
      goal,
      plan: plans.get(goal.plan ?? ''),
      measures: (goal.indicators ?? []).map((link) => measure(link, tables.get(link.indicator), today)),
      actions: planning.actions.filter(({ goals }) => goals?.includes(goal.id)),
      summary: rollUpActions(planning, { goal: goal.id }, today),
    }));
}

function measure(link: LinkedIndicator, table: IndicatorTable | undefined, today: string): GoalMeasure {
  const area = link.area === undefined ? table?.areas.areas[0] : table?.areas.byCode.get(link.area);
  if (!table || !area) return { link, points: [] };
  const points = publishedPoints(table, area.code);
  const since = table.indicator.breaks
    .map(({ period }) => period)
    .sort()
    .at(-1);
  const track = trackGoal(points, link, { today, ...(since === undefined ? {} : { since }) });
  return { link, table, area, points, track };
}
