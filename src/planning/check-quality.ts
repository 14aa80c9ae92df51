import { SozialraumError } from '../error.js';
import type { Action, Goal } from '../model/planning/goal.js';
import type { Plan } from '../model/planning/plan.js';
import type { Planning } from '../model/planning/planning.js';
import type { QualityCriterion, QualityFinding, QualityReason } from '../model/planning/question.js';
import type { LocalText } from '../model/text.js';
import { dayOf } from './day-of.js';
import { evaluationDue } from './evaluation-due.js';

/**
 * Holds a plan against the nine quality criteria of table 5 of Leipzig's concept. What its data do not say is `missing`, with
 * path and reason; what no data can say, whether a goal is specific, can be influenced and is realistic, is a `question`
 * to the author. There is no score.
 *
 * @param today - The day by which an evaluation is overdue, as an ISO date.
 * @throws SozialraumError `unknown` for a plan that is not there, `invalid` for a day that is none.
 * @see docs/methods/planning-quality.md
 * @example
 * ```ts
 * checkQuality(planningOf({ plans: [{ id: 'a', title: { de: 'A' }, kind: 'sector-plan', status: 'planned' }] }), 'a', '2026-01-01')[0].reason // => 'no-goals'
 * ```
 */
export function checkQuality(planning: Planning, plan: string, today: string): readonly QualityFinding[] {
  const found = planning.plans.find(({ id }) => id === plan);
  if (!found) throw new SozialraumError('unknown', 'plan', plan);
  const goals = planning.goals.filter((goal) => goal.plan === plan);
  const actions = planning.actions.filter((action) => action.plan === plan);
  return [
    ...ofGoals(found, goals),
    ...ofTargetGroups(found, goals, planning),
    ...ofInterfaces(found, planning),
    ...ofActions(found, actions),
    ...ofMeans(found, actions),
    ...ofReports(found, planning),
    ...ofEvaluation(found, planning, dayOf(today)),
  ];
}

type Finder = (reason: QualityReason, path: string, subject: LocalText) => QualityFinding;
const missing =
  (criterion: QualityCriterion): Finder =>
  (reason, path, subject) => ({ criterion, kind: 'missing', reason, path, subject });
const open =
  (criterion: QualityCriterion): Finder =>
  (reason, path, subject) => ({ criterion, kind: 'question', reason, path, subject });

function ofGoals({ id, title }: Plan, goals: readonly Goal[]): QualityFinding[] {
  const lacks = missing('goals');
  if (goals.length === 0) return [lacks('no-goals', `plans.${id}`, title)];
  return goals.flatMap((goal) => {
    const { indicators = [], due } = goal;
    const at = `goals.${goal.id}`;
    const hasTarget = indicators.some(({ target }) => target);
    return [
      ...(indicators.length === 0 ? [lacks('goal-not-measurable', `${at}.indicators`, goal.title)] : []),
      ...(indicators.length > 0 && !hasTarget ? [lacks('goal-without-target', `${at}.indicators`, goal.title)] : []),
      ...(due === undefined && !hasTarget ? [lacks('goal-not-dated', `${at}.due`, goal.title)] : []),
      open('goals')('goal-judgement', at, goal.title),
    ];
  });
}

function ofTargetGroups(plan: Plan, goals: readonly Goal[], { relations }: Planning): QualityFinding[] {
  const lacks = missing('target-groups');
  const { id, title, targetGroups = [] } = plan;
  const isNamed = targetGroups.length > 0 || goals.some((goal) => (goal.targetGroups ?? []).length > 0);
  const hasField = goals.some(({ field }) => field) || relations.some((relation) => relation.plan === id);
  return [
    ...(isNamed ? [] : [lacks('no-target-groups', `plans.${id}.targetGroups`, title)]),
    ...(hasField ? [] : [lacks('no-field-of-action', `plans.${id}`, title)]),
  ];
}

function ofInterfaces({ id, title }: Plan, { interfaces }: Planning): QualityFinding[] {
  const hasOne = interfaces.some(({ plans, topics }) => plans?.includes(id) || topics.some(({ plan }) => plan === id));
  if (!hasOne) return [missing('interfaces')('no-interfaces', 'interfaces', title)];
  return [open('interfaces')('interface-chains', 'interfaces', title)];
}

function ofActions({ id, title }: Plan, actions: readonly Action[]): QualityFinding[] {
  const lacks = missing('actions');
  if (actions.length === 0) return [lacks('no-actions', `plans.${id}`, title)];
  return actions.flatMap((action) => {
    const at = `actions.${action.id}`;
    return [
      ...((action.indicators ?? []).length === 0
        ? [lacks('action-not-measurable', `${at}.indicators`, action.title)]
        : []),
      ...(action.end === undefined ? [lacks('action-not-dated', `${at}.end`, action.title)] : []),
      ...(action.responsible === undefined
        ? [lacks('action-without-responsible', `${at}.responsible`, action.title)]
        : []),
      open('actions')('action-judgement', at, action.title),
    ];
  });
}

/** Small areas, resources and instruments. */
function ofMeans(
  { id, title, smallAreas, resources, instruments = [] }: Plan,
  actions: readonly Action[],
): QualityFinding[] {
  const unfunded = actions.filter(({ budget }) => !budget);
  return [
    // where a strategy for small areas makes no sense, saying so is enough
    ...(smallAreas ? [] : [open('small-areas')('no-small-areas', `plans.${id}.smallAreas`, title)]),
    ...(resources ? [] : [missing('resources')('no-resources', `plans.${id}.resources`, title)]),
    ...unfunded.map((action) =>
      missing('resources')('action-without-budget', `actions.${action.id}.budget`, action.title),
    ),
    ...(instruments.length > 0 ? [] : [missing('instruments')('no-instruments', `plans.${id}.instruments`, title)]),
  ];
}

function ofReports({ id, title }: Plan, { reports }: Planning): QualityFinding[] {
  const hasReport = reports.some(({ plan, rhythm }) => plan === id && rhythm);
  return hasReport ? [] : [missing('reporting')('no-reporting', 'reports', title)];
}

function ofEvaluation(plan: Plan, planning: Planning, today: number): QualityFinding[] {
  const lacks = missing('evaluation');
  const due = evaluationDue(plan, planning);
  if (due && due.end < today) return [lacks('evaluation-overdue', `plans.${plan.id}.evaluations`, plan.title)];
  const isSettled = due !== undefined || plan.evaluationDue !== undefined;
  return isSettled ? [] : [lacks('no-evaluation', `plans.${plan.id}.evaluationDue`, plan.title)];
}
